import { displayText } from '@delaktig/core/document/display-text.js';
import { newId } from '@delaktig/core/document/ids.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { oneLine } from '@delaktig/core/expression/fields.js';
import { moveButtons } from '@delaktig/core/expression/move-buttons.js';
import { saidPicture } from '@delaktig/core/expression/said-name.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import * as before from './before-texts.ts';
import { type CircleView, spoken } from './context.ts';
import { MAX_AVOIDED, MAX_QUESTIONS } from './limits.ts';
import type { MeetingQuestion } from './model.ts';
import * as texts from './texts.ts';

/** What a question is called: its own words, else what the person said. */
export function nameOfQuestion(
  { locale }: Pick<CircleView, 'locale'>,
  { words, reference }: Omit<MeetingQuestion, 'id'>,
): string {
  return (
    displayText(words ?? reference?.quote ?? reference?.picture?.description ?? '').trim() ||
    locale.text(before.wordless)
  );
}

/** What is going to be talked about: in own words, and from what the person has said in the other methods. */
export function questionsSection(view: CircleView): TemplateResult {
  const { locale, document, editable } = view;
  const { questions } = document.content;
  return html`${
    questions.length === 0
      ? html`<p class="hint">${locale.label(before.noQuestions)}</p>`
      : html`<ol class="questions" role="list">
          ${repeat(
            questions,
            ({ id }) => id,
            (question, index) => questionItem(view, question, index),
          )}
        </ol>`
  }
    ${
      editable && questions.length < MAX_QUESTIONS
        ? html`${oneLine(locale, before.questionField, core.add, (words) =>
            view.act.perform(
              [{ type: 'addItem', list: 'questions', item: { id: newId(), words } }],
              locale.text(before.added, spoken(words)),
            ),
          )}
          ${offered(view)}`
        : nothing
    }`;
}

function questionItem(view: CircleView, question: MeetingQuestion, index: number): TemplateResult {
  const { locale, document, editable } = view;
  const { id, reference } = question;
  const { questions } = document.content;
  const name = nameOfQuestion(view, question);
  return html`<li class="question-item" data-list-key=${id}>
    <span class="number" aria-hidden="true">${locale.say.number(index + 1)}</span>
    ${reference?.picture ? saidPicture(view, { photo: reference.picture }) : nothing}
    <span class="grow" dir="auto" translate="no">${reference && question.words === undefined ? html`<q>${name}</q>` : name}</span>
    ${
      editable
        ? html`<span class="row">
            ${moveButtons(locale, { id, name, index, count: questions.length }, (to) =>
              view.act.perform(
                [{ type: 'moveItem', list: 'questions', id, index: to }],
                locale.text(texts.saved, spoken(name)),
              ),
            )}
            <button class="act" type="button" data-key=${`remove-${id}`} aria-label=${locale.text(before.remove, spoken(name))} @click=${() => remove(view, question)}>${panelIcon('remove')}</button>
          </span>`
        : nothing
    }
  </li>`;
}

function remove(view: CircleView, question: MeetingQuestion): void {
  const said = view.locale.text(before.removed, spoken(nameOfQuestion(view, question)));
  view.act.perform([{ type: 'removeItem', list: 'questions', id: question.id }], said);
}

/** What the person wants to bring up, from the other methods: each is brought up by the one who ticks it. */
function offered(view: CircleView): unknown {
  const { locale, offered: references, document } = view;
  if (references.length === 0) return nothing;
  const { questions } = document.content;
  const taken = ({ document: from, item }: Reference): MeetingQuestion | undefined =>
    questions.find(({ reference }) => reference?.document === from && reference.item === item);
  return html`<fieldset class="choices">
    <legend>${locale.label(before.fromPerson)}</legend>
    ${references.map((reference) => {
      const question = taken(reference);
      const name = nameOfQuestion(view, { reference });
      return html`<label class="choice"
        ><input
          type="checkbox"
          .checked=${live(question !== undefined)}
          @change=${() =>
            question
              ? remove(view, question)
              : view.act.perform(
                  [{ type: 'addItem', list: 'questions', item: { id: newId(), reference } }],
                  locale.text(before.added, spoken(name)),
                )}
        />
        ${reference.picture ? saidPicture(view, { photo: reference.picture }) : nothing} <span>${locale.label(before.takeUp, spoken(name))}</span></label
      >`;
    })}
  </fieldset>`;
}

/** What is not talked about: for the one who leads alone. */
export function avoidedSection(view: CircleView): TemplateResult {
  const { locale, document, editable } = view;
  const { avoided } = document.content;
  return html`<p class="hint">${locale.label(before.avoidHint)}</p>
    <ul class="questions" role="list">
      ${avoided.map(
        ({ id, words }) => html`<li class="question-item" data-list-key=${id}>
          <span class="grow" dir="auto" translate="no">${displayText(words)}</span>
          ${
            editable
              ? html`<button class="act" type="button" data-key=${`remove-${id}`} aria-label=${locale.text(before.remove, spoken(words))} @click=${() => view.act.perform([{ type: 'removeItem', list: 'avoided', id }], locale.text(before.removed, spoken(words)))}>${panelIcon('remove')}</button>`
              : nothing
          }
        </li>`,
      )}
    </ul>
    ${
      editable && avoided.length < MAX_AVOIDED
        ? oneLine(locale, before.avoidField, core.add, (words) =>
            view.act.perform(
              [{ type: 'addItem', list: 'avoided', item: { id: newId(), words } }],
              locale.text(before.added, spoken(words)),
            ),
          )
        : nothing
    }`;
}
