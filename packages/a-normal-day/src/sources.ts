import { copyJson, type Json } from '@delaktig/core/document/json.js';
import type { Card } from './model.ts';

/** Somebody who can be chosen, without an id of their own yet. */
export type Offered = Omit<Card, 'id'> & Required<Pick<Card, 'source'>>;

/**
 * The people that other methods' documents name: those on the person's network map. Host data: what cannot be read is passed over, of whatever version
 * it is. Only names and pictures are taken; what the map says about them stays there.
 */
export function peopleIn(sources: unknown): readonly Offered[] {
  const copy = copyJson(sources);
  if (!copy.ok || !Array.isArray(copy.value)) return [];
  const documents: readonly Json[] = copy.value;
  return documents.flatMap((document) => {
    if (at(document, 'type') !== 'network-map') return [];
    const id = at(document, 'id');
    const people = at(at(document, 'content'), 'people');
    return typeof id === 'string' && Array.isArray(people)
      ? (people as readonly Json[]).flatMap((person) => offered(id, person))
      : [];
  });
}

function offered(document: string, person: Json): readonly Offered[] {
  const [item, name, symbol] = [at(person, 'id'), at(person, 'name'), at(person, 'symbol')];
  const [provider, picture] = [at(symbol, 'provider'), at(symbol, 'id')];
  const drawn = typeof provider === 'string' && typeof picture === 'string';
  if (typeof item !== 'string' || typeof name !== 'string' || (name.trim() === '' && !drawn)) return [];
  return [{ name, ...(drawn && { symbol: { provider, id: picture } }), source: { document, item } }];
}

function at(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, Json | undefined>>)[key]
    : undefined;
}
