import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import type { Text } from '@delaktig/core/language/say.js';
import { type AboutTopic, carriedBy, halfOf, type MapView, type WholeView } from './context.ts';
import { face } from './face-view.ts';
import { offersThoughts } from './kinds.ts';
import { isInThoughts, THOUGHTS } from './thoughts.ts';
import { markingChoices } from './marking-choices.ts';
import { mark } from './marks.ts';
import type { Person } from './model.ts';
import * as modeTexts from './modes-texts.ts';
import { panelWords } from './reading-words.ts';
import { isOnRing } from './on-ring.ts';
import * as later from './later-texts.ts';
import * as texts from './texts.ts';

/** Everything that can be done with one person, with nothing but native controls. Where nothing can be changed: what the map says of them, in words. */
export function personPanel(view: WholeView): unknown {
  const person = view.document.content.people.find(({ id }) => id === view.subject);
  if (!person) return nothing;
  const { act, editable, locale, words } = view;
  const name = words.name(person);
  return html`<div class="panel person-panel" role="dialog" tabindex="-1" aria-labelledby="panel-name" data-panel>
    <div class="panel-head">
      ${face(view, person)}
      <h3 id="panel-name"><bdi translate="no">${name}</bdi></h3>
      <button class="act close" type="button" aria-label=${locale.text(coreLater.close)} @click=${() => act.closePerson()}>${panelIcon('close')}</button>
    </div>
    ${placedByHelper(view, person)} ${editable ? choices(view, person) : told(view, person)}
    <div class="row">${view.modes.aloud('panel', () => panelWords(view, person))}</div>
  </div>`;
}

/** That a helper put somebody where they stand. */
function placedByHelper({ document, locale }: MapView, { place }: Person): unknown {
  return place && (place.placedBy ?? document.content.placedBy) === 'helper'
    ? html`<p class="hint">${locale.label(modeTexts.placedByHelper)}</p>`
    : nothing;
}

/** Where somebody stands and what they are marked with, in words. */
export function told(view: MapView, person: Person): TemplateResult {
  const { locale, words } = view;
  const carried = carriedBy(view, person);
  const kind = view.aside?.kind(person);
  return html`${kind ? html`<p>${kind}</p>` : nothing}<p>${words.where(person) ?? locale.label(later.notOnMap)}</p>
    ${carried.length === 0 ? nothing : html`<ul class="row" role="list">${carried.map((marking) => html`<li>${mark(marking)} <span>${words.markingLabel(marking)}</span></li>`)}</ul>`}`;
}

function choices(view: WholeView, person: Person): TemplateResult {
  const { act, locale, words } = view;
  const name = words.name(person);
  const place = view.moving
    ? mover(view, name)
    : html`${rings(view, person)} ${sectors(view, person)} ${moveButton(view, person)}`;
  return html`${inOrder(person.id, words.where(person) !== null, place, markings(view, person))}
    <div class="row">
      <label class="field grow">
        <span>${locale.label(later.nameField)}</span>
        <input
          class="text-field"
          type="text"
          dir="auto"
          maxlength="200"
          autocomplete="off"
          spellcheck="false"
          .value=${live(person.name)}
          @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && act.rename(person.id, event.currentTarget.value)}
        />
      </label>
    </div>
    <div class="row" role="group" aria-label=${locale.text(later.moreAbout, words.spoken(person))}>
      ${aboutTopics.map(
        ([topic, text]) =>
          html`<button class="act" type="button" data-about=${topic} @click=${() => act.open({ what: 'about', person: person.id, topic })}>${locale.label(text)}</button>`,
      )}
    </div>
    <div class="row">
      <button class="act" type="button" data-symbol @click=${() => act.open({ what: 'symbols', person: person.id })}>${locale.label(core.chooseSymbol)}</button>
      <button class="act danger" type="button" @click=${() => act.remove(person.id)}>
        ${panelIcon('remove')} <span>${locale.label(coreLater.removeNamed, isolateText(name))}</span>
      </button>
      <button class="act danger" type="button" data-erase @click=${() => act.open({ what: 'erase', person: person.id })}>${locale.label(later.eraseNamed, isolateText(name))}</button>
    </div>`;
}

/** What more can be said about somebody. */
export const aboutTopics: readonly (readonly [AboutTopic, Text])[] = [
  ['kind', later.aboutKind],
  ['relationships', later.aboutRelationships],
  ['picture', later.aboutPicture],
  ['quotes', later.aboutQuotes],
];

/** The place first for whoever waits, the markings first for whoever stands on the map; as it was when the panel was opened, so that nothing moves away under a finger. */
class InOrder extends Directive {
  #about: string | undefined;
  #placed = false;

  render(about: string, placed: boolean, place: unknown, markings: unknown): unknown {
    if (about !== this.#about) {
      this.#about = about;
      this.#placed = placed;
    }
    return this.#placed ? html`${markings} ${place}` : html`${place} ${markings}`;
  }
}
const inOrder = directive(InOrder);

function rings(view: WholeView, person: Person): TemplateResult {
  const { act, document, locale, words } = view;
  const half = halfOf(view, person);
  const thoughts = isInThoughts(document.content.ground, person.place);
  const chosen = isOnRing(view.document.content, person)
    ? person.place?.ring
    : (half?.ring ?? (thoughts ? THOUGHTS : undefined));
  return html`${half && half.ring === undefined ? html`<p class="notice" role="note">${locale.label(later.chooseRing)}</p>` : nothing}
    <fieldset class="choices">
      <legend>${locale.label(later.whereStands, words.spoken(person))}</legend>
      ${document.content.ground.rings.map(
        (ring, index) => html`<label class="choice">
          <input type="radio" name="ring" .checked=${live(chosen === ring.id)} @change=${() => act.choosePart(person.id, { ring: ring.id })} />
          <span>${words.ringLabel(index)}</span>
        </label>`,
      )}
      ${
        offersThoughts(person, document.content.ground)
          ? html`<label class="choice">
            <input type="radio" name="ring" .checked=${live(chosen === THOUGHTS)} @change=${() => act.choosePart(person.id, { ring: THOUGHTS })} />
            <span>${locale.label(texts.inThoughts)}</span>
          </label>`
          : nothing
      }
      <label class="choice">
        <input type="radio" name="ring" .checked=${live(chosen === undefined)} @change=${() => act.choosePart(person.id, null)} />
        <span>${locale.label(later.notOnMap)}</span>
      </label>
    </fieldset>`;
}

function sectors(view: WholeView, person: Person): unknown {
  const { act, document, locale, words } = view;
  const { sectors: all } = document.content.ground;
  if (all.length === 0) return nothing;
  const half = halfOf(view, person);
  const chosen = isOnRing(view.document.content, person) ? person.place?.sector : half?.sector;
  return html`${half && half.sector === undefined ? html`<p class="notice" role="note">${locale.label(later.chooseSector)}</p>` : nothing}
    <fieldset class="choices">
      <legend>${locale.label(later.whichSector)}</legend>
      ${all.map(
        (sector, index) => html`<label class="choice">
          <input type="radio" name="sector" .checked=${live(chosen === sector.id)} @change=${() => act.choosePart(person.id, { sector: sector.id })} />
          <span>${words.sectorLabel(index)}</span>
        </label>`,
      )}
    </fieldset>`;
}

function moveButton({ act, document, locale }: WholeView, person: Person): unknown {
  if (!isOnRing(document.content, person)) return nothing;
  return html`<button class="act" type="button" data-start-moving @click=${() => act.startMoving()}>${panelIcon('move')} <span>${locale.label(coreLater.moveWithArrows)}</span></button>`;
}

function mover({ locale }: WholeView, name: string): TemplateResult {
  return html`<div class="field mover">
    <span class="hint" id="mover-help">${locale.label(later.arrowsHelp)}</span>
    <input type="range" data-mover aria-orientation="vertical" aria-describedby="mover-help" aria-label=${locale.text(coreLater.moveNamedWithArrows, isolateText(name))} />
  </div>`;
}

function markings(view: WholeView, person: Person): unknown {
  const offered = markingChoices(view, person);
  if (offered.length === 0) return nothing;
  return html`<fieldset class="choices">
    <legend>${view.locale.label(later.whatFits, view.words.spoken(person))}</legend>
    <p class="hint">${view.locale.label(later.whatFitsHint)}</p>
    ${offered}
  </fieldset>`;
}
