/** The meetings of a plan in calendars: what has been sent of each, and what can be done now. */
import { newId } from '@delaktig/core/document/ids.js';
import { calendarCancel, calendarRequest } from '@delaktig/sip-form/exchange/calendar.js';
import { isProtected } from '@delaktig/sip-form/privacy.js';
import { changed, say } from './plan-document.js';

/** @typedef {import('./plan-document.js').Plan} Plan */
/** @typedef {import('@delaktig/sip-form/exchange/calendar.js').Meeting} Meeting */
/** @typedef {import('@delaktig/sip-form/exchange/calendar.js').CalendarProblem} CalendarProblem */
/** @typedef {import('@delaktig/sip-form/exchange/calendar.js').Recipient} Recipient */
/** @typedef {import('@delaktig/sip-form/model/calendar.js').CalendarNote} Note */

/** What a meeting is called in an address, and in the package. */
export const MEETINGS = /** @type {const} @satisfies {Record<string, Meeting>} */ ({
  kallelse: 'invitation',
  uppfoljning: 'next',
});

/** To whom those answer who have been asked. */
const ORGANIZER = 'lisa@example.org';

/**
 * @typedef {object} InCalendars
 * @property {Meeting} meeting
 * @property {'unsent' | 'sent' | 'moved' | 'cancelled'} state `moved`: the plan says another time or place than the file that was made last
 * @property {CalendarProblem | undefined} problem why no file can be made of what the plan says now
 * @property {Note | undefined} sent
 * @property {Partial<Note>} now what the plan says
 * @property {boolean} hidden neither place nor link in any file: personal data are protected
 */

/** @param {Plan} plan @param {Meeting} meeting */
function noteOf({ content: { invitation, responsibility } }, meeting) {
  return meeting === 'invitation' ? invitation?.calendar : responsibility?.nextCalendar;
}

/** @param {number} now @param {Recipient} [recipient] */
const options = (now, recipient) => ({
  now: new Date(now).toISOString(),
  newId: newId(),
  say,
  ...(recipient && { organizer: ORGANIZER, recipient }),
});

/** How it stands with a meeting. @param {Plan} plan @param {Meeting} meeting @param {number} now @returns {InCalendars} */
export function inCalendars(plan, meeting, now) {
  const sent = noteOf(plan, meeting);
  const made = calendarRequest(plan, meeting, options(now));
  const told = noteOf(made.ok && made.operation ? changed(plan, [made.operation]) : plan, meeting);
  const same = made.ok && made.operation === null;
  return {
    meeting,
    // Another id: what was sent is over, and what the plan says now is another meeting.
    state: !sent
      ? 'unsent'
      : sent.cancelled
        ? 'cancelled'
        : same
          ? 'sent'
          : told?.uid === sent.uid
            ? 'moved'
            : 'unsent',
    problem: made.ok ? undefined : made.problem,
    sent,
    now: made.ok ? (told ?? {}) : {},
    hidden: isProtected(plan.content),
  };
}

/** What makes a file of what the plan says now the one that is sent. @param {Plan} plan @param {Meeting} meeting @param {number} now */
export function sending(plan, meeting, now) {
  const made = calendarRequest(plan, meeting, options(now));
  return made.ok && made.operation ? [made.operation] : [];
}

/** What calls off the meeting that was sent. @param {Plan} plan @param {Meeting} meeting @param {number} now */
export function cancelling(plan, meeting, now) {
  const made = calendarCancel(plan, meeting, options(now));
  return made.ok && made.operation ? [made.operation] : [];
}

/**
 * The file of what was sent last: that it is, or that it is called off. None when the plan says something else since: that is sent first.
 * @param {Plan} plan
 * @param {Meeting} meeting
 * @param {number} now
 * @param {Recipient} [recipient] one file for each, so that nobody sees who else is asked
 */
export function calendarFileOf(plan, meeting, now, recipient) {
  const make = noteOf(plan, meeting)?.cancelled ? calendarCancel : calendarRequest;
  const made = make(plan, meeting, options(now, recipient));
  return made.ok && made.operation === null ? made : undefined;
}
