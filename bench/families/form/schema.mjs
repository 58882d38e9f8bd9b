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
/** The Swedish words stand in the code. */
const swedish = { msg: (words) => words };
const UNASKED = new Set(['identity', 'subgoal', 'questions']);
const INPUT = { text: 'text', area: 'area', date: 'date', time: 'time', phone: 'tel', email: 'email', link: 'url' };

/** @throws when the form has a kind of field that the peers' forms cannot be rebuilt with yet */
export async function readSchema() {
  const [{ sections }, { partyOptions }] = await Promise.all([load('sections.ts'), load('options.ts')]);
  return { title: 'SIP', fields: fieldsOf(sections, partyOptions) };
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

function fieldsOf(fields, parties) {
  return Object.entries(fields).flatMap(([key, field]) => {
    // What no field writes, and what is only asked when something else is written: in the scene nobody writes it.
    if (!field.label || field.when || UNASKED.has(field.kind)) return [];
    const asked = { key, label: field.label(swedish), ...(field.hint && { hint: field.hint(swedish) }) };
    return [{ ...asked, ...kindOf(field, triggersOf(key, fields), parties) }];
  });
}

/** Answers of a field that would make another be asked. */
function triggersOf(key, fields) {
  return Object.values(fields).flatMap(({ when }) => (when?.field === key ? when.is : []));
}

function kindOf(field, triggers, parties) {
  const words = (options) => Object.entries(options).map(([id, text]) => [id, text(swedish)]);
  const answers = (options) => ({
    options: words(options),
    quiet: Object.keys(options).filter((id) => !triggers.includes(id)),
  });
  switch (field.kind) {
    case 'group':
      return { kind: 'group', fields: fieldsOf(field.fields, parties) };
    case 'list':
      return { kind: 'list', item: field.item(swedish), fields: fieldsOf(field.fields, parties) };
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
