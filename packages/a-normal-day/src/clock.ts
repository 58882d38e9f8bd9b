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

/** A thing that begins with its time. Between hour and minute stands a colon or a point, or the decimal mark of Arabic. */
const TIMED = /^(?:klockan|kl\.?|الساعة)?\s*(\d{1,2})[:.\u066b](\d{2})[\s,\u060c–-]+(\S.*)$/i;

/**
 * What was written, and the time it began with, in minutes from midnight: "7.30 Frukost", "kl. 7.30 Frukost", "٧:٣٠ فطور". A lone number is no time: somebody
 * may have three cats.
 *
 * @returns the rest as it was written; all of it, and null, where it begins with no time
 */
export function readThing(text: string): { readonly name: string; readonly start: number | null } {
  const written = text.trim();
  // Unit for unit, so that the rest can be taken from what was written.
  const [, hours, minutes, rest = ''] = TIMED.exec(westernDigits(written)) ?? [];
  const start = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && start < DAY
    ? { name: written.slice(-rest.length), start }
    : { name: written, start: null };
}

/** The nearest quarter. */
export function toStep(minutes: number): number {
  return Math.round(minutes / STEP) * STEP;
}

/** The next quarter earlier or later: what is off the quarter comes to it first. */
export function step(minutes: number, by: -1 | 1): number {
  return by > 0 ? Math.floor(minutes / STEP) * STEP + STEP : Math.ceil(minutes / STEP) * STEP - STEP;
}
