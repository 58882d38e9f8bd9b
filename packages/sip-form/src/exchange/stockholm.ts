/** Swedish time (Europe/Stockholm): what a plan's days and times of day are in, wherever it is read. */

import { isDay, isTime } from './days.ts';

/** The rules of Swedish time as a calendar file says them: since 1996, summer time from the last Sunday of March to the last of October. */
export const STOCKHOLM: readonly string[] = Object.freeze([
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]);

let format: Intl.DateTimeFormat | undefined;

/** A point in time as Swedish clocks show it. */
export interface SwedishTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** What Swedish clocks show at a point in time; null when it is none. */
export function inStockholm(instant: string | number): SwedishTime | null {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return null;
  format ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const date = `${(part.get('year') ?? '').padStart(4, '0')}-${part.get('month')}-${part.get('day')}`;
  return { date, time: `${part.get('hour')}:${part.get('minute')}` };
}

/**
 * A Swedish day and time of day with its distance to UTC: `2026-05-04T13:00:00+02:00`. A time that clocks leap over in March is taken as before the leap; of
 * one that comes twice in October, the first. Null when there is no such day or time.
 */
export function atStockholm({ date, time }: SwedishTime): string | null {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (!isDay(date) || !isTime(time) || Number.isNaN(asUtc)) return null;
  for (const hours of [2, 1]) {
    const shown = inStockholm(asUtc - hours * 3_600_000);
    if (shown?.date === date && shown.time === time) return `${date}T${time}:00+0${hours}:00`;
  }
  // Between two and three on the night when clocks go forward.
  return `${date}T${time}:00+01:00`;
}
