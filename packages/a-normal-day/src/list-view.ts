import * as coreLater from '@delaktig/core/later-texts.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { valueOf, type WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import type { Activity } from './model.ts';
import { feelingWords, told } from './panel.ts';
import * as texts from './texts.ts';
import { timeFields } from './time-fields.ts';

/** The same day as a list: everything can be read and changed here with native fields. In the order of the clock, then what has no time. */
export function listView(view: WholeView): TemplateResult {
  const { locale, drawn, words, day, editable } = view;
  const things = [...drawn.spans.map(({ activity }) => activity), ...drawn.waiting];
  return html`<div class="list-view">
    ${
      things.length === 0
        ? html`<p>${locale.label(texts.summaryEmpty)}</p>`
        : html`<ul role="list" aria-label=${locale.text(later.list, words.day(day))}>
            ${repeat(
              things,
              ({ id }) => id,
              (thing) => html`<li class="list-item" data-list-key=${thing.id}>
                ${editable ? html`<fieldset><legend class="heard">${words.spoken(thing)}</legend>${fields(view, thing)}</fieldset>` : plain(view, thing)}
              </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function fields(view: WholeView, thing: Activity): TemplateResult {
  const { act, locale, words, document } = view;
  const { places, feelings } = document.content;
  const { id, place, feeling } = thing;
  return html`<label class="field wide"
      ><span>${locale.label(later.nameField)}</span>
      <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" .value=${live(thing.name)} @change=${(event: Event) => act.rename(id, valueOf(event))}
    /></label>
    ${timeFields(view, thing)}
    <div class="list-fields">
      ${
        places.length === 0
          ? nothing
          : html`<label class="field"
              ><span>${locale.label(later.where)}</span>
              <select .value=${live(place ?? '')} @change=${(event: Event) => act.setPlace(id, valueOf(event) || null)}>
                <option value="" ?selected=${place === undefined}>${locale.text(later.noPlace)}</option>
                ${places.map((card) => html`<option value=${card.id} ?selected=${card.id === place}>${words.name(card)}</option>`)}
              </select></label
            >`
      }
      <label class="field"
        ><span>${locale.label(later.feels)}</span>
        <select .value=${live(feeling ?? '')} @change=${(event: Event) => act.setFeeling(id, valueOf(event) || null)}>
          <option value="" ?selected=${feeling === undefined}>${locale.text(later.noFeeling)}</option>
          ${feelings.map((one) => html`<option value=${one.id} ?selected=${one.id === feeling}>${feelingWords(view, one)}</option>`)}
        </select></label
      >
    </div>
    <button class="act danger" type="button" aria-label=${locale.text(coreLater.removeNamed, words.spoken(thing))} @click=${() => act.remove(id)}>
      ${panelIcon('remove')} <span>${locale.label(coreLater.remove)}</span>
    </button>`;
}

function plain(view: WholeView, thing: Activity): TemplateResult {
  return html`<strong><bdi translate="no">${view.words.name(thing)}</bdi></strong> ${told(view, thing)}`;
}
