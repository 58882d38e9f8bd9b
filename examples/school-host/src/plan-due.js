/** What is due in the plans: the package knows the time limits, this system which cases there are and how soon is soon. */
import { deadlines } from '@delaktig/sip-form/exchange/deadlines.js';
import { dayIn } from './plan-document.js';

/** @typedef {import('./plan-document.js').Plan} Plan */
/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('@delaktig/sip-form/exchange/deadlines.js').Deadline} Deadline */
/** @typedef {Deadline & { one: Case, days: number }} Due `days` left; below 0 when the last day has gone */

/** Within so many days something is soon. */
const SOON_DAYS = 14;

/**
 * What is left to do, the most urgent first. What was done, or will be in time, is not there; a meeting that is planned too late is.
 * @param {readonly { one: Case, plan: Plan }[]} plans
 * @param {number} now
 */
export function dueIn(plans, now) {
  const today = dayIn(now);
  const all = plans
    .flatMap(({ one, plan }) =>
      deadlines(plan.content, today).map((limit) => ({ ...limit, one, days: between(today, limit.last) })),
    )
    .filter(({ done, inTime }) => done === undefined || (done > today && !inTime))
    .sort((a, b) => a.days - b.days);
  return {
    late: all.filter(({ inTime }) => !inTime),
    soon: all.filter(({ inTime, days }) => inTime && days <= SOON_DAYS),
    later: all.filter(({ inTime, days }) => inTime && days > SOON_DAYS),
  };
}

/** Whole days from one to another: no clock is put forward or back between two midnights in UTC. @param {string} from @param {string} to */
const between = (from, to) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
