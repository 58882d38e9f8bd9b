import { valueOf } from '@delaktig/core/expression/fields.js';
import { saidPicture } from '@delaktig/core/expression/said-name.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { Text } from '@delaktig/core/language/say.js';
import { written } from '@delaktig/core/element/written.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CircleView } from './context.ts';
import { LONGEST_FIELD } from './limits.ts';
import type { Settings, Taking } from './model.ts';
import * as texts from './texts.ts';

/** A section that can be folded: its heading is always there. */
export function section(view: CircleView, key: string, title: Text, content: unknown, open = false): TemplateResult {
  return html`<details class="section" data-section=${key} ?open=${open}>
    <summary><h3>${view.locale.label(title)}</h3></summary>
    <div class="section-body">${content}</div>
  </details>`;
}

/** A field of several lines about the whole meeting. */
export function wordsField(
  view: CircleView,
  key: 'goal' | 'procedure' | 'roles' | 'rules',
  label: Text,
  rows = 2,
): TemplateResult {
  const { locale, document, editable } = view;
  const value = document.content[key] ?? '';
  if (!editable)
    return value.trim()
      ? html`<p><strong>${locale.label(label)}</strong><br /><span class="said-words" dir="auto" translate="no">${value}</span></p>`
      : html``;
  return html`<label class="field"
    ><span>${locale.label(label)}</span>
    <textarea
      rows=${rows}
      dir="auto"
      maxlength=${LONGEST_FIELD}
      ${written(value)}
      @change=${(event: Event) => setMeeting(view, { [key]: valueOf(event).trim() || null }, label)}
    ></textarea>
  </label>`;
}

/** Changes what is not a list, and says so. */
export function setMeeting(view: CircleView, changes: Changes<Settings>, label: Text): void {
  view.act.perform([{ type: 'changeMeeting', changes }], view.locale.text(texts.saved, view.locale.text(label)));
}

/** Changes how the person takes part; what nobody has said anything about is not there. */
export function setTaking(view: CircleView, changes: Changes<Taking>, label: Text): void {
  const fields = new Map<string, unknown>(Object.entries({ ...view.document.content.taking, ...changes }));
  for (const [key, value] of fields) if (value === null || value === undefined) fields.delete(key);
  const taking = fields.size > 0 ? (Object.fromEntries(fields) as Taking) : null;
  setMeeting(view, { taking }, label);
}

/** What a choice is drawn from. */
export interface Choice {
  readonly label: unknown;
  readonly checked: boolean;
  readonly symbol?: string;
  act(on: boolean): void;
}

/** Boxes or radio buttons under a heading, with pictures for those who do not read. */
export function choices(
  view: CircleView & { readonly pictures?: boolean },
  {
    type,
    name,
    legend,
    hint,
  }: { readonly type: 'radio' | 'checkbox'; readonly name: string; readonly legend: unknown; readonly hint?: unknown },
  all: readonly Choice[],
): TemplateResult {
  const pictured = view.level === 'symbol' || view.screen === 'person' || view.pictures === true;
  return html`<fieldset class="choices" ?disabled=${!view.editable}>
    <legend>${legend}</legend>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
    ${all.map(
      ({ label, checked, symbol, act }) =>
        html`<label class="choice"
          ><input
            type=${type}
            name=${name}
            .checked=${live(checked)}
            @change=${({ currentTarget }: Event) => currentTarget instanceof HTMLInputElement && act(currentTarget.checked)}
          />
          ${pictured && symbol ? saidPicture(view, { symbol: fluent(symbol) }) : nothing} <span>${label}</span></label
        >`,
    )}
  </fieldset>`;
}

const fluent = (id: string): SymbolReference => ({ provider: 'fluent', id });

/** Something to choose in a native list. */
export interface Option {
  readonly id: string;
  readonly name: string;
  /** Whether it is somebody's name: that is never translated. */
  readonly own?: boolean;
}

/** A choice among a few, as a native list. */
export function select(
  { locale, editable }: CircleView,
  label: unknown,
  options: readonly Option[],
  chosen: string,
  change: (id: string) => void,
): TemplateResult {
  const found = options.find(({ id }) => id === chosen);
  if (!editable)
    return html`<p>${label} <strong dir="auto" translate=${found?.own ? 'no' : 'yes'}>${found?.name}</strong></p>`;
  return html`<label class="field"
    ><span>${label}</span>
    <select lang=${locale.language} .value=${live(chosen)} @change=${(event: Event) => change(valueOf(event))}>
      ${options.map(({ id, name, own }) => html`<option value=${id} dir="auto" translate=${own ? 'no' : 'yes'} ?selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
