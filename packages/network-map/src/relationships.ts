import type { NetworkMapContent, Relationship } from './model.ts';

/** A quality we know. */
export type KnownQuality = 'knows' | 'good' | 'strained' | 'noContact';

/** How two people can be with each other, in the order it is offered. */
export const QUALITIES: readonly KnownQuality[] = Object.freeze(['knows', 'good', 'strained', 'noContact']);

/** How two people are with each other, as far as we know it: that they know each other is true of every relationship. */
export function qualityOf({ quality }: Pick<Relationship, 'quality'>): KnownQuality {
  return QUALITIES.find((known) => known === quality) ?? 'knows';
}

/** The same for two people whichever is named first. */
export function pairOf(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

/**
 * The relationships that can be shown, in their order: between two who are both on the map, one for each pair. The others (to somebody who is gone, of somebody to
 * themselves, a second one of the same two) are kept in the document.
 */
export function shownRelationships({
  people,
  relationships = [],
}: Pick<NetworkMapContent, 'people' | 'relationships'>): readonly Relationship[] {
  if (relationships.length === 0) return [];
  const ids = new Set(people.map(({ id }) => id));
  const pairs = new Set<string>();
  return relationships.filter(({ from, to }) => {
    const pair = pairOf(from, to);
    if (from === to || !ids.has(from) || !ids.has(to) || pairs.has(pair)) return false;
    pairs.add(pair);
    return true;
  });
}

/** Those of them that one person has, each with the id of the other. */
export function relationshipsOf(
  content: Pick<NetworkMapContent, 'people' | 'relationships'>,
  person: string,
): readonly { readonly relationship: Relationship; readonly other: string }[] {
  return shownRelationships(content).flatMap((relationship) => {
    const { from, to } = relationship;
    if (from !== person && to !== person) return [];
    return [{ relationship, other: from === person ? to : from }];
  });
}

/** The relationship of two people, whichever was named first; undefined when there is none. */
export function relationshipBetween(
  content: Pick<NetworkMapContent, 'people' | 'relationships'>,
  one: string,
  other: string,
): Relationship | undefined {
  const pair = pairOf(one, other);
  return shownRelationships(content).find(({ from, to }) => pairOf(from, to) === pair);
}
