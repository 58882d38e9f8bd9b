// The fields of our form as plain data, so that every peer shows the very same: the same labels and hints, the same kinds of controls. Made from
// the form's own description when the bench is built; a field that the form gets is then asked by everybody.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { DIST, REPOSITORY } from '../../harness/paths.mjs';

const SOURCES = path.join(REPOSITORY, 'packages', 'sip-form', 'src');
export const SCHEMA = path.join(DIST, 'form-schema.json');

/** As in the form: more answers than this are a menu. */
const MOST_RADIOS = 5;
/** The Swedish words stand in the code, also those with something put into them. */
const swedish = {
  msg: (words) => (typeof words === 'string' ? words : String.raw({ raw: words.strings }, ...words.values)),
  plural: (count, { one, other }) => (count === 1 ? one : other)(),
  number: String,
};
const UNASKED = new Set(['identity', 'subgoal', 'questions']);
const INPUT = { text: 'text', area: 'area', date: 'date', time: 'time', phone: 'tel', email: 'email', link: 'url' };

/** @throws when the form has a kind of field that the peers' forms cannot be rebuilt with yet */
export async function readSchema() {
  const [{ sections }, { partyOptions }, { drawnRules: rules }] = await Promise.all(
    ['sections.ts', 'options.ts', 'drawn-rules.ts'].map(load),
  );
  // What a hint takes from the rules or the plan; the scene's plan asks for nothing.
  return { title: 'SIP', fields: fieldsOf(sections, partyOptions, { rules, content: {} }) };
}

export async function writeSchema() {
  const schema = await readSchema();
  fs.mkdirSync(DIST, { recursive: true });
  fs.writeFileSync(SCHEMA, JSON.stringify(schema));
}

/** A module of the form as plain JavaScript. Its imports of other packages are types alone, and fall away. */
async function load(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(SOURCES, file)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function fieldsOf(fields, parties, view) {
  return Object.entries(fields).flatMap(([key, field]) => {
    // What no field writes, and what is only asked when something else is written: in the scene nobody writes it. What is asked of a child is written.
    if (!field.label || (field.when && field.when !== 'child') || UNASKED.has(field.kind)) return [];
    const hint = field.hint?.(swedish, view);
    const asked = { key, label: field.label(swedish), ...(hint && { hint }) };
    return [{ ...asked, ...kindOf(field, triggersOf(key, fields), parties, view) }];
  });
}

/** Answers of a field that would make another be asked. */
function triggersOf(key, fields) {
  return Object.values(fields).flatMap(({ when }) => (when?.field === key ? when.is : []));
}

function kindOf(field, triggers, parties, view) {
  const words = (options) => Object.entries(options).map(([id, text]) => [id, text(swedish)]);
  const answers = (options) => ({
    options: words(options),
    quiet: Object.keys(options).filter((id) => !triggers.includes(id)),
  });
  switch (field.kind) {
    case 'group':
      return { kind: 'group', fields: fieldsOf(field.fields, parties, view) };
    case 'list':
      return { kind: 'list', item: field.item(swedish), fields: fieldsOf(field.fields, parties, view) };
    case 'yesNo':
      return {
        kind: 'yesNo',
        options: [
          ['true', 'Ja'],
          ['false', 'Nej'],
        ],
        quiet: [true, false].filter((answer) => !triggers.includes(answer)),
      };
    case 'choice':
      return { kind: Object.keys(field.options).length > MOST_RADIOS ? 'select' : 'radio', ...answers(field.options) };
    case 'choices':
      return { kind: 'checks', ...answers(field.options) };
    case 'party':
      return { kind: 'select', ...answers(parties) };
    default:
      if (!INPUT[field.kind]) throw new Error(`The bench does not know fields of kind "${field.kind}".`);
      return { kind: INPUT[field.kind] };
  }
}
