import { addForm } from '@delaktig/core/shell/add-form.js';
import type { Adding } from '@delaktig/core/shell/adding.js';
import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DayView } from './context.ts';
import { thingButton } from './day-board.ts';
import { MAX_DAYS } from './limits.ts';
import * as texts from './texts.ts';

/** Adding by words, by a picture, or at an empty time that was pressed. */
export function addThings(view: DayView, adding: Adding): TemplateResult {
  const { locale, images, level, act, newTime, words } = view;
  const state = {
    locale,
    images,
    label: newTime === null ? texts.addLabel : atTime(words.time(newTime.start)),
    hint: texts.addHint,
    wordy: level === 'symbol',
    openSymbols: () => act.open({ what: 'symbols', thing: null }),
  };
  return html`${addForm(state, adding)}
  ${newTime === null ? nothing : html`<button class="act without-time" type="button" @click=${() => act.chooseTime(null)}>${locale.label(texts.addAtCancel)}</button>`}`;
}

const atTime =
  (time: string): typeof texts.addLabel =>
  (say) =>
    texts.addAtLabel(say, time);

/** What has no time yet. */
export function waitingThings(view: DayView): unknown {
  const { locale, drawn } = view;
  if (drawn.waiting.length === 0) return nothing;
  return html`<section class="waiting" data-waiting aria-label=${locale.text(texts.waiting)}>
    <h3>${locale.label(texts.waiting)}</h3>
    <ul role="list">
      ${repeat(
        drawn.waiting,
        ({ id }) => id,
        (activity) => html`<li>${thingButton(view, activity, undefined)}</li>`,
      )}
    </ul>
  </section>`;
}

/** Which day is shown, and another one. */
export function dayChoice(view: DayView): TemplateResult {
  const { locale, document, words, day, act, editable, opened } = view;
  return html`<div class="days" role="group" aria-label=${locale.text(texts.days)} data-days>
    ${document.content.days.map(
      (one) =>
        html`<button class="act" type="button" data-key=${one.id} aria-pressed=${String(one === day)} @click=${() => act.showDay(one.id)}><bdi>${words.day(one)}</bdi></button>`,
    )}
    ${
      editable
        ? html`<button class="act" type="button" data-key="change-day" data-change-day aria-haspopup="dialog" aria-expanded=${String(opened?.what === 'day')} @click=${() => act.open({ what: 'day' })}>
              ${locale.label(texts.changeDay)}
            </button>
            ${
              document.content.days.length < MAX_DAYS
                ? html`<button class="act" type="button" data-key="new-day" data-new-day aria-haspopup="dialog" aria-expanded=${String(opened?.what === 'newDay')} @click=${() => act.open({ what: 'newDay' })}>
                  ${icon('plus')} <span>${locale.label(texts.addDay)}</span>
                </button>`
                : nothing
            }`
        : nothing
    }
  </div>`;
}

/** Ways to look: the day, the sheet, where time goes, two days side by side. */
export const VIEWS = ['map', 'sheet', 'shares', 'compare'] as const;

const viewTexts = {
  map: texts.viewDay,
  sheet: texts.viewSheet,
  shares: texts.viewShares,
  compare: texts.viewCompare,
} as const;

/** The choice between them. */
export function viewChoice({ locale }: DayView, now: string, show: (view: string) => void): TemplateResult {
  return html`<div class="views" role="group" aria-label=${locale.text(texts.views)} data-views>
    ${VIEWS.map(
      (view) =>
        html`<button class="act" type="button" data-key=${`view-${view}`} aria-pressed=${String(view === now || (view === 'map' && now === 'list'))} @click=${() => show(view)}>${locale.label(viewTexts[view])}</button>`,
    )}
  </div>`;
}

/** The day in a sentence or two: how many things, and how many wait. What they are is left out: somebody may be listening. */
export function summary({ locale, day, drawn }: DayView): string {
  const { length } = day.activities;
  if (length === 0) return locale.text(texts.summaryEmpty);
  const all = locale.text(texts.summary, length);
  const waiting = drawn.waiting.length;
  return waiting === 0
    ? all
    : locale.text(texts.sentences, all, locale.text(texts.summaryWaiting, locale.say.number(waiting)));
}
