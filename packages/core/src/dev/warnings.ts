// By the package's own name, so that a host's bundler can choose: see `mode.ts`.
import { DEV } from '@delaktig/core/dev/mode.js';
import type { Problem } from '../document/problem.ts';

/** Where every code has a heading of its own, in the repository and on the documentation site. */
const DOCS = 'docs/warnings.md#';

/** How many different things are said at most: a page that goes wrong a thousand times has a readable console still. */
const LIMIT = 50;

const said: Set<string> = new Set();

/**
 * Tells the host's developer, in the console, about something that works but should be done otherwise. Each thing once.
 * Never about a person: no names, and no text of theirs. Absent from production bundles (see `mode.ts`).
 *
 * @param code - A stable word, such as `tag-taken`; the docs have a heading for each.
 * @param message - One or two sentences in English that say what to do.
 * @param cause - What tells one cause from another under the same code, such as a tag's name. Default the message.
 */
export function warn(code: string, message: string, cause: string = message): void {
  if (!DEV) return;
  const key = `${code} ${cause}`;
  if (said.has(key) || said.size >= LIMIT) return;
  said.add(key);
  console.warn(`Delaktig: ${message} (${DOCS}${code})`);
}

/**
 * Tells of harmless oddities in what a host gave as a value: where each is and its code, and nothing of what it says.
 *
 * @param element - The element that has the value.
 */
export function warnNotes(element: { readonly localName: string; readonly notes: readonly Problem[] }): void {
  if (!DEV) return;
  for (const { code, path } of element.notes)
    warn(
      'note',
      `<${element.localName}>.value.${path.join('.')} is kept as it is, but looks like a mistake (${code}).`,
      `${element.localName} ${code}`,
    );
}
