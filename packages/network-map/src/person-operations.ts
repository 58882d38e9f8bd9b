import { is } from 'valibot';
import { equalJson } from '@delaktig/core/document/json.js';
import { type Change, changePerson, indexOf, type Operation, withKey } from './change.ts';
import { isTaken, orAbsent, placeInList } from './change-list.ts';
import { MAX_QUOTES } from './limits.ts';
import type { NetworkMapContent } from './model.ts';
import { pictureSchema, placedBySchema, quoteSchema } from './schema.ts';

/** Says what somebody is. `null` takes that away: a person. */
export function changeKind(content: NetworkMapContent, { id, kind }: Operation<'changeKind'>): Change | null {
  if (kind !== null && (typeof kind !== 'string' || kind === '')) return null;
  return changePerson(content, id, (person) => ({
    person: withKey(person, 'kind', kind ?? undefined),
    inverse: { type: 'changeKind', id, kind: person.kind ?? null },
  }));
}

/** Gives somebody a photo or a drawing, or takes it away. The picture itself lies among the attachments. */
export function changePicture(content: NetworkMapContent, { id, picture }: Operation<'changePicture'>): Change | null {
  if (picture !== null && !is(pictureSchema, picture)) return null;
  return changePerson(content, id, (person) => ({
    person: withKey(person, 'picture', picture ?? undefined),
    inverse: { type: 'changePicture', id, picture: person.picture ?? null },
  }));
}

/** Keeps what the person has said about somebody. */
export function addQuote(content: NetworkMapContent, { id, quote, index }: Operation<'addQuote'>): Change | null {
  if (!is(quoteSchema, quote) || isTaken(content, quote.id)) return null;
  return changePerson(content, id, (person) => {
    const before = person.quotes ?? [];
    if (before.length >= MAX_QUOTES) return null;
    return {
      person: withKey(person, 'quotes', Object.freeze(before.toSpliced(placeInList(index, before.length), 0, quote))),
      // An empty list that the host has given is not the same as none.
      inverse:
        person.quotes?.length === 0
          ? { type: 'replaceContent', content }
          : { type: 'removeQuote', id, quote: quote.id },
    };
  });
}

export function changeQuote(content: NetworkMapContent, { id, quote }: Operation<'changeQuote'>): Change | null {
  if (!is(quoteSchema, quote)) return null;
  return changePerson(content, id, (person) => {
    const { quotes = [] } = person;
    const at = indexOf(quotes, quote.id);
    const former = quotes[at];
    if (!former || equalJson(former, quote)) return null;
    return {
      person: { ...person, quotes: Object.freeze(quotes.with(at, quote)) },
      inverse: { type: 'changeQuote', id, quote: former },
    };
  });
}

export function removeQuote(content: NetworkMapContent, { id, quote }: Operation<'removeQuote'>): Change | null {
  return changePerson(content, id, (person) => {
    const { quotes = [] } = person;
    const at = indexOf(quotes, quote);
    const former = quotes[at];
    if (!former) return null;
    return {
      person: withKey(person, 'quotes', orAbsent(quotes.toSpliced(at, 1))),
      inverse: { type: 'addQuote', id, quote: former, index: at },
    };
  });
}

/** Says who places, wherever a place does not say it itself. */
export function changePlacedBy(content: NetworkMapContent, { placedBy }: Operation<'changePlacedBy'>): Change | null {
  if ((placedBy !== null && !is(placedBySchema, placedBy)) || (content.placedBy ?? null) === placedBy) return null;
  return {
    content: withKey(content, 'placedBy', placedBy ?? undefined),
    inverse: { type: 'changePlacedBy', placedBy: content.placedBy ?? null },
  };
}
