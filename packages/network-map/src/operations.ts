import { is } from 'valibot';
import { copyJson, equalJson } from '@delaktig/core/document/json.js';
import type { Applied } from '@delaktig/core/document/model.js';
import { MAX_PEOPLE } from './limits.ts';
import type { Marking, NetworkMapContent, NetworkMapDocument, NetworkMapOperation, Person, Place } from './model.ts';
import { contentRules } from './rules.ts';
import {
  centreSchema,
  contentSchema,
  groundSchema,
  markedSchema,
  markingsSchema,
  personSchema,
  placeSchema,
  symbolSchema,
} from './schema.ts';

type Operation<Type extends NetworkMapOperation['type']> = Extract<NetworkMapOperation, { readonly type: Type }>;

/** What an operation does to the content; null when it cannot be done, or would change nothing. */
interface Change {
  readonly content: NetworkMapContent;
  readonly inverse: NetworkMapOperation;
}

/**
 * Does one thing to a map. Pure and total: it never throws, and never makes a document that could not be loaded again.
 * What cannot be done (somebody who is not there, an id that is taken, the tenth sector) and what would change nothing
 * gives the same document object, and the operation itself as inverse.
 *
 * The inverse takes it back exactly: the order of people, keys that were absent and fields we do not know included.
 * Only what changes is new; everything else is the same frozen objects as before. `updatedAt` is the element's to set.
 */
export function applyNetworkMap(
  document: NetworkMapDocument,
  operation: NetworkMapOperation,
): Applied<NetworkMapDocument, NetworkMapOperation> {
  // Operations may come from outside too: from another window, from a host's own script.
  const copy = copyJson(operation);
  const change = copy.ok && isOperation(copy.value) ? changeBy(document.content, copy.value) : null;
  if (!change) return { document, inverse: operation };
  return { document: Object.freeze({ ...document, content: Object.freeze(change.content) }), inverse: change.inverse };
}

function isOperation(value: unknown): value is NetworkMapOperation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type');
}

function changeBy(content: NetworkMapContent, operation: NetworkMapOperation): Change | null {
  switch (operation.type) {
    case 'addPerson':
      return addPerson(content, operation);
    case 'removePerson':
      return removePerson(content, operation);
    case 'renamePerson':
      return renamePerson(content, operation);
    case 'placePerson':
      return placePerson(content, operation);
    case 'markPerson':
      return markPerson(content, operation);
    case 'setMarkings':
      return setMarkings(content, operation);
    case 'changeCentre':
      return changeCentre(content, operation);
    case 'changeGround':
      return changeGround(content, operation);
    case 'changeMarkings':
      return changeMarkings(content, operation);
    case 'replaceContent':
      return replaceContent(content, operation);
    default:
      return null;
  }
}

function addPerson(content: NetworkMapContent, { person, index }: Operation<'addPerson'>): Change | null {
  const { people } = content;
  if (!is(personSchema, person) || people.length >= MAX_PEOPLE || indexOf(people, person.id) >= 0) return null;
  const at = Number.isSafeInteger(index) ? Math.min(Math.max(0, index ?? 0), people.length) : people.length;
  return {
    content: { ...content, people: Object.freeze(people.toSpliced(at, 0, person)) },
    inverse: { type: 'removePerson', id: person.id },
  };
}

function removePerson(content: NetworkMapContent, { id }: Operation<'removePerson'>): Change | null {
  const index = indexOf(content.people, id);
  const person = content.people[index];
  if (!person) return null;
  return {
    content: { ...content, people: Object.freeze(content.people.toSpliced(index, 1)) },
    inverse: { type: 'addPerson', person, index },
  };
}

function renamePerson(content: NetworkMapContent, operation: Operation<'renamePerson'>): Change | null {
  const { id, name, symbol } = operation;
  if (typeof name !== 'string' || ((symbol ?? null) !== null && !is(symbolSchema, symbol))) return null;
  return changePerson(content, id, (person) => ({
    person: symbol === undefined ? { ...person, name } : withKey({ ...person, name }, 'symbol', symbol ?? undefined),
    inverse: {
      type: 'renamePerson',
      id,
      name: person.name,
      ...(symbol === undefined ? {} : { symbol: person.symbol ?? null }),
    },
  }));
}

function placePerson(content: NetworkMapContent, { id, place }: Operation<'placePerson'>): Change | null {
  // A ring the map lacks is let through: undo must be able to put somebody back where a host's data had them.
  if (place !== null && !is(placeSchema, place)) return null;
  return changePerson(content, id, (person) => ({
    person: withKey(person, 'place', place ?? undefined),
    inverse: { type: 'placePerson', id, place: person.place ?? null },
  }));
}

function markPerson(content: NetworkMapContent, { id, marking, on }: Operation<'markPerson'>): Change | null {
  if (typeof marking !== 'string' || marking === '' || typeof on !== 'boolean') return null;
  return changePerson(content, id, (person) => {
    const before = person.markings;
    if (on === (before?.includes(marking) ?? false)) return null;
    const after = marked(content.markings, before, marking, on);
    if (after && !is(markedSchema, after)) return null;
    const inverse = equalJson(marked(content.markings, after, marking, !on), before);
    return {
      person: withKey(person, 'markings', after),
      inverse: inverse
        ? { type: 'markPerson', id, marking, on: !on }
        : { type: 'setMarkings', id, markings: before ?? null },
    };
  });
}

/** The markings with one more, where the set has it, or with one less; absent when none is left. */
function marked(
  set: readonly Marking[],
  ids: readonly string[] = [],
  id: string,
  on: boolean,
): readonly string[] | undefined {
  if (!on) {
    const rest = ids.filter((other) => other !== id);
    return rest.length > 0 ? Object.freeze(rest) : undefined;
  }
  const position = indexOf(set, id);
  const before = position < 0 ? -1 : ids.findIndex((other) => indexOf(set, other) > position);
  return Object.freeze(ids.toSpliced(before < 0 ? ids.length : before, 0, id));
}

function setMarkings(content: NetworkMapContent, { id, markings }: Operation<'setMarkings'>): Change | null {
  if (markings !== null && !is(markedSchema, markings)) return null;
  return changePerson(content, id, (person) => ({
    person: withKey(person, 'markings', markings ?? undefined),
    inverse: { type: 'setMarkings', id, markings: person.markings ?? null },
  }));
}

function changeCentre(content: NetworkMapContent, { centre }: Operation<'changeCentre'>): Change | null {
  if (!is(centreSchema, centre) || equalJson(content.centre, centre)) return null;
  return { content: { ...content, centre }, inverse: { type: 'changeCentre', centre: content.centre } };
}

function changeGround(content: NetworkMapContent, { ground, places }: Operation<'changeGround'>): Change | null {
  if (!is(groundSchema, ground)) return null;
  const moves = placesIn(places);
  if (!moves) return null;
  const former: [string, Place | null][] = [];
  const people = content.people.map((person) => {
    const place = moves.get(person.id);
    if (place === undefined || equalJson(person.place ?? null, place)) return person;
    former.push([person.id, person.place ?? null]);
    return Object.freeze(withKey(person, 'place', place ?? undefined));
  });
  const changed = { ...content, ground, people: former.length > 0 ? Object.freeze(people) : content.people };
  if (!isSound(changed) || (former.length === 0 && equalJson(content.ground, ground))) return null;
  const back = former.length > 0 ? { places: Object.freeze(Object.fromEntries(former)) } : {};
  return { content: changed, inverse: { type: 'changeGround', ground: content.ground, ...back } };
}

/** Where people go on the new ground, by their ids; null when one of the places is no place. */
function placesIn(places: unknown): ReadonlyMap<string, Place | null> | null {
  if (places === undefined) return new Map();
  if (typeof places !== 'object' || places === null || Array.isArray(places)) return null;
  const entries = Object.entries(places as Readonly<Record<string, Place | null>>);
  return entries.every(([, place]) => place === null || is(placeSchema, place)) ? new Map(entries) : null;
}

function changeMarkings(content: NetworkMapContent, { markings }: Operation<'changeMarkings'>): Change | null {
  if (!is(markingsSchema, markings) || equalJson(content.markings, markings)) return null;
  const changed = { ...content, markings };
  return isSound(changed)
    ? { content: changed, inverse: { type: 'changeMarkings', markings: content.markings } }
    : null;
}

function replaceContent(content: NetworkMapContent, operation: Operation<'replaceContent'>): Change | null {
  const changed = operation.content;
  if (!is(contentSchema, changed) || equalJson(content, changed) || !isSound(changed)) return null;
  return { content: changed, inverse: { type: 'replaceContent', content } };
}

/** Changes one person, if there is such a person and a change. */
function changePerson(
  content: NetworkMapContent,
  id: string,
  change: (person: Person) => { readonly person: Person; readonly inverse: NetworkMapOperation } | null,
): Change | null {
  const index = indexOf(content.people, id);
  const person = content.people[index];
  const changed = person && change(person);
  if (!changed || equalJson(person, changed.person)) return null;
  return {
    content: { ...content, people: Object.freeze(content.people.with(index, Object.freeze(changed.person))) },
    inverse: changed.inverse,
  };
}

/** A copy with a key set, or without it when there is nothing to set. */
function withKey<T extends object, K extends keyof T & string>(thing: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = thing;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

function indexOf(things: readonly { readonly id: string }[], id: string): number {
  return things.findIndex((thing) => thing.id === id);
}

/** Whether the rules find nothing that would keep it from being loaded. */
function isSound(content: NetworkMapContent): boolean {
  let sound = true;
  contentRules(content, { problem: () => (sound = false), note: () => undefined });
  return sound;
}
