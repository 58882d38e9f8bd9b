/** How a calendar file is written (RFC 5545): words as data, lines of at most 75 bytes, whatever is in them. */

/** Words as the value of a property: nothing in them can end the line or begin another property. */
export function calendarText(words: string): string {
  return words
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** An e-mail address that can stand in a calendar file; null when it is none. */
export function calendarAddress(email: string | undefined): string | null {
  const address = email?.trim() ?? '';
  return /^[^\s@:;,"<>\\\p{Cc}]+@[^\s@:;,"<>\\\p{Cc}]+\.[^\s@:;,"<>\\\p{Cc}]+$/u.test(address)
    ? `mailto:${address}`
    : null;
}

/** A web address that can stand in a calendar file; null when it is none. */
export function calendarLink(link: string | undefined): string | null {
  const words = link?.trim() ?? '';
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(words) && URL.canParse(words) ? new URL(words).href : null;
}

/** Whole lines as a file: long ones are folded, never within a letter. */
export function calendarFile(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += letter;
    bytes += size;
  }
  return folded;
}
