import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Say } from '@delaktig/core/language/say.js';
import { openWith, testOperations } from '@delaktig/testing/operations.test-helper.js';
import { readConfig } from './config.ts';
import { meetingCircleModel } from './document.ts';
import type { MeetingCircleDocument, MeetingCircleOperation } from './model.ts';
import { offeredIn } from './offered.ts';
import { roleTexts } from './role-texts.ts';
import { SHAPES } from './shapes.ts';
import { minutesOf, portions } from './timing.ts';

const open = (name: string): MeetingCircleDocument =>
  openWith(
    meetingCircleModel,
    JSON.parse(readFileSync(new URL(`../fixtures/v1/${name}.json`, import.meta.url), 'utf8')),
  );
const alex = open('alex');

function operations({ content }: MeetingCircleDocument): fc.Arbitrary<MeetingCircleOperation> {
  const { parts, participants, questions, avoided } = content;
  const id = fc.constantFrom(
    ...[...parts, ...participants, ...questions, ...avoided].map((each) => each.id),
    'new-1',
    'new-2',
    '__proto__',
  );
  const index = fc.integer({ min: -2, max: 9 });
  const part = fc.record({ id, share: fc.integer({ min: -3, max: 90 }) });
  const participant = fc.record({ id, name: fc.string(), role: fc.constantFrom('staff', 'youth', 'astronaut') });
  const question = fc.record({ id, words: fc.string() });
  const list = fc.constantFrom('parts' as const, 'participants' as const, 'questions' as const, 'avoided' as const);
  return fc.oneof(
    fc.record({
      type: fc.constant('changeMeeting' as const),
      changes: fc.record(
        {
          minutes: fc.integer(),
          chair: fc.constantFrom('p-alex', 'gone', null),
          purpose: fc.constantFrom('Skolan', '', null),
          taking: fc.constantFrom({ ways: ['all' as const] }, null),
          after: fc.constantFrom({ next: { date: '2026-05-04', time: '14:30' }, between: 'Ring' }, {}, null),
          answers: fc.constantFrom(
            [{ id: 'a-1', information: 'yes' as const }],
            [],
            [{ id: 'a-1' }, { id: 'a-1', words: 'Två' }],
            null,
          ),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      type: fc.constant('changeShape' as const),
      shape: fc.constantFrom('circle', 'thirds', 'own'),
      parts: fc.constantFrom(SHAPES.circle, SHAPES.thirds, []),
    }),
    fc.record({ type: fc.constant('addItem' as const), list: fc.constant('parts' as const), item: part, index }),
    fc.record({
      type: fc.constant('addItem' as const),
      list: fc.constant('participants' as const),
      item: participant,
      index,
    }),
    fc.record({
      type: fc.constant('addItem' as const),
      list: fc.constant('questions' as const),
      item: question,
      index,
    }),
    fc.record({ type: fc.constant('addItem' as const), list: fc.constant('avoided' as const), item: question, index }),
    fc.record({ type: fc.constant('removeItem' as const), list, id }),
    fc.record({ type: fc.constant('moveItem' as const), list, id, index }),
    fc.record({
      type: fc.constant('changeItem' as const),
      list: fc.constant('parts' as const),
      id,
      changes: fc.record({ share: fc.integer(), label: fc.constantFrom('Ny', null) }, { requiredKeys: [] }),
    }),
    fc.record({
      type: fc.constant('changeItem' as const),
      list: fc.constant('participants' as const),
      id,
      changes: fc.record(
        { person: fc.constantFrom(true, null), prepared: fc.constantFrom(['a'], [], null), role: fc.constant('older') },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      type: fc.constant('changeItem' as const),
      list: fc.constant('decisions' as const),
      id: fc.constantFrom('d-1', 'd-2', 'gone'),
      changes: fc.record(
        { done: fc.constantFrom(true, null), easy: fc.constantFrom('Lätt', null) },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ type: fc.constant('replaceContent' as const), content: fc.constantFrom(content, alex.content) }),
  );
}

testOperations({
  model: meetingCircleModel,
  documents: [alex, open('all-fields'), open('after'), open('empty'), open('ext-and-unknown-fields')],
  operations,
  types: ['changeMeeting', 'changeShape', 'addItem', 'removeItem', 'changeItem', 'moveItem', 'replaceContent'],
  keys: ['id', 'list', 'item', 'index', 'changes', 'shape', 'parts', 'content'],
});

describe('the time of the parts', () => {
  test('makes the whole length to the minute, whatever the shares are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -10, max: 200 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 10, max: 480 }),
        (shares, minutes) => {
          const parts = shares.map((share, index) => ({ id: String(index), share }));
          const each = minutesOf(parts, minutes);
          assert.equal(
            each.reduce((sum, one) => sum + one, 0),
            minutes,
          );
          assert.ok(each.every((one) => Number.isInteger(one) && one >= 0));
          assert.ok(Math.abs(portions(parts).reduce((sum, one) => sum + one, 0) - 1) < 1e-9);
        },
      ),
    );
  });
  test('of no parts is none', () => {
    assert.deepEqual(minutesOf([], 60), []);
  });
});

describe('what the circles say', () => {
  const say = { msg: (words: string) => words } as unknown as Say;
  test('eight roles, five parts, before and during: none is the same text twice', () => {
    const all = Object.values(roleTexts).flatMap((parts) =>
      Object.values(parts).flatMap(({ before, during }) => [before(say), during(say)]),
    );
    assert.equal(all.length, 80);
    assert.equal(new Set(all).size, 80);
  });
  for (const language of ['sv-x-lattlast', 'en', 'ar'])
    test(`nor in ${language}`, () => {
      const xliff = readFileSync(new URL(`../xliff/${language}.xlf`, import.meta.url), 'utf8');
      const targets = [
        ...xliff.matchAll(
          /<trans-unit id="meeting-circle\.\w+\.\w+\.(?:before|during)">.*?<target[^>]*>(.*?)<\/target>/gs,
        ),
      ].map(([, words]) => words);
      assert.equal(targets.length, 80);
      assert.equal(new Set(targets).size, 80);
    });
});

describe('what a host gives', () => {
  test('is taken where it can be used, and reported where it cannot', () => {
    const { plan, problems } = readConfig({ shape: 'square', parts: [], minutes: 4, colour: 'red' });
    assert.deepEqual(plan.parts, SHAPES.circle);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path.join('.')}`),
      ['structure shape', 'too-few parts', 'structure minutes', 'unknown-option colour'],
    );
  });
  test('of what the person has said is offered, but for what nobody else may see', () => {
    const said = { document: 'd', item: 'i', quote: 'q' };
    assert.deepEqual(offeredIn([said, { ...said, visibleTo: [] }, null, 'x', { document: 4 }]), [said]);
    assert.deepEqual(offeredIn('nothing'), []);
  });
});
