import { displayText } from '@delaktig/core/document/display-text.js';
import { newId } from '@delaktig/core/document/ids.js';
import { oneLine, valueOf } from '@delaktig/core/expression/fields.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as core from '@delaktig/core/texts.js';
import { written } from '@delaktig/core/element/written.js';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@delaktig/core/style/icons.js';
import * as after from './after-texts.ts';
import * as before from './before-texts.ts';
import { type CircleView, spoken } from './context.ts';
import * as during from './during-texts.ts';
import { MAX_NOTES } from './limits.ts';
import type { Decision, Running } from './model.ts';
import * as texts from './texts.ts';

/** Words that need explaining: whoever used them explains them. */
export function wordsSection(view: CircleView, { words }: Running): TemplateResult {
  const { locale, editable, act } = view;
  return html`<ul class="questions" role="list">
      ${words.map(
        ({ id, word, explained = '' }) => html`<li class="question-item" data-list-key=${id}>
          ${
            editable
              ? html`<label class="field grow"
                    ><span>${locale.label(during.explanation, spoken(word))}</span>
                    <input class="text-field" type="text" dir="auto" maxlength="500" autocomplete="off" ${written(explained)} @change=${(event: Event) => act.perform([{ type: 'changeItem', list: 'words', id, changes: { explained: valueOf(event).trim() || null } }], locale.text(texts.saved, spoken(word)))} />
                  </label>
                  ${removeButton(view, 'words', id, word)}`
              : html`<span class="grow" dir="auto" translate="no">${displayText(word)}${explained ? `: ${displayText(explained)}` : ''}</span>`
          }
        </li>`,
      )}
    </ul>
    ${
      editable && words.length < MAX_NOTES
        ? oneLine(locale, during.wordField, core.add, (word) =>
            act.perform(
              [{ type: 'addItem', list: 'words', item: { id: newId(), word } }],
              locale.text(before.added, spoken(word)),
            ),
          )
        : nothing
    }`;
}

/** What is taken another time. */
export function parkedSection(view: CircleView, { parked }: Running): TemplateResult {
  const { locale, editable, act } = view;
  return html`<ul class="questions" role="list">
      ${parked.map(
        ({ id, words }) => html`<li class="question-item" data-list-key=${id}>
          <span class="grow" dir="auto" translate="no">${displayText(words)}</span>
          ${editable ? removeButton(view, 'parked', id, words) : nothing}
        </li>`,
      )}
    </ul>
    ${
      editable && parked.length < MAX_NOTES
        ? oneLine(locale, during.parkedField, core.add, (words) =>
            act.perform(
              [{ type: 'addItem', list: 'parked', item: { id: newId(), words } }],
              locale.text(before.added, spoken(words)),
            ),
          )
        : nothing
    }`;
}

/** Who does what, and when. */
export function decisionsSection(view: CircleView, { decisions }: Running): TemplateResult {
  const { locale } = view;
  return html`${decisions.length === 0 ? html`<p class="hint">${locale.label(during.noDecisions)}</p>` : decisionList(view, decisions)}
  ${addDecision(view, decisions.length)}`;
}

/** Writes down what, who and when, while there is room for more. */
export function addDecision(view: CircleView, count: number): TemplateResult {
  const { locale, editable } = view;
  return html`${
    editable && count < MAX_NOTES
      ? html`<form class="decide" @submit=${(event: SubmitEvent) => decide(view, event)}>
          <label class="field"><span>${locale.label(during.decisionWhat)}</span> <input class="text-field" name="what" type="text" dir="auto" maxlength="500" autocomplete="off" /></label>
          <label class="field"
            ><span>${locale.label(during.decisionWho)}</span>
            <select name="who">
              <option value="">${locale.text(before.nobodyYet)}</option>
              ${view.document.content.participants.map(({ id, name }) => html`<option value=${id} dir="auto" translate="no">${displayText(name)}</option>`)}
            </select>
          </label>
          <label class="field"><span>${locale.label(during.decisionWhen)}</span> <input class="text-field" name="when" type="text" dir="auto" maxlength="200" autocomplete="off" /></label>
          <button class="act" type="submit">${locale.label(during.decisionAdd)}</button>
        </form>`
      : nothing
  }`;
}

/** What has been decided, as every screen shows it. */
export function decisionList(view: CircleView, decisions: readonly Decision[]): TemplateResult {
  const { document, editable, locale } = view;
  const nameOf = (id: string | undefined): string =>
    displayText(document.content.participants.find((each) => each.id === id)?.name ?? '');
  return html`<ul class="questions" role="list">
    ${decisions.map(
      ({ id, what, who, when = '', done = false }) => html`<li class="question-item" data-list-key=${id}>
        <span class="grow" dir="auto" translate="no"><strong>${displayText(what)}</strong> ${[nameOf(who), displayText(when)].filter((words) => words !== '').join(', ')}</span>
        ${done ? html`<span class="mark-done">${icon('check')} ${locale.label(after.done)}</span>` : nothing}
        ${editable ? removeButton(view, 'decisions', id, what) : nothing}
      </li>`,
    )}
  </ul>`;
}

/** Enter writes it down; the fields are empty again. */
function decide({ locale, act }: CircleView, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  const data = new FormData(form);
  const text = (key: string): string => {
    const value = data.get(key);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [what, who, when] = [text('what'), text('who'), text('when')];
  if (!what) return;
  form.reset();
  const item: Decision = { id: newId(), what, ...(who ? { who } : {}), ...(when ? { when } : {}) };
  act.perform([{ type: 'addItem', list: 'decisions', item }], locale.text(before.added, spoken(what)));
  form.querySelector('input')?.focus();
}

/** Takes something away again. */
export function removeButton(
  { locale, act }: CircleView,
  list: 'words' | 'parked' | 'decisions',
  id: string,
  name: string,
): TemplateResult {
  return html`<button class="act" type="button" data-key=${`remove-${id}`} aria-label=${locale.text(before.remove, spoken(name))} @click=${() => act.perform([{ type: 'removeItem', list, id }], locale.text(before.removed, spoken(name)))}>${panelIcon('remove')}</button>`;
}
