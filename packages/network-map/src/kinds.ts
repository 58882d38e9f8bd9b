import type { Person } from './model.ts';
import { isInThoughts, THOUGHTS } from './thoughts.ts';

/** A kind we know. */
export type KnownKind = 'person' | 'pet' | 'place' | 'organisation' | 'deceased' | 'missed' | 'wishedFor';

/** The kinds that come with the element, in the order they are offered. */
export const KINDS: readonly KnownKind[] = Object.freeze([
  'person',
  'pet',
  'place',
  'organisation',
  'deceased',
  'missed',
  'wishedFor',
]);

/** What somebody is, as far as we know it: a kind of a newer software counts as a person. */
export function kindOf({ kind }: Pick<Person, 'kind'>): KnownKind {
  return KINDS.find((known) => known === kind) ?? 'person';
}

/** Whether somebody can be placed in "I mina tankar": somebody who is dead, missed, or wished for. */
export function mayBeInThoughts(person: Pick<Person, 'kind'>): boolean {
  const kind = kindOf(person);
  return kind === 'deceased' || kind === 'missed' || kind === 'wishedFor';
}

/** Whether "I mina tankar" is among the places to choose for somebody: where they may be there, or are. Not on a map whose own ring has that id. */
export function offersThoughts(
  person: Pick<Person, 'kind' | 'place'>,
  ground: { readonly rings: readonly { readonly id: string }[] },
): boolean {
  const there = { ring: THOUGHTS };
  return isInThoughts(ground, there) && (mayBeInThoughts(person) || isInThoughts(ground, person.place));
}

/** Whether a marking can be asked of somebody. Whoever is dead, missed or wished for is never asked X (träffa mer sällan), nor is anybody in the person's thoughts. */
export function mayBeMarked(
  person: Pick<Person, 'kind' | 'place'>,
  marking: string,
  ground: { readonly rings: readonly { readonly id: string }[] },
): boolean {
  return marking !== 'meetLess' || !(mayBeInThoughts(person) || isInThoughts(ground, person.place));
}
