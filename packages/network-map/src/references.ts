import type { NetworkMapContent, Person, Quote, Relationship } from './model.ts';

/** What another document can point to in a map, by `Reference.item`. */
export type MapItem =
  | { readonly what: 'person'; readonly person: Person }
  /** That somebody carries a marking. */
  | { readonly what: 'marking'; readonly person: Person; readonly marking: string }
  | { readonly what: 'quote'; readonly person: Person; readonly quote: Quote }
  | { readonly what: 'relationship'; readonly relationship: Relationship };

/**
 * What stands in `Reference.item` for a marking on somebody: a marking has no id of its own, since it is put on and taken off. People, quotations and
 * relationships are named by their ids.
 */
export function markingItem(person: string, marking: string): string {
  return `${person}#${marking}`;
}

/** What a reference points to; null when it is not there (any longer). */
export function findItem({ people, relationships = [] }: NetworkMapContent, item: string): MapItem | null {
  const person = people.find(({ id }) => id === item);
  if (person) return { what: 'person', person };
  const relationship = relationships.find(({ id }) => id === item);
  if (relationship) return { what: 'relationship', relationship };
  for (const person of people) {
    const quote = person.quotes?.find(({ id }) => id === item);
    if (quote) return { what: 'quote', person, quote };
    const marking = person.markings?.find((id) => markingItem(person.id, id) === item);
    if (marking !== undefined) return { what: 'marking', person, marking };
  }
  return null;
}
