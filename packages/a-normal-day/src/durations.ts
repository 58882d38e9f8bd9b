import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import * as later from './later-texts.ts';

/** A length of time in words: "1 tim 30 min", "45 min". */
export function duration(locale: LocaleController, minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const number = (value: number): string => locale.say.number(value);
  if (hours === 0) return locale.text(later.onlyMinutes, number(rest));
  if (rest === 0) return locale.text(later.onlyHours, number(hours));
  return locale.text(later.hoursMinutes, number(hours), number(rest));
}
