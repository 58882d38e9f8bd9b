import type { Problem } from '@delaktig/core/document/problem.js';
import { openingModel } from './opening.ts';
import { isInThoughts } from './thoughts.ts';
import type { NetworkMapContent, NetworkMapDocument, Person, Relationship } from './model.ts';
import { pairOf, qualityOf, shownRelationships } from './relationships.ts';

/** What is different for one person. Said without judging: nearer is not better, and not there this time is not gone. */
export interface PersonComparison {
  /** The id of the person, the same in both maps. */
  readonly id: string;
  /** As in the earlier map; null for somebody who is new. */
  readonly earlier: Person | null;
  /** As in the map now; null for somebody who is not there this time (finns inte med den här gången). */
  readonly now: Person | null;
  /** Nearer, further, or in the same ring. Null where that cannot be said: not on a ring both times, other rings, or distance means something else now. */
  readonly distance: 'nearer' | 'further' | 'same' | null;
  /** Ids of markings that they carry now and did not then, in the order of the set. */
  readonly markingsAdded: readonly string[];
  /** Ids of markings that they carried then and do not now. */
  readonly markingsRemoved: readonly string[];
}

/** What is different between two people. A relationship that is not there this time is not over: nobody has said so. */
export interface RelationshipComparison {
  /** As in the earlier map; null for one that is new. */
  readonly earlier: Relationship | null;
  /** As in the map now; null for one that is not there this time. */
  readonly now: Relationship | null;
}

/**
 * What stood in the way of a comparison. Beside the codes of `load`:
 *
 * | code | what it means |
 * | --- | --- |
 * | `no-earlier` | there is no earlier map |
 * | `newer` | the earlier map was saved by newer software |
 * | `other-owner` | the earlier map is another person's |
 * | `unknown-owner` | nothing says that the earlier map is of the same person: neither an owner, nor its id, nor anybody who is on both |
 */
export type CompareProblemCode = 'no-earlier' | 'newer' | 'other-owner' | 'unknown-owner';

/** Two maps of the same person side by side, or why they cannot be. */
export type Comparison =
  | {
      readonly state: 'compared';
      readonly earlier: NetworkMapDocument;
      /** Everybody: those on the map now, in its order; then those who are not there this time. */
      readonly people: readonly PersonComparison[];
      /** Relationships that are others now: those on the map now, in its order; then those that are not there this time though both people are. */
      readonly relationships: readonly RelationshipComparison[];
    }
  | { readonly state: 'problem'; readonly problems: readonly Problem[] };

/**
 * Compares an earlier map with the one now (jämför med en tidigare karta). People are the same when their ids are: names change, and two people can have the
 * same. Pure; never throws; nothing of another person's map comes out.
 *
 * @param earlier - What the host gives as the earlier map.
 * @param now - The map now.
 */
export function compareNetworkMaps(earlier: unknown, now: NetworkMapDocument): Comparison {
  const loaded = openingModel.load(earlier);
  if (loaded.state === 'empty') return problem('no-earlier');
  if (loaded.state === 'newer') return problem('newer');
  if (loaded.state === 'invalid') return { state: 'problem', problems: loaded.problems };
  const whose = sameOwner(loaded.document, now);
  if (whose) return problem(whose);
  const then = loaded.document.content;
  return {
    state: 'compared',
    earlier: loaded.document,
    people: comparePeople(then, now.content),
    relationships: compareRelationships(then, now.content),
  };
}

function problem(code: CompareProblemCode): Comparison {
  return { state: 'problem', problems: [{ code, path: [] }] };
}

/** Null when the two are of the same person; else what speaks against it. To show somebody another's map would be a breach, so doubt is a no. */
function sameOwner(earlier: NetworkMapDocument, now: NetworkMapDocument): CompareProblemCode | null {
  const then = earlier.owner?.id;
  const owner = now.owner?.id;
  if (then !== undefined && owner !== undefined) return then === owner ? null : 'other-owner';
  const ids = new Set(now.content.people.map(({ id }) => id));
  return earlier.id === now.id || earlier.content.people.some(({ id }) => ids.has(id)) ? null : 'unknown-owner';
}

function comparePeople(earlier: NetworkMapContent, now: NetworkMapContent): readonly PersonComparison[] {
  const then = new Map(earlier.people.map((person) => [person.id, person]));
  const here = new Set(now.people.map(({ id }) => id));
  const distance = distanceBetween(earlier, now);
  const compare = (before: Person | null, after: Person | null, id: string): PersonComparison => {
    const carried = before?.markings ?? [];
    const carries = after?.markings ?? [];
    const both = before !== null && after !== null;
    return {
      id,
      earlier: before,
      now: after,
      distance: both ? distance(before, after) : null,
      markingsAdded: both ? inOrderOf(now, carries, carried) : [],
      markingsRemoved: both ? inOrderOf(earlier, carried, carries) : [],
    };
  };
  return [
    ...now.people.map((person) => compare(then.get(person.id) ?? null, person, person.id)),
    ...earlier.people.filter(({ id }) => !here.has(id)).map((person) => compare(person, null, person.id)),
  ];
}

function compareRelationships(earlier: NetworkMapContent, now: NetworkMapContent): readonly RelationshipComparison[] {
  const byPair = (content: NetworkMapContent): Map<string, Relationship> =>
    new Map(shownRelationships(content).map((one) => [pairOf(one.from, one.to), one]));
  const [before, after] = [byPair(earlier), byPair(now)];
  const here = new Set(now.people.map(({ id }) => id));
  const changed = [...after].flatMap(([pair, one]): RelationshipComparison[] => {
    const then = before.get(pair) ?? null;
    return then && qualityOf(then) === qualityOf(one) ? [] : [{ earlier: then, now: one }];
  });
  // With somebody who is not there this time it says nothing of its own.
  const absent = [...before].filter(([pair, { from, to }]) => !after.has(pair) && here.has(from) && here.has(to));
  return [...changed, ...absent.map(([, one]) => ({ earlier: one, now: null }))];
}

/** What one list of markings has more than another, in the order of the set. */
function inOrderOf({ markings }: NetworkMapContent, ids: readonly string[], without: readonly string[]): string[] {
  const more = [...new Set(ids)].filter((id) => !without.includes(id));
  const set = markings.map(({ id }) => id);
  const rank = (id: string): number => (set.includes(id) ? set.indexOf(id) : set.length);
  return more.sort((one, other) => rank(one) - rank(other));
}

type Distance = (before: Person, after: Person) => PersonComparison['distance'];

function distanceBetween(earlier: NetworkMapContent, now: NetworkMapContent): Distance {
  const rings = now.ground.rings.map(({ id }) => id);
  const comparable =
    earlier.ground.distance.id === now.ground.distance.id &&
    earlier.ground.rings.length === rings.length &&
    earlier.ground.rings.every(({ id }, index) => id === rings[index]);
  return (before, after) => {
    if (!comparable || isInThoughts(now.ground, before.place) || isInThoughts(now.ground, after.place)) return null;
    const from = rings.indexOf(before.place?.ring ?? '');
    const to = rings.indexOf(after.place?.ring ?? '');
    if (from < 0 || to < 0) return null;
    return to < from ? 'nearer' : to > from ? 'further' : 'same';
  };
}
