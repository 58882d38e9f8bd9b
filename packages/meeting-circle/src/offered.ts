import { copyJson, type Json } from '@delaktig/core/document/json.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { is } from 'valibot';
import { referenceSchema } from './schema.ts';

/**
 * What the person wants to take to the meeting, as other elements give it in `forMeeting`. Host data: what cannot be read is passed over, and so is what the
 * person has said that nobody else may see.
 */
export function offeredIn(sources: unknown): readonly Reference[] {
  const copy = copyJson(sources);
  if (!copy.ok || !Array.isArray(copy.value)) return [];
  const list: readonly Json[] = copy.value;
  return list.flatMap((each: unknown) => (isReference(each) && each.visibleTo?.length !== 0 ? [each] : []));
}

function isReference(value: unknown): value is Reference {
  return is(referenceSchema, value);
}
