import { type Change, indexOf, names, type Operation, withKey } from './change.ts';
import { orAbsent } from './change-list.ts';
import type { NetworkMapContent, NetworkMapOperation, Person, Place, Quote } from './model.ts';

/** Removes somebody for good, with their relationships. It is its own inverse: what was erased cannot be brought back. */
export function erasePerson(content: NetworkMapContent, operation: Operation<'erasePerson'>): Change | null {
  const erased = withoutPersonIn(content, operation.id);
  return erased === content ? null : { content: erased, inverse: operation };
}

function withoutPersonIn(content: NetworkMapContent, id: string): NetworkMapContent {
  const { people, relationships = [] } = content;
  const named = relationships.some((relationship) => names(relationship, id));
  if (indexOf(people, id) < 0 && !named) return content;
  const rest: NetworkMapContent = { ...content, people: Object.freeze(people.filter((person) => person.id !== id)) };
  return named
    ? withKey(rest, 'relationships', orAbsent(relationships.filter((relationship) => !names(relationship, id))))
    : rest;
}

/**
 * What is left of an operation when somebody has been erased, for `History.forget`: the operation without them; null when it was about them. Relationships of
 * theirs are about them too.
 *
 * @param erased the id of the person, and those of their relationships
 */
export function withoutPerson(
  operation: NetworkMapOperation,
  erased: { readonly person: string; readonly relationships: readonly string[] },
): NetworkMapOperation | null {
  const { person, relationships } = erased;
  switch (operation.type) {
    case 'addPerson': {
      if (operation.person.id === person) return null;
      const along = operation.relationships?.filter(({ relationship }) => !names(relationship, person));
      return operation.relationships ? withKey(operation, 'relationships', orAbsent(along ?? [])) : operation;
    }
    case 'removePerson': {
      if (operation.id === person) return null;
      const only = operation.relationships?.filter((id) => !relationships.includes(id));
      return only ? { ...operation, relationships: only } : operation;
    }
    case 'relate':
      return names(operation.relationship, person) ? null : operation;
    case 'changeRelationship':
    case 'unrelate':
      return relationships.includes(operation.id) ? null : operation;
    case 'changeGround':
      return operation.places ? withKey(operation, 'places', placesWithout(operation.places, person)) : operation;
    case 'replaceContent':
      return { ...operation, content: withoutPersonIn(operation.content, person) };
    case 'changeCentre':
    case 'changeMarkings':
    case 'changePlacedBy':
      return operation;
    default:
      return operation.id === person ? null : operation;
  }
}

function placesWithout(
  places: Readonly<Record<string, Place | null>>,
  person: string,
): Readonly<Record<string, Place | null>> {
  return Object.fromEntries(Object.entries(places).filter(([id]) => id !== person));
}

/** The ids of somebody's relationships, those to people who are gone included. */
export function relationshipIdsOf({ relationships = [] }: NetworkMapContent, person: string): readonly string[] {
  return relationships.filter((relationship) => names(relationship, person)).map(({ id }) => id);
}

/** What the person has said of others where the erased one's name stands too: only the person can know whether that is about them, so they are asked. */
export function quotesNaming(
  { people }: NetworkMapContent,
  person: Person,
): readonly { readonly about: Person; readonly quote: Quote }[] {
  const name = person.name.trim().toLocaleLowerCase();
  if (name === '') return [];
  return people.flatMap((about) =>
    about.id === person.id
      ? []
      : (about.quotes ?? [])
          .filter(({ text }) => text.toLocaleLowerCase().includes(name))
          .map((quote) => ({ about, quote })),
  );
}
