import type { Json } from '@delaktig/core/document/json.js';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWords } from './answer-words.ts';
import type { AnyField, AnyFields } from './describe.ts';
import { heading } from './heading.ts';
import { itemTitle } from './list.ts';
import * as texts from './texts.ts';
import type { FormView } from './view.ts';
import { type Data, isData, isWritten, itemsOf } from './walk.ts';

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
  const { locale, bigScreen, content, rules } = view;
  if (field.kind === 'identity' && bigScreen) return locale.text(texts.notOnScreen);
  return answerWords({ say: locale.say, content, parties: rules.parties, languages: locale.languages }, field, value);
}
