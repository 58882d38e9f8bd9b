import type { Json } from '@delaktig/core/document/json.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnyField, AnyFields, AskedField } from './describe.ts';
import { heading } from './heading.ts';
import { itemTitle } from './item-title.ts';
import type { SipPath } from './model.ts';
import { answerOf, type FormView, labelOf } from './view.ts';
import { type Data, isData, isWritten, itemsOf } from './walk.ts';

/** What is written in fields, to be read and not changed. What nobody has written in is left out. */
export function renderReadable(view: FormView, fields: AnyFields, among: Data, path: SipPath, level: number): unknown {
  return Object.entries(fields).map(([name, field]) => {
    const value = Object.hasOwn(among, name) ? among[name] : undefined;
    if (!isWritten(value)) return nothing;
    if (field.kind === 'references') return view.from(value, [...path, name]);
    return 'label' in field ? readable(view, field, value, [...path, name], level) : nothing;
  });
}

function readable(view: FormView, field: AskedField, value: Json | undefined, path: SipPath, level: number): unknown {
  const { locale } = view;
  if (field.kind === 'group')
    return html`<div class="group" role="group" aria-label=${locale.text(field.label)}>
      <p class="list-label">${locale.label(field.label)}</p>
      ${renderReadable(view, field.fields, isData(value) ? value : {}, path, level)}
    </div>`;
  if (field.kind === 'list')
    return html`<div class="list ${itemsOf(value).length > 1 ? 'several' : ''}" role="group" aria-label=${locale.text(field.label)}>
      <p class="list-label">${locale.label(field.label)}</p>
      ${itemsOf(value).map(
        (item, index): TemplateResult =>
          html`<div class="item">${heading(level, itemTitle(locale, field, index))} ${renderReadable(view, field.fields, item, [...path, item.id], level + 1)}</div>`,
      )}
    </div>`;
  return html`<div class="field read">
    <span class="label">${labelOf(locale, field.label)}</span>
    <span class="value" dir="auto" translate=${isAnswer(field) ? 'yes' : 'no'}>${answerOf(view, field, value)}</span>
  </div>`;
}

/** Whether our words are said, and not the person's: those are left alone by translators. */
function isAnswer({ kind }: AnyField): boolean {
  return ['yesNo', 'choice', 'choices', 'party', 'subgoal'].includes(kind);
}
