/** Digits of Arabic and of Persian, Urdu and Kurdish, which people write where we count with Western ones. */
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The same text with Western digits, unit for unit: what is found in it stands at the same place in what somebody wrote. */
export function westernDigits(text: string): string {
  return text.replace(EASTERN, (digit) => String(digit.charCodeAt(0) & 0xf));
}
