import { is } from 'valibot';
import type { Applied } from '@delaktig/core/document/model.js';
import { applyWith, type Change, changePerson, indexOf, names, type Operation, withKey } from './change.ts';
import { MAX_PEOPLE } from './limits.ts';
import type { NetworkMapContent, NetworkMapDocument, NetworkMapOperation } from './model.ts';
import { personSchema, placeSchema } from './schema.ts';

/**
 * The operations that a person can do before the rest has been fetched: adding, placing, and taking that back. As `applyNetworkMap` does them; whoever
 * has relationships waits until that is there, and nobody who has just been added has any.
 */
export function applyOpening(
  document: NetworkMapDocument,
  operation: NetworkMapOperation,
): Applied<NetworkMapDocument, NetworkMapOperation> {
  return applyWith(changeByOpening, document, operation);
}

function changeByOpening(content: NetworkMapContent, operation: NetworkMapOperation): Change | null {
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

function isRelated({ relationships }: NetworkMapContent, id: string): boolean {
  return relationships?.some((relationship) => names(relationship, id)) ?? false;
}

function addPerson(content: NetworkMapContent, operation: Operation<'addPerson'>): Change | null {
  const { person, index, relationships } = operation;
  const { people } = content;
  // Who has just been written or chosen: a new id, last in the list, and nothing said about them yet.
  if (relationships || index !== undefined || !is(personSchema, person) || person.quotes) return null;
  if (people.length >= MAX_PEOPLE || indexOf(people, person.id) >= 0 || isRelated(content, person.id)) return null;
  return {
    content: { ...content, people: Object.freeze(people.concat(person)) },
    inverse: { type: 'removePerson', id: person.id },
  };
}

function removePerson(content: NetworkMapContent, { id }: Operation<'removePerson'>): Change | null {
  const index = indexOf(content.people, id);
  const person = content.people[index];
  if (!person || isRelated(content, id)) return null;
  return {
    content: { ...content, people: Object.freeze(content.people.toSpliced(index, 1)) },
    inverse: { type: 'addPerson', person, index },
  };
}

/** Puts somebody somewhere, or takes them off the map. */
export function placePerson(content: NetworkMapContent, { id, place }: Operation<'placePerson'>): Change | null {
  // A ring the map lacks is let through: undo must be able to put somebody back where a host's data had them.
  if (place !== null && !is(placeSchema, place)) return null;
  return changePerson(content, id, (person) => ({
    person: withKey(person, 'place', place ?? undefined),
    inverse: { type: 'placePerson', id, place: person.place ?? null },
  }));
}
