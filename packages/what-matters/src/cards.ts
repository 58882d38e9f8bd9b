import { displayText } from '@delaktig/core/document/display-text.js';
import { moveButtons } from '@delaktig/core/expression/move-buttons.js';
import { hasPicture, nameOfSaid, saidPicture } from '@delaktig/core/expression/said-name.js';
import { saidSign } from '@delaktig/core/expression/said-sign.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type MattersView, nameOf, whenTexts } from './context.ts';
import type { Matter } from './model.ts';
import * as texts from './texts.ts';

/** What matters, as cards in the person's own order. */
export function cards(view: MattersView): TemplateResult {
  const { locale, document } = view;
  const { matters } = document.content;
  if (matters.length === 0) return html`<p class="hint empty">${locale.label(texts.listEmpty)}</p>`;
  return html`<ol class="matters" role="list" aria-label=${locale.text(texts.list)} data-matters>
    ${repeat(
      matters,
      ({ id }) => id,
      (matter, index) => card(view, matter, index, matters.length),
    )}
  </ol>`;
}

function card(view: MattersView, matter: Matter, index: number, count: number): TemplateResult {
  const { locale, editable, act, subject } = view;
  const { id, said } = matter;
  return html`<li class="matter" data-key=${id} data-list-key=${id}>
    ${editable && count > 1 ? html`<span class="handle" data-handle aria-hidden="true"></span>` : nothing}
    <button class="card" type="button" data-key=${id} aria-haspopup="dialog" aria-expanded=${String(subject === id)} @click=${() => act.open(id)}>
      <span class="number">${locale.say.number(index + 1)}<span class="heard">. </span></span>
      ${hasPicture(said) ? saidPicture(view, said) : saidSign(locale, said)}
      <span class="told"><span class="name" dir="auto" translate="no">${nameOfSaid(locale, said)}</span>${chips(view, matter)}</span>
    </button>
    ${editable && count > 1 ? html`<span class="moves">${moveButtons(locale, { id, name: nameOf(locale, matter), index, count }, (to) => act.move(id, to))}</span>` : nothing}
  </li>`;
}

/** When it matters and who can help, on the card. */
function chips({ locale }: MattersView, { when, helpers = [] }: Matter): unknown {
  const names = helpers.map(({ name }) => displayText(name).trim()).filter((name) => name !== '');
  return html`${when ? html`<span class="heard">, </span><span class=${`chip when-${when}`}>${locale.label(whenTexts[when])}</span>` : nothing}${
    names.length > 0
      ? html`<span class="heard">, </span><span class="chip">${locale.label(texts.helpedBy, locale.say.list(names))}</span>`
      : nothing
  }`;
}
