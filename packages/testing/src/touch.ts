import { command } from './commands.ts';
import { frame } from './waiting.ts';

/** A point in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Real fingers. Each frame says where every finger is; the first puts them down, after the last they are lifted.
 * Every frame has the same number of fingers. Chromium and Firefox; see `hasTouch()` in `browser.ts`.
 */
export async function touch(...frames: readonly (readonly Point[])[]): Promise<void> {
  // Chromium makes no click of a tap that follows another touch as fast as only a machine is.
  while (performance.now() - lastTouch < 400) await frame();
  await command(
    'touch',
    frames.map((frame) => frame.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))),
  );
  lastTouch = performance.now();
}

let lastTouch = -Infinity;

/** The way of one finger from one point to another, in steps, both ends included. */
export function path(from: Point, to: Point, steps = 6): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps,
    y: from.y + ((to.y - from.y) * i) / steps,
  }));
}

/** Several fingers at once, each along its own way. */
export async function touchTogether(...ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
  const paths = ways.map(([from, to]) => path(from, to));
  await touch(...(paths[0] ?? []).map((_, frame) => paths.map((way) => way[frame] ?? { x: 0, y: 0 })));
}
