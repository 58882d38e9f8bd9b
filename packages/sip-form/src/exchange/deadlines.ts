import type { SipContent } from '../model.ts';
import { type Regulations, type SipLimit, vastraGotaland } from '../regulations.ts';
import { isDay } from './stockholm.ts';

/** A time limit. A help, never a gate. */
export interface Deadline {
  readonly kind: SipLimit;
  /** The last day, `YYYY-MM-DD`. */
  readonly last: string;
  /** The day it was done or is to be done; absent while nobody has written any. */
  readonly done?: string;
  /** Whether that is in time. Without a day for it: whether the last day has not gone. */
  readonly inTime: boolean;
}

/** The time limits that apply to a plan now. @param today - The day in Sweden, `YYYY-MM-DD`. */
export function deadlines(
  { invitation = {} }: SipContent,
  today: string,
  { days }: Regulations = vastraGotaland,
): readonly Deadline[] {
  const { kind, noticeOn, sentOn, date } = invitation;
  return [
    ...(kind === 'afterDischarge' ? deadline('summonAfterNotice', noticeOn, sentOn) : []),
    ...deadline('meetAfterSummons', sentOn, date),
  ];

  function deadline(limit: SipLimit, from: string | undefined, done: string | undefined): readonly Deadline[] {
    if (!isDay(from)) return [];
    const last = new Date(Date.parse(`${from}T00:00:00Z`) + days[limit] * 86_400_000).toISOString().slice(0, 10);
    return [{ kind: limit, last, ...(isDay(done) ? { done, inTime: done <= last } : { inTime: today <= last }) }];
  }
}
