import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemOf, wrongIn } from './checks.ts';
import { readRules } from './config.ts';
import type { WordsKind } from './describe.ts';
import { words } from './describe.ts';
import { josef, lars, sipDocument } from './examples.test-helper.ts';
import { keyOf, pathOf } from './key.ts';
import { lawChecks } from './law.ts';
import { drawnRules } from './drawn-rules.ts';
import { vastraGotaland } from './regulations.ts';
import * as texts from './texts.ts';

const fine = (kind: WordsKind, value: unknown, among = {}): boolean =>
  problemOf(words(kind, texts.title), value, among) === null;

describe('what is wrong with what is written', () => {
  test('nothing, while nothing is written', () => {
    for (const kind of ['date', 'phone', 'identity', 'link'] as const)
      for (const value of [undefined, '', '  ', null, 7]) assert.ok(fine(kind, value));
  });

  test('a day that is none', () => {
    assert.ok(fine('date', '2028-02-29'));
    for (const value of ['2026-02-30', '2026-13-01', 'till jul', '26-03-01']) assert.ok(!fine('date', value), value);
  });

  test('a phone number without digits; any way to write one is right', () => {
    for (const value of ['070-174 06 05', '+46 70 174 06 05', '(031) 123 45', '112'])
      assert.ok(fine('phone', value), value);
    for (const value of ['ring', '07', '070-abc']) assert.ok(!fine('phone', value), value);
  });

  test('an identity number that cannot be one; a reserve number looks as it likes', () => {
    for (const value of ['19900118-9811', '199001189811', '900118-9811', '900118+9811'])
      assert.ok(fine('identity', value), value);
    for (const value of ['1990', 'Lars']) assert.ok(!fine('identity', value), value);
    assert.ok(fine('identity', 'VGR-17-X', { identityKind: 'reserveNumber' }));
  });

  test('is gathered from the whole plan, with the way to each field', () => {
    assert.deepEqual(wrongIn(lars().content), []);
    const document = sipDocument({ person: { phone: 'ring', representatives: [{ id: 'r', phone: 'x' }] } });
    assert.deepEqual(
      wrongIn(document.content).map(({ path }) => path),
      [
        ['person', 'phone'],
        ['person', 'representatives', 'r', 'phone'],
      ],
    );
  });
});

describe('the law’s four points', () => {
  const met = (content: Parameters<typeof lawChecks>[0]): readonly boolean[] =>
    lawChecks(content).map((each) => each.met);

  test('none in an empty plan, all in Josef’s and Lars’s', () => {
    assert.deepEqual(met({}), [false, false, false, false]);
    assert.deepEqual(met(josef().content), [true, true, true, true]);
    assert.deepEqual(met(lars().content), [true, true, true, true]);
  });

  test('an action that nobody is responsible for is told', () => {
    const actions = [
      { id: 'a', what: 'Ringa', responsible: 'region' as const },
      { id: 'b', what: 'Skriva' },
    ];
    assert.deepEqual(met({ goals: { goals: [{ id: 'g', subgoals: [{ id: 's', actions }] }] } }), [
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the host’s rules', () => {
  test('are taken where they can be used, and told where they cannot', () => {
    const { rules, problems } = readRules({ rules: { id: 'my-region', parties: [{ id: '' }], colour: 1 }, step: 2 });
    assert.equal(rules.id, 'my-region');
    assert.equal(rules.parties, vastraGotaland.parties);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path.join('.')}`),
      ['unknown-option step', 'structure rules.parties', 'unknown-option rules.colour'],
    );
  });

  test('may be nothing, or nonsense', () => {
    for (const nonsense of [null, undefined, 7, 'x', [], () => 1])
      assert.deepEqual(readRules(nonsense).rules, drawnRules);
  });
});

test('the id of a field has no blanks, and leads back to it, whatever the host calls its things', () => {
  for (const path of [['goals', 'a b\n\u00a0c', 'words'], ['"', '\\', '\ud800'], ['__proto__']]) {
    assert.ok(!/\s/.test(keyOf(path)));
    assert.deepEqual(pathOf(keyOf(path)), path);
  }
  for (const nonsense of ['', 'x', '[', '[1]', null, undefined]) assert.equal(pathOf(nonsense), null);
});
