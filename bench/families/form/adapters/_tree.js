// The fields of the scene as Lit templates, for peers that are custom elements: what differs is how one field is drawn.
import { html } from 'lit';
import { isLong, nameOf, titleOf } from './_common.js';

/** @param one draws a field that is neither a group nor a list: (field, name, value) */
export function tree(fields, value, one, path = []) {
  return fields.map((field) => {
    const here = [...path, field.key];
    const held = value[field.key];
    const { label, hint } = field;
    if (field.kind === 'group')
      return html`<fieldset class=${path.length ? 'group' : 'part'}><legend>${label}</legend>${hint && html`<p>${hint}</p>`}${tree(field.fields, held, one, here)}</fieldset>`;
    if (field.kind === 'list')
      return html`<p>${label}</p>${hint && html`<p>${hint}</p>`}${held.map(
        (item, i) =>
          html`<fieldset class=${isLong(here) ? 'item long' : 'item'}><legend>${titleOf(field, i)}</legend>${tree(field.fields, item, one, [...here, i])}</fieldset>`,
      )}`;
    return one(field, nameOf(here), held);
  });
}
