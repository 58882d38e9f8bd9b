import type { PictureReference } from '@delaktig/core/document/reference.js';
import { type Change, indexOf, names, type Operation, withKey } from './change.ts';
import { orAbsent } from './change-list.ts';
import type { NetworkMapContent, NetworkMapOperation, Person, Place, Quote } from './model.ts';

/** Words in which the name of somebody who is erased can stand too: what was said of somebody else, or what is seen on a picture of somebody else. */
export interface OthersWords {
  /** Whom they are about. */
  readonly about: Person;
  readonly what: 'quote' | 'description';
  /** The id of the quotation, or of the picture among the attachments. */
  readonly id: string;
  readonly text: string;
}

/** Whether words about others go with somebody who is erased. */
export type Goes = (words: Omit<OthersWords, 'about'>) => boolean;

/** Who is erased. */
export interface Erased {
  readonly person: string;
  /** The ids of their relationships. */
  readonly relationships: readonly string[];
  readonly goes: Goes;
}

const nothingGoes: Goes = () => false;

/** Removes somebody for good, with their relationships. It is its own inverse: what was erased cannot be brought back. */
export function erasePerson(content: NetworkMapContent, operation: Operation<'erasePerson'>): Change | null {
  const erased = withoutPersonIn(content, operation.id);
  return erased === content ? null : { content: erased, inverse: operation };
}

/** Every quotation and every description of a picture, of everybody but one. */
export function othersWords(people: readonly Person[], person: string): readonly OthersWords[] {
  return people.flatMap((about): readonly OthersWords[] => {
    if (about.id === person) return [];
    const { quotes = [], picture } = about;
    return [
      ...quotes.map(({ id, text }) => ({ about, what: 'quote', id, text }) as const),
      ...(picture?.description ? [{ about, ...seenOn(picture, picture.description) } as const] : []),
    ];
  });
}

/** What is seen on a picture, as words that may go. */
function seenOn({ attachment }: PictureReference, text: string): Omit<OthersWords, 'about'> {
  return { what: 'description', id: attachment, text };
}

/** Whether a name stands in words: by its letters, since "Pappas" is Pappa too. */
export function isNamedIn(text: string, names: readonly string[]): boolean {
  const said = text.toLocaleLowerCase();
  return names.some((name) => {
    const sought = name.trim().toLocaleLowerCase();
    return sought !== '' && said.includes(sought);
  });
}

/** The operations that take words about others away. */
export function withoutWords(people: readonly Person[], person: string, goes: Goes): readonly NetworkMapOperation[] {
  return othersWords(people, person)
    .filter(goes)
    .map(({ about, what, id }): NetworkMapOperation => {
      if (what === 'quote') return { type: 'removeQuote', id: about.id, quote: id };
      return { type: 'changePicture', id: about.id, picture: about.picture ? withoutDescription(about.picture) : null };
    });
}

function withoutDescription({ description: _, ...picture }: PictureReference): PictureReference {
  return picture;
}

function quoteGoes({ id, text }: Quote, goes: Goes): boolean {
  return goes({ what: 'quote', id, text });
}

function cleanPicture(picture: PictureReference, goes: Goes): PictureReference {
  const { description } = picture;
  return description && goes(seenOn(picture, description)) ? withoutDescription(picture) : picture;
}

/** Somebody else, without the words that go: the same object when none do. */
function cleanPerson(person: Person, goes: Goes): Person {
  const { quotes, picture } = person;
  const seen = picture && cleanPicture(picture, goes);
  const pictured = seen === picture ? person : withKey(person, 'picture', seen);
  const left = quotes?.filter((quote) => !quoteGoes(quote, goes));
  return left?.length === quotes?.length ? pictured : withKey(pictured, 'quotes', orAbsent(left ?? []));
}

function withoutPersonIn(content: NetworkMapContent, id: string, goes: Goes = nothingGoes): NetworkMapContent {
  const { relationships = [] } = content;
  const cleaned = content.people.map((person) => cleanPerson(person, goes));
  const people = cleaned.every((person, index) => person === content.people[index])
    ? content.people
    : Object.freeze(cleaned);
  const named = relationships.some((relationship) => names(relationship, id));
  if (indexOf(people, id) < 0 && !named && people === content.people) return content;
  const rest: NetworkMapContent = { ...content, people: Object.freeze(people.filter((person) => person.id !== id)) };
  return named
    ? withKey(rest, 'relationships', orAbsent(relationships.filter((relationship) => !names(relationship, id))))
    : rest;
}

/**
 * What is left of an operation when somebody has been erased, for `History.forget`: the operation without them; null when it was about them. Relationships of
 * theirs are about them too; of others, words that go with them are left out.
 */
export function withoutPerson(
  operation: NetworkMapOperation,
  { person, relationships, goes }: Erased,
): NetworkMapOperation | null {
  switch (operation.type) {
    case 'addPerson': {
      if (operation.person.id === person) return null;
      const other = cleanPerson(operation.person, goes);
      const added = other === operation.person ? operation : { ...operation, person: other };
      const along = operation.relationships?.filter(({ relationship }) => !names(relationship, person));
      return operation.relationships ? withKey(added, 'relationships', orAbsent(along ?? [])) : added;
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
      return { ...operation, content: withoutPersonIn(operation.content, person, goes) };
    case 'addQuote':
    case 'changeQuote':
      return operation.id === person || quoteGoes(operation.quote, goes) ? null : operation;
    case 'changePicture': {
      if (operation.id === person) return null;
      const seen = operation.picture && cleanPicture(operation.picture, goes);
      return seen === operation.picture ? operation : { ...operation, picture: seen };
    }
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

/** What somebody has been called in what was done: whoever was renamed has had more names than one. */
export function namesIn(operation: NetworkMapOperation, person: string): readonly string[] {
  switch (operation.type) {
    case 'addPerson':
      return operation.person.id === person ? [operation.person.name] : [];
    case 'renamePerson':
      return operation.id === person ? [operation.name] : [];
    case 'replaceContent':
      return operation.content.people.filter(({ id }) => id === person).map(({ name }) => name);
    default:
      return [];
  }
}

/** The words about others that an operation holds. */
export function wordsIn(operation: NetworkMapOperation, person: string): readonly Omit<OthersWords, 'about'>[] {
  switch (operation.type) {
    case 'addPerson':
      return othersWords([operation.person], person);
    case 'replaceContent':
      return othersWords(operation.content.people, person);
    case 'addQuote':
    case 'changeQuote':
      return operation.id === person ? [] : [{ what: 'quote', id: operation.quote.id, text: operation.quote.text }];
    case 'changePicture': {
      const { id, picture } = operation;
      return id === person || !picture?.description ? [] : [seenOn(picture, picture.description)];
    }
    default:
      return [];
  }
}
