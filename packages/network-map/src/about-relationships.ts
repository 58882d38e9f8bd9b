import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MapView } from './context.ts';
import { pairInWords } from './kind-words.ts';
import { lineSample } from './line-sample.ts';
import type { Person, Relationship } from './model.ts';
import { qualityOf, type KnownQuality, QUALITIES, relationshipsOf } from './relationships.ts';
import * as texts from './about-texts.ts';
import * as whole from './whole-texts.ts';

/** What can be done with relationships. */
export interface RelationshipActs {
  relate(from: string, to: string): void;
  /** Nobody was chosen in the list: says so, and goes there. */
  chooseFirst(list: HTMLSelectElement): void;
  change(relationship: Relationship, quality: KnownQuality): void;
  unrelate(relationship: Relationship): void;
}

/** Whom somebody knows, and how, with native controls alone. */
export function relationshipsPanel(view: MapView, person: Person, on: RelationshipActs): TemplateResult {
  const { locale, words, document } = view;
  const { people } = document.content;
  const known = relationshipsOf(document.content, person.id);
  const ids = new Set([person.id, ...known.map(({ other }) => other)]);
  const others = people.filter(({ id }) => !ids.has(id));
  return html`${repeat(
    known,
    ({ relationship }) => relationship.id,
    ({ relationship, other }) => {
      const two = pairInWords(locale, words, people, person.id, other);
      return html`<fieldset class="choices" data-relationship=${relationship.id}>
        <legend>${two}</legend>
        ${QUALITIES.map(
          (quality) => html`<label class="choice">
            <input
              type="radio"
              name=${`quality-${relationship.id}`}
              .checked=${live(qualityOf(relationship) === quality)}
              @change=${() => on.change(relationship, quality)}
            />
            ${lineSample(quality)} <span>${locale.label(whole.qualities[quality])}</span>
          </label>`,
        )}
        <div class="row">
          <button
            class="act"
            type="button"
            aria-label=${locale.text(texts.removeRelationship, two)}
            @click=${() => on.unrelate(relationship)}
          >
            ${panelIcon('remove')} <span>${locale.label(texts.removeLine)}</span>
          </button>
        </div>
      </fieldset>`;
    },
  )}
  ${
    others.length === 0
      ? html`<p class="hint">${locale.label(texts.nobodyToKnow)}</p>`
      : html`<form
          class="quote"
          @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            const list = event.currentTarget instanceof HTMLFormElement && event.currentTarget.querySelector('select');
            if (!list) return;
            const { value } = list;
            if (value) on.relate(person.id, value);
            else on.chooseFirst(list);
            list.value = '';
          }}
        >
          <label class="field">
            <span>${locale.label(texts.drawLineTo)}</span>
            <select data-relate>
              <option value="">${locale.text(texts.addKnown)}</option>
              ${others.map((other) => html`<option value=${other.id}>${words.name(other)}</option>`)}
            </select>
          </label>
          <button class="act main" type="submit">${locale.label(texts.drawLine)}</button>
        </form>`
  }`;
}
