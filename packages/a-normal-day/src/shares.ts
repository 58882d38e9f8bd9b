import { DAY } from './limits.ts';
import type { Activity, Day } from './model.ts';
import { type Span, timelineOf } from './timeline.ts';

/** What a day is divided by (vad dagen delas upp efter). */
export type ShareBy = 'activity' | 'place' | 'company';

/** Part of a day. */
export interface Share {
  /** What it is: an activity's {@link activityKey}, or the id of a place or a person. */
  readonly key: string;
  /** One of those it is made of, to be named by. */
  readonly activity: Activity;
  /** Minutes; shares of one day are never more than 1440 together, but for company. */
  readonly minutes: number;
}

/** How a day is spent. */
export interface Shares {
  /** The longest first. */
  readonly shares: readonly Share[];
  /** Minutes of the 24 hours about which nothing is told. */
  readonly untold: number;
}

/** What makes two things the same thing: their words, or their picture where they have none. */
export function activityKey({ name, symbol, photo, id }: Activity): string {
  const words = name.trim().toLocaleLowerCase('sv');
  if (words) return `name ${words}`;
  if (symbol) return `symbol ${symbol.provider} ${symbol.id}`;
  return photo ? `photo ${photo.attachment}` : `id ${id}`;
}

/**
 * How a day is spent: 24 hours from when the first thing begins, so that a night past midnight counts once.
 *
 * Things at the same time share the time, but for company: being with two at once takes nothing from either, so those are lengths and not shares.
 * What has no end goes on until the next thing begins, and counts for nothing when nothing follows.
 */
export function sharesOf(day: Day, by: ShareBy): Shares {
  const spans = counted(timelineOf(day).spans);
  const found = new Map<string, { activity: Activity; minutes: number }>();
  let told = 0;
  for (const { from, to, now } of slicesOf(spans)) {
    const keyed = now.flatMap(({ activity }) => keysOf(activity, by).map((key) => ({ key, activity })));
    if (keyed.length === 0) continue;
    told += to - from;
    const seen = new Set<string>();
    for (const { key, activity } of keyed) {
      // With one person in two things at once is still one length of time.
      if (by === 'company' && seen.has(key)) continue;
      seen.add(key);
      const minutes = (to - from) / (by === 'company' ? 1 : keyed.length);
      const sum = found.get(key) ?? { activity, minutes: 0 };
      found.set(key, { ...sum, minutes: sum.minutes + minutes });
    }
  }
  const shares = [...found].map(([key, { activity, minutes }]) => ({ key, activity, minutes }));
  return { shares: shares.sort((a, b) => b.minutes - a.minutes), untold: DAY - told };
}

/** How long each thing lasts, by {@link activityKey}: whole lengths, also of what happens at the same time as something else. */
export function lengthsOf(day: Day): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { from, to, now } of slicesOf(counted(timelineOf(day).spans)))
    for (const key of new Set(now.map(({ activity }) => activityKey(activity))))
      lengths.set(key, (lengths.get(key) ?? 0) + to - from);
  return lengths;
}

function keysOf(activity: Activity, by: ShareBy): readonly string[] {
  if (by === 'activity') return [activityKey(activity)];
  if (by === 'place') return activity.place === undefined ? [] : [activity.place];
  return [...new Set(activity.people)];
}

interface Counted {
  readonly activity: Activity;
  readonly from: number;
  readonly to: number;
}

/** The 24 hours from the first thing's beginning. */
function counted(spans: readonly Span[]): readonly Counted[] {
  const first = spans[0]?.from ?? 0;
  return spans.flatMap(({ activity, from, to, open }) => {
    const end = open ? (spans.find((span) => span.from > from)?.from ?? from) : to;
    const until = Math.min(end, first + DAY);
    return until > from ? [{ activity, from, to: until }] : [];
  });
}

/** Stretches in which the same things go on. */
function slicesOf(
  spans: readonly Counted[],
): readonly { readonly from: number; readonly to: number; readonly now: readonly Counted[] }[] {
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? from;
    return { from, to, now: spans.filter((span) => span.from <= from && span.to >= to) };
  });
}
