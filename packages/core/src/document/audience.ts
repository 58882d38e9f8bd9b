import { is } from 'valibot';
import type { Json } from './json.ts';
import { idSchema, listOf, object, wordsSchema } from './parts.ts';
import type { LocalizedText } from './localized-text.ts';

/** Somebody, or some group, that the person can let see a thing, in the host's own terms. */
export interface Viewer {
  /** What `visibleTo` names. */
  readonly id: string;
  /** What they are called to the person: "Mamma", "Skolan". */
  readonly label: LocalizedText;
}

const audienceSchema = listOf(object({ id: idSchema, label: wordsSchema }), 50);

/** The host's list of those who can be let see things; null when it cannot be used. */
export function readAudience(value: Json): readonly Viewer[] | null {
  if (!is(audienceSchema, value)) return null;
  const viewers = value as unknown as readonly Viewer[];
  return new Set(viewers.map(({ id }) => id)).size < viewers.length ? null : viewers;
}
