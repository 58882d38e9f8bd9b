import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import { wayButtons } from '@delaktig/core/expression/ways.js';
import type { Text } from '@delaktig/core/language/say.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { subjectKey } from './day-ways.ts';
import type { WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import type { About, Answer, Question } from './model.ts';
import { answersTo, besideSheet, COLUMNS, ROWS, toldBy } from './sheet.ts';

/** One cell of the sheet. */
export interface Cell {
  readonly about: About;
  readonly question: Question;
}

const questionTexts: Readonly<Record<About, Readonly<Partial<Record<Question, Text>>>>> = {
  activities: {
    now: later.qActivitiesNow,
    more: later.qActivitiesMore,
    new: later.qActivitiesNew,
    hinder: later.qActivitiesHinder,
  },
  places: {
    now: later.qPlacesNow,
    more: later.qPlacesMore,
    new: later.qPlacesNew,
    hinder: later.qPlacesHinder,
  },
  people: {
    now: later.qPeopleNow,
    more: later.qPeopleMore,
    less: later.qPeopleLess,
    hinder: later.qPeopleHinder,
  },
};

const columnTexts: Readonly<Record<About, Text>> = {
  activities: later.columnActivities,
  places: later.columnPlaces,
  people: later.columnPeople,
};

const rowTexts: readonly Text[] = [later.rowNow, later.rowMore, later.rowNew, later.rowHinder];

/** The cells that are asked: whom to meet less often only where it may be asked, or where it has been answered. */
export function cellsOf({ discretion, document }: WholeView): readonly (readonly (Cell | null)[])[] {
  return ROWS.map((row) =>
    COLUMNS.map((about, column) => {
      const question = row[column] ?? 'now';
      const hidden = question === 'less' && !discretion.asksLess;
      return hidden && answersTo(document.content, about, question).length === 0 ? null : { about, question };
    }),
  );
}

/** The question of a cell, in words. */
export function questionOf(view: Pick<WholeView, 'locale'>, { about, question }: Cell): string {
  const text = questionTexts[about][question];
  return text ? view.locale.text(text) : '';
}

/** The sheet: four rows of three questions. In level symbol one question at a time. */
export function sheetView(view: WholeView, asked: number, ask: (index: number) => void): TemplateResult {
  const rows = cellsOf(view);
  if (view.level === 'symbol')
    return oneQuestion(
      view,
      rows.flat().filter((cell) => cell !== null),
      asked,
      ask,
    );
  const { locale } = view;
  const besides = besideSheet(view.document.content);
  return html`<div class="sheet">
    ${rows.map(
      (row, index) => html`<section class="sheet-row" aria-labelledby=${`row-${String(index)}`}>
        <h3 id=${`row-${String(index)}`}>${locale.label(rowTexts[index] ?? later.besides)}</h3>
        <div class="cells">${row.map((cell) => (cell ? cellOf(view, cell) : nothing))}</div>
      </section>`,
    )}
    ${
      besides.length === 0
        ? nothing
        : html`<section class="sheet-row" aria-labelledby="row-besides">
            <h3 id="row-besides">${locale.label(later.besides)}</h3>
            ${answerList(view, besides)}
          </section>`
    }
  </div>`;
}

/** One question, and the way to the next: to pass over is as large as to answer. */
function oneQuestion(
  view: WholeView,
  cells: readonly Cell[],
  asked: number,
  ask: (index: number) => void,
): TemplateResult {
  const { locale } = view;
  const index = Math.min(Math.max(0, asked), cells.length - 1);
  const cell = cells[index];
  if (!cell) return html``;
  const answered = answersTo(view.document.content, cell.about, cell.question).length > 0;
  const number = (value: number): string => locale.say.number(value);
  return html`<div class="sheet one" data-asked>
    <p class="hint" role="status">${locale.label(later.questionOf, number(index + 1), number(cells.length))}</p>
    ${cellOf(view, cell)}
    <div class="row steps">
      <button class="act grow" type="button" aria-disabled=${index === 0 ? 'true' : nothing} @click=${() => index > 0 && ask(index - 1)}>${locale.label(coreLater.back)}</button>
      <button class="act grow" type="button" aria-disabled=${index === cells.length - 1 ? 'true' : nothing} @click=${() => index < cells.length - 1 && ask(index + 1)}>
        ${locale.label(answered ? coreLater.next : coreLater.skip)}
      </button>
    </div>
  </div>`;
}

function cellOf(view: WholeView, cell: Cell): TemplateResult {
  const { locale, editable, document, act } = view;
  const { about, question } = cell;
  const words = questionOf(view, cell);
  const answers = answersTo(document.content, about, question);
  return html`<section class="cell" data-cell=${`${about}-${question}`} aria-label=${words}>
    <span class="hint column">${locale.label(columnTexts[about])}</span>
    <h4>${words}</h4>
    ${question === 'now' ? toldNow(view, about) : nothing} ${answerList(view, answers)}
    ${
      editable
        ? html`<form
            class="answer-form"
            @submit=${(event: Event) => {
              event.preventDefault();
              const field =
                event.currentTarget instanceof HTMLFormElement && event.currentTarget.querySelector('textarea');
              if (!field) return;
              if (act.addAnswer(about, question, field.value)) field.value = '';
              field.focus();
            }}
          >
            <label class="field grow">
              <span class="heard">${words}</span>
              <textarea class="text-field" rows="1" dir="auto" maxlength="4000" autocomplete="off"></textarea>
            </label>
            <button class="act" type="submit" aria-label=${locale.text(later.addAnswer, words)}>${locale.label(core.add)}</button>
          </form>
            ${otherWays(view, cell)}`
        : nothing
    }
  </section>`;
}

/** A picture, a drawing, a photo, a voice or a film in place of words. */
function otherWays({ locale, ways }: WholeView, cell: Cell): TemplateResult {
  const key = subjectKey(cell);
  return html`<div data-subject=${key}>${wayButtons(locale, ways.opened, key, (tool) => ways.open(tool, cell))}</div>
    ${ways.opened?.subject === key ? ways.render() : nothing}`;
}

/** What the day already says. */
function toldNow(view: WholeView, about: About): unknown {
  const { locale, document, words, images } = view;
  const told = toldBy(document.content)[about];
  if (told.length === 0) return nothing;
  return html`<p class="hint">${locale.label(later.fromDay)}</p>
    <ul class="chips" role="list">
      ${told.map((thing) => {
        const url = images.url(thing.symbol);
        return html`<li class="chip">${url ? html`<img src=${url} alt="" width="24" height="24" />` : nothing} <bdi translate="no">${words.name(thing)}</bdi></li>`;
      })}
    </ul>`;
}

function answerList(view: WholeView, answers: readonly Answer[]): unknown {
  const { locale, editable, act, ways } = view;
  if (answers.length === 0) return nothing;
  return html`<ul class="answers" role="list">
    ${repeat(
      answers,
      ({ id }) => id,
      (answer) => {
        const words = answerWords(view, answer);
        return html`<li class="answer" data-list-key=${answer.id}>
          <span class="answer-said grow"><bdi>${words}</bdi> ${ways.said(view, answer)}</span>
          ${
            editable
              ? html`<button class="act close" type="button" aria-label=${locale.text(later.removeAnswer, isolateText(words))} @click=${() => act.removeAnswer(answer.id)}>${panelIcon('remove')}</button>`
              : nothing
          }
        </li>`;
      },
    )}
  </ul>`;
}

/** An answer in words; one that is only a picture or a recording is called what it shows, or what it is. */
export function answerWords({ locale }: Pick<WholeView, 'locale'>, answer: Answer): string {
  const words = nameOfSaid(locale, answer);
  const less = answer.question === 'less' && answer.about !== 'people';
  return less ? locale.text(later.lessOf, words) : words;
}
