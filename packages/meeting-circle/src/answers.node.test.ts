import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cleaned, together, withAnswer } from './answers.ts';
import { closed } from './examples.test-helper.ts';
import type { Answer } from './model.ts';
import { publicContent, readMessage } from './shared.ts';
import { shareMeetingCircle } from './share.ts';

const answersOf = (count: number): readonly Answer[] =>
  Array.from({ length: count }, (_, index) => ({ id: `a-${index}`, information: 'yes' as const }));

describe('whether the meeting was good', () => {
  test('the order of the answers tells nobody who answered first', () => {
    const first = withAnswer([], { id: 'm' });
    assert.deepEqual(
      withAnswer(first ?? [], { id: 'c', meaning: 'no' })?.map(({ id }) => id),
      ['c', 'm'],
    );
  });

  test('who changes an answer has one answer still', () => {
    const all = withAnswer(answersOf(3), { id: 'a-1', information: 'no' });
    assert.equal(all?.length, 3);
    assert.equal(all.find(({ id }) => id === 'a-1')?.information, 'no');
  });

  test('nothing is shown until five have answered', () => {
    assert.equal(together(answersOf(4)), null);
    assert.deepEqual(together(answersOf(5))?.[0], { question: 'information', counts: { yes: 5, partly: 0, no: 0 } });
  });

  test('where there is no room for more, those that there are stay', () => {
    assert.equal(withAnswer(answersOf(100), { id: 'one-more' }), null);
    assert.equal(withAnswer(answersOf(100), { id: 'a-7', meaning: 'yes' })?.length, 100);
  });

  test('of an answer nothing is kept that tells who it was', () => {
    const sent = {
      kind: 'ask',
      meeting: 'm',
      ask: { type: 'answer', answer: { id: 'x', meaning: 'yes', who: 'Alex' } },
    };
    assert.deepEqual(readMessage(sent), {
      kind: 'ask',
      meeting: 'm',
      ask: { type: 'answer', answer: { id: 'x', meaning: 'yes' } },
    });
    assert.equal(readMessage({ ...sent, ask: { type: 'answer', answer: { id: 'x', meaning: 'very' } } }), null);
    assert.deepEqual(cleaned({ id: 'x', meaning: null, words: '  ' }), { id: 'x' });
  });

  test('no other window is told of the answers, and no shared copy has them', () => {
    assert.ok(!JSON.stringify(publicContent(closed().content)).includes('Det gick för fort'));
    assert.equal(publicContent(closed().content).answers, undefined);
    const copy = shareMeetingCircle(
      closed(),
      { participants: true },
      { id: 'c3d5f0c8-6f5b-4a53-9a26-9ad0d0f6e599', now: '2026-03-02T12:00:00.000Z' },
    );
    assert.equal(copy.content.answers, undefined);
    assert.ok(!JSON.stringify(copy).includes('070'));
  });
});
