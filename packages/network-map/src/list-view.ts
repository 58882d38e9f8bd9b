import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { halfOf, type WholeView } from './context.ts';
import { face } from './face-view.ts';
import { markingChoices } from './marking-choices.ts';
import { offersThoughts } from './kinds.ts';
import { isInThoughts, THOUGHTS } from './thoughts.ts';
import { moreButton } from './asides.ts';
import type { Person } from './model.ts';
import { isOnRing } from './on-ring.ts';
import * as later from './later-texts.ts';
import { aboutTopics, told } from './panel.ts';
import * as texts from './texts.ts';

/** The same map as a list: everything can be read and changed here with native fields. */
export function listView(view: WholeView): TemplateResult {
  const { locale, document, words } = view;
  const { people } = document.content;
  const shown = people.slice(0, view.shown.list);
  return html`<div class="list-view">
    ${
      people.length === 0
        ? html`<p>${locale.label(later.listEmpty)}</p>`
        : html`<ul role="list" aria-label=${locale.text(later.list)}>
          ${repeat(
            shown,
            (person) => person.id,
            (person) => html`<li class="list-item" data-list-key=${person.id}>
              ${view.editable ? html`<fieldset><legend class="heard">${words.spoken(person)}</legend>${fields(view, person)}</fieldset>` : plain(view, person)}
            </li>`,
          )}
        </ul>`
    }
    ${moreButton(view, 'list', people.length)}
  </div>`;
}

const value = (event: Event): string =>
  event.currentTarget instanceof HTMLInputElement || event.currentTarget instanceof HTMLSelectElement
    ? event.currentTarget.value
    : '';

function fields(view: WholeView, person: Person): TemplateResult {
  const { act, locale, words, document } = view;
  const { rings, sectors } = document.content.ground;
  const placed = isOnRing(view.document.content, person);
  const thoughts = isInThoughts(document.content.ground, person.place);
  const { ring = thoughts ? THOUGHTS : undefined, sector } = (placed ? person.place : halfOf(view, person)) ?? {};
  const name = words.spoken(person);
  return html`<div class="list-fields">
      <label class="field"
        ><span>${locale.label(later.nameField)}</span>
        <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" .value=${live(person.name)} @change=${(event: Event) => act.rename(person.id, value(event))}
      /></label>
      <label class="field"
        ><span>${locale.label(later.ring)}</span>
        <select .value=${live(ring ?? '')} @change=${(event: Event) => act.choosePart(person.id, value(event) ? { ring: value(event) } : null)}>
          <option value="" ?selected=${ring === undefined}>${locale.text(later.notOnMap)}</option>
          ${rings.map((part, index) => html`<option value=${part.id} ?selected=${ring === part.id}>${words.ring(index)}</option>`)}
          ${offersThoughts(person, document.content.ground) ? html`<option value=${THOUGHTS} ?selected=${ring === THOUGHTS}>${locale.text(texts.inThoughts)}</option>` : nothing}
        </select></label
      >
      ${
        sectors.length === 0
          ? nothing
          : html`<label class="field"
            ><span>${locale.label(later.sector)}</span>
            <select .value=${live(sector ?? '')} @change=${(event: Event) => value(event) && act.choosePart(person.id, { sector: value(event) })}>
              <option value="" ?selected=${sector === undefined} ?disabled=${placed}>${locale.text(later.noSector)}</option>
              ${sectors.map((part, index) => html`<option value=${part.id} ?selected=${sector === part.id}>${words.sector(index)}</option>`)}
            </select></label
          >`
      }
    </div>
    ${listMarkings(view, person)}
    <div class="row" role="group" aria-label=${locale.text(later.moreAbout, name)}>
      ${aboutTopics.map(
        ([topic, text]) =>
          html`<button class="act" type="button" data-about=${topic} @click=${() => act.open({ what: 'about', person: person.id, topic })}>${locale.label(text)}</button>`,
      )}
    </div>
    <button class="act danger" type="button" aria-label=${locale.text(coreLater.removeNamed, name)} @click=${() => act.remove(person.id)}>
      ${panelIcon('remove')} <span>${locale.label(coreLater.remove)}</span>
    </button>
    <button class="act danger" type="button" aria-label=${locale.text(later.eraseNamed, name)} @click=${() => act.open({ what: 'erase', person: person.id })}>
      ${locale.label(later.erase)}
    </button>`;
}

function listMarkings(view: WholeView, person: Person): unknown {
  const choices = markingChoices(view, person);
  if (choices.length === 0) return nothing;
  return html`<fieldset class="list-markings">
    <legend class="heard">${view.locale.text(later.whatFits, view.words.spoken(person))}</legend>
    ${choices}
  </fieldset>`;
}

function plain(view: WholeView, person: Person): TemplateResult {
  return html`<div class="row">${face(view, person)} <strong><bdi translate="no">${view.words.name(person)}</bdi></strong></div>
    ${told(view, person)}`;
}
