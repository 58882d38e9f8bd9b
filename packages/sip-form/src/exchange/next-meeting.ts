import type { SipContent, SipPath } from '../model.ts';
import { isDay } from './days.ts';

/** The meeting that those in a plan have decided on last. */
export interface NextMeeting {
  /** As it was written; `YYYY-MM-DD` where there is such a day. */
  readonly date: string;
  readonly time?: string;
  readonly place?: string;
  readonly link?: string;
  /** Who needs to come. */
  readonly who?: string;
  /** Where in the plan its day stands. */
  readonly path: SipPath;
}

/**
 * The next meeting: what was decided at the meeting (`responsibility.nextDate`), or at a follow-up of it (`followUp.meetings[].nextDate`), whichever day is the
 * later. Each follow-up decides on the one after it, so that the latest day is what was decided last; where any day is still to come it is. Time, place and link are
 * written of the first alone: another day has none of them, the same day has them whichever of the two it was written in. It may have gone: ask {@link isToCome}.
 */
export function nextMeeting({ responsibility = {}, followUp }: SipContent): NextMeeting | null {
  const { nextDate = '', nextTime: time, nextPlace: place, nextLink: link, nextWho: who } = responsibility;
  const own: NextMeeting | null = nextDate.trim()
    ? {
        date: nextDate,
        ...(time !== undefined && { time }),
        ...(place !== undefined && { place }),
        ...(link !== undefined && { link }),
        ...(who !== undefined && { who }),
        path: ['responsibility', 'nextDate'],
      }
    : null;
  const [last] = (followUp?.meetings ?? [])
    .filter(({ nextDate: day }) => isDay(day))
    .sort((one, other) => (other.nextDate ?? '').localeCompare(one.nextDate ?? ''));
  const { id = '', nextDate: day = '', whoComes } = last ?? {};
  if (!day || (isDay(own?.date) && own.date > day)) return own;
  const whoever = whoComes?.trim() ? { who: whoComes } : {};
  if (own?.date === day) return { ...whoever, ...own, ...(!own.who?.trim() && whoever) };
  return { date: day, ...whoever, path: ['followUp', 'meetings', id, 'nextDate'] };
}

/** Whether a meeting has not gone. A day that is none may be any. @param today - The day in Sweden, `YYYY-MM-DD`. */
export function isToCome({ date }: NextMeeting, today: string): boolean {
  return !isDay(date) || date >= today;
}

/** Whether a plan is closed: nothing more is to be done then. @param today - The day in Sweden, `YYYY-MM-DD`. */
export function isClosed({ closing }: SipContent, today: string): boolean {
  return isDay(closing?.date) && closing.date <= today;
}
