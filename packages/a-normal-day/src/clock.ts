import { DAY, STEP } from './limits.ts';

/** A time as it stands on a clock: `07:15`, by the 24-hour clock. After midnight it begins anew: 1455 is `00:15`. Western digits, as on clocks in Sweden. */
export function clockTime(minutes: number): string {
  const inDay = ((minutes % DAY) + DAY) % DAY;
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * What somebody wrote as a time: `7`, `07:15`, `7.15`, `7 15`, `0715`, `kl. 7`, `24:00`. Minutes from midnight; null when it is no time.
 */
export function readTime(text: string): number | null {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/^(klockan|kl\.?)\s*/, '');
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?:\s*[:.,\s]\s*(\d{2}))?$/.exec(written) ?? /^(\d{2})(\d{2})$/.exec(written) ?? [];
  if (hours === undefined) return null;
  const time = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && time <= DAY ? time : null;
}

/** The nearest quarter. */
export function toStep(minutes: number): number {
  return Math.round(minutes / STEP) * STEP;
}

/** The next quarter earlier or later: what is off the quarter comes to it first. */
export function step(minutes: number, by: -1 | 1): number {
  return by > 0 ? Math.floor(minutes / STEP) * STEP + STEP : Math.ceil(minutes / STEP) * STEP - STEP;
}
