// No library: one markup string, native fields with labels and hints, groups titled, one delegated listener. The floor for forms.
import { answerOf, getAt, isLong, nameOf, pathOf, register, setAt, titleOf } from './_common.js';

const escape = (words) => String(words).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const group = (kind, label, hint, inside) =>
  `<fieldset class="${kind}"><legend>${label}</legend>${hint ? `<p>${hint}</p>` : ''}${inside}</fieldset>`;
const option = (type, name, value, checked, label) =>
  `<label><input type="${type}" name="${name}" value="${value}"${checked ? ' checked' : ''}>${label}</label>`;

function markup(field, path, value) {
  const { kind, label, hint, options, fields } = field;
  const name = nameOf(path);
  switch (kind) {
    case 'group':
      return group(path.length === 1 ? 'part' : 'group', label, hint, many(fields, path, value));
    case 'list':
      return `<p>${label}</p>${hint ? `<p>${hint}</p>` : ''}${value
        .map((item, i) =>
          group(isLong(path) ? 'item long' : 'item', titleOf(field, i), '', many(fields, [...path, i], item)),
        )
        .join('')}`;
    case 'radio':
    case 'yesNo':
      return group(
        'answers',
        label,
        hint,
        options.map(([id, words]) => option('radio', name, id, id === String(value), words)).join(''),
      );
    case 'checks':
      return group(
        'answers',
        label,
        hint,
        options.map(([id, words]) => option('checkbox', name, id, value.includes(id), words)).join(''),
      );
    default: {
      const at = `id="i-${name}" name="${name}"${hint ? ` aria-describedby="h-${name}"` : ''}`;
      const control =
        kind === 'area'
          ? `<textarea ${at}>${escape(value)}</textarea>`
          : kind === 'select'
            ? `<select ${at}><option value=""></option>${options.map(([id, words]) => `<option value="${id}"${id === value ? ' selected' : ''}>${words}</option>`).join('')}</select>`
            : `<input type="${kind}" ${at} value="${escape(value)}">`;
      return `<div><label for="i-${name}">${label}</label>${hint ? `<p id="h-${name}">${hint}</p>` : ''}${control}</div>`;
    }
  }
}
const many = (fields, path, value) =>
  fields.map((field) => markup(field, [...path, field.key], value[field.key])).join('');

const isChoice = ({ type }) => type === 'radio' || type === 'checkbox';

export const plainHtml = (name, css = '') =>
  register({
    name,
    mount(root, { schema, value }, { onChange }) {
      const handle = { root, value: structuredClone(value), fields: new Map(), choices: new Map() };
      root.innerHTML = `${css && `<style>${css}</style>`}<form novalidate>${many(schema.fields, [], handle.value)}</form>`;
      const form = root.querySelector('form');
      for (const element of form.elements) {
        if (!element.name) continue;
        if (!isChoice(element)) handle.fields.set(element.name, element);
        else if (handle.choices.has(element.name)) handle.choices.get(element.name).push(element);
        else handle.choices.set(element.name, [element]);
      }
      form.addEventListener('input', ({ target }) => {
        const boxes = handle.choices.get(target.name);
        const leaf =
          target.type === 'checkbox'
            ? boxes.filter(({ checked }) => checked).map((box) => box.value)
            : boxes
              ? answerOf(target.value)
              : target.value;
        setAt(handle.value, pathOf(target.name), leaf);
        onChange();
      });
      return handle;
    },
    field: (handle, path) => handle.fields.get(nameOf(path)),
    getValue: (handle) => handle.value,
    setValue(handle, value) {
      handle.value = value;
      for (const [name, element] of handle.fields) {
        const words = String(getAt(value, pathOf(name)) ?? '');
        if (element.value !== words) element.value = words;
      }
      for (const [name, elements] of handle.choices) {
        const chosen = getAt(value, pathOf(name));
        for (const element of elements)
          element.checked = Array.isArray(chosen) ? chosen.includes(element.value) : element.value === String(chosen);
      }
    },
    unmount(handle) {
      handle.root.innerHTML = '';
    },
  });
