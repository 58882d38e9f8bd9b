import { displayText } from '@delaktig/core/document/display-text.js';
import type { Json } from '@delaktig/core/document/json.js';
import { icon } from '@delaktig/core/style/icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hint } from './control.ts';
import type { AnyField, AnyFields, ListField } from './describe.ts';
import { heading } from './heading.ts';
import { itemTitle } from './item-title.ts';
import { keyOf } from './key.ts';
import type { SipItem, SipPath } from './model.ts';
import * as texts from './texts.ts';
import type { FormView } from './view.ts';
import { type Data, itemsOf } from './walk.ts';

/** Beyond so many, what is out of sight is not laid out. */
const FEW = 8;

/** Whether there is a list in it of which only what is in sight is laid out. */
export function isLong(value: unknown): boolean {
  return (
    itemsOf(value).length > FEW || (typeof value === 'object' && value !== null && Object.values(value).some(isLong))
  );
}

/** How much of what is written stands in a heading. */
const LONGEST_NAME = 60;

/** Draws the fields of a thing. Given, since a field may be a list in its turn. */
type DrawFields = (view: FormView, fields: AnyFields, among: Data, path: SipPath, level: number) => unknown;

/** Things of one kind, each with the same fields: added, put in order and removed by buttons. */
export function renderList(
  view: FormView,
  field: ListField,
  value: Json | undefined,
  path: SipPath,
  level: number,
  drawFields: DrawFields,
): TemplateResult {
  const { locale } = view;
  const key = keyOf(path);
  const items = itemsOf(value);
  const noun = locale.text(field.item);
  return html`<div class="list ${items.length > 1 ? 'several' : ''} ${items.length > FEW ? 'long' : ''}" role="group" aria-labelledby="${key}-label" aria-describedby=${field.hint ? `${key}-hint` : nothing}>
    <p class="list-label" id="${key}-label">${locale.label(field.label)}</p>
    ${hint(view, field.hint, key)}
    ${repeat(
      items,
      ({ id }) => id,
      (item, index) => renderItem(view, field, items, item, index, path, level, drawFields),
    )}
    <div>
      <button class="act" type="button" data-act="add" data-validity data-key=${key}>${icon('plus')} <span>${locale.label(texts.add, noun)}</span></button>
    </div>
  </div>`;
}

function renderItem(
  view: FormView,
  field: ListField,
  items: readonly SipItem[],
  item: SipItem,
  index: number,
  path: SipPath,
  level: number,
  drawFields: DrawFields,
): TemplateResult {
  const { locale } = view;
  const here = [...path, item.id];
  const key = keyOf(here);
  const title = itemTitle(locale, field, index);
  const name = itemName(field.fields, item);
  const [alone, last] = [items.length < 2, items.length - 1];
  const moveUp = texts.moveUp(locale.say, title);
  const moveDown = texts.moveDown(locale.say, title);
  const remove = texts.removeItem(locale.say, title);
  const off = (is: boolean): 'true' | typeof nothing => (is ? 'true' : nothing);
  // A name that is heard would hide the words of the other language.
  const named = (full: string): string | typeof nothing => (locale.beside ? nothing : full);
  const heard = (full: string): unknown => (locale.beside ? html`<span class="heard">${full}</span>` : nothing);
  return html`<div class="item" role="group" aria-labelledby="${key}-title" data-item=${key}>
    ${heading(level, name ? html`${title}: <bdi translate="no">${name}</bdi>` : title, `${key}-title`)}
    <div class="body">
      ${drawFields(view, field.fields, item, here, level + 1)}
      <div class="row">
        <button class="act quiet" type="button" data-act="up" ?hidden=${alone} aria-label=${named(moveUp)} aria-disabled=${off(index === 0)}><span>${locale.label(texts.up)}</span>${heard(moveUp)}</button>
        <button class="act quiet" type="button" data-act="down" ?hidden=${alone} aria-label=${named(moveDown)} aria-disabled=${off(index === last)}><span>${locale.label(texts.down)}</span>${heard(moveDown)}</button>
        <button class="act quiet" type="button" data-act="remove" aria-label=${named(remove)}><span>${locale.label(texts.remove)}</span>${heard(remove)}</button>
      </div>
    </div>
  </div>`;
}

/** What is written in a thing, shortly; `''` when nothing is. */
export function itemName(fields: AnyFields, item: Data): string {
  for (const [name, field] of Object.entries(fields)) {
    const words = isOwnWords(field) ? item[name] : undefined;
    if (typeof words !== 'string' || words.trim() === '') continue;
    const all = displayText(words).trim();
    // Never half a sign.
    return all.length > LONGEST_NAME ? `${all.slice(0, LONGEST_NAME - 1).replace(/[\ud800-\udbff]$/, '')}…` : all;
  }
  return '';
}

function isOwnWords({ kind }: AnyField): boolean {
  return kind === 'text' || kind === 'area';
}
