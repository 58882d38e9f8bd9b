import type { Json } from '@delaktig/core/document/json.js';
import { html, nothing, type TemplateResult } from 'lit';
import { type ControlField, hint } from './control.ts';
import { copied, Run } from './copied.ts';
import type { AnyField, AnyFields, GroupField } from './describe.ts';
import { keyOf } from './key.ts';
import { renderList } from './list.ts';
import type { SipPath } from './model.ts';
import { masked } from './masked.ts';
import * as texts from './texts.ts';
import type { FormView } from './view.ts';
import { type Data, isAsked, isData, isWritten } from './walk.ts';

/**
 * Fields as native controls with visible labels, in the order they are described.
 *
 * @param level - The level of the headings inside.
 */
export function renderFields(view: FormView, fields: AnyFields, among: Data, path: SipPath, level: number): unknown {
  return runsOf(fields).map((run) => {
    if (typeof run !== 'string')
      return (run.fields[0]?.[1].kind === 'identity' ? renderIdentity : copied)(view, run, among, path);
    const field = fields[run];
    const value = among[run];
    const here = [...path, run];
    if (field?.kind === 'references') return isWritten(value) ? view.from(value, here) : nothing;
    if (!field || !isAsked(view, field, among, value)) return nothing;
    if (field.kind === 'list') return renderList(view, field, value, here, level, renderFields);
    return field.kind === 'group' ? renderGroup(view, field, value, here, level) : nothing;
  });
}

const runs = new WeakMap<AnyFields, readonly (Run | string)[]>();

/** Fields that are copied, as many as stand beside each other, and the names of the others. */
function runsOf(fields: AnyFields): readonly (Run | string)[] {
  let made = runs.get(fields);
  if (!made) {
    let open: [string, ControlField][] | undefined;
    made = Object.entries(fields).flatMap(([name, field]) => {
      // What no field writes is not drawn.
      if (field.kind === 'symbol' || field.kind === 'calendar') return [];
      const before = open;
      open = undefined;
      if (!isControl(field)) return name;
      if (field.kind === 'identity') return new Run([[name, field]]);
      open = before ?? [];
      open.push([name, field]);
      return before ? [] : new Run(open);
    });
    runs.set(fields, made);
  }
  return made;
}

function isControl(field: AnyField): field is ControlField {
  return 'label' in field && !('fields' in field);
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
    ${hint(view, field.hint, key)} ${renderFields(view, field.fields, isData(value) ? value : {}, path, level)}
  </fieldset>`;
}

/** A number that others could read over somebody's shoulder: shown when asked for, and never on the big screen. */
function renderIdentity(view: FormView, run: Run, among: Data, path: SipPath): unknown {
  const [[name, field] = ['', null]] = run.fields;
  const value = among[name];
  if (!field || !isAsked(view, field, among, value)) return nothing;
  const { locale } = view;
  const key = keyOf([...path, name]);
  const number = typeof value === 'string' ? value : '';
  if (!view.bigScreen && (number === '' || view.isShown(key)))
    return html`${copied(view, run, among, path)}
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
