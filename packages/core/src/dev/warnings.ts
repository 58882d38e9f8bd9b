import { DEV } from './mode.ts';

const DOCS = 'https://github.com/delaktig/delaktig/blob/main/docs/warnings.md#';
const said = new Set<string>();

/**
 * Tells the host's developer, in the console, about something that works but should be done otherwise. Once per code
 * and cause. Never about a person: no names, no text of theirs.
 *
 * @param code - A stable word; the heading in `docs/warnings.md`.
 * @param message - One or two sentences in English.
 * @param cause - What tells one cause from another under the same code, such as a tag's name.
 */
export function warn(code: string, message: string, cause = ''): void {
  if (!DEV || said.has(`${code} ${cause}`)) return;
  said.add(`${code} ${cause}`);
  console.warn(`Delaktig: ${message} (${code}) ${DOCS}${code}`);
}
