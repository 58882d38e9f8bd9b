import { displayText } from '@delaktig/core/document/display-text.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import { written } from '@delaktig/core/element/written.js';
import { valueOf } from '@delaktig/core/expression/fields.js';
import type { Text } from '@delaktig/core/language/say.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import * as texts from './after-texts.ts';
import { goodSection } from './answer-view.ts';
import type { Answering } from './answering.ts';
import { type CircleView, personOf, spoken } from './context.ts';
import { isDay, isTime } from './day.ts';
import { addDecision, removeButton } from './during-lists.ts';
import * as during from './during-texts.ts';
import { choices, section, setMeeting } from './fields.ts';
import { LONGEST_FIELD } from './limits.ts';
import type { After, Contact, Decision, NextMeeting, Running } from './model.ts';
import { nextLines } from './next-meeting.ts';
import { summaryView } from './summary-view.ts';
import { saved } from './texts.ts';

/** What is done when the meeting is over: who does what, when we meet again, whom to ask, whether it was good, and what the person takes home. */
export function afterSections(view: CircleView, running: Running, answering: Answering): TemplateResult {
  return html`${section(view, 'decisions', during.decisionsTitle, agreed(view, running), true)}
  ${section(view, 'next', texts.nextTitle, nextSection(view), true)}
  ${section(view, 'between', texts.betweenTitle, betweenSection(view), true)}
  ${section(view, 'good', texts.goodTitle, goodSection(view, answering), true)}
  ${section(view, 'to-person', toPersonTitle(view), toPerson(view), true)}`;
}

/** Who does what, and whether it has been done. */
function agreed(view: CircleView, { decisions }: Running): TemplateResult {
  const { locale, editable } = view;
  return html`${
    decisions.length === 0
      ? html`<p class="hint">${locale.label(during.noDecisions)}</p>`
      : html`${editable ? html`<p class="hint">${locale.label(texts.easyHint)}</p>` : nothing}
          <ul class="questions" role="list">
            ${decisions.map((decision) => agreedItem(view, decision))}
          </ul>`
  }
  ${addDecision(view, decisions.length)}`;
}

function agreedItem(view: CircleView, { id, what, easy = '', who, when = '', done = false }: Decision): TemplateResult {
  const { locale, editable, document } = view;
  const name = document.content.participants.find((each) => each.id === who)?.name ?? '';
  const rest = [displayText(name), displayText(when)].filter((words) => words.trim() !== '').join(', ');
  const change = (changes: Changes<Decision>, said: string): void =>
    view.act.perform([{ type: 'changeItem', list: 'decisions', id, changes }], said);
  return html`<li class="question-item agreed" data-list-key=${id}>
    <span class="grow" dir="auto" translate="no"><strong>${displayText(what)}</strong> ${rest}</span>
    <label class="choice"
      ><input
        type="checkbox"
        ?disabled=${!editable}
        .checked=${live(done)}
        @change=${() => change({ done: done ? null : true }, locale.text(done ? texts.notDoneSaid : texts.doneSaid, spoken(what)))}
      />
      <span>${locale.label(texts.done)}<span class="heard">: ${displayText(what)}</span></span></label
    >
    ${editable ? removeButton(view, 'decisions', id, what) : nothing}
    ${
      editable
        ? html`<label class="field whole"
            ><span>${locale.label(texts.easyWords)}<span class="heard">: ${displayText(what)}</span></span>
            <input class="text-field" type="text" dir="auto" maxlength="500" autocomplete="off" ${written(easy)} @change=${(event: Event) => change({ easy: valueOf(event).trim() || null }, locale.text(saved, locale.text(texts.easyWords)))} />
          </label>`
        : easy.trim()
          ? html`<span class="whole hint" dir="auto" translate="no">${displayText(easy)}</span>`
          : nothing
    }
  </li>`;
}

/** The day, the time, the place and those who come. */
function nextSection(view: CircleView): TemplateResult {
  const { locale, document, editable } = view;
  const { after = {}, participants } = document.content;
  const next = after.next ?? {};
  const lines = nextLines(locale, document.content);
  if (!editable)
    return lines.length === 0
      ? html`<p class="hint">${locale.label(texts.noDay)}</p>`
      : html`${lines.map((line) => html`<p dir="auto">${line}</p>`)}`;
  const { date = '', time = '', place = '', participants: coming = [] } = next;
  return html`<div class="list-fields">
      <label class="field short"
        ><span>${locale.label(texts.nextDate)}</span>
        <input class="text-field" type="date" .value=${live(isDay(date) ? date : '')} @change=${(event: Event) => setDay(view, valueOf(event))} />
      </label>
      <label class="field short"
        ><span>${locale.label(texts.nextTime)}</span>
        <input class="text-field" type="time" .value=${live(isTime(time) ? time : '')} @change=${(event: Event) => setNext(view, { time: valueOf(event) }, texts.nextTime)} />
      </label>
    </div>
    <div class="field">
      <label for="next-place">${locale.label(texts.nextPlace)}</label>
      <span class="hint" id="place-hint">${locale.label(texts.placeHint)}</span>
      <input class="text-field" id="next-place" type="text" dir="auto" maxlength="200" autocomplete="off" aria-describedby="place-hint" ${written(place)} @change=${(event: Event) => setNext(view, { place: valueOf(event).trim() }, texts.nextPlace)} />
    </div>
    ${
      participants.length === 0
        ? nothing
        : choices(
            view,
            { type: 'checkbox', name: 'next-who', legend: locale.label(texts.nextWho) },
            participants.map(({ id, name }) => ({
              label: html`<bdi translate="no">${displayText(name)}</bdi>`,
              checked: coming.includes(id),
              act: (on) =>
                setNext(
                  view,
                  { participants: on ? [...coming, id] : coming.filter((each) => each !== id) },
                  texts.nextWho,
                ),
            })),
          )
    }`;
}

/** Whom to ask, and what is done if something happens. */
function betweenSection(view: CircleView): TemplateResult {
  const { locale, document, editable } = view;
  const { contact = {}, between = '' } = document.content.after ?? {};
  if (!editable)
    return html`${[contact.name, contact.phone, between].map((words) => (words?.trim() ? html`<p class="said-words" dir="auto" translate="no">${displayText(words)}</p>` : nothing))}`;
  return html`<div class="list-fields">
      <label class="field"
        ><span>${locale.label(texts.contactName)}</span>
        <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" ${written(contact.name ?? '')} @change=${(event: Event) => setContact(view, { name: valueOf(event).trim() }, texts.contactName)} />
      </label>
      <label class="field short"
        ><span>${locale.label(texts.contactPhone)}</span>
        <input class="text-field" type="tel" maxlength="60" autocomplete="off" ${written(contact.phone ?? '')} @change=${(event: Event) => setContact(view, { phone: valueOf(event).trim() }, texts.contactPhone)} />
      </label>
    </div>
    <label class="field"
      ><span>${locale.label(texts.between)}</span>
      <textarea rows="2" dir="auto" maxlength=${LONGEST_FIELD} ${written(between)} @change=${(event: Event) => setAfter(view, { between: valueOf(event).trim() }, texts.between)}></textarea>
    </label>`;
}

function toPersonTitle(view: CircleView): Text {
  const name = displayText(personOf(view.document)?.name ?? '').trim();
  return name ? (say) => texts.summaryTo(say, spoken(name)) : texts.summaryToPerson;
}

function toPerson(view: CircleView): TemplateResult {
  return html`${summaryView(view)} ${printButton(view)}`;
}

/** The summary on paper. */
export function printButton({ locale, act }: CircleView): TemplateResult {
  return html`<button class="act" type="button" data-print-summary @click=${() => act.printSummary()}>${panelIcon('print')} <span>${locale.label(texts.printSummary)}</span></button>`;
}

/** What nobody has said anything about is not there. */
function filled<T extends object>(fields: T): T | null {
  const said = Object.entries(fields).filter(
    ([, value]: [string, unknown]) =>
      value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return said.length > 0 ? (Object.fromEntries(said) as T) : null;
}

/** A year that is being typed is one of the first centuries on its way: that is nobody's next meeting. */
function setDay(view: CircleView, date: string): void {
  if (date === '' || date >= '2000') setNext(view, { date }, texts.nextDate);
}

function setNext(view: CircleView, changes: Partial<NextMeeting>, label: Text): void {
  setAfter(view, { next: filled({ ...view.document.content.after?.next, ...changes }) }, label);
}

function setContact(view: CircleView, changes: Partial<Contact>, label: Text): void {
  setAfter(view, { contact: filled({ ...view.document.content.after?.contact, ...changes }) }, label);
}

function setAfter(view: CircleView, changes: Changes<After>, label: Text): void {
  const fields = { ...view.document.content.after, ...changes };
  setMeeting(view, { after: filled(fields) as After | null }, label);
}
