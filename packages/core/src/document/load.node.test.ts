import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { array, literal, looseObject, maxLength, number, pipe, string } from 'valibot';
import type { Envelope } from './envelope.ts';
import { defineModel } from './load.ts';

interface Notes {
  readonly lines: readonly string[];
}
type NotesDocument = Envelope<'notes', Notes>;

/** A method of its own with two older versions: `text` became `lines`, and `content` came around it. */
const model = defineModel<NotesDocument, never>({
  type: 'notes',
  version: 3,
  schema: looseObject({
    type: literal('notes'),
    version: literal(3),
    content: looseObject({ lines: pipe(array(string()), maxLength(3)) }),
    size: number(),
  }),
  rules: ({ content: { lines } }, report) => {
    lines.forEach((line, index) => {
      if (line === 'forbidden') report.problem({ code: 'forbidden-line', path: ['content', 'lines', index] });
      if (line === '') report.note({ code: 'empty-line', path: ['content', 'lines', index] });
    });
  },
  migrations: {
    1: ({ text, ...rest }) => ({ ...rest, lines: [text] }),
    2: ({ lines, ...rest }) => {
      if (!Array.isArray(lines)) throw new Error('no lines');
      return { ...rest, content: { lines } };
    },
  },
  create: () => assert.fail(),
  apply: (document, operation) => ({ document, inverse: operation }),
});

const good = { type: 'notes', version: 3, size: 1, content: { lines: ['a'] }, own: { of: 'the host' } };

function problemsOf(value: unknown): string[] {
  const loaded = model.load(value);
  assert.equal(loaded.state, 'invalid');
  return loaded.state === 'invalid' ? loaded.problems.map(({ code, path }) => [code, ...path].join(' ')) : [];
}

describe('a document is read', () => {
  test('nothing is an empty map, not a mistake', () => {
    assert.deepEqual(model.load(undefined), { state: 'empty' });
    assert.deepEqual(model.load(null), { state: 'empty' });
  });

  test('what we do not know is kept', () => {
    const loaded = model.load(good);
    assert.deepEqual(loaded, { state: 'ready', document: good, notes: [] });
  });

  test('an older document is brought up to date, with what the host has put in it', () => {
    const old = { type: 'notes', version: 1, size: 1, text: 'a', own: { of: 'the host' } };
    assert.deepEqual(model.load(old), { state: 'ready', document: good, notes: [] });
    assert.equal(old.version, 1);
  });

  test('an older document that cannot be brought up to date is given back', () => {
    assert.deepEqual(problemsOf({ type: 'notes', version: 2, size: 1, lines: 5 }), ['migration']);
  });

  test('a document from newer software is shown where it can be read, and never judged invalid', () => {
    const newer = { ...good, version: 4, more: true };
    assert.deepEqual(model.load(newer), { state: 'newer', version: 4, document: newer });
    assert.deepEqual(model.load({ ...newer, content: 'elsewhere' }), { state: 'newer', version: 4, document: null });
    assert.equal(model.load({ ...newer, content: { lines: ['forbidden'] } }).state, 'newer');
  });

  test('oddities are noted and kept', () => {
    const odd = { ...good, content: { lines: ['', 'a'] } };
    assert.deepEqual(model.load(odd), {
      state: 'ready',
      document: odd,
      notes: [{ code: 'empty-line', path: ['content', 'lines', 0] }],
    });
  });

  test('what is wrong has a code and a place', () => {
    assert.deepEqual(problemsOf('text'), ['not-an-object']);
    assert.deepEqual(problemsOf([]), ['not-an-object']);
    assert.deepEqual(problemsOf({}), ['wrong-type type']);
    assert.deepEqual(problemsOf({ ...good, type: 'sip' }), ['wrong-type type']);
    assert.deepEqual(problemsOf({ type: 'notes' }), ['missing-version version']);
    for (const version of [0, -1, 1.5, '1', null, 1e300, {}]) {
      assert.deepEqual(problemsOf({ ...good, version }), ['wrong-version version']);
    }
    assert.deepEqual(problemsOf({ ...good, content: { lines: ['a', 5] } }), ['structure content lines 1']);
    assert.deepEqual(problemsOf({ ...good, content: { lines: ['a', 'b', 'c', 'd'] } }), ['too-many content lines']);
    assert.deepEqual(problemsOf({ ...good, content: { lines: ['forbidden'] } }), ['forbidden-line content lines 0']);
    assert.deepEqual(problemsOf({ ...good, own: () => 1 }), ['not-json own']);
    assert.deepEqual(problemsOf(JSON.parse('{"__proto__": {"type": "notes", "version": 3}}')), ['wrong-type type']);
  });

  test('a message says what was found, but never what the person wrote', () => {
    const loaded = model.load({ ...good, size: 'Mamma' });
    assert.ok(loaded.state === 'invalid' && !JSON.stringify(loaded.problems).includes('Mamma'));
  });

  test('at most twenty problems are told', () => {
    const lines = Array.from({ length: 500 }, () => 5);
    assert.equal(problemsOf({ ...good, content: { lines } }).length, 20);
  });

  test('whatever the host gives, it is read without throwing', () => {
    const parts = { version: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.anything()) };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            ...parts,
            type: fc.constant('notes'),
            content: fc.anything(),
            own: fc.anything(),
            size: fc.anything(),
          }),
        ),
        (value) => void model.load(value),
      ),
    );
  });
});
