import { html, type TemplateResult } from 'lit';
import type { Envelope } from '../document/envelope.ts';
import type { Expression } from '../document/expression.ts';
import type { SymbolImages } from '../element/symbol-images.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import * as later from '../later-texts.ts';
import { type ComparedRow, compareTable } from '../shell/compare-table.ts';
import { panelIcon } from '../style/panel-icons.ts';
import type { AttachmentUrls } from './attachment-urls.ts';
import * as texts from './compare-texts.ts';
import { saidPicture } from './said-name.ts';

/** What {@link timesPage} shows. */
export interface Times {
  /** What it is about: the question, or the title. */
  readonly about: unknown;
  /** The same as words. */
  readonly name: string;
  /** When each was last changed. */
  readonly earlier: Pick<Envelope, 'updatedAt'>;
  readonly now: Pick<Envelope, 'updatedAt'>;
  readonly rows: readonly Omit<ComparedRow, 'same'>[];
}

/** What was said the earlier time beside what is said now. Nothing is counted, and nothing can be changed here. */
export function timesPage(locale: LocaleController, times: Times, back: () => void): TemplateResult {
  const { about, name, earlier, now, rows } = times;
  return html`<section class="compare" aria-labelledby="compare-title" tabindex="-1" data-compare>
    <h3 id="compare-title">${locale.label(texts.compareTimes)}</h3>
    ${
      rows.length === 0
        ? html`<p>${locale.label(texts.nothingToCompare)}</p>`
        : compareTable(locale, {
            name,
            caption: html`<strong>${about}</strong>`,
            what: locale.label(texts.comparedThings),
            heads: [head(locale, texts.earlierTime, earlier), head(locale, texts.thisTime, now)],
            rows: rows.map((row) => ({ ...row, same: null })),
          })
    }
    <button class="act" type="button" data-compare-back @click=${back}>${panelIcon('back')} <span>${locale.label(later.back)}</span></button>
  </section>`;
}

function head(
  locale: LocaleController,
  text: typeof texts.earlierTime,
  { updatedAt }: Pick<Envelope, 'updatedAt'>,
): TemplateResult {
  const day = Number.isNaN(Date.parse(updatedAt)) ? '' : locale.say.date(updatedAt);
  return html`${locale.label(text)} <span class="hint">${day}</span>`;
}

/** What was said one of the times, in lines, with its place where there was an order. */
export function saidThen(locale: LocaleController, place: number | null, lines: readonly string[]): TemplateResult {
  const number = place === null ? '' : locale.say.number(place);
  return html`${place === null ? '' : html`<span class="heard">${locale.text(texts.placeInOrder, number)}</span><span class="number" aria-hidden="true">${number}</span>`}
    ${lines.map((line) => html`<p dir="auto">${line}</p>`)}`;
}

/** That it was not there that time. */
export function notThen(locale: LocaleController): TemplateResult {
  return html`<span class="hint">${locale.label(texts.notThatTime)}</span>`;
}

/** The picture of what was said, where it is here: what an earlier document names may not have come along. */
export function pictureThen(
  shown: { readonly images: SymbolImages; readonly urls: AttachmentUrls },
  said: Expression,
): unknown {
  const here = [said.drawing, said.photo].some(
    (file) => file !== undefined && shown.urls.url(file.attachment) !== null,
  );
  return here || said.symbol ? saidPicture(shown, said) : '';
}
