import { westernDigits } from '../language/digits.ts';

/** Six or eight digits, perhaps a dash, a plus or a space, and four more; in no longer row of digits. */
const NUMBER = /(?<!\d)((?:\d{2})?\d{6})( ?[-+\u2010-\u2015\u2212] ?| )?(\d{4})(?!\d)/g;

/**
 * A text without identity numbers (personnummer, samordningsnummer), where others may see it: `••••••-••••` stands in their place. What is stored is
 * never changed.
 *
 * Hides rather one too many: with a century or a dash the day alone decides, so that a number that was written wrongly is hidden as well. Ten digits in a row can
 * be a telephone number, and are hidden where the last one fits too.
 */
export function hideIdentityNumbers(text: string): string {
  const plain = westernDigits(text);
  let hidden = '';
  let from = 0;
  for (const found of plain.matchAll(NUMBER)) {
    const [all, born = '', between = '', last = ''] = found;
    if (!isDay(born) || (born.length === 6 && !/[^ ]/.test(between) && !fits(`${born}${last}`))) continue;
    hidden += `${text.slice(from, found.index)}••••••-••••`;
    from = found.index + all.length;
  }
  return hidden + text.slice(from);
}

/** Whether a day can be written so; that of a samordningsnummer has 60 added. */
function isDay(born: string): boolean {
  if (born.length === 8 && !/^(18|19|20)/.test(born)) return false;
  const month = Number(born.slice(-4, -2));
  const day = Number(born.slice(-2)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Whether the last digit is the one that the others give (the Luhn algorithm). */
function fits(ten: string): boolean {
  const sum = Array.from(ten, Number).reduce((total, digit, index) => {
    const value = digit * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
