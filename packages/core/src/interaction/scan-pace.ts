/** Seconds on each, from the fastest to the slowest. */
const paces: readonly number[] = [0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 7, 10];

/** One step slower in one-switch scanning; the slowest stays. */
export function slowerPace(seconds: number): number {
  return paces.find((pace) => pace > seconds) ?? 10;
}

/** One step faster; the fastest stays. */
export function fasterPace(seconds: number): number {
  return paces.findLast((pace) => pace < seconds) ?? 0.5;
}
