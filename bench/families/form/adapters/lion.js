import { LionCheckbox, LionCheckboxGroup } from '@lion/ui/checkbox-group.js';
import { LionInput } from '@lion/ui/input.js';
import { LionRadio, LionRadioGroup } from '@lion/ui/radio-group.js';
import { LionSelect } from '@lion/ui/select.js';
import { LionTextarea } from '@lion/ui/textarea.js';
import { html, render } from 'lit';
import { answerOf, nameOf, pathOf, register, setAt } from './_common.js';
import { tree } from './_tree.js';

for (const [tag, element] of Object.entries({
  'l-input': LionInput,
  'l-textarea': LionTextarea,
  'l-select': LionSelect,
  'l-radio-group': LionRadioGroup,
  'l-radio': LionRadio,
  'l-checkbox-group': LionCheckboxGroup,
  'l-checkbox': LionCheckbox,
}))
  customElements.define(tag, element);

function one({ kind, label, hint = '', options }, name, value) {
  switch (kind) {
    case 'area':
      return html`<l-textarea name=${name} label=${label} help-text=${hint} .modelValue=${value ?? ''}></l-textarea>`;
    case 'select':
      return html`<l-select name=${name} label=${label} help-text=${hint} .modelValue=${value ?? ''}><select slot="input"><option value=""></option>${options.map(([id, words]) => html`<option value=${id}>${words}</option>`)}</select></l-select>`;
    case 'radio':
    case 'yesNo':
      return html`<l-radio-group name=${name} label=${label} help-text=${hint} .modelValue=${String(value)}>${options.map(([id, words]) => html`<l-radio .choiceValue=${id} label=${words}></l-radio>`)}</l-radio-group>`;
    case 'checks':
      return html`<l-checkbox-group name="${name}[]" label=${label} help-text=${hint} .modelValue=${value}>${options.map(([id, words]) => html`<l-checkbox .choiceValue=${id} label=${words}></l-checkbox>`)}</l-checkbox-group>`;
    default:
      return html`<l-input type=${kind} name=${name} label=${label} help-text=${hint} .modelValue=${value ?? ''}></l-input>`;
  }
}

const draw = (handle) =>
  render(
    html`<form novalidate @model-value-changed=${handle.write}>${tree(handle.schema.fields, handle.value, one)}</form>`,
    handle.root,
  );

register({
  name: 'lion',
  async mount(root, { schema, value }, { onChange }) {
    const handle = { root, schema, value: structuredClone(value) };
    handle.write = ({ target, detail }) => {
      if (!detail?.isTriggeredByUser || !target.name || /^L-(RADIO|CHECKBOX)$/.test(target.tagName)) return;
      setAt(handle.value, pathOf(target.name.replace('[]', '')), answerOf(target.modelValue));
      onChange();
    };
    draw(handle);
    const fields = [...root.querySelectorAll('[name]')];
    handle.fields = new Map(fields.map((element) => [element.getAttribute('name').replace('[]', ''), element]));
    await Promise.all(fields.map((element) => element.updateComplete));
    return handle;
  },
  field: ({ fields }, path) => fields.get(nameOf(path))?._inputNode,
  getValue: ({ value }) => value,
  setValue(handle, value) {
    handle.value = value;
    draw(handle);
  },
  unmount: ({ root }) => render(null, root),
});
