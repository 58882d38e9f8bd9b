import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import { html, render } from 'lit';
import { answerOf, nameOf, pathOf, register, setAt } from './_common.js';
import { tree } from './_tree.js';

function one({ kind, label, hint = '', options }, name, value) {
  switch (kind) {
    case 'area':
      return html`<wa-textarea name=${name} label=${label} hint=${hint} .value=${value ?? ''}></wa-textarea>`;
    case 'select':
      return html`<wa-select name=${name} label=${label} hint=${hint} .value=${value ?? ''}>${options.map(([id, words]) => html`<wa-option value=${id}>${words}</wa-option>`)}</wa-select>`;
    case 'radio':
    case 'yesNo':
      return html`<wa-radio-group name=${name} label=${label} hint=${hint} .value=${String(value)}>${options.map(([id, words]) => html`<wa-radio value=${id}>${words}</wa-radio>`)}</wa-radio-group>`;
    case 'checks':
      return html`<fieldset name=${name}><legend>${label}</legend>${hint && html`<p>${hint}</p>`}${options.map(([id, words]) => html`<wa-checkbox value=${id} .checked=${value.includes(id)}>${words}</wa-checkbox>`)}</fieldset>`;
    default:
      return html`<wa-input type=${kind} name=${name} label=${label} hint=${hint} .value=${value ?? ''}></wa-input>`;
  }
}

const draw = (handle) =>
  render(
    html`<form novalidate @input=${handle.write}>${tree(handle.schema.fields, handle.value, one)}</form>`,
    handle.root,
  );

register({
  name: 'webawesome',
  mount(root, { schema, value }, { onChange }) {
    const handle = { root, schema, value: structuredClone(value) };
    handle.write = ({ target }) => {
      const group = target.localName === 'wa-checkbox' ? target.closest('fieldset') : target;
      const name = group.getAttribute('name');
      if (!name) return;
      const boxes = group !== target && [...group.querySelectorAll('wa-checkbox')].filter(({ checked }) => checked);
      setAt(handle.value, pathOf(name), boxes ? boxes.map((box) => box.value) : answerOf(target.value));
      onChange();
    };
    draw(handle);
    handle.fields = new Map([...root.querySelectorAll('[name]')].map((each) => [each.getAttribute('name'), each]));
    return handle;
  },
  field: ({ fields }, path) => fields.get(nameOf(path))?.shadowRoot?.querySelector('input, textarea'),
  getValue: ({ value }) => value,
  setValue(handle, value) {
    handle.value = value;
    draw(handle);
  },
  unmount: ({ root }) => render(null, root),
});
