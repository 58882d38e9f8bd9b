import type { SipContent } from '../model.ts';
import { type Regulations, type SipLimit, vastraGotaland } from '../regulations.ts';
import { isGiven } from './reader.ts';
import { isDay } from './days.ts';
import { isClosed, nextMeeting } from './next-meeting.ts';

/** What has a last day: what the rules say (`SipLimit`), the follow-up that has been decided, the consent that is valid until a day. */
export type DeadlineKind = SipLimit | 'followUp' | 'consent';

/** A time limit. A help, never a gate. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The last day, `YYYY-MM-DD`. */
  readonly last: string;
  /** The day it was done or is to be done; absent while nobody has written any. */
  readonly done?: string;
  /** Whether that is in time. Without a day for it: whether the last day has not gone. */
  readonly inTime: boolean;
}

/**
 * The time limits that apply to a plan now. Of a plan that is closed only what was done: nothing more is to be.
 *
 * @param today - The day in Sweden, `YYYY-MM-DD`.
 */
export function deadlines(
  content: SipContent,
  today: string,
  { days }: Regulations = vastraGotaland,
): readonly Deadline[] {
  const { kind, noticeOn, sentOn, date } = content.invitation ?? {};
  const next = nextMeeting(content)?.date;
  const all = [
    ...(kind === 'afterDischarge' ? within('summonAfterNotice', noticeOn, sentOn) : []),
    ...within('meetAfterSummons', sentOn, date),
    ...until('followUp', next, next && followedUp(content, next)),
    ...(isGiven(content) ? until('consent', content.consent?.validUntil) : []),
  ];
  return isClosed(content, today) ? all.filter(({ done }) => done !== undefined) : all;

  function within(limit: SipLimit, from: string | undefined, done: string | undefined): readonly Deadline[] {
    if (!isDay(from)) return [];
    return until(
      limit,
      new Date(Date.parse(`${from}T00:00:00Z`) + days[limit] * 86_400_000).toISOString().slice(0, 10),
      done,
    );
  }

  function until(of: DeadlineKind, last: string | undefined, done?: string): readonly Deadline[] {
    if (!isDay(last)) return [];
    return [{ kind: of, last, ...(isDay(done) ? { done, inTime: done <= last } : { inTime: today <= last }) }];
  }
}

/** The first follow-up that was held that day or later. An earlier one is the one at which the day was decided. */
function followedUp({ followUp }: SipContent, next: string): string | undefined {
  const held = (followUp?.meetings ?? []).map(({ date }) => date).filter(isDay);
  return held.filter((day) => day >= next).sort()[0];
}
