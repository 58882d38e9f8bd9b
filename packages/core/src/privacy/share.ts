import type { Envelope } from '../document/envelope.ts';
import { DelaktigError } from '../document/errors.ts';
import { copyJson, type Json } from '../document/json.ts';
import type { ProblemPath } from '../document/problem.ts';

/** What a copy to share needs from outside. */
export interface ShareSeed {
  /** A new UUID; see `newId`. Never the original's: two copies must not be known as the same person's by it. */
  readonly id: string;
  /** The time now, ISO 8601 in UTC. When the original was made is not told. */
  readonly now: string;
}

/**
 * A copy of a document with only what the person picked, and no trace of the rest (dela en del).
 *
 * The copy has an id and times of its own, and neither `owner`, `ext` nor any field the method does not know: nobody has
 * picked those. What was left out is nowhere in it; if `pick` leaves the id of something it left out behind, nothing is
 * shared.
 *
 * @param document - The original; it is not changed.
 * @param pick - Makes the content of the copy from that of the original, field by field.
 * @param seed - The copy's own id and time.
 * @throws DelaktigError `left-out-id` when the copy still names what was left out (with the path in the copy), and
 * `not-json` when `pick` gives something that is not JSON: both are faults of `pick`, never of the data.
 */
export function shareDocument<D extends Envelope>(
  document: D,
  pick: (content: D['content']) => D['content'],
  seed: ShareSeed,
): D {
  const { type, version, language, level } = document;
  const copy = copyJson({
    type,
    version,
    id: seed.id,
    language,
    level,
    createdAt: seed.now,
    updatedAt: seed.now,
    content: pick(document.content),
  });
  if (!copy.ok) throw new DelaktigError('not-json', 'pick() must give JSON.', copy.problems[0]?.path);

  const kept = idsIn(copy.value);
  const leftOut = new Set([...idsIn(document)].filter((id) => !kept.has(id)));
  const trace = findText(copy.value, leftOut);
  if (trace) throw new DelaktigError('left-out-id', 'The copy still names something that was left out.', trace);
  return copy.value as unknown as D;
}

/** Ids that can only mean one thing in the world. Words such as `family` name what everybody has. */
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The ids of everything in the data: what stands under the key `id`. */
function idsIn(data: unknown): Set<string> {
  const ids = new Set<string>();
  walk(data, (value, path) => {
    if (path.at(-1) === 'id' && UUID.test(value)) ids.add(value);
    return false;
  });
  return ids;
}

function findText(data: Json, texts: ReadonlySet<string>): ProblemPath | null {
  return walk(data, (value) => texts.has(value));
}

/** Goes through every text and every key until one is found. Data are copies of ours, so never deeper than recursion bears. */
function walk(
  data: unknown,
  found: (text: string, path: ProblemPath) => boolean,
  path: ProblemPath = [],
): ProblemPath | null {
  if (typeof data === 'string') return found(data, path) ? path : null;
  if (typeof data !== 'object' || data === null) return null;
  for (const [key, value] of Object.entries(data)) {
    if (found(key, [...path, '(key)'])) return [...path, key];
    const inner = value === undefined ? null : walk(value, found, [...path, Array.isArray(data) ? Number(key) : key]);
    if (inner) return inner;
  }
  return null;
}
