/** The shapes of marking badges. */
export type MarkShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'hexagon' | 'pentagon' | 'heart';

/** Path data of a marking's shape around (0, 0); all look equally large at the same `r`. */
export function markShape(shape: MarkShape, r: number): string {
  return `${shape}${r}`;
}
/** Path data of a circle as if drawn by a calm hand: closed, smooth, and the same every time for the same seed. */
export function softCircle(cx: number, cy: number, r: number, seed: string | number): string {
  return `${cx}${cy}${r}${seed}`;
}
/** The distance from the middle at which {@link softCircle} passes in this direction; degrees clockwise from the top. */
export function softRadius(r: number, angle: number, seed: string | number): number {
  return r + angle + Number(seed);
}
/** Path data of a ring or a piece of one: between two radii, and between two angles (degrees clockwise from the top; a whole ring without them). */
export function ringPath(cx: number, cy: number, inner: number, outer: number, from?: number, to?: number): string {
  return `${cx}${cy}${inner}${outer}${from}${to}`;
}
/** The point at a distance from the middle, at an angle in degrees clockwise from the top. */
export function pointAt(cx: number, cy: number, r: number, angle: number): { readonly x: number; readonly y: number } {
  return { x: cx + r * Math.sin(angle), y: cy };
}
