import type { GenericSchema } from 'valibot';
import type { Json } from './json.ts';
import { hasShape } from './has-shape.ts';
import { idSchema, listOf, object, wordsSchema } from './parts.ts';
import type { LocalizedText } from './localized-text.ts';

/** Somebody, or some group, that the person can let see a thing, in the host's own terms. */
export interface Viewer {
  /** What `visibleTo` names. */
  readonly id: string;
  /** What they are called to the person: "Mamma", "Skolan". */
  readonly label: LocalizedText;
}

const audienceSchema: GenericSchema<unknown, readonly Viewer[]> = listOf(
  object({ id: idSchema, label: wordsSchema }),
  50,
);

/** The host's list of those who can be let see things; null when it cannot be used. */
export function readAudience(value: Json): readonly Viewer[] | null {
  if (!hasShape(audienceSchema, value)) return null;
  return new Set(value.map(({ id }) => id)).size < value.length ? null : value;
}
