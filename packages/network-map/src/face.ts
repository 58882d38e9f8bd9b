import { html, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import type { Person } from './model.ts';

/** A person's face: the chosen symbol, else the first letter of the name. */
export function face({ images, words }: Pick<MapView, 'images' | 'words'>, person: Person): TemplateResult {
  const url = images.url(person.symbol);
  return url
    ? html`<span class="face"><img src=${url} alt="" draggable="false" /></span>`
    : html`<span class="face" aria-hidden="true" data-letter=${initial(words.name(person))}></span>`;
}

/** The first letter as a reader sees it, whole even when it is made of several code points. */
export function initial(name: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name);
  return first ? first.segment.toLocaleUpperCase() : '';
}
