import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { problemsOf } from './check.mjs';
import { catalogueModule, localeModule, messageText, pseudo } from './modules.mjs';
import { extractMessages, findMessageCalls, findPlurals } from './source.mjs';
import { readXliff, writeXliff } from './xliff.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const hole = (index, code) => ({ index, untranslatable: code });
const name = hole(0, '${name}');
const place = hole(1, '${place}');
const moved = {
  name: 'trial.moved',
  contents: [name, ' flyttade till ', place],
  desc: 'Said & done',
  path: '/packages/trial/src/texts.ts',
  line: 1,
};
const pack = (over) => ({
  name: 'trial',
  owner: 'trial',
  source: 'packages/trial/src/texts.ts',
  xliffDir: 'packages/trial/xliff',
  messages: [moved],
  errors: [],
  languages: ['en'],
  complete: ['en'],
  calls: [{ path: moved.path, line: 1, id: 'trial.moved' }],
  plurals: [],
  xliffs: new Map([
    [
      'en',
      {
        units: new Map([
          ['trial.moved', { source: moved.contents, target: [place, ' has ', name], state: 'translated', notes: [] }],
        ]),
      },
    ],
  ]),
  ...over,
});
const inEnglish = (unit, over) =>
  pack({ xliffs: new Map([['en', { units: new Map(unit ? [['trial.moved', unit]] : []) }]]), ...over });

test('all is well where everything is in its place', () => assert.deepEqual(problemsOf([pack()]), []));

test('the extractor finds every message of core, also where msg was taken out of a Say as a parameter', () => {
  const dir = join(root, 'packages/core');
  const { messages, errors } = extractMessages(join(dir, 'lit-localize.json'), dir);
  assert.deepEqual(errors, []);
  const files = readdirSync(join(dir, 'src')).filter((name) => name.endsWith('texts.ts'));
  const looks = files.flatMap((name) => findMessageCalls(join(dir, 'src', name)));
  assert.equal(messages.length, looks.length);
  assert.deepEqual(new Set(messages.map((message) => message.name)), new Set(looks.map(({ id }) => id)));
});

test('a message whose type the extractor cannot resolve, and so skips without a word, is found by its looks', () => {
  const dir = mkdtempSync(join(tmpdir(), 'delaktig-localize-'));
  try {
    mkdirSync(join(dir, 'src'));
    const texts = join(dir, 'src/texts.ts');
    writeFileSync(
      texts,
      "import { msg } from 'nowhere';\nexport const hello = () => msg('Hej', { id: 'trial.hello', desc: 'x' });\n",
    );
    writeFileSync(
      join(dir, 'lit-localize.json'),
      JSON.stringify({
        $schema: '',
        sourceLocale: 'sv',
        targetLocales: ['en'],
        inputFiles: ['src/*.ts'],
        output: { mode: 'runtime', outputDir: 'out' },
        interchange: { format: 'xliff', xliffDir: 'xliff' },
      }),
    );
    const { messages } = extractMessages(join(dir, 'lit-localize.json'), dir);
    assert.equal(messages.length, 0);
    const calls = findMessageCalls(texts);
    assert.deepEqual(
      calls.map(({ id }) => id),
      ['trial.hello'],
    );
    assert.match(
      problemsOf([pack({ messages, calls, xliffs: new Map() })])[0],
      /trial\.hello is not found by the extractor/,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('a message without an id, said twice, of another package, or without a word to the translator is told', () => {
  const call = { path: moved.path, line: 1, id: 'trial.moved' };
  assert.match(problemsOf([pack({ calls: [{ ...call, id: null }] })])[0], /without an id/);
  assert.match(
    problemsOf([pack({ calls: [call, { ...call, line: 2 }] })])[0],
    /texts\.ts:2: trial\.moved is said in .*texts\.ts:1 too/,
  );
  assert.match(problemsOf([pack(), pack({ calls: [{ ...call, line: 9 }] })])[0], /is said in/);
  assert.match(problemsOf([pack({ owner: 'other' })])[0], /must begin with "other\."/);
  assert.match(problemsOf([pack({ messages: [{ ...moved, desc: undefined }] })])[0], /need a desc/);
});

test('a missing translation is told where the language must be complete, and only there', () => {
  assert.match(problemsOf([inEnglish(undefined)])[0], /en\.xlf: trial\.moved: is not translated/);
  assert.deepEqual(problemsOf([inEnglish(undefined, { complete: [] })]), []);
});

test('a form that a language has no use for needs no translation', () => {
  const few = { ...moved, name: 'trial.moved.few' };
  const call = { path: moved.path, line: 1, id: few.name };
  const none = new Map();
  const packed = (language) =>
    pack({ messages: [few], calls: [call], complete: [language], xliffs: new Map([[language, { units: none }]]) });
  assert.deepEqual(problemsOf([packed('en')]), []);
  assert.match(problemsOf([packed('ar')])[0], /is not translated/);
});

test('a placeholder that is lost or made up is told; "one person" needs none', () => {
  const unit = (target) => ({ source: moved.contents, target, state: 'translated', notes: [] });
  assert.match(problemsOf([inEnglish(unit([name, ' moved']))])[0], /has lost the placeholder 1/);
  assert.match(
    problemsOf([inEnglish(unit([name, place, hole(2, '${x}')]))])[0],
    /a placeholder 2 that the Swedish lacks/,
  );
  assert.match(problemsOf([inEnglish(unit([name, ' moved to ', place, ' {1}']))])[0], /"\{1\}" is written out/);
  const one = { ...moved, name: 'trial.moved.one' };
  const call = { path: moved.path, line: 1, id: one.name };
  const xliffs = new Map([['en', { units: new Map([[one.name, unit(['One moved'])]]) }]]);
  assert.deepEqual(problemsOf([pack({ messages: [one], calls: [call], xliffs })]), []);
});

test('a translation of words that have changed since is kept, and told to be out of date', () => {
  const before = { source: [name, ' for till ', place], target: [name, ' went to ', place], state: 'final', notes: [] };
  const { units } = readXliff(writeXliff(pack(), 'en', new Map([['trial.moved', before]])));
  assert.equal(units.get('trial.moved').state, 'needs-translation');
  assert.deepEqual(units.get('trial.moved').target, [name, ' went to ', place]);
  assert.match(problemsOf([inEnglish(units.get('trial.moved'))])[0], /has changed since/);
});

test("an expression that is renamed in the code changes nobody's translation", () => {
  const before = {
    source: [hole(0, '${n}'), ' flyttade till ', place],
    target: [place, ': ', hole(0, '${n}')],
    state: 'final',
    notes: [],
  };
  const unit = readXliff(writeXliff(pack(), 'en', new Map([['trial.moved', before]]))).units.get('trial.moved');
  assert.equal(unit.state, 'final');
  assert.deepEqual(unit.target, [place, ': ', name]);
});

test('a plural that does not declare all six forms, or mixes their ids, is told', () => {
  const calls =
    "plural(n, { one: () => msg('a', { id: 'trial.a.one' }), other: () => msg('b', { id: 'trial.a.few' }) })";
  const problems = problemsOf([pack({ plurals: findPlurals('texts.ts', calls) })]);
  assert.match(problems[0], /without zero, two, few, many/);
  assert.match(problems[1], /trial\.a\.few is said in the form other/);
});

test('XLIFF is the same after it has been read, with a translator’s notes and signs that mean something in XML', () => {
  const unit = {
    source: moved.contents,
    target: ['<', name, '> & "', place, '"'],
    state: 'signed-off',
    notes: [{ from: 'reviewer', text: 'a < b' }],
  };
  const text = writeXliff(pack(), 'en', new Map([['trial.moved', unit]]));
  const { units } = readXliff(text);
  assert.deepEqual(units.get('trial.moved').target, unit.target);
  assert.equal(writeXliff(pack(), 'en', units), text);
});

test('what browsers load is plain strings, with values by their place in the Swedish', () => {
  assert.equal(messageText(moved, [place, ' & ', name]), '{1} & {0}');
  const together = { contents: [hole(0, '${a} ${b}'), ', ', hole(1, '${f(c)}')] };
  assert.equal(messageText(together, [hole(1, '${f(c)}'), ' ', hole(0, '${a} ${b}')]), '{2} {0} {1}');
});

test('generated modules are valid whatever is said', async () => {
  const said = 'it’s "so" \'here\' \\ ${no} `\u2028 <b>&';
  const code = localeModule('x', 'y', [['trial.a', said]])
    .replace(/^import.*$/m, '')
    .replace(/: LocaleModule\['templates'\]/, '');
  const { templates } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.equal(templates['trial.a'], said);
  assert.match(catalogueModule('x', 'trial', 'y', ['sv-x-easy', 'en']), /en: \(\) => import\('\.\/locales\/en\.ts'\)/);
});

test('the pseudo-locale is in brackets, some 40 % longer, and keeps what is filled in', () => {
  const said = messageText(moved, pseudo(moved.contents));
  assert.match(said, /^\[\{0\} .* \{1\} .*\]$/);
  assert.doesNotMatch(said, /flyttade/);
  assert.ok(said.length >= messageText(moved, moved.contents).length * 1.4);
});
