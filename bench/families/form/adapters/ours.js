// Our element as shipped: its file from the CDN folder, its tag, `value` and `change`, and nothing else. The adapter looks into the (open) shadow root
// only as a person looks at the screen: which is the eleventh field?
import { nameOf, register } from './_common.js';

const now = '2026-01-01T12:00:00.000Z';

const toDocument = (content) => ({
  type: 'sip-form',
  version: 1,
  id: '00000000-0000-4000-8000-000000000000',
  language: 'sv',
  level: 'standard',
  createdAt: now,
  updatedAt: now,
  content,
});

/** The names of the fields one writes or chooses in, in the order of the page. */
function* names(fields, value, path = []) {
  for (const { key, kind, fields: inner } of fields) {
    const here = [...path, key];
    if (kind === 'group') yield* names(inner, value[key], here);
    else if (kind === 'list') for (const [i, item] of value[key].entries()) yield* names(inner, item, [...here, i]);
    else if (!['radio', 'yesNo', 'checks'].includes(kind)) yield nameOf(here);
  }
}

function find(handle, path) {
  const name = nameOf(path);
  const known = handle.found?.get(name);
  if (known?.isConnected) return known;
  const controls = [
    ...(handle.element.shadowRoot?.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea, select') ??
      []),
  ];
  handle.names ??= [...names(handle.data.schema.fields, handle.data.value)];
  // Not the same fields: then this is not the scene, and nothing of it is to be measured.
  if (controls.length !== handle.names.length) return undefined;
  handle.found = new Map(handle.names.map((each, i) => [each, controls[i]]));
  return handle.found.get(name);
}

register({
  name: 'ours',

  mount(root, data, { onChange }) {
    const element = document.createElement('delaktig-sip-form');
    element.addEventListener('change', onChange);
    element.value = toDocument(data.value);
    root.append(element);
    return { element, data };
  },

  field: find,
  getValue: ({ element }) => element.value.content,
  setValue({ element }, content) {
    element.value = toDocument(content);
  },
  unmount: ({ element }) => element.remove(),
});
