import { graphemes } from '@delaktig/core/scene/plain-words.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import type { Person } from './model.ts';

/** A person's face: a photo or a drawing, the chosen symbol, else the first letter of the name. */
export function face(
  { aside, images, words }: Pick<MapView, 'aside' | 'images' | 'words'>,
  person: Person,
): TemplateResult {
  const url = aside?.picture(person) ?? images.url(person.symbol);
  return html`<span class="face" aria-hidden="true" data-tint=${tintOf(person)} data-letter=${url ? nothing : initial(words.name(person))}
    >${url ? html`<img src=${url} alt="" draggable="false" />` : nothing}</span
  >`;
}

/** The first letter as a reader sees it, whole even when it is made of several code points; older browsers tell code points only. */
export function initial(name: string): string {
  // Two plain letters need no analysis, and most names begin with them.
  const plain = /^[\u0020-\u02af]{2}/.test(name);
  return ((plain ? name[0] : graphemes(name)[0]) ?? '').toLocaleUpperCase();
}

/** One of five tints, always the same for the same person: for the eye only, it means nothing. */
function tintOf({ id }: Person): number {
  let sum = 0;
  for (const letter of id) sum += letter.codePointAt(0) ?? 0;
  return sum % 5;
}
