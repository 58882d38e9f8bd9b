import { is } from 'valibot';
import { type Change, indexOf, type Operation, withKey } from './change.ts';
import { isTaken, orAbsent, placeInList } from './change-list.ts';
import { MAX_RELATIONSHIPS } from './limits.ts';
import type { NetworkMapContent } from './model.ts';
import { relationshipSchema } from './schema.ts';

/** Says that two people have to do with each other. Somebody who is not there is let through: undo must be able to bring back what a host's data had. */
export function relate(content: NetworkMapContent, { relationship, index }: Operation<'relate'>): Change | null {
  const before = content.relationships ?? [];
  if (!is(relationshipSchema, relationship) || before.length >= MAX_RELATIONSHIPS || isTaken(content, relationship.id))
    return null;
  const after = before.toSpliced(placeInList(index, before.length), 0, relationship);
  return {
    content: withKey(content, 'relationships', Object.freeze(after)),
    // An empty list that the host has given is not the same as none.
    inverse:
      content.relationships?.length === 0
        ? { type: 'replaceContent', content }
        : { type: 'unrelate', id: relationship.id },
  };
}

export function changeRelationship(
  content: NetworkMapContent,
  { id, quality }: Operation<'changeRelationship'>,
): Change | null {
  const { relationships = [] } = content;
  const index = indexOf(relationships, id);
  const relationship = relationships[index];
  if (!relationship || typeof quality !== 'string' || quality === '' || relationship.quality === quality) return null;
  return {
    content: {
      ...content,
      relationships: Object.freeze(relationships.with(index, Object.freeze({ ...relationship, quality }))),
    },
    inverse: { type: 'changeRelationship', id, quality: relationship.quality },
  };
}

export function unrelate(content: NetworkMapContent, { id }: Operation<'unrelate'>): Change | null {
  const { relationships = [] } = content;
  const index = indexOf(relationships, id);
  const relationship = relationships[index];
  if (!relationship) return null;
  return {
    content: withKey(content, 'relationships', orAbsent(relationships.toSpliced(index, 1))),
    inverse: { type: 'relate', relationship, index },
  };
}
