import type { DateStyle } from './say.ts';

const made = new Map<string, unknown>();

/** Making an Intl object costs a hundred times what using it does, so each is made once a page. */
function once<Format>(key: string, make: () => Format): Format {
  let format = made.get(key) as Format | undefined;
  if (format === undefined) made.set(key, (format = make()));
  return format;
}

/** A tag that Intl takes, with Sweden as the country where none is said: days are 2026-11-21 in English too. Nonsense becomes Swedish. */
export function formatLocale(tag: string): string {
  try {
    const locale = new Intl.Locale(tag);
    return locale.region === undefined ? new Intl.Locale(tag, { region: 'SE' }).toString() : locale.toString();
  } catch {
    return 'sv-SE';
  }
}

/** The plural form that a count takes. */
export function pluralForm(locale: string, count: number): Intl.LDMLPluralRule {
  // As the first Intl object of a page is not free, the languages of most first drawings count without.
  if (/^(sv|en|de|fi)\b/.test(locale) && Number.isInteger(count)) return count === 1 ? 'one' : 'other';
  return once(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(count);
}

/** A number, with the digits of the rest of a Swedish meeting's papers. */
export function formatNumber(locale: string, value: number): string {
  // Small whole numbers are written alike everywhere; the first Intl object of a page is not free.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return once(`number ${locale}`, () => new Intl.NumberFormat(locale, { numberingSystem: 'latn' })).format(value);
}

/** A day in Swedish time and the Gregorian calendar; what is not a date is given back as it came. */
export function formatDate(locale: string, iso: string, style: DateStyle): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return once(
    `${style} ${locale}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: style,
        timeZone: 'Europe/Stockholm',
        calendar: 'gregory',
        numberingSystem: 'latn',
      }),
  ).format(date);
}

/** Several things, joined as the language joins them. */
export function formatList(locale: string, items: readonly string[]): string {
  return once(`list ${locale}`, () => new Intl.ListFormat(locale)).format(items);
}
