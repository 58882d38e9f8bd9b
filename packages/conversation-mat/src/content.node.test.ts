import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fluentSymbols } from '@delaktig/core/symbols/fluent.js';
import type { Text } from '@delaktig/core/language/say.js';
import { Speaker } from '@delaktig/core/language/speaker.js';
import { citedOn, dutyToReport } from './laws.ts';
import { questions, scaleNames, steps } from './library/scale-texts.ts';
import { questionOf, scaleOf } from './library/scale.ts';
import { readyScales } from './library/scales.ts';
import { asHostTopic, freezeIn, matOn, matOnHostTopic } from './make-mat.ts';
import { readTopic } from './host-topic.ts';
import { fits } from './rules.ts';
import { readyTopics } from './topics/topics.ts';

/** Swedish, as it stands in the code. */
const swedish = new Speaker('sv', 'sv', [], []);
const freeze = freezeIn('sv', (text: Text) => text(swedish));
let made = 0;
const seed = { newId: () => `id-${String(++made)}`, freeze, count: 3 } as const;

describe('the ready topics', () => {
  test('are at least those that people ask for, with about 150 options in all', async () => {
    const ids = readyTopics.map(({ id }) => id);
    for (const id of [
      ...['family', 'school', 'friends', 'home', 'health', 'feelings', 'leisure'],
      ...['getting-about', 'future', 'sleep', 'food', 'online', 'help', 'meetings', 'practice'],
    ])
      assert.ok(ids.includes(id), id);
    assert.equal(ids[0], 'practice', 'one practises first');
    const loaded = await Promise.all(readyTopics.map((entry) => entry.load()));
    assert.ok(loaded.reduce((sum, { topic }) => sum + topic.options.length, 0) >= 150);
  });

  test('a child has a mat for each topic of the conversation menu, in words for a child', async () => {
    for (const id of ['family', 'school', 'friends', 'home', 'health', 'future', 'leisure', 'getting-about'])
      assert.ok(readyTopics.find((entry) => entry.id === id)?.audiences.includes('child'), id);
    const future = readyTopics.find(({ id }) => id === 'future');
    assert.ok(future);
    const { topic } = await future.load();
    const asked = (audience: 'child' | 'adult'): readonly unknown[] =>
      matOn(future, topic, audience, seed).cards.map(({ option }) => option);
    assert.ok(asked('child').includes('what-to-be') && !asked('child').includes('economy'), String(asked('child')));
    assert.ok(asked('adult').includes('economy') && !asked('adult').includes('next-class'), String(asked('adult')));
  });

  for (const entry of readyTopics) {
    test(`${entry.id}: every option has words of its own and a picture that is there`, async () => {
      const { topic } = await entry.load();
      assert.ok(entry.name[entry.id]?.(swedish), 'the topic has a name');
      assert.match(await fluentSymbols.load(entry.symbol), /^data:/);
      const labels = topic.options.map(({ id }) => topic.words[id]?.(swedish));
      assert.ok(
        labels.every((label) => label && label.length <= 40),
        labels.join(),
      );
      assert.equal(new Set(labels).size, labels.length, 'no two are called the same');
      assert.deepEqual(
        Object.keys(topic.words),
        topic.options.map(({ id }) => id),
      );
      // For whoever does not read, the picture is all there is to tell two cards apart by.
      const symbols = topic.options.map(({ symbol }) => symbol);
      assert.deepEqual(
        symbols.filter((symbol, index) => symbols.indexOf(symbol) < index),
        [],
      );
      for (const { symbol } of topic.options) assert.match(await fluentSymbols.load(symbol), /^data:/, symbol);
      for (const audience of entry.audiences) {
        const mat = matOn(entry, topic, audience, seed);
        assert.ok(mat.cards.length >= 8 && fits(mat), `${audience}: ${String(mat.cards.length)} cards`);
      }
    });
  }
});

describe('the scales', () => {
  test('every scale has a question, a name and words for five steps; the middle is in three, and the ends in two', () => {
    for (const { kind, steps: five } of readyScales) {
      assert.ok(questions[kind] && scaleNames[kind], kind);
      assert.deepEqual(
        Object.keys(steps[kind] ?? {}),
        five.map(([id]) => id),
      );
      const ids = ([2, 3, 5] as const).map((count) => scaleOf(kind, count, freeze)?.steps.map(({ id }) => id));
      const all = five.map(([id]) => id);
      assert.deepEqual(ids, [[all[0], all[4]], [all[0], all[2], all[4]], all]);
      assert.ok(
        fits({ question: questionOf(kind, freeze), scale: scaleOf(kind, 3, freeze) ?? { kind: '', steps: [] } }),
      );
    }
  });

  test('every step has a picture that is there', async () => {
    for (const { steps: five } of readyScales)
      for (const [, symbol] of five) assert.match(await fluentSymbols.load(symbol), /^data:/, symbol);
  });

  test('a question is open: none can be answered with yes or no before the scale is seen', () => {
    for (const question of Object.values(questions)) assert.match(question(swedish), /^(Vad|Hur) .*\?$/);
  });
});

describe('a topic that staff have composed', () => {
  const topic = {
    id: 'canteen',
    label: 'Matsalen',
    question: { kind: 'calm' },
    scale: { kind: 'calm', count: 2 },
    options: [
      'Kön',
      { id: 7, label: { sv: 'Ljudet' } },
      { id: 'seat', label: 'Min plats', picture: { attachment: 'p1' } },
    ],
  };

  test('is made a mat of, and a mat can be saved as a topic without what anybody has said', () => {
    const { topic: read, problems } = readTopic(topic);
    assert.ok(read && problems.length === 0, JSON.stringify(problems));
    const mat = matOnHostTopic(read, seed);
    assert.deepEqual(
      mat.scale.steps.map(({ id }) => id),
      ['calm', 'anxious'],
    );
    assert.deepEqual(
      mat.cards.map(({ option }) => option),
      ['option-1', '7', 'seat'],
    );
    const said = { ...mat, cards: mat.cards.map((card) => ({ ...card, place: { step: 'calm' }, comment: 'hemlis' })) };
    const saved = asHostTopic(said);
    assert.ok(!JSON.stringify(saved).includes('hemlis') && !JSON.stringify(saved).includes('place'));
    assert.deepEqual(readTopic(saved).problems, []);
  });

  test('what cannot be used of it is told, and the rest is used', () => {
    const codes = (value: unknown): string[] =>
      readTopic(value).problems.map(({ code, path }) => [code, ...path].join(' '));
    assert.deepEqual(codes({ ...topic, scale: { kind: 'calm', steps: [{ id: 'a' }] } }), ['too-few-steps scale steps']);
    assert.deepEqual(codes({ ...topic, scale: { kind: 'like' } }), ['kind-mismatch scale kind']);
    assert.deepEqual(codes({ ...topic, options: [] }), ['no-options options']);
    assert.deepEqual(
      codes({ ...topic, options: [{ id: 'a', label: 'A' }, { id: 'a' }, null, { id: 'b', label: 7 }] }),
      ['duplicate-id options 1 id', 'structure options 2', 'structure options 3 label'],
    );
    for (const value of [null, 'x', [], { label: 'no id' }, { id: '' }]) assert.equal(readTopic(value).topic, null);
  });
});

test('the duty to report is cited as the law was numbered on the day', () => {
  assert.match(citedOn(dutyToReport, '2025-06-30T12:00:00Z'), /^14 kap/);
  assert.match(citedOn(dutyToReport, '2025-07-01T00:00:00Z'), /^19 kap. 1 § socialtjänstlagen \(2025:400\)/);
});
