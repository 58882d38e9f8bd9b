// A real plan in our form: every part of it, and goals with five actions each. With 6 goals it has some 550 fields, with 20 some 1 350. All candidates show
// the fields of `dist/form-schema.json`, which harness/build.mjs makes from the form's own description, and hold the same value.
import schema from '../../dist/form-schema.json';
import { random } from '../random.js';
import { formProbes } from './probes.js';

const ACTIONS = 5;
/**
 * How many things there are in the lists that matter; one in every other. Without questions for the meeting nobody is asked which of them each is
 * invited for, and without a region's template nothing is asked besides.
 */
const COUNTS = {
  extra: 0,
  questions: 0,
  subgoals: 1,
  actions: ACTIONS,
  statuses: 0,
  invited: 5,
  people: 5,
  results: 0,
};

/** Every field of two variants differs where it can, so that writing a whole value touches every field. */
function makeValue(goals, variant) {
  const next = random(variant * 101 + 5);
  const pick = (list) => list[(Math.floor(next() * list.length) + variant) % list.length];
  const two = (number) => String(number).padStart(2, '0');
  const make = {
    text: (tag) => `Text ${variant} ${tag}`,
    area: (tag) => `Längre text ${variant} om ${tag}. En mening till.`,
    date: () => `2026-${two(variant + Math.floor(next() * 9))}-${two(10 + Math.floor(next() * 9))}`,
    time: () => `${two(8 + variant)}:${two(Math.floor(next() * 59))}`,
    tel: () => `070-174 06 ${two(variant * 10 + Math.floor(next() * 9))}`,
    email: () => `namn${variant}@example.org`,
    url: () => `https://example.org/${variant}`,
    select: (_, { quiet }) => pick(quiet),
    radio: (_, { quiet }) => pick(quiet),
    yesNo: (_, { quiet }) => quiet[variant % quiet.length],
    checks: (_, { quiet }) => quiet.filter((_id, i) => i % 2 === variant % 2),
    group: (tag, { fields }) => fill(fields, tag),
    list: (tag, { key, fields }) =>
      Array.from({ length: key === 'goals' ? goals : (COUNTS[key] ?? 1) }, (_, i) => ({
        id: `${tag}.${i}`,
        ...fill(fields, `${tag}.${i}`),
      })),
  };
  const fill = (fields, tag) =>
    Object.fromEntries(fields.map((field) => [field.key, make[field.kind](`${tag}.${field.key}`, field)]));
  return fill(schema.fields, 'p');
}

export function makeData(goals) {
  const action = (goal, index) => ['goals', 'goals', goal, 'subgoals', 0, 'actions', index];
  return {
    schema,
    value: makeValue(goals, 1),
    value2: makeValue(goals, 2),
    typePath: [...action(Math.floor(goals / 2), 2), 'what'],
    /** The last thing of the long list, and the last field of all. */
    lastPaths: [
      [...action(goals - 1, ACTIONS - 1), 'followUp'],
      ['coordination', 'because'],
    ],
  };
}

export function isReady({ adapter, handle, data }) {
  if (adapter.ready && !adapter.ready(handle)) return false;
  return [...data.lastPaths, data.typePath].every((path) => adapter.field(handle, path)?.value !== undefined);
}

export const probes = formProbes;
