import { displayText } from '@delaktig/core/document/display-text.js';
import type { Json } from '@delaktig/core/document/json.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnyField, AnyFields } from './describe.ts';
import { masked } from './fields.ts';
import { heading } from './heading.ts';
import { itemTitle } from './list.ts';
import * as common from './texts/common.ts';
import * as texts from './texts.ts';
import { type FormView, optionsOf } from './view.ts';
import { type Data, isData, isList, isWritten, itemsOf } from './walk.ts';

/** What is written in fields, to be read and not changed. What nobody has written in is left out. */
export function renderReadable(view: FormView, fields: AnyFields, among: Data, level: number): unknown {
  return Object.entries(fields).map(([name, field]) => {
    const value = Object.hasOwn(among, name) ? among[name] : undefined;
    return 'label' in field && isWritten(value) ? readable(view, field, value, level) : nothing;
  });
}

function readable(view: FormView, field: AnyField, value: Json | undefined, level: number): unknown {
  const { locale } = view;
  if (!('label' in field)) return nothing;
  if (field.kind === 'group')
    return html`<div class="group" role="group" aria-label=${locale.text(field.label)}>
      <p class="list-label">${locale.label(field.label)}</p>
      ${renderReadable(view, field.fields, isData(value) ? value : {}, level)}
    </div>`;
  if (field.kind === 'list')
    return html`<div class="list" role="group" aria-label=${locale.text(field.label)}>
      <p class="list-label">${locale.label(field.label)}</p>
      ${itemsOf(value).map(
        (item, index): TemplateResult =>
          html`<div class="item">${heading(level, itemTitle(locale, field, index))} ${renderReadable(view, field.fields, item, level + 1)}</div>`,
      )}
    </div>`;
  return html`<div class="field read">
    <span class="label">${locale.label(field.label)}</span>
    <span class="value" dir="auto" translate=${isAnswer(field) ? 'yes' : 'no'}>${answerOf(view, field, value)}</span>
  </div>`;
}

/** Whether our words are said, and not the person's: those are left alone by translators. */
function isAnswer({ kind }: AnyField): boolean {
  return ['yesNo', 'choice', 'choices', 'party', 'subgoal'].includes(kind);
}

/** What was answered, in words. */
export function answerOf(view: FormView, field: AnyField, value: Json | undefined): string {
  const { locale } = view;
  const words = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'yesNo':
      return locale.text(value === true ? common.yes : common.no);
    case 'choice':
    case 'choices':
    case 'party':
    case 'subgoal': {
      const chosen = isList(value) ? value.filter((id) => typeof id === 'string') : [words];
      const options = optionsOf(view, field, chosen);
      return locale.say.list(chosen.map((id) => options.find((option) => option.id === id)?.text ?? id));
    }
    case 'identity':
      return view.bigScreen ? locale.text(texts.notOnScreen) : masked(words);
    case 'date':
      return locale.say.date(displayText(words));
    default:
      return displayText(words);
  }
}
