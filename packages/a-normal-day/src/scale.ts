import type { Frame } from './timeline.ts';

/** From when to when. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How a day is drawn along a line: time to place and back. */
export interface Scale {
  /** The length of the whole line, in pixels. */
  readonly length: number;
  /** Where a time is, in pixels from the beginning. */
  at(minutes: number): number;
  /** Which time is at a place. */
  timeAt(pixels: number): number;
}

/** What a {@link Scale} is made for. */
export interface ScaleOptions {
  /** Pixels of an hour where nothing needs more. */
  readonly hour: number;
  /** Pixels that every stretch between two edges gets at least: what a finger needs. */
  readonly least: number;
  /** The length wanted, if there is one: what is left over is shared by time. */
  readonly fit?: number;
}

/**
 * A line of time on which even a quarter of an hour is long enough for a finger: each stretch between two things' edges gets at least `least`. So it
 * is not quite even, and the hours are drawn where they are.
 */
export function scaleOf(spans: readonly Stretch[], frame: Frame, { hour, least, fit }: ScaleOptions): Scale {
  const times = [...new Set([frame.from, ...edgesIn(spans, frame), frame.to])].sort((a, b) => a - b);
  const stretches = times.slice(1).map((to, index) => ({ from: times[index] ?? to, to }));
  const natural = stretches.map(({ from, to }) => Math.max(least, felt((to - from) / 60) * hour));
  const sum = natural.reduce((all, length) => all + length, 0);
  const lengths = fit === undefined ? natural : fitted(stretches, least, fit);
  const places = lengths.reduce<number[]>((all, length) => [...all, (all.at(-1) ?? 0) + length], [0]);
  const length = places.at(-1) ?? sum;
  return {
    length,
    at: (minutes) => between(minutes, times, places),
    timeAt: (pixels) => between(pixels, places, times),
  };
}

/** A night is long, but nobody needs to scroll through it: beyond two hours an hour is less than half as long on the line. */
function felt(hours: number): number {
  return hours <= 2 ? hours : 2 + (hours - 2) * 0.4;
}

/** Every stretch its least, and the rest by time. */
function fitted(stretches: readonly Stretch[], least: number, fit: number): readonly number[] {
  const all = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const rest = Math.max(0, fit - least * stretches.length);
  return stretches.map(({ from, to }) => least + (rest * (to - from)) / all);
}

/** How many stretches there are: as many edges as the things have, inside the frame. */
export function stretchesOf(spans: readonly Stretch[], frame: Frame): number {
  return new Set(edgesIn(spans, frame)).size + 1;
}

function edgesIn(spans: readonly Stretch[], frame: Frame): readonly number[] {
  return spans.flatMap(({ from, to }) => [from, to]).filter((time) => time > frame.from && time < frame.to);
}

/** From one row of rising numbers to the other, straight between them. */
function between(value: number, from: readonly number[], to: readonly number[]): number {
  const last = from.length - 1;
  const next = from.findIndex((edge) => edge > value);
  const index = next < 0 ? last : Math.max(1, next);
  const [a = 0, b = 0] = [from[index - 1], from[index]];
  const [c = 0, d = 0] = [to[index - 1], to[index]];
  const share = b === a ? 0 : (value - a) / (b - a);
  return c + Math.min(1, Math.max(0, share)) * (d - c);
}
