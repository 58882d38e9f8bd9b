import { type Expression, wordsOf } from '@delaktig/core/document/expression.js';
import { moveButtons } from '@delaktig/core/expression/move-buttons.js';
import type { SaidPort } from '@delaktig/core/expression/said-view.js';
import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import { saidSign } from '@delaktig/core/expression/said-sign.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type MattersView, nameOf } from './context.ts';
import * as later from './later-texts.ts';
import { matterFields, matterPlain } from './panel.ts';
import * as texts from './texts.ts';

/** The same as a list: everything can be read and changed here with native fields. */
export function listView(view: MattersView, port: SaidPort): TemplateResult {
  const { locale, document, editable, act } = view;
  const { matters } = document.content;
  if (matters.length === 0) return html`<p class="hint empty">${locale.label(texts.listEmpty)}</p>`;
  return html`<ol class="list-view" role="list" aria-label=${locale.text(texts.list)}>
    ${repeat(
      matters,
      ({ id }) => id,
      (matter, index) => html`<li class="list-item" data-list-key=${matter.id}>
        ${
          editable
            ? html`<fieldset class="list-fields">
              <legend><span class="number">${locale.say.number(index + 1)}.</span> ${recorded(locale, matter.said)} <span class="heard">${locale.text(later.fieldsOf, nameOf(locale, matter))}</span></legend>
              ${matters.length > 1 ? html`<span class="row">${moveButtons(locale, { id: matter.id, name: nameOf(locale, matter), index, count: matters.length }, (to) => act.move(matter.id, to))}</span>` : ''}
              ${matterFields(view, port, matter)}
            </fieldset>`
            : html`<p><strong>${locale.say.number(index + 1)}. ${saidSign(locale, matter.said)} <bdi translate="no">${matter.said.words === undefined ? nameOfSaid(locale, matter.said) : ''}</bdi></strong></p>
              ${matterPlain(port, matter)}`
        }
      </li>`,
    )}
  </ol>`;
}

/** That something was said by voice or film alone: what is written stands in its field, and there is nothing in that. */
function recorded(locale: LocaleController, said: Expression): unknown {
  const sign = saidSign(locale, said);
  return sign && !wordsOf(said) ? html`${sign} <span aria-hidden="true">${nameOfSaid(locale, said)}</span>` : sign;
}
