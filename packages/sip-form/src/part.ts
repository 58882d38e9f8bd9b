import { html, nothing, type TemplateResult } from 'lit';
import { renderFields } from './fields.ts';
import { heading } from './heading.ts';
import type { SipContent, SipPart } from './model.ts';
import { renderReadable } from './readable.ts';
import { fieldsOf, sections } from './sections.ts';
import type { FormView } from './view.ts';
import { type Data, isData } from './walk.ts';

/** A part of the plan: its heading and its fields, or what is written in them where nothing can be changed. */
export function renderPart(view: FormView, part: SipPart, content: SipContent, level: number): TemplateResult {
  const { label, hint } = sections[part];
  const fields = view.seen(fieldsOf(part));
  const held: unknown = content[part];
  const among: Data = isData(held) ? held : {};
  return html`<section class="part" data-part=${part} aria-labelledby="part-${part}">
    ${heading(level, view.locale.label(label), `part-${part}`)}
    ${hint && view.editable ? html`<p class="hint">${view.locale.label(hint, view)}</p>` : nothing}
    <div class="body">${view.editable ? renderFields(view, fields, among, [part], level + 1) : renderReadable(view, fields, among, [part], level + 1)} ${view.besides(view, part, level + 1)}</div>
  </section>`;
}
