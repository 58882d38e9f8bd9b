// One Lit element with a shadow root a field (label, hint, control): what a library of field components costs at least, with content-visibility
// on every part and every goal.
import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { answerOf, nameOf, pathOf, register, setAt } from './_common.js';
import { tree } from './_tree.js';

const choice = (type, name, value, words, checked) =>
  html`<label><input type=${type} name=${name} value=${value} .checked=${live(checked)}>${words}</label>`;

class Field extends LitElement {
  static properties = { field: { attribute: false }, value: { attribute: false }, name: {} };
  static styles = css`
    :host {
      display: block;
      margin: 0 0 8px;
    }
    label,
    legend {
      display: block;
      font: 14px sans-serif;
    }
    input,
    textarea,
    select {
      font: inherit;
      padding: 4px;
    }
    .hint {
      font-size: 12px;
      color: #555;
    }
  `;
  render() {
    const { field, value, name } = this;
    const { kind, label, options } = field;
    const hint = html`<div id="h" class="hint">${field.hint}</div>`;
    const words = html`<label for="c">${label}</label>${hint}`;
    switch (kind) {
      case 'area':
        return html`${words}<textarea id="c" name=${name} aria-describedby="h" .value=${live(value ?? '')}></textarea>`;
      case 'select':
        return html`${words}<select id="c" name=${name} aria-describedby="h"><option value=""></option>${options.map(([id, text]) => html`<option value=${id} .selected=${live(id === value)}>${text}</option>`)}</select>`;
      case 'radio':
      case 'yesNo':
        return html`<fieldset><legend>${label}</legend>${hint}${options.map(([id, text]) => choice('radio', name, id, text, id === String(value)))}</fieldset>`;
      case 'checks':
        return html`<fieldset><legend>${label}</legend>${hint}${options.map(([id, text]) => choice('checkbox', name, id, text, value?.includes(id) ?? false))}</fieldset>`;
      default:
        return html`${words}<input id="c" type=${kind} name=${name} aria-describedby="h" .value=${live(value ?? nothing)}>`;
    }
  }
}
customElements.define('x-field', Field);

class Form extends LitElement {
  static properties = { value: { attribute: false } };
  createRenderRoot() {
    return this;
  }
  render() {
    const one = (field, name, held) => html`<x-field .field=${field} .name=${name} .value=${held}></x-field>`;
    return html`<style>.part,.long{content-visibility:auto;contain-intrinsic-size:auto 600px}</style>
      <div @input=${this.write}>${tree(this.schema.fields, this.value, one)}</div>`;
  }
  write(event) {
    const [control] = event.composedPath();
    const boxes = control.type === 'checkbox' && control.getRootNode().querySelectorAll(':checked');
    const leaf = boxes
      ? [...boxes].map((box) => box.value)
      : control.type === 'radio'
        ? answerOf(control.value)
        : control.value;
    setAt(this.value, pathOf(control.name), leaf);
    this.changed();
  }
  find(name) {
    this.map ??= new Map([...this.querySelectorAll('x-field')].map((field) => [field.name, field]));
    return this.map.get(name)?.shadowRoot?.getElementById('c');
  }
}
customElements.define('x-form', Form);

register({
  name: 'lit-fields-cv',
  async mount(root, { schema, value }, { onChange }) {
    const form = document.createElement('x-form');
    Object.assign(form, { schema, value: structuredClone(value), changed: onChange });
    root.append(form);
    await form.updateComplete;
    return form;
  },
  field: (form, path) => form.find(nameOf(path)),
  getValue: (form) => form.value,
  async setValue(form, value) {
    form.value = value;
    await form.updateComplete;
  },
  unmount: (form) => form.remove(),
});
