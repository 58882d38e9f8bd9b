import { moveButtons } from '@delaktig/core/expression/move-buttons.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { WholeView } from './context.ts';
import * as later from './later-texts.ts';
import type { Card } from './model.ts';
import { canPlace, liesWhere } from './reading.ts';
import * as texts from './texts.ts';
import { told } from './panel.ts';

/** What a choice in the list means: a step by its number, so that no id can be taken for something else. */
const WAITING = '';
const ASIDE = 'aside';

/** The same mat as a list: everything can be read and changed here with native fields. */
export function listView(view: WholeView): TemplateResult {
  const { locale, mat } = view;
  return html`<div class="list-view">
    ${
      mat.cards.length === 0
        ? html`<p>${locale.label(texts.noCards)}</p>`
        : html`<ul role="list" aria-label=${locale.text(later.list)}>
          ${repeat(
            mat.cards,
            ({ id }) => id,
            (card, index) => html`<li class="list-item" data-list-key=${card.id}>${row(view, card, index)}</li>`,
          )}
        </ul>`
    }
  </div>`;
}

function row(view: WholeView, card: Card, index: number): TemplateResult {
  const { act, editable, locale, mat, subject, words } = view;
  const url = view.picture(card.picture);
  const name = words.spoken(mat, card);
  const face = html`${url ? html`<img src=${url} alt="" width="40" height="40" />` : nothing} <strong class="grow"><bdi>${words.cardLabel(mat, card)}</bdi></strong>`;
  if (!editable || !canPlace(mat)) return html`<div class="row">${face}</div>${told(view, card)}`;
  const lies = liesWhere(mat, card);
  return html`<div class="row list-row">
    ${face}
    <label class="field">
      <span class="heard">${locale.text(later.choose, name)}</span>
      <select @change=${(event: Event) => event.currentTarget instanceof HTMLSelectElement && choose(view, card, event.currentTarget.value)}>
        <option value=${WAITING} .selected=${live(lies.where === 'waiting')}>${locale.text(later.notPlaced)}</option>
        ${mat.scale.steps.map((step, index) => html`<option value=${String(index)} .selected=${live(lies.where === 'step' && lies.step === step.id)}>${words.step(mat, step)}</option>`)}
        <option value=${ASIDE} .selected=${live(lies.where === 'aside')}>${locale.text(texts.aside)}</option>
        ${lies.where === 'lost' ? html`<option value="lost" selected disabled>${locale.text(texts.lost)}</option>` : nothing}
      </select>
    </label>
    <button class="act" type="button" data-key=${`list-${card.id}`} aria-haspopup="dialog" aria-expanded=${String(subject === card.id)} @click=${() => act.openCard(card.id)}>
      ${locale.label(coreLater.change)} <span class="heard">${name}</span>
    </button>
    ${mat.cards.length > 1 ? html`<span class="moves">${moveButtons(locale, { id: card.id, name, index, count: mat.cards.length }, (to) => act.move(card.id, to))}</span>` : nothing}
  </div>`;
}

function choose({ act, mat }: WholeView, card: Card, value: string): void {
  if (value === WAITING) act.place(card.id, undefined);
  else if (value === ASIDE) act.place(card.id, null);
  else {
    const step = mat.scale.steps[Number(value)];
    if (step) act.place(card.id, step.id);
  }
}
