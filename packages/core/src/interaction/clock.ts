/** What a timer is known by. */
export type TimerId = number;

/**
 * All the time an element uses. Given in from outside, so that a test decides when time passes (see `TestClock` in `test-clock.ts`)
 * and nobody's pace is a constant in the code.
 */
export interface Clock {
  /** @returns Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /**
   * @param callback - Called once.
   * @param delay - Milliseconds, 0 or more.
   * @returns What to give {@link Clock.clearTimeout}.
   */
  setTimeout(callback: () => void, delay: number): TimerId;
  /** @param id - A timer, done or not; `undefined` is ignored. */
  clearTimeout(id: TimerId | undefined): void;
  /**
   * @param callback - Called once, before the next frame is drawn.
   * @returns What to give {@link Clock.cancelFrame}.
   */
  requestFrame(callback: () => void): TimerId;
  /** @param id - A frame, done or not; `undefined` is ignored. */
  cancelFrame(id: TimerId | undefined): void;
}

/** The browser's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => Number(globalThis.setTimeout(callback, delay)),
  clearTimeout: (id) => globalThis.clearTimeout(id),
  requestFrame: (callback) => globalThis.requestAnimationFrame(callback),
  cancelFrame: (id) => id !== undefined && globalThis.cancelAnimationFrame(id),
};
