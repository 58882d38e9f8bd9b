import { displayText } from '@delaktig/core/document/display-text.js';
import type { Json } from '@delaktig/core/document/json.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import { isProtected } from '../privacy.ts';
import * as texts from '../texts/chain.ts';
import type { Reader } from '../exchange/reader.ts';
import type { PlanView } from '../view.ts';
import { fieldsIn } from '../walk.ts';
import { maySee, readSeeing, referencesIn } from './seeing.ts';

/**
 * What a field quotes, as elements of a page.
 *
 * @param alone - Nothing else says what it is about.
 */
export type Quotes = (
  value: Json | undefined,
  make: (tag: string, words?: string) => HTMLElement,
  alone: boolean,
) => readonly HTMLElement[];

/**
 * The person's own words on paper, for those whom the person has chosen. With protected personal data no photo: it may show a place.
 *
 * @param reader - Whose copy it is: what they may not see has been left out of it already.
 */
export async function quotesOf({ content, given, locale }: PlanView, reader?: Reader): Promise<Quotes> {
  const { seeing } = readSeeing(given.config);
  const picked = reader !== undefined && reader.kind !== 'record' && seeing.reader === null;
  const seen = (value: Json | undefined): readonly Reference[] =>
    referencesIn(value).filter((each) => picked || maySee(each, seeing, false));
  const pictures = new Map<string, string>();
  for (const { field, value } of isProtected(content) ? [] : fieldsIn(content))
    for (const { picture } of field.kind === 'references' ? seen(value) : []) {
      const url = picture ? await pictureOfSaid({ photo: picture }, given.attachments) : null;
      if (picture && url) pictures.set(picture.attachment, url);
    }
  return (value, make, alone) => {
    const shown = seen(value).flatMap(({ quote, picture }) => {
      const words = quote ?? picture?.description;
      const url = picture && pictures.get(picture.attachment);
      return words || url ? [quoted(words ? texts.quote(locale.say, displayText(words)) : '', picture, url)] : [];
    });
    // Whoever is read to by somebody's choice is not told of what is not theirs.
    const told = alone && shown.length === 0 && !picked && seeing.reader === null && referencesIn(value).length > 0;
    return told ? [quoted(locale.text(texts.inPlan))] : shown;

    function quoted(words: string, picture?: Reference['picture'], url?: string): HTMLElement {
      const list = make('dl');
      const held = make('dd', words);
      if (url) held.append(Object.assign(make('img'), { src: url, alt: picture?.description ?? '' }));
      list.append(make('dt', locale.text(texts.from)), held);
      return list;
    }
  };
}
