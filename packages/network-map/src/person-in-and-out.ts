import { array, type GenericSchema, is, number } from 'valibot';
import { type Change, indexOf, names, type Operation, withKey } from './change.ts';
import { isTaken, orAbsent, placeInList } from './change-list.ts';
import { MAX_PEOPLE, MAX_RELATIONSHIPS } from './limits.ts';
import type { NetworkMapContent, Relationship } from './model.ts';
import { object, personSchema, relationshipSchema } from './schema.ts';

/** Relationships that come along with somebody, each with its place in the list. */
const alongSchema: GenericSchema = array(object({ relationship: relationshipSchema, index: number() }));

/** Adds somebody, with the relationships that come back with them. */
export function addPerson(content: NetworkMapContent, operation: Operation<'addPerson'>): Change | null {
  const { person, index, relationships: along = [] } = operation;
  const { people, relationships = [] } = content;
  if (!is(personSchema, person) || people.length >= MAX_PEOPLE) return null;
  if (!is(alongSchema, along) || relationships.length + along.length > MAX_RELATIONSHIPS) return null;
  const brought = along.map(({ relationship }) => relationship.id);
  const ids = [person.id, ...(person.quotes ?? []).map(({ id }) => id), ...brought];
  let together = relationships;
  for (const { relationship, index: at } of along) {
    if (!names(relationship, person.id)) return null;
    together = together.toSpliced(placeInList(at, together.length), 0, relationship);
  }
  if (new Set(ids).size < ids.length || ids.some((id) => isTaken(content, id))) return null;
  // Whoever comes back may be named by relationships that stayed, when they were taken away elsewhere: those stay again.
  const stay = together.some((relationship) => names(relationship, person.id) && !brought.includes(relationship.id));
  return {
    content: withRelationships(
      {
        ...content,
        people: Object.freeze(people.toSpliced(placeInList(index, people.length), 0, person)),
      },
      along.length > 0 ? together : content.relationships,
    ),
    inverse:
      // An empty list that the host has given is not the same as none.
      content.relationships?.length === 0 && along.length > 0
        ? { type: 'replaceContent', content }
        : { type: 'removePerson', id: person.id, ...(stay ? { relationships: brought } : {}) },
  };
}

/** Takes somebody away, and their relationships along. */
export function removePerson(content: NetworkMapContent, operation: Operation<'removePerson'>): Change | null {
  const { id, relationships: only } = operation;
  const index = indexOf(content.people, id);
  const person = content.people[index];
  if (!person || (only !== undefined && !Array.isArray(only))) return null;
  const goes = (relationship: Relationship): boolean =>
    names(relationship, id) && (only === undefined || only.includes(relationship.id));
  const before = content.relationships ?? [];
  const along = before
    .map((relationship, at) => ({ relationship, index: at }))
    .filter(({ relationship }) => goes(relationship));
  return {
    content: withRelationships(
      { ...content, people: Object.freeze(content.people.toSpliced(index, 1)) },
      along.length > 0 ? before.filter((relationship) => !goes(relationship)) : content.relationships,
    ),
    inverse: { type: 'addPerson', person, index, ...(along.length > 0 ? { relationships: along } : {}) },
  };
}

/** The content with these relationships; the very list it had stays as it is, also when it is empty. */
function withRelationships(
  content: NetworkMapContent,
  relationships: readonly Relationship[] | undefined,
): NetworkMapContent {
  return relationships === content.relationships
    ? content
    : withKey(content, 'relationships', orAbsent(relationships ?? []));
}
