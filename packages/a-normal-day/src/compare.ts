import type { Activity, Day } from './model.ts';
import { activityKey, lengthsOf } from './shares.ts';
import { timelineOf } from './timeline.ts';

/** The same thing on two days. */
export interface Compared {
  /** Its key; see `activityKey`. */
  readonly key: string;
  /** One of its things, to be named by: of the second day where it is there. */
  readonly activity: Activity;
  /** Minutes on the first day; null when it is not there. */
  readonly before: number | null;
  /** Minutes on the second day; null when it is not there. */
  readonly after: number | null;
  /** When it first begins, on each day; null when that is not said. */
  readonly starts: readonly [before: number | null, after: number | null];
}

/**
 * Two days side by side: now and wished, earlier and now. In the order of the second day's clock, then what only the first has. Nothing is judged: a
 * thing that is on one day only is just that.
 */
export function compareDays(before: Day, after: Day): readonly Compared[] {
  const [a, b] = [summed(before), summed(after)];
  return [...new Set([...b.keys(), ...a.keys()])].flatMap((key) => {
    const [was, is] = [a.get(key), b.get(key)];
    const activity = (is ?? was)?.activity;
    return activity
      ? [
          {
            key,
            activity,
            before: was?.minutes ?? null,
            after: is?.minutes ?? null,
            starts: [was?.start ?? null, is?.start ?? null] as const,
          },
        ]
      : [];
  });
}

function summed(day: Day): Map<string, { activity: Activity; minutes: number; start: number | null }> {
  const { spans, waiting } = timelineOf(day);
  const lengths = lengthsOf(day);
  const found = new Map<string, { activity: Activity; minutes: number; start: number | null }>();
  for (const { activity, start } of [
    ...spans.map((span) => ({ activity: span.activity, start: span.from })),
    ...waiting.map((activity) => ({ activity, start: null })),
  ]) {
    const key = activityKey(activity);
    if (!found.has(key)) found.set(key, { activity, minutes: lengths.get(key) ?? 0, start });
  }
  return found;
}
