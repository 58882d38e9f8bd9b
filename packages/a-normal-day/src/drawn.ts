import type { Level } from '@delaktig/core/document/level.js';
import type { NormalDayConfig } from './config.ts';
import type { Day } from './model.ts';
import { type Scale, scaleOf, type Stretch, stretchesOf } from './scale.ts';
import {
  type Frame,
  frameOf,
  type Gap,
  gapsOf,
  type LaidOut,
  layOut,
  type Span,
  type Timeline,
  timelineOf,
} from './timeline.ts';

/** A day as it is drawn: what stands where, and which way it runs. */
export interface DrawnDay extends Timeline, LaidOut {
  readonly frame: Frame;
  readonly scale: Scale;
  readonly gaps: readonly Gap[];
  /** Along the lines of text, as on a wall; else downwards, as on a phone. */
  readonly along: boolean;
}

/** Never more than this many things are drawn at once. */
const MOST_DRAWN = 150;

/** Room beside the drawn day for the hours. */
const HOURS = 60;

/** A day needs this much room to run along. */
const WALL = 1000;

/**
 * Lays a day out for the room there is.
 *
 * @param width in CSS pixels
 * @param most how many things can stand beside each other; default what there is room for. `Infinity` for a picture, which has no "+N"
 */
export function drawDay(
  day: Day,
  { from, to }: Pick<NormalDayConfig, 'from' | 'to'>,
  width: number,
  level: Level,
  most?: number,
): DrawnDay {
  const timeline = timelineOf(day);
  const { spans } = timeline;
  const frame = frameOf(spans, from, to);
  const target = level === 'symbol' ? 60 : 44;
  const lanes = most ?? Math.min(6, Math.max(2, Math.floor((width - HOURS) / (level === 'symbol' ? 150 : 120))));
  const down = laidOut(spans, lanes);
  const wall = laidOut(spans, 4);
  const along = most === undefined && width >= WALL && stretchesOf(edgesOf(wall), frame) * (target + 34) <= width;
  const laid = along ? wall : down;
  const least = along ? target + 30 : target + 4;
  const scale = scaleOf(edgesOf(laid), frame, along ? { hour: 0, least, fit: width - 8 } : { hour: 56, least });
  return {
    ...timeline,
    ...laid,
    frame,
    scale,
    gaps: gapsOf(spans, { from: frame.from, to: endOfDay(spans, to) }),
    along,
  };
}

/** When the day is over: nothing is to be added after a night that is told to its end. */
function endOfDay(spans: readonly Span[], toHour: number): number {
  return spans.reduce((most, span) => Math.max(most, span.to), toHour * 60);
}

/** What has edges on the drawing. */
function edgesOf({ placed, crowds }: LaidOut): readonly Stretch[] {
  return [...placed, ...crowds];
}

function laidOut(spans: readonly Span[], lanes: number): LaidOut {
  const laid = layOut(spans, lanes);
  if (lanes === Infinity) return laid;
  return within(laid.placed.length > MOST_DRAWN ? layOut(spans, 2) : laid, lanes);
}

/** At most as many as can be drawn: the rest join the last "+N". */
function within({ placed, crowds }: LaidOut, lanes: number): LaidOut {
  if (placed.length <= MOST_DRAWN) return { placed, crowds };
  const rest = placed.slice(MOST_DRAWN);
  const from = rest[0]?.from ?? 0;
  const to = rest.reduce((most, span) => Math.max(most, span.to), from);
  const later = crowds.filter((crowd) => crowd.from >= from);
  const spans = [...rest, ...later.flatMap((crowd) => crowd.spans)];
  return {
    placed: placed.slice(0, MOST_DRAWN),
    crowds: [...crowds.filter((crowd) => crowd.from < from), { from, to, spans, lanes }],
  };
}
