import * as expression from '@delaktig/core/expression/texts.js';
import { wayButtons } from '@delaktig/core/expression/ways.js';
import { KeptWords } from '@delaktig/core/language/kept-words.js';
import type { Text } from '@delaktig/core/language/say.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type DayView, findThing, type Found } from './context.ts';
import { subjectKey } from './day-ways.ts';
import { valueOf, type WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import type { Activity, CardList, Feeling } from './model.ts';
import { wishAbout } from './sheet.ts';
import * as texts from './texts.ts';
import { timeFields } from './time-fields.ts';

/** Everything that can be done with one thing, with nothing but native controls. Where nothing can be changed: what the day says of it, in words. */
export function thingPanel(view: WholeView): unknown {
  const found = findThing(view.document, view.subject);
  if (!found) return nothing;
  const { act, editable, locale, words } = view;
  const { activity } = found;
  return html`<div class="panel thing-panel" role="dialog" tabindex="-1" aria-labelledby="panel-name" data-panel>
    <div class="panel-head">
      <h3 id="panel-name"><bdi translate="no">${words.name(activity)}</bdi></h3>
      <button class="act close" type="button" aria-label=${locale.text(coreLater.close)} @click=${() => act.closeThing()}>${panelIcon('close')}</button>
    </div>
    ${editable ? fields(view, found) : told(view, activity)}
    <div class="row">${view.reading.button('thing', () => thingWords(view, activity))}</div>
  </div>`;
}

/** A thing to be read aloud, by whoever has opened it: with whom and how it feels too. */
function thingWords(view: WholeView, activity: Activity): string {
  const { locale, words, drawn, document } = view;
  const span = drawn.spans.find((one) => one.activity.id === activity.id);
  const people = words.people(activity).map((person) => words.spoken(person));
  const feeling = document.content.feelings.find(({ id }) => id === activity.feeling);
  return [
    words.thing(activity, span),
    ...(people.length > 0 ? [locale.text(later.withPeople, locale.say.list(people))] : []),
    ...(feeling ? [locale.text(later.feelingIs, feelingWords(view, feeling))] : []),
  ].join('\n');
}

/** When, where, with whom and how it feels, in words. */
export function told(view: DayView, activity: Activity): TemplateResult {
  const { locale, words, drawn, document } = view;
  const span = drawn.spans.find((one) => one.activity.id === activity.id);
  const place = words.place(activity);
  const people = words.people(activity).map((person) => words.spoken(person));
  const feeling = document.content.feelings.find(({ id }) => id === activity.feeling);
  return html`<p>${span ? words.when(span) : locale.label(texts.waiting)}</p>
    ${place ? html`<p>${locale.label(later.placeIs, words.spoken(place))}</p>` : nothing}
    ${people.length > 0 ? html`<p>${locale.label(later.withPeople, locale.say.list(people))}</p>` : nothing}
    ${feeling ? html`<p>${locale.label(later.feelingIs, feelingWords(view, feeling))}</p>` : nothing}`;
}

function fields(view: WholeView, { day, activity }: Found): TemplateResult {
  const { act, locale, words, document, moving } = view;
  const { id } = activity;
  const timed = view.drawn.spans.some((span) => span.activity.id === id);
  return html`${moving ? mover(view, activity) : html`${timeFields(view, activity)} ${timed ? moveButton(view) : nothing}`}
    <label class="field">
      <span>${locale.label(later.nameField)}</span>
      <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" .value=${live(activity.name)} @change=${(event: Event) => act.rename(id, valueOf(event))} />
    </label>
    ${place(view, activity)} ${people(view, activity)} ${feelings(view, activity)} ${wishes(view, activity)}
    ${
      document.content.days.length > 1
        ? html`<label class="field">
            <span>${locale.label(later.whichDay)}</span>
            <select .value=${live(day.id)} @change=${(event: Event) => act.moveToDay(id, valueOf(event))}>
              ${document.content.days.map((one) => html`<option value=${one.id} ?selected=${one === day}>${words.day(one)}</option>`)}
            </select>
          </label>`
        : nothing
    }
    ${photo(view, activity)}
    <div class="row">
      <button class="act" type="button" data-symbol @click=${() => act.open({ what: 'symbols', thing: id })}>${locale.label(core.chooseSymbol)}</button>
      <button class="act danger" type="button" @click=${() => act.remove(id)}>
        ${panelIcon('remove')} <span>${locale.label(coreLater.removeNamed, words.spoken(activity))}</span>
      </button>
    </div>`;
}

/** A photo of the person's own in place of the picture. */
function photo({ locale, act, ways, urls }: WholeView, { id, name, symbol, photo: taken }: Activity): TemplateResult {
  const subject = { thing: id };
  const url = urls.url(taken?.attachment);
  return html`<div class="field" data-subject=${subjectKey(subject)}>
    ${url ? html`<img class="own-photo" src=${url} alt="" />` : nothing}
    ${wayButtons(locale, ways.opened, subjectKey(subject), (tool) => ways.open(tool, subject), ['photo'])}
    ${taken && (name.trim() || symbol) ? html`<button class="act danger" type="button" @click=${() => act.removePhoto(id)}>${panelIcon('remove')} <span>${locale.label(expression.removeWay.photo)}</span></button>` : nothing}
  </div>`;
}

function moveButton({ act, locale }: WholeView): TemplateResult {
  return html`<button class="act" type="button" data-start-moving @click=${() => act.startMoving()}>${panelIcon('move')} <span>${locale.label(coreLater.moveWithArrows)}</span></button>`;
}

function mover({ locale, words }: WholeView, activity: Activity): TemplateResult {
  return html`<div class="field mover">
    <span class="hint" id="mover-help">${locale.label(later.moverHelp)}</span>
    <input type="range" data-mover aria-orientation="vertical" aria-describedby="mover-help" aria-label=${locale.text(coreLater.moveNamedWithArrows, words.spoken(activity))} />
  </div>`;
}

function place(view: WholeView, { id, place: chosen }: Activity): TemplateResult {
  const { act, locale, words, document } = view;
  const { places } = document.content;
  const now = places.some((card) => card.id === chosen) ? (chosen ?? '') : '';
  return html`<div class="fields">
    ${
      places.length === 0
        ? nothing
        : html`<label class="field">
            <span>${locale.label(later.where)}</span>
            <select .value=${live(now)} @change=${(event: Event) => act.setPlace(id, valueOf(event) || null)}>
              <option value="" ?selected=${now === ''}>${locale.text(later.noPlace)}</option>
              ${places.map((card) => html`<option value=${card.id} ?selected=${card.id === now}>${words.name(card)}</option>`)}
            </select>
          </label>`
    }
    ${newCard(view, id, 'places', places.length === 0 ? later.where : later.newPlace)}
  </div>`;
}

function people(view: WholeView, { id, people: chosen = [] }: Activity): TemplateResult {
  const { act, locale, words, document, offered } = view;
  return html`<fieldset class="choices">
    <legend>${locale.label(later.withWhom)}</legend>
    ${document.content.people.map(
      (card) => html`<label class="choice">
        <input type="checkbox" .checked=${live(chosen.includes(card.id))} @change=${(event: Event) => act.setPerson(id, card.id, isChecked(event))} />
        <span><bdi translate="no">${words.name(card)}</bdi></span>
      </label>`,
    )}
    ${offered.length === 0 ? nothing : html`<p class="hint">${locale.label(later.fromMap)}</p>`}
    ${offered.map(
      (card) => html`<label class="choice">
        <input type="checkbox" .checked=${live(false)} @change=${() => act.addCard(id, 'people', card)} />
        <span><bdi translate="no">${words.name(card)}</bdi></span>
      </label>`,
    )}
    <div class="row">${newCard(view, id, 'people', later.newPerson)}</div>
  </fieldset>`;
}

/** A field with a button of its own: Enter adds, the field is empty again. */
function newCard({ act, locale }: WholeView, id: string, list: CardList, label: Text): TemplateResult {
  const add = (form: EventTarget | null): void => {
    const field = form instanceof HTMLFormElement ? form.querySelector('input') : null;
    if (!field?.value.trim()) {
      field?.focus();
      return;
    }
    act.addCard(id, list, field.value);
    field.value = '';
  };
  return html`<form
    class="new-card"
    @submit=${(event: Event) => {
      event.preventDefault();
      add(event.currentTarget);
    }}
  >
    <label class="field grow">
      <span>${locale.label(label)}</span>
      <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" />
    </label>
    <button class="act" type="submit" aria-label=${locale.text(later.addNew, locale.text(label))}>${locale.label(core.add)}</button>
  </form>`;
}

function feelings(view: WholeView, { id, feeling: chosen }: Activity): unknown {
  const { act, locale, document, images } = view;
  const offered = document.content.feelings;
  if (offered.length === 0) return nothing;
  const known = offered.some((feeling) => feeling.id === chosen);
  return html`<fieldset class="choices">
    <legend>${locale.label(later.feels)}</legend>
    ${offered.map((feeling) => {
      const url = images.url(feeling.symbol);
      return html`<label class="choice">
        <input type="radio" name="feeling" .checked=${live(feeling.id === chosen)} @change=${() => act.setFeeling(id, feeling.id)} />
        ${url ? html`<img src=${url} alt="" width="28" height="28" />` : nothing} <span>${feelingWords(view, feeling)}</span>
      </label>`;
    })}
    <label class="choice">
      <input type="radio" name="feeling" .checked=${live(!known)} @change=${() => act.setFeeling(id, null)} />
      <span>${locale.label(later.noFeeling)}</span>
    </label>
  </fieldset>`;
}

const feelingTexts: Readonly<Record<string, Text>> = {
  happy: later.feelingHappy,
  calm: later.feelingCalm,
  okay: later.feelingOkay,
  tired: later.feelingTired,
  worried: later.feelingWorried,
  sad: later.feelingSad,
  angry: later.feelingAngry,
};

/** What a feeling is called. */
export function feelingWords({ locale }: Pick<DayView, 'locale'>, { id, label }: Feeling): string {
  const kept = new KeptWords(locale);
  return kept.text(kept.pick(label, Object.hasOwn(feelingTexts, id) ? feelingTexts[id] : undefined, id));
}

function wishes(view: WholeView, { id }: Activity): TemplateResult {
  const { act, locale, document } = view;
  const choice = (question: 'more' | 'less', label: Text): TemplateResult => html`<label class="choice">
    <input type="checkbox" .checked=${live(wishAbout(document.content, id, question) !== undefined)} @change=${(event: Event) => act.wish(id, question, isChecked(event))} />
    <span>${locale.label(label)}</span>
  </label>`;
  return html`<fieldset class="choices">
      <legend>${locale.label(later.wishes)}</legend>
      ${choice('more', later.wishMore)} ${choice('less', later.wishLess)}
    </fieldset>
    <label class="field">
      <span>${locale.label(later.hindered)}</span>
      <input class="text-field" type="text" dir="auto" maxlength="4000" autocomplete="off" .value=${live(wishAbout(document.content, id, 'hinder')?.words ?? '')} @change=${(event: Event) => act.hinder(id, valueOf(event))} />
    </label>`;
}

function isChecked(event: Event): boolean {
  return event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked;
}
