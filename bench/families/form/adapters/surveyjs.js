import 'survey-core/survey-core.css';
import { Model } from 'survey-core';
import { render, renderSurvey } from 'survey-js-ui';
import { register } from './_common.js';

// A survey's values are flat but for its lists: a group's fields carry its name.
const joined = (path) => path.join('/');

function element(field, path) {
  const { kind, label, hint, options } = field;
  const here = [...path, field.key];
  const question = { name: joined(here), title: label, description: hint };
  const choices = options?.map(([id, text]) => ({ value: kind === 'yesNo' ? id === 'true' : id, text }));
  switch (kind) {
    case 'group':
      return { ...question, type: 'panel', elements: field.fields.map((each) => element(each, here)) };
    case 'list':
      return {
        ...question,
        type: 'paneldynamic',
        templateTitle: `${field.item} {panelIndex}`,
        templateElements: field.fields.map((each) => element(each, [])),
      };
    case 'area':
      return { ...question, type: 'comment' };
    case 'select':
      return { ...question, type: 'dropdown', choices, searchEnabled: false };
    case 'radio':
    case 'yesNo':
      return { ...question, type: 'radiogroup', choices };
    case 'checks':
      return { ...question, type: 'checkbox', choices };
    default:
      return { ...question, type: 'text', inputType: kind };
  }
}

function flat(fields, value, path = [], into = {}) {
  for (const { key, kind, fields: inner } of fields) {
    const here = [...path, key];
    if (kind === 'group') flat(inner, value[key], here, into);
    else
      into[joined(here)] =
        kind === 'list' ? value[key].map((item) => flat(inner, item, [], { id: item.id })) : value[key];
  }
  return into;
}

function deep(fields, data, path = []) {
  return Object.fromEntries(
    fields.map(({ key, kind, fields: inner }) => {
      const here = [...path, key];
      if (kind === 'group') return [key, deep(inner, data, here)];
      const held = data[joined(here)];
      return [key, kind === 'list' ? (held ?? []).map((item) => ({ ...deep(inner, item), id: item.id })) : held];
    }),
  );
}

register({
  name: 'surveyjs',
  mount(root, { schema, value }, { onChange }) {
    const model = new Model({
      textUpdateMode: 'onTyping',
      showCompleteButton: false,
      showQuestionNumbers: 'off',
      pages: [{ elements: schema.fields.map((field) => element(field, [])) }],
    });
    model.data = flat(schema.fields, value);
    model.onValueChanged.add(onChange);
    model.onDynamicPanelItemValueChanged?.add?.(onChange);
    renderSurvey(model, root);
    return { root, model, schema };
  },
  field({ model }, path) {
    let found = model;
    let from = 0;
    for (const [i, step] of path.entries()) {
      if (typeof step !== 'number') continue;
      found = found?.getQuestionByName(joined(path.slice(from, i)))?.panels[step];
      from = i + 1;
    }
    const question = found?.getQuestionByName(joined(path.slice(from)));
    return question && document.getElementById(question.inputId);
  },
  getValue: ({ model, schema }) => deep(schema.fields, model.data),
  setValue({ model, schema }, value) {
    model.data = flat(schema.fields, value);
  },
  unmount({ root, model }) {
    render(null, root);
    model.dispose();
  },
});
