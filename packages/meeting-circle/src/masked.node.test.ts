import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meetingCircleModel } from './document.ts';
import { alex, closed } from './examples.test-helper.ts';
import { takingOver } from './leading.ts';
import type { MeetingCircleContent } from './model.ts';
import { publicContent } from './shared.ts';

// Skatteverket's published test number.
const NUMBER = '19900118-9811';

/** A meeting where somebody has written a number wherever one can write. */
function written(): MeetingCircleContent {
  const { content } = closed();
  const { running, after } = content;
  assert.ok(running && after);
  return {
    ...content,
    purpose: `Alex, ${NUMBER}, ska må bra`,
    participants: content.participants.map((each) => ({ ...each, name: `${each.name} ${NUMBER}` })),
    questions: [{ id: 'q-1', words: `Vem hjälper ${NUMBER}?` }],
    running: {
      ...running,
      parked: [{ id: 'k-1', words: NUMBER }],
      words: [{ id: 'w-1', word: NUMBER, explained: NUMBER }],
      decisions: [{ id: 'd-1', what: `Ring om ${NUMBER}`, when: NUMBER, easy: NUMBER }],
    },
    after: { ...after, next: { place: NUMBER }, contact: { name: NUMBER, phone: '070-174 06 05' }, between: NUMBER },
  };
}

describe('an identity number that somebody has written', () => {
  test('is told to no other window, wherever it was written; a telephone number is', () => {
    const told = publicContent(written());
    assert.ok(!JSON.stringify(told).includes('9811'), JSON.stringify(told));
    assert.equal(told.purpose, 'Alex, ••••••-••••, ska må bra');
    assert.equal(told.after?.contact?.phone, '070-174 06 05');
  });

  test('is not lost when another window leads on: what stands in its own document stays', () => {
    const own = { ...alex(), content: written() };
    const told = publicContent({ ...written(), minutes: 90 });
    const after = takingOver(own.content, told).reduce(
      (document, operation) => meetingCircleModel.apply(document, operation).document,
      own,
    );
    assert.deepEqual(after.content, { ...own.content, minutes: 90 });
  });
});
