import { Speaker } from '@delaktig/core/language/speaker.js';
import type { Say } from '@delaktig/core/language/say.js';
import type { CalendarNote } from '../model/calendar.ts';
import type { SipContent, SipDocument, SipOperation, SipPath } from '../model.ts';
import { isProtected } from '../privacy.ts';
import { calendarAddress, calendarFile, calendarLink, calendarText } from './calendar-lines.ts';
import { isDay, isTime } from './days.ts';
import { nextMeeting } from './next-meeting.ts';
import { inStockholm, STOCKHOLM } from './stockholm.ts';
import * as texts from './texts.ts';

/** Which of a plan's meetings: the one that people are summoned to (kallelsen), or the next one (uppföljningen), as `nextMeeting` finds it. */
export type Meeting = 'invitation' | 'next';

/** What a calendar file needs beside the plan. */
export interface CalendarOptions {
  /** The time now, ISO 8601. */
  readonly now: string;
  /** A new UUID: the meeting's id in calendars, if it has none yet. Never the plan's own id, which would tell that two meetings are of one person. */
  readonly newId: string;
  /** Whose meeting it is, as an e-mail address. Without it the file is one to open, not one to answer. */
  readonly organizer?: string;
  /** Whom the file is for. One file for each: so nobody sees who else is asked. */
  readonly recipient?: Recipient;
  /** The title in calendars, which others may see. Default "Möte". Must tell neither who it is about nor that it is a SIP. */
  readonly title?: string;
  /** How long it is when nobody has written when it ends, in minutes from 1. Default 60. */
  readonly minutes?: number;
  /** Whether the place is said. Default true; never with protected personal data. */
  readonly place?: boolean;
  /** In which language. Default Swedish. */
  readonly say?: Say;
}

/** Somebody who gets the file. */
export interface Recipient {
  /** An e-mail address. */
  readonly email: string;
  /** *Inbjuden* and not *kallad*: may come. */
  readonly optional?: boolean;
}

/** Why there is no file, and what to do: write a day (`no-date`) that there is (`bad-date`), times that there are, in order (`bad-time`), or ask first (`not-sent`). */
export type CalendarProblem = 'no-date' | 'bad-date' | 'bad-time' | 'not-sent';

/** A calendar file, or why there is none. */
export type CalendarResult =
  | {
      readonly ok: true;
      /** What to write in the file, or in the e-mail. */
      readonly file: string;
      /** Its kind, for the e-mail's header. */
      readonly mediaType: string;
      /** To be done to the plan, so that the next file is an update of the same meeting; null when the plan says it already. */
      readonly operation: SipOperation | null;
    }
  | { readonly ok: false; readonly problem: CalendarProblem };

/**
 * Asks somebody to a meeting, or says that it has been moved. The same file again asks nobody to answer anew: only another time, place or link makes it an
 * update. A meeting whose day has gone, or that was cancelled, is over: what is asked to then is another one.
 */
export function calendarRequest(document: SipDocument, meeting: Meeting, options: CalendarOptions): CalendarResult {
  const { content } = document;
  const now = meetingIn(content, meeting);
  if (!now.date) return { ok: false, problem: 'no-date' };
  if (!isDay(now.date)) return { ok: false, problem: 'bad-date' };
  if (!timesFit(now)) return { ok: false, problem: 'bad-time' };
  const sent = noteIn(content, meeting);
  const note = { ...now, ...identity(sent, now, options) };
  return result('REQUEST', content, meeting, note, options);
}

/** Says that a meeting that somebody was asked to does not take place. Its day and time are those that were sent, whatever has been written since. */
export function calendarCancel(document: SipDocument, meeting: Meeting, options: CalendarOptions): CalendarResult {
  const { content } = document;
  const sent = noteIn(content, meeting);
  if (!sent) return { ok: false, problem: 'not-sent' };
  const note = sent.cancelled ? sent : { ...sent, sequence: sent.sequence + 1, cancelled: true };
  return result('CANCEL', content, meeting, note, options);
}

type Told = Omit<CalendarNote, 'uid' | 'sequence' | 'cancelled'>;

function meetingIn(content: SipContent, meeting: Meeting): Told {
  if (meeting === 'invitation') {
    const { date, start, end, place, link } = content.invitation ?? {};
    return written({ date, start, end, place, link });
  }
  const { date, time: start, place, link } = nextMeeting(content) ?? {};
  return written({ date, start, place, link });
}

function written(words: { readonly [Name in keyof Told]?: string | undefined }): Told {
  return Object.fromEntries(Object.entries(words).filter(([, one]) => one?.trim()));
}

function noteIn({ invitation, responsibility }: SipContent, meeting: Meeting): CalendarNote | undefined {
  const note = meeting === 'invitation' ? invitation?.calendar : responsibility?.nextCalendar;
  // What came from elsewhere may count in any way.
  return note && { ...note, sequence: Math.min(Math.max(0, Math.trunc(note.sequence)), 1_000_000) };
}

function timesFit({ start, end }: Told): boolean {
  if (start !== undefined && !isTime(start)) return false;
  return end === undefined || start === undefined || (isTime(end) && end > start);
}

function identity(
  sent: CalendarNote | undefined,
  now: Told,
  options: CalendarOptions,
): Pick<CalendarNote, 'uid' | 'sequence'> {
  const today = inStockholm(options.now)?.date ?? '';
  const over = !sent || sent.cancelled || (sent.date !== now.date && (sent.date ?? '') < today);
  if (over) return { uid: options.newId, sequence: 0 };
  const same = (['date', 'start', 'end', 'place', 'link'] as const).every((key) => sent[key] === now[key]);
  return { uid: sent.uid, sequence: same ? sent.sequence : sent.sequence + 1 };
}

function result(
  method: 'REQUEST' | 'CANCEL',
  content: SipContent,
  meeting: Meeting,
  note: CalendarNote,
  options: CalendarOptions,
): CalendarResult {
  const organizer = calendarAddress(options.organizer);
  const attendee = calendarAddress(options.recipient?.email);
  // Only what has somebody to answer to, and somebody who answers, is a question (RFC 5546). Other files are opened and kept.
  const asks = organizer !== null && attendee !== null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Delaktig//Calendar//SV',
    'CALSCALE:GREGORIAN',
    ...(asks ? [`METHOD:${method}`] : []),
    ...STOCKHOLM,
    'BEGIN:VEVENT',
    `UID:${calendarText(note.uid)}`,
    `SEQUENCE:${note.sequence}`,
    `DTSTAMP:${utc(options.now)}`,
    ...when(note, options.minutes ?? 60),
    `SUMMARY:${calendarText(options.title ?? '').trim() || calendarText(texts.meeting(options.say ?? swedish))}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    ...where(note, content, options),
    ...(asks ? [`ORGANIZER:${organizer}`, attendeeLine(method, attendee, options.recipient)] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const known = noteIn(content, meeting);
  return {
    ok: true,
    file: calendarFile(lines),
    mediaType: `text/calendar; charset=utf-8${asks ? `; method=${method}` : ''}`,
    operation: sameNote(known, note) ? null : { type: 'set', path: notePath(meeting), value: { ...note } },
  };
}

const swedish: Say = new Speaker('sv', 'sv', [], []);

function notePath(meeting: Meeting): SipPath {
  return meeting === 'invitation' ? ['invitation', 'calendar'] : ['responsibility', 'nextCalendar'];
}

function sameNote(one: CalendarNote | undefined, other: CalendarNote): boolean {
  const keys = ['uid', 'sequence', 'date', 'start', 'end', 'place', 'link', 'cancelled'] as const;
  return one !== undefined && keys.every((key) => one[key] === other[key]);
}

function utc(iso: string): string {
  const at = new Date(iso);
  const known = Number.isNaN(at.getTime()) ? new Date(0) : at;
  return `${known.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function when({ date = '', start, end }: CalendarNote, minutes: number): readonly string[] {
  const day = date.replaceAll('-', '');
  if (start === undefined) return [`DTSTART;VALUE=DATE:${day}`];
  const at = (time: string): string => `;TZID=Europe/Stockholm:${day}T${time.replace(':', '')}00`;
  return [
    `DTSTART${at(start)}`,
    end === undefined
      ? `DURATION:PT${minutes >= 1 && minutes < 1_000_000 ? Math.round(minutes) : 60}M`
      : `DTEND${at(end)}`,
  ];
}

/** Nothing of it with protected personal data: calendars are shared, and synchronised to places that nobody knows. */
function where(
  note: CalendarNote,
  content: SipContent,
  { place = true, say = swedish }: CalendarOptions,
): readonly string[] {
  if (isProtected(content)) return [];
  const link = calendarLink(note.link);
  return [
    ...(place && note.place ? [`LOCATION:${calendarText(note.place)}`] : []),
    // Many calendars show no links but those in the description.
    ...(link ? [`URL:${link}`, `DESCRIPTION:${calendarText(texts.joinBy(say, link))}`] : []),
  ];
}

function attendeeLine(method: string, address: string, recipient: Recipient | undefined): string {
  const role = recipient?.optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT';
  const answer = method === 'REQUEST' ? ';PARTSTAT=NEEDS-ACTION;RSVP=TRUE' : '';
  return `ATTENDEE;ROLE=${role}${answer}:${address}`;
}
