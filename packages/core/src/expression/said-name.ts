import { html, nothing } from 'lit';
import { displayText } from '../document/display-text.ts';
import { type Expression, wordsOf } from '../document/expression.ts';
import type { SymbolImages } from '../element/symbol-images.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import type { AttachmentUrls } from './attachment-urls.ts';
import * as texts from './texts.ts';

/** What something that was said is called: its words, what its picture shows, or which kind of thing it is. */
export function nameOfSaid(locale: LocaleController, said: Expression): string {
  const words = displayText(wordsOf(said)).trim();
  if (words) return words;
  const label = said.symbol?.label === undefined ? '' : locale.own(said.symbol.label).trim();
  if (label) return label;
  const way = (['symbol', 'drawing', 'photo', 'voice', 'video'] as const).find((each) => said[each]);
  return locale.text(texts.wordless[way ?? 'nothing']);
}

/** A shorter name, for buttons, sentences and the undo button: the first line, cut off where it is long. */
export function shortNameOfSaid(locale: LocaleController, said: Expression): string {
  const [line = ''] = nameOfSaid(locale, said).split('\n');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}

/** The picture of what somebody said: the drawing, the photo or the symbol. Decorative: its words stand beside it. */
export function saidPicture(
  { images, urls }: { readonly images: SymbolImages; readonly urls: AttachmentUrls },
  said: Expression,
): unknown {
  const url = urls.url(said.drawing?.attachment) ?? urls.url(said.photo?.attachment) ?? images.url(said.symbol);
  if (url) return html`<img class="said-picture" src=${url} alt="" draggable="false" />`;
  return said.symbol || said.drawing || said.photo
    ? html`<span class="said-picture said-wait" aria-hidden="true"></span>`
    : nothing;
}

/** Whether there is a picture to show. */
export function hasPicture({ symbol, drawing, photo }: Expression): boolean {
  return Boolean(symbol ?? drawing ?? photo);
}
