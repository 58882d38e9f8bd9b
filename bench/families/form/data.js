// A plan with repeating groups: 60 fields, or 450 (10 + 20 goals × (2 + 5 actions × 4)). (Adapters come with the SIP form's issue.)
import { random } from '../random.js';
import { formProbes } from './probes.js';

const OPTIONS = ['öppen', 'påbörjad', 'klar', 'struken'];
const TYPES = ['text', 'text', 'text', 'textarea', 'date', 'select', 'radio', 'checkbox', 'number', 'text'];

function baseFields(count) {
  return Array.from({ length: count }, (_, i) => {
    const type = TYPES[i % TYPES.length];
    const options = type === 'select' || type === 'radio' ? { options: OPTIONS } : {};
    return { key: `f${i}`, label: `Fråga ${i + 1} om situationen`, type, required: i % 5 === 0, ...options };
  });
}

function makeSchema(large) {
  return {
    title: 'Plan',
    base: baseFields(large ? 10 : 38),
    goals: large ? 20 : 1,
    actions: 5,
    goalFields: [
      { key: 'title', label: 'Mål', type: 'text', required: true },
      { key: 'why', label: 'Varför', type: 'textarea' },
    ],
    actionFields: [
      { key: 'what', label: 'Insats', type: 'text', required: true },
      { key: 'who', label: 'Vem', type: 'text' },
      { key: 'when', label: 'När', type: 'date' },
      { key: 'status', label: 'Läge', type: 'select', options: OPTIONS },
    ],
  };
}

/** Every field of two variants differs, so that writing a whole value touches every field. */
function makeValue(schema, variant) {
  const next = random(variant * 101 + 5);
  const make = {
    text: (tag) => `Text ${variant} ${tag}`,
    textarea: (tag) => `Längre text ${variant} om ${tag}. En mening till.`,
    date: () => `2026-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`,
    select: () => OPTIONS[Math.floor(next() * 4)],
    radio: () => OPTIONS[Math.floor(next() * 4)],
    checkbox: () => variant % 2 === 0,
    number: () => variant * 10 + Math.floor(next() * 9),
  };
  const fill = (fields, tag) => Object.fromEntries(fields.map((f) => [f.key, make[f.type](tag ?? f.key)]));
  return {
    base: fill(schema.base),
    goals: Array.from({ length: schema.goals }, (_, g) => ({
      ...fill(schema.goalFields, `d${g}`),
      actions: Array.from({ length: schema.actions }, (_, a) => fill(schema.actionFields, `d${g}a${a}`)),
    })),
  };
}

export function makeData(count) {
  const large = count >= 400;
  const schema = makeSchema(large);
  return {
    schema,
    value: makeValue(schema, 1),
    value2: makeValue(schema, 2),
    typePath: ['goals', large ? 9 : 0, 'actions', 2, 'what'],
    lastPath: ['goals', schema.goals - 1, 'actions', schema.actions - 1, 'who'],
  };
}

export function isReady({ adapter, handle, data }) {
  if (adapter.ready && !adapter.ready(handle)) return false;
  return adapter.field(handle, data.lastPath)?.value !== undefined && !!adapter.field(handle, data.typePath);
}

export const probes = formProbes;
