import { DAY, LATEST_START, NEW_LENGTH, STEP } from './limits.ts';
import type { Activity, Day } from './model.ts';
import { isStart } from './rules.ts';

/** When something is, as it can be shown. */
export interface Span {
  readonly activity: Activity;
  /** Minutes from the midnight on which the day begins. */
  readonly from: number;
  /** When it ends. What is open has an end only for the eye: the next thing's beginning, at most half an hour on. */
  readonly to: number;
  /** Whether the person has said no end that can be used. */
  readonly open: boolean;
}

/** A day in the order of the clock. */
export interface Timeline {
  /** By beginning, then the longest first, then as they were added. */
  readonly spans: readonly Span[];
  /** What has no time that can be shown, as they were added. */
  readonly waiting: readonly Activity[];
}

/** The day in the order of the clock. What host data say of impossible times is kept in the document and shown as not said. */
export function timelineOf({ activities }: Day): Timeline {
  const timed = activities.flatMap((activity) => {
    const { start } = activity;
    return start !== undefined && isStart(start) ? [{ activity, from: start, end: endOf(activity, start) }] : [];
  });
  const starts = [...new Set(timed.map(({ from }) => from))].sort((a, b) => a - b);
  const spans = timed
    .map(({ activity, from, end }): Span => {
      const next = starts.find((start) => start > from) ?? Infinity;
      return { activity, from, to: end ?? Math.min(next, from + NEW_LENGTH), open: end === null };
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const shown = new Set(spans.map(({ activity }) => activity));
  return { spans, waiting: activities.filter((activity) => !shown.has(activity)) };
}

/** An end that can be used; null when it is open. */
function endOf({ end }: Activity, start: number): number | null {
  if (end === undefined || !Number.isInteger(end) || end <= start || end > LATEST_START + DAY) return null;
  return Math.min(end, start + DAY);
}

/** The hours that are drawn: as far as the day's own things reach, and what the host wants to see. */
export interface Frame {
  /** In whole hours, minutes from midnight. */
  readonly from: number;
  readonly to: number;
}

/** The part of the clock that a day is drawn on. */
export function frameOf(spans: readonly Span[], fromHour: number, toHour: number): Frame {
  const from = spans.reduce((least, span) => Math.min(least, span.from), fromHour * 60);
  const to = spans.reduce((most, span) => Math.max(most, span.to), toHour * 60);
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

/** Time in which nothing is told. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Where something can be added: stretches of at least a quarter without anything, inside the frame. */
export function gapsOf(spans: readonly Span[], frame: Frame): readonly Gap[] {
  const gaps: Gap[] = [];
  let reached = frame.from;
  for (const { from, to } of spans) {
    if (from - reached >= STEP) gaps.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  if (frame.to - reached >= STEP) gaps.push({ from: reached, to: frame.to });
  return gaps;
}

/** When a new thing would be that begins here: half an hour, or until the next thing begins, at least a quarter. */
export function newSpanAt(spans: readonly Span[], from: number): { readonly start: number; readonly end: number } {
  const start = Math.min(Math.max(0, from), LATEST_START - STEP);
  const next = spans.reduce((least, span) => (span.from > start ? Math.min(least, span.from) : least), Infinity);
  return { start, end: Math.max(start + STEP, Math.min(next, start + NEW_LENGTH)) };
}

/** Where something stands beside others at the same time. */
export interface Placed extends Span {
  /** From 0. */
  readonly lane: number;
  /** How many there are beside each other here. */
  readonly lanes: number;
}

/** What does not fit beside the others. */
export interface Crowd {
  readonly from: number;
  readonly to: number;
  readonly spans: readonly Span[];
  /** It has the last of so many lanes. */
  readonly lanes: number;
}

/** A day laid out: what stands beside what. */
export interface LaidOut {
  readonly placed: readonly Placed[];
  /** Each has the last lane of its cluster to itself. */
  readonly crowds: readonly Crowd[];
}

/** What happens at the same time stands side by side. Where there are more than `maxLanes` at once, those that do not fit gather in the last lane. */
export function layOut(spans: readonly Span[], maxLanes: number): LaidOut {
  const placed: Placed[] = [];
  const crowds: Crowd[] = [];
  for (const cluster of clustersOf(spans)) {
    const lanes: number[] = [];
    const laned = cluster.map((span) => {
      const free = lanes.findIndex((until) => until <= span.from);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = span.to;
      return { span, lane };
    });
    const crowded = lanes.length > maxLanes;
    const count = crowded ? maxLanes : lanes.length;
    for (const { span, lane } of laned)
      if (!crowded || lane < maxLanes - 1) placed.push({ ...span, lane, lanes: count });
    const rest = crowded ? laned.filter(({ lane }) => lane >= maxLanes - 1).map(({ span }) => span) : [];
    if (rest.length > 0) crowds.push(crowdOf(rest, count));
  }
  return { placed, crowds };
}

function crowdOf(spans: readonly Span[], lanes: number): Crowd {
  const from = Math.min(...spans.map((span) => span.from));
  return { from, to: spans.reduce((most, { to }) => Math.max(most, to), from), spans, lanes };
}

/** Spans that touch each other, directly or through others. */
function clustersOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const clusters: Span[][] = [];
  let until = -Infinity;
  for (const span of spans) {
    if (span.from >= until) clusters.push([]);
    clusters.at(-1)?.push(span);
    until = Math.max(until, span.to);
  }
  return clusters;
}
