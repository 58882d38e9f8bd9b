import { is } from 'valibot';
import { equalJson } from '@delaktig/core/document/json.js';
import type { Applied } from '@delaktig/core/document/model.js';
import { applyWith, type Change, changePerson, indexOf, type Operation, withKey } from './change.ts';
import { placePerson } from './opening-operations.ts';
import { addPerson, removePerson } from './person-in-and-out.ts';
import type { Marking, NetworkMapContent, NetworkMapDocument, NetworkMapOperation, Place } from './model.ts';
import { contentRules } from './rules.ts';
import {
  centreSchema,
  contentSchema,
  groundSchema,
  markedSchema,
  markingsSchema,
  placeSchema,
  symbolSchema,
} from './schema.ts';

/** What a person does to every map, beside adding and placing: as `applyNetworkMap` does it. What is only met now and then comes with the panels it is done in. */
export function applyUsual(
  document: NetworkMapDocument,
  operation: NetworkMapOperation,
): Applied<NetworkMapDocument, NetworkMapOperation> {
  return applyWith(changeByUsual, document, operation);
}

/** What one of these operations does. */
export function changeByUsual(content: NetworkMapContent, operation: NetworkMapOperation): Change | null {
  switch (operation.type) {
    case 'renamePerson':
      return renamePerson(content, operation);
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

/** Whether the rules find nothing that would keep it from being loaded. */
function isSound(content: NetworkMapContent): boolean {
  let sound = true;
  contentRules(content, { problem: () => (sound = false), note: () => undefined });
  return sound;
}
