import { westernDigits } from '@delaktig/core/language/digits.js';
import { DAY, STEP } from './limits.ts';

/** A time as it stands on a clock: `07:15`, by the 24-hour clock. After midnight it begins anew: 1455 is `00:15`. Western digits, as on clocks in Sweden. */
export function clockTime(minutes: number): string {
  const inDay = ((minutes % DAY) + DAY) % DAY;
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The hour and the minute as somebody wrote them; marks of direction, which nobody sees, may stand anywhere. */
const TIME = /^(?:klockan|kl\.?|at|الساعة)?\s*(\d{1,2})(?:\s*[:.,\u066b\u060c\s]\s*(\d{2}))?$/;
/** A thing that begins with its time. Between hour and minute stands a colon or a point, or the decimal mark of Arabic. */
const TIMED =
  /^([\u200e\u200f\u061c\u2066-\u2069]*(?:(?:klockan|kl\.?|at|الساعة)\s*)?[\u200e\u200f\u061c\u2066-\u2069]*\d{1,2}[:.\u066b]\d{2})[\s,\u060c–\u200e\u200f\u061c\u2066-\u2069-]+(\S.*)$/i;
const MARKS = /[\u200e\u200f\u061c\u2066-\u2069]/g;

/**
 * What somebody wrote as a time: `7`, `07:15`, `7.15`, `7 15`, `0715`, `kl. 7`, `24:00`, `٧:١٥`. Minutes from midnight; null when it is no time.
 */
export function readTime(text: string): number | null {
  const written = westernDigits(text).replace(MARKS, '').trim().toLowerCase();
  const [, hours, minutes = '0'] = TIME.exec(written) ?? /^(\d{2})(\d{2})$/.exec(written) ?? [];
  if (hours === undefined) return null;
  const time = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && time <= DAY ? time : null;
}

/**
 * What was written, and the time it began with: "7.30 Frukost", "٧:٣٠ فطور". A lone number is no time: somebody may have three cats.
 *
 * @returns the rest as it was written; all of it, and null, where it begins with no time
 */
export function readThing(text: string): { readonly name: string; readonly start: number | null } {
  const written = text.trim();
  // Unit for unit, so that the rest can be taken from what was written.
  const [, time, rest = ''] = TIMED.exec(westernDigits(written)) ?? [];
  const start = time === undefined ? null : readTime(time);
  return start === null || start >= DAY ? { name: written, start: null } : { name: written.slice(-rest.length), start };
}

/** The nearest quarter. */
export function toStep(minutes: number): number {
  return Math.round(minutes / STEP) * STEP;
}

/** The next quarter earlier or later: what is off the quarter comes to it first. */
export function step(minutes: number, by: -1 | 1): number {
  return by > 0 ? Math.floor(minutes / STEP) * STEP + STEP : Math.ceil(minutes / STEP) * STEP - STEP;
}
