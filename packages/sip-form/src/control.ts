import type { Json } from '@delaktig/core/document/json.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { ChoiceField, ChoicesField, HintText, QuestionsField, WordsField, YesNoField } from './describe.ts';
import * as texts from './texts.ts';
import { DAY, TIME } from './times.ts';
import { type FormView, labelOf, type Option, optionsOf } from './view.ts';
import { isList } from './walk.ts';

/** A field that is one control, or answers beside each other. */
export type ControlField = WordsField | YesNoField | ChoiceField | ChoicesField | QuestionsField;

/** More answers than this are a menu and not buttons beside each other. */
const MOST_RADIOS = 5;

/** A native control with a visible label, as one element, empty: drawn once for each kind of thing, and copied. */
export function draw(view: FormView, field: ControlField, key: string, options: Options | undefined): TemplateResult {
  const { locale } = view;
  const { kind } = field;
  const label = labelOf(locale, field.label);
  const below = kind === 'subgoal' && !options?.length ? texts.noSubgoals : field.hint;
  const described = below ? `${key}-hint` : nothing;
  if (options && (kind === 'choice' ? Object.keys(field.options).length <= MOST_RADIOS : !isMenu(field)))
    return html`<fieldset class="answers" id=${key} aria-describedby=${described}>
      <legend>${label}</legend>
      ${hint(view, below, key)}
      <div class="options">
        ${options.map(
          ({ id, words }) =>
            html`<label class="option"><input type=${kind === 'choices' || kind === 'questions' ? 'checkbox' : 'radio'} name=${key} value=${id} data-validity /> <span>${words}</span></label>`,
        )}
      </div>
    </fieldset>`;
  return html`<div class="field">
    <label for=${key}>${label}</label> ${hint(view, below, key)}
    ${
      options
        ? html`<select id=${key} data-validity aria-describedby=${described}>
            <option value="">${locale.text(texts.choose)}</option>
            ${options.map(({ id, text }) => html`<option value=${id}>${text}</option>`)}
          </select>`
        : kind === 'area'
          ? html`<textarea id=${key} data-validity rows="2" dir="auto" aria-describedby=${described}></textarea>`
          : html`<input id=${key} class=${kind} data-validity type=${typeOf(field, '')} inputmode=${kind === 'identity' ? 'numeric' : nothing} dir="auto" aria-describedby=${described} />`
    }
  </div>`;
}

type Options = readonly Option[] | null;

/** What can be answered: rules and the plan decide some of it; and an answer that nobody knows is among them where it was given. Null where one writes. */
export function optionsIn(view: FormView, field: ControlField, value: Json | undefined): Options {
  const isChosen = 'options' in field || ['yesNo', 'questions'].includes(field.kind) || isMenu(field);
  return isChosen ? optionsOf(view, field, chosenOf(value)) : null;
}

/** Writes what a field holds, and what is wrong with it, in a copy. */
export function write(view: FormView, root: Element, field: ControlField, value: Json | undefined, key: string): void {
  const control = root.lastElementChild;
  const chosen = chosenOf(value);
  const [words = ''] = chosen;
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    writeWords(view, control, field, words, key);
  else if (!(control instanceof HTMLSelectElement))
    for (const answer of root.querySelectorAll('input')) answer.checked = chosen.includes(answer.value);
  else if (control.value !== words) control.value = words;
}

/** A menu whose answers the rules or the plan give. */
function isMenu({ kind }: ControlField): boolean {
  return kind === 'party' || kind === 'subgoal';
}

function chosenOf(value: Json | undefined): readonly string[] {
  return (isList(value) ? value : [typeof value === 'boolean' ? String(value) : value]).filter(
    (id): id is string => typeof id === 'string' && id !== '',
  );
}

export function hint(view: FormView, text: HintText | undefined, key: string): unknown {
  return text ? html`<p class="hint" id="${key}-hint">${labelOf(view.locale, text, view)}</p>` : nothing;
}

/** The native control, which also decides the keyboard of a phone. */
function typeOf({ kind }: ControlField, words: string): 'text' | 'tel' | 'email' | 'url' | 'date' | 'time' {
  switch (kind) {
    // A day or a time that the browser's own field could not show is shown as it is written.
    case 'date':
      return words && !DAY.test(words) ? 'text' : kind;
    case 'time':
      return words && !TIME.test(words) ? 'text' : kind;
    case 'phone':
      return 'tel';
    case 'email':
      return kind;
    case 'link':
      return 'url';
    default:
      return 'text';
  }
}

/** What is wrong stands below the label and above the field, so that a pointing hand or a keyboard does not hide it. */
function writeWords(
  view: FormView,
  control: HTMLInputElement | HTMLTextAreaElement,
  field: ControlField,
  words: string,
  key: string,
): void {
  if (control instanceof HTMLInputElement) {
    const type = typeOf(field, words);
    if (control.type !== type) control.type = type;
  }
  if (control.value !== words) control.value = words;
  const problem = view.problem(key);
  // Nearly always there is nothing wrong, and was not before.
  if (!problem && !control.ariaInvalid) return;
  const place = document.createDocumentFragment();
  if (problem)
    render(
      html`<p class="error" id="${key}-error">${view.locale.label((say) => texts.error(say, problem(say)))}</p>`,
      place,
    );
  const error = place.firstElementChild;
  const before = control.parentElement?.querySelector('.error');
  if (error && before?.isEqualNode(error)) return;
  before?.remove();
  if (error) control.before(error);
  control.ariaInvalid = error ? 'true' : null;
  const ids = [field.hint ? `${key}-hint` : '', error?.id ?? ''].join(' ').trim();
  if (ids) control.setAttribute('aria-describedby', ids);
  else control.removeAttribute('aria-describedby');
}
