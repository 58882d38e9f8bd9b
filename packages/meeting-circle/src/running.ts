import type { MeetingCircleContent, MeetingPart, Running } from './model.ts';
import { lengthOf, minutesOf } from './timing.ts';

/** How long a meeting, and its part, have lasted: milliseconds. */
export interface Counted {
  readonly meeting: number;
  readonly part: number;
}

const MINUTE = 60_000;

/** A meeting that begins now. */
export function started({ parts }: MeetingCircleContent, now: string): Running {
  return {
    startedAt: now,
    part: parts[0]?.id ?? '',
    counted: 0,
    countedPart: 0,
    at: now,
    spoken: [],
    absent: [],
    parked: [],
    words: [],
    decisions: [],
  };
}

/** The same in another part, from now on. */
export function inPart(running: Running, part: string, counted: Counted, now: string): Running {
  return { ...counting(running, { ...counted, part: 0 }, now), part, spoken: [] };
}

/** Goes on from so much time. While there is a break it stands. */
export function counting(running: Running, { meeting, part }: Counted, now: string): Running {
  const { at, ...rest } = running;
  return { ...rest, counted: meeting, countedPart: part, ...(at === undefined ? {} : { at: now }) };
}

/** The time stands still. */
export function standing(running: Running, { meeting, part }: Counted): Running {
  const { at: _, ...rest } = running;
  return { ...rest, counted: meeting, countedPart: part };
}

/** The time goes again. */
export function going({ ended: _, ...running }: Running, now: string): Running {
  return { ...running, at: now };
}

/** The part the meeting is in; the first where it is none that there is. */
export function currentPart({ parts, running }: MeetingCircleContent): MeetingPart | undefined {
  return parts.find(({ id }) => id === running?.part) ?? parts[0];
}

/** The part so many steps away; undefined where there is none. */
export function partAt(content: MeetingCircleContent, steps: number): MeetingPart | undefined {
  const current = currentPart(content);
  const index = content.parts.findIndex(({ id }) => id === current?.id);
  return content.parts[index + steps];
}

/** How long a part and the whole are planned to be, with what has been added: milliseconds. */
export function planned(content: MeetingCircleContent): Counted {
  const { parts, minutes, running } = content;
  const current = currentPart(content);
  const index = parts.findIndex(({ id }) => id === current?.id);
  const extra = running?.extra ?? [];
  const added = extra.reduce((sum, each) => sum + each.minutes, 0);
  const own = extra.filter(({ part }) => part === current?.id).reduce((sum, each) => sum + each.minutes, 0);
  return {
    meeting: (lengthOf(minutes) + added) * MINUTE,
    part: ((minutesOf(parts, minutes)[index] ?? 0) + own) * MINUTE,
  };
}

/** Whole minutes that are left; never less than none. */
export function minutesLeft(long: number, counted: number): number {
  return Math.max(0, Math.ceil((long - counted) / MINUTE));
}
