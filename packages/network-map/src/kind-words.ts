import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { kindOf } from './kinds.ts';
import type { Person, Relationship } from './model.ts';
import { qualityOf } from './relationships.ts';
import * as texts from './texts.ts';
import * as whole from './whole-texts.ts';
import type { MapWords } from './words.ts';

/** What somebody is, as it follows the name: "djur". Empty for a person. */
export function kindSaid(locale: LocaleController, person: Person): string {
  const kind = kindOf(person);
  return kind === 'person' ? '' : locale.text(whole.kindsSaid[kind]);
}

/** A name, and what it is: "Bamse, djur". The name is set apart, so that it does not turn the words around it. */
export function nameAndKind(locale: LocaleController, words: MapWords, person: Person): string {
  const kind = kindSaid(locale, person);
  const name = isolateText(words.name(person));
  return kind ? locale.text(texts.standsAt, name, kind) : name;
}

/** "Mamma och Pappa: har inte kontakt just nu"; empty when one of them is gone. */
export function relationshipInWords(
  locale: LocaleController,
  words: MapWords,
  people: readonly Person[],
  { from, to, quality }: Relationship,
): string {
  const two = pairInWords(locale, words, people, from, to);
  return two && locale.text(whole.relationshipSaid, two, locale.text(whole.qualities[qualityOf({ quality })]));
}

/** "Mamma och Pappa". */
export function pairInWords(
  locale: LocaleController,
  words: MapWords,
  people: readonly Person[],
  from: string,
  to: string,
): string {
  const one = people.find(({ id }) => id === from);
  const other = people.find(({ id }) => id === to);
  return one && other ? locale.text(whole.pair, words.spoken(one), words.spoken(other)) : '';
}
