import { is } from 'valibot';
import type { Applied } from '@delaktig/core/document/model.js';
import {
  applyWith,
  type Change,
  changePerson,
  indexOf,
  isTaken,
  names,
  type Operation,
  orAbsent,
  placeInList,
  withKey,
} from './change.ts';
import { MAX_PEOPLE, MAX_RELATIONSHIPS } from './limits.ts';
import type { NetworkMapContent, NetworkMapDocument, NetworkMapOperation, Relationship } from './model.ts';
import { alongSchema, personSchema, placeSchema } from './schema.ts';

/** The operations that a person can do before the rest has been fetched: adding, placing, and taking that back. As `applyNetworkMap` does them. */
export function applyOpening(
  document: NetworkMapDocument,
  operation: NetworkMapOperation,
): Applied<NetworkMapDocument, NetworkMapOperation> {
  return applyWith(changeByOpening, document, operation);
}

/** What one of these operations does. */
export function changeByOpening(content: NetworkMapContent, operation: NetworkMapOperation): Change | null {
  switch (operation.type) {
    case 'addPerson':
      return addPerson(content, operation);
    case 'removePerson':
      return removePerson(content, operation);
    case 'placePerson':
      return placePerson(content, operation);
    default:
      return null;
  }
}

function addPerson(content: NetworkMapContent, operation: Operation<'addPerson'>): Change | null {
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

function removePerson(content: NetworkMapContent, operation: Operation<'removePerson'>): Change | null {
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

function placePerson(content: NetworkMapContent, { id, place }: Operation<'placePerson'>): Change | null {
  // A ring the map lacks is let through: undo must be able to put somebody back where a host's data had them.
  if (place !== null && !is(placeSchema, place)) return null;
  return changePerson(content, id, (person) => ({
    person: withKey(person, 'place', place ?? undefined),
    inverse: { type: 'placePerson', id, place: person.place ?? null },
  }));
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
