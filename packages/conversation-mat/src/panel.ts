import { isolateText } from '@delaktig/core/document/isolate-text.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { fileField } from '@delaktig/core/shell/file-field.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { WholeView } from './context.ts';
import * as later from './later-texts.ts';
import { LONGEST_COMMENT } from './limits.ts';
import type { Card } from './model.ts';
import { canPlace, detailsOf } from './reading.ts';
import { cardWords } from './reading-words.ts';
import * as texts from './texts.ts';

/** Everything that can be done with one card, with nothing but native controls. Where nothing can be changed: what was said, in words. */
export function cardPanel(view: WholeView): unknown {
  const { act, editable, locale, mat, words } = view;
  const card = mat.cards.find(({ id }) => id === view.subject);
  if (!card) return nothing;
  const url = view.picture(card.picture);
  return html`<div class="panel card-panel" role="dialog" tabindex="-1" aria-labelledby="panel-name" data-panel>
    <div class="panel-head">
      ${url ? html`<img src=${url} alt="" width="48" height="48" />` : nothing}
      <h3 id="panel-name"><bdi>${words.cardLabel(mat, card)}</bdi></h3>
      <button class="act close" type="button" aria-label=${locale.text(coreLater.close)} @click=${() => act.closeCard()}>${panelIcon('close')}</button>
    </div>
    ${editable ? choices(view, card) : told(view, card)}
    <div class="row">${view.reading.button('card', () => cardWords(view, card))}</div>
  </div>`;
}

/** Where a card lies and what was said of it, in words. */
export function told({ locale, mat, saying, words }: WholeView, card: Card): TemplateResult {
  return html`<p>${words.where(mat, card) ?? locale.label(later.notPlaced)}</p>
    ${card.comment?.trim() ? html`<blockquote dir="auto">${card.comment}</blockquote>` : nothing}
    ${card.voice || card.video ? saying?.plain(card) : nothing}
    ${card.place?.by === 'helper' ? html`<p class="hint">${locale.label(later.byHelper)}</p>` : nothing}`;
}

function choices(view: WholeView, card: Card): TemplateResult {
  const { act, document, level, locale, mat, words } = view;
  const details = detailsOf(document.content.mats, mat.id, card.id);
  return html`${places(view, card)}
    ${card.place?.by === 'helper' ? html`<p class="hint">${locale.label(later.byHelper)}</p>` : nothing}
    <label class="field">
      <span>${locale.label(later.comment)}</span>
      <textarea rows="2" dir="auto" maxlength=${LONGEST_COMMENT} .value=${live(card.comment ?? '')} @change=${(event: Event) => act.comment(card.id, written(event))}></textarea>
    </label>
    ${view.saying?.fields(card)}
    ${view.saying?.whoSees(card, view.audience)}
    ${
      card.option === undefined
        ? html`<label class="field">
          <span>${locale.label(later.cardText)}</span>
          <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" .value=${live(words.card(mat, card))} @change=${(event: Event) => act.rename(card.id, written(event))} />
        </label>`
        : nothing
    }
    ${
      level === 'symbol'
        ? nothing
        : fileField({ icon: panelIcon('camera'), label: locale.label(later.photo), accept: 'image/*' }, (file) =>
            act.takePhoto(card.id, file),
          )
    }
    <div class="row">
      <button class="act" type="button" @click=${() => act.openDetail(card.id)}>
        ${locale.label(details.length > 0 ? (say) => later.detailOpen(say, isolateText(words.card(mat, card))) : later.detail)}
      </button>
      ${
        level === 'symbol' && card.option !== undefined
          ? nothing
          : html`<button class="act danger" type="button" @click=${() => act.remove(card.id)}>
            ${panelIcon('remove')} <span>${locale.label(coreLater.removeNamed, words.spoken(mat, card))}</span>
          </button>`
      }
    </div>`;
}

const written = (event: Event): string =>
  event.currentTarget instanceof HTMLInputElement || event.currentTarget instanceof HTMLTextAreaElement
    ? event.currentTarget.value
    : '';

/** The answers as native radio buttons: arrows move between them. */
function places(view: WholeView, card: Card): unknown {
  const { act, locale, mat, words } = view;
  if (!canPlace(mat)) return nothing;
  const step = card.place?.step;
  const choice = (value: string | null | undefined, label: unknown): TemplateResult =>
    html`<label class="choice">
      <input type="radio" name="place" .checked=${live(step === value)} @change=${() => act.place(card.id, value)} />
      <span>${label}</span>
    </label>`;
  return html`<fieldset class="choices">
    <legend>${locale.label(later.whereLies, words.spoken(mat, card))}</legend>
    ${mat.scale.steps.map((one) => choice(one.id, words.stepLabel(mat, one)))} ${choice(null, locale.label(texts.aside))}
    ${choice(undefined, locale.label(later.notPlaced))}
  </fieldset>`;
}
