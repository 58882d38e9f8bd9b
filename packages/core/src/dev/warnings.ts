// By the package's own name, so that a host's bundler can choose: see `mode.ts`.
import { DEV } from '@delaktig/core/dev/mode.js';

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
