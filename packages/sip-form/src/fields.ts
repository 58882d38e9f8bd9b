import type { Json } from '@delaktig/core/document/json.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { DAY, TIME } from './checks.ts';
import type {
  AnyField,
  AnyFields,
  ChoiceField,
  ChoicesField,
  GroupField,
  KeptField,
  WordsField,
  YesNoField,
} from './describe.ts';
import { keyOf } from './key.ts';
import { renderList } from './list.ts';
import type { SipPath } from './model.ts';
import { masked } from './masked.ts';
import * as common from './texts/common.ts';
import * as texts from './texts.ts';
import { type FormView, optionsOf } from './view.ts';
import { type Data, isData, isList, isWritten } from './walk.ts';

/** More answers than this are a menu and not buttons beside each other. */
const MOST_RADIOS = 5;

/**
 * Fields as native controls with visible labels, in the order they are described.
 *
 * @param level - The level of the headings inside.
 */
export function renderFields(view: FormView, fields: AnyFields, among: Data, path: SipPath, level: number): unknown {
  return Object.entries(fields).map(([name, field]) => {
    const value = Object.hasOwn(among, name) ? among[name] : undefined;
    if (field.kind === 'references') return isWritten(value) ? view.from(value, [...path, name]) : nothing;
    return isAsked(field, among, value) ? renderField(view, field, value, [...path, name], level) : nothing;
  });
}

/** Whether a field is asked now. What is written is never hidden. */
export function isAsked(field: AnyField, among: Data, value: Json | undefined): boolean {
  if (!('label' in field)) return false;
  const { when } = field;
  return !when || isWritten(value) || when.is.some((answer) => answer === among[when.field]);
}

function renderField(view: FormView, field: AnyField, value: Json | undefined, path: SipPath, level: number): unknown {
  switch (field.kind) {
    case 'references':
    case 'symbol':
    case 'calendar':
      return nothing;
    case 'list':
      return renderList(view, field, value, path, level, renderFields);
    case 'group':
      return renderGroup(view, field, value, path, level);
    case 'yesNo':
      return renderAnswers(view, field, 'radio', [value], keyOf(path));
    case 'choice':
      return Object.keys(field.options).length > MOST_RADIOS
        ? renderSelect(view, field, value, keyOf(path))
        : renderAnswers(view, field, 'radio', [value], keyOf(path));
    case 'choices':
      return renderAnswers(view, field, 'checkbox', isList(value) ? value : [], keyOf(path));
    case 'party':
    case 'subgoal':
      return renderSelect(view, field, value, keyOf(path));
    case 'identity':
      return renderIdentity(view, field, value, keyOf(path));
    default:
      return renderWords(view, field, value, keyOf(path));
  }
}

function renderGroup(
  view: FormView,
  field: GroupField<unknown, AnyFields>,
  value: Json | undefined,
  path: SipPath,
  level: number,
): TemplateResult {
  const key = keyOf(path);
  return html`<fieldset class="group" aria-describedby=${field.hint ? `${key}-hint` : nothing}>
    <legend>${view.locale.label(field.label)}</legend>
    ${hint(view, field, key)} ${renderFields(view, field.fields, isData(value) ? value : {}, path, level)}
  </fieldset>`;
}

/** The hint and what is wrong, below the label and above the field, so that a pointing hand or a keyboard hides neither. */
function below(view: FormView, field: WordsField, key: string): unknown {
  const problem = view.problem(key);
  return [
    hint(view, field, key),
    problem
      ? html`<p class="error" id="${key}-error">${view.locale.label((say) => texts.error(say, problem(say)))}</p>`
      : nothing,
  ];
}

function hint({ locale }: FormView, { hint: text }: Exclude<AnyField, KeptField>, key: string): unknown {
  return text ? html`<p class="hint" id="${key}-hint">${locale.label(text)}</p>` : nothing;
}

function describedBy(view: FormView, field: WordsField, key: string): string | typeof nothing {
  const ids = [field.hint ? `${key}-hint` : '', view.problem(key) ? `${key}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** The native control, and the keyboard of a phone. */
type Control = readonly [
  type: 'text' | 'tel' | 'email' | 'url' | 'date' | 'time',
  mode: 'tel' | 'email' | 'url' | 'numeric' | typeof nothing,
];

const asText: Control = ['text', nothing];

function renderWords(view: FormView, field: WordsField, value: Json | undefined, key: string): TemplateResult {
  const words = typeof value === 'string' ? value : '';
  const label = html`<label for=${key}>${view.locale.label(field.label)}</label>`;
  const invalid = view.problem(key) ? 'true' : nothing;
  const described = describedBy(view, field, key);
  if (field.kind === 'area')
    return html`<div class="field">
      ${label} ${below(view, field, key)}
      <textarea id=${key} data-validity rows="2" dir="auto" aria-invalid=${invalid} aria-describedby=${described} .value=${live(words)}></textarea>
    </div>`;
  const [type, mode] = controlOf(field, words);
  return html`<div class="field">
    ${label} ${below(view, field, key)}
    <input id=${key} class=${field.kind} data-validity type=${type} inputmode=${mode} dir="auto" autocomplete="off" aria-invalid=${invalid} aria-describedby=${described} .value=${live(words)} />
  </div>`;
}

function controlOf({ kind }: WordsField, words: string): Control {
  switch (kind) {
    // A day or a time that the browser's own field could not show is shown as it is written.
    case 'date':
      return words && !DAY.test(words) ? asText : ['date', nothing];
    case 'time':
      return words && !TIME.test(words) ? asText : ['time', nothing];
    case 'phone':
      return ['tel', 'tel'];
    case 'email':
      return ['email', 'email'];
    case 'link':
      return ['url', 'url'];
    case 'identity':
      return ['text', 'numeric'];
    default:
      return asText;
  }
}

/** A number that others could read over somebody's shoulder: shown when asked for, and never on the big screen. */
function renderIdentity(view: FormView, field: WordsField, value: Json | undefined, key: string): TemplateResult {
  const { locale } = view;
  const number = typeof value === 'string' ? value : '';
  if (!view.bigScreen && (number === '' || view.isShown(key)))
    return html`${renderWords(view, field, value, key)}
    ${number === '' ? nothing : html`<button class="act" type="button" data-act="hide" data-key=${key}>${locale.label(texts.hideNumber)}</button>`}`;
  return html`<div class="field" role="group" aria-labelledby="${key}-label">
    <span class="label" id="${key}-label">${locale.label(field.label)}</span>
    ${
      view.bigScreen
        ? html`<p class="hint">${locale.label(texts.notOnScreen)}</p>`
        : html`<div class="row">
            <span translate="no">${masked(number)}</span>
            <button class="act" type="button" id=${key} data-act="show" data-key=${key}>${locale.label(texts.showNumber)}</button>
          </div>`
    }
  </div>`;
}

/** Answers beside each other: one of them, or, of `checkbox`, any. */
function renderAnswers(
  view: FormView,
  field: YesNoField | ChoiceField | ChoicesField,
  type: 'radio' | 'checkbox',
  chosen: readonly unknown[],
  key: string,
): TemplateResult {
  const { locale } = view;
  const answers =
    field.kind === 'yesNo'
      ? [common.yes, common.no].map((text, i) => ({ id: i === 0, words: locale.label(text) }))
      : optionsOf(
          view,
          field,
          chosen.filter((id) => typeof id === 'string'),
        );
  return html`<fieldset class="answers" id=${key} aria-describedby=${field.hint ? `${key}-hint` : nothing}>
    <legend>${locale.label(field.label)}</legend>
    ${hint(view, field, key)}
    <div class="options">
      ${answers.map(
        ({ id, words }) =>
          html`<label class="option"><input type=${type} name=${key} value=${id} data-validity .checked=${live(chosen.includes(id))} /> <span>${words}</span></label>`,
      )}
    </div>
  </fieldset>`;
}

function renderSelect(
  view: FormView,
  field: ChoiceField | WordsField,
  value: Json | undefined,
  key: string,
): TemplateResult {
  const { locale } = view;
  const chosen = typeof value === 'string' ? value : '';
  const options = optionsOf(view, field, [chosen]);
  const none = field.kind === 'subgoal' && options.length === 0;
  return html`<div class="field">
    <label for=${key}>${locale.label(field.label)}</label>
    ${hint(view, field, key)} ${none ? html`<p class="hint" id="${key}-hint">${locale.label(texts.noSubgoals)}</p>` : nothing}
    <select id=${key} data-validity aria-describedby=${field.hint || none ? `${key}-hint` : nothing} .value=${live(chosen)}>
      <option value="">${locale.text(texts.choose)}</option>
      ${options.map(({ id, text }) => html`<option value=${id} ?selected=${id === chosen}>${text}</option>`)}
    </select>
  </div>`;
}
