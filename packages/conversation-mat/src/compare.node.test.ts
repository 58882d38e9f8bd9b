import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openWith } from '@delaktig/testing/operations.test-helper.js';
import { compareMats, matsInBoth, mayCompare } from './compare.ts';
import { conversationMatModel } from './document.ts';
import type { ConversationMatDocument, Mat } from './model.ts';

const alex = openWith(
  conversationMatModel,
  JSON.parse(readFileSync(new URL('../fixtures/v1/alex.json', import.meta.url), 'utf8')),
);
const school = (): Mat => {
  const [mat] = alex.content.mats;
  assert.ok(mat);
  return mat;
};
const later: Mat = {
  ...school(),
  cards: school()
    .cards.filter(({ id }) => id !== 'homework')
    .map((card) => (card.id === 'noise' ? { ...card, place: { step: 'like', by: 'person' as const } } : card))
    .concat({ id: 'own', label: 'Gymnastiken', place: { step: 'like', by: 'person' } }),
};
const owned = (id: string, owner?: string): ConversationMatDocument => ({
  ...alex,
  id,
  ...(owner ? { owner: { id: owner } } : {}),
});

describe('comparing', () => {
  test('says what is the same and what is not, and nothing of how far apart', () => {
    const rows = compareMats(school(), later).cards.map(({ card, first, second, same }) => [
      card.id,
      first.said,
      second.said,
      same,
    ]);
    assert.deepEqual(rows, [
      ['teachers', 'step', 'step', true],
      ['breaks', 'step', 'step', true],
      ['lunch', 'step', 'step', true],
      ['noise', 'step', 'step', false],
      ['maths', 'aside', 'aside', true],
      ['reading', 'nothing', 'nothing', null],
      ['own', 'absent', 'step', null],
      ['homework', 'nothing', 'absent', null],
    ]);
  });

  test('on other scales it only says what was said', () => {
    const two = { ...later, scale: { ...later.scale, steps: later.scale.steps.toSpliced(1, 1) } };
    assert.ok(compareMats(school(), two).cards.every(({ same }) => same === null));
  });

  test('mats are found by topic and question; practice is never compared', () => {
    assert.equal(matsInBoth(alex, owned('b')).length, 1);
    const practice = { ...alex, content: { ...alex.content, mats: [{ ...school(), practice: true }] } };
    assert.equal(matsInBoth(practice, practice).length, 0);
  });

  test('two people are compared only when each has said yes alone, and never where one is a child', () => {
    const [one, other] = [owned('a', 'alex'), owned('b', 'lisa')];
    assert.equal(mayCompare(one, owned('c', 'alex'), { child: true, agreed: [] }), 'earlier');
    assert.equal(mayCompare(one, other, { child: false, agreed: [true, true] }), 'two-people');
    for (const agreed of [[], [true], [true, false], [true, true, false]])
      assert.equal(mayCompare(one, other, { child: false, agreed }), 'no');
    assert.equal(mayCompare(one, other, { child: true, agreed: [true, true] }), 'no');
    assert.equal(mayCompare(owned('a'), owned('b'), { child: false, agreed: [] }), 'no', 'nobody knows whose they are');
  });
});
