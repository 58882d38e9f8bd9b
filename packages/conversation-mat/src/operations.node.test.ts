import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openWith, testOperations } from '@delaktig/testing/operations.test-helper.js';
import { conversationMatModel } from './document.ts';
import type { Card, ConversationMatDocument, ConversationMatOperation, Mat } from './model.ts';
import { cardsOn, isLookedBack, isRight, matToGoOnWith, waiting } from './reading.ts';
import { shareConversationMat } from './share.ts';

const folder = new URL('../fixtures/v1/', import.meta.url);

function fixture(name: string): ConversationMatDocument {
  return openWith(conversationMatModel, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

const documents = readdirSync(folder).sort().map(fixture);
const alex = fixture('alex.json');
const matOf = (document: ConversationMatDocument, index = 0): Mat => {
  const mat = document.content.mats[index];
  assert.ok(mat);
  return mat;
};
const apply = (document: ConversationMatDocument, operation: ConversationMatOperation): ConversationMatDocument =>
  conversationMatModel.apply(document, operation).document;

/** What people, hosts and other windows may do, sensible or not. */
function operations(document: ConversationMatDocument): fc.Arbitrary<ConversationMatOperation> {
  const { mats } = document.content;
  const mat = fc.constantFrom(...mats.map(({ id }) => id), 'mat-new', '__proto__');
  const id = fc.constantFrom(...mats.flatMap(({ cards }) => cards.map((card) => card.id)), 'new-1', 'constructor');
  const step = fc.constantFrom('like', 'unsure', 'dislike', 'elsewhere', null);
  const place = fc.record(
    { step, by: fc.constantFrom('person' as const, 'helper' as const) },
    { requiredKeys: ['step'] },
  );
  const words = fc.constantFrom('Salladen', '', '<b>', '\ud83d', 'مريم');
  const picture = fc.constantFrom({ provider: 'fluent', id: 'dog' }, { attachment: 'photo-1' });
  const recording = fc.constantFrom(
    { attachment: 'voice-1', seconds: 4 },
    { attachment: 'film-1', description: 'Bra' },
  );
  const visibleTo = fc.array(fc.constantFrom('school', 'mother', ''), { maxLength: 2 });
  const card: fc.Arbitrary<Card> = fc.record(
    { id, label: words, picture, place, comment: words, voice: recording, visibleTo },
    { requiredKeys: ['id'] },
  );
  const scale = fc.record({
    kind: fc.constantFrom('like', 'calm'),
    steps: fc.array(fc.record({ id: fc.constantFrom('like', 'unsure', 'dislike', 'a', 'b') }), { maxLength: 8 }),
  });
  const topic = fc.record({ id: fc.constantFrom('school', 'own'), label: words });
  const question = fc.record({ kind: fc.constantFrom('like', 'calm', '') });
  const confirmed = fc.record({ step, cards: fc.array(id, { maxLength: 3 }) });
  const whole: fc.Arbitrary<Mat> = fc.record({
    id: mat,
    topic,
    question,
    scale,
    cards: fc.array(card, { maxLength: 4 }),
  });
  const index = fc.integer({ min: -2, max: 9 });
  const all: fc.Arbitrary<unknown> = fc.oneof(
    fc.record({ type: fc.constant('addMat'), mat: whole, index }, { requiredKeys: ['type', 'mat'] }),
    fc.record({ type: fc.constant('removeMat'), id: mat }),
    fc.record({ type: fc.constant('changeMat'), id: mat, topic, question, scale }, { requiredKeys: ['type', 'id'] }),
    fc.record({ type: fc.constant('commentMat'), id: mat, comment: fc.option(words) }),
    fc.record({ type: fc.constant('addCard'), mat, card, index }, { requiredKeys: ['type', 'mat', 'card'] }),
    fc.record({ type: fc.constant('removeCard'), mat, id }),
    fc.record(
      { type: fc.constant('renameCard'), mat, id, label: fc.option(words), picture: fc.option(picture) },
      { requiredKeys: ['type', 'mat', 'id'] },
    ),
    fc.record({ type: fc.constant('placeCard'), mat, id, place: fc.option(place) }),
    fc.record({ type: fc.constant('commentCard'), mat, id, comment: fc.option(words) }),
    fc.record(
      { type: fc.constant('recordCard'), mat, id, voice: fc.option(recording), video: fc.option(recording) },
      { requiredKeys: ['type', 'mat', 'id'] },
    ),
    fc.record({ type: fc.constant('letSeeCard'), mat, id, visibleTo: fc.option(visibleTo) }),
    fc.record({ type: fc.constant('moveCard'), mat, id, index }),
    fc.record({ type: fc.constant('confirmColumn'), mat, step, cards: fc.option(fc.array(id, { maxLength: 3 })) }),
    fc.record({ type: fc.constant('setLookBack'), mat, lookBack: fc.option(fc.array(confirmed, { maxLength: 3 })) }),
    fc.record({ type: fc.constant('changePerson'), person: fc.record({ name: words, picture }, { requiredKeys: [] }) }),
    fc.record({
      type: fc.constant('replaceContent'),
      content: fc.constantFrom(...documents.map(({ content }) => content)),
    }),
  );
  return all as fc.Arbitrary<ConversationMatOperation>;
}

testOperations({
  model: conversationMatModel,
  documents,
  operations,
  types: [
    'addMat',
    'removeMat',
    'changeMat',
    'commentMat',
    'addCard',
    'removeCard',
    'renameCard',
    'placeCard',
    'commentCard',
    'recordCard',
    'letSeeCard',
    'moveCard',
    'confirmColumn',
    'setLookBack',
    'changePerson',
    'replaceContent',
  ],
  keys: [
    'id',
    'mat',
    'card',
    'index',
    'label',
    'picture',
    'place',
    'comment',
    'voice',
    'video',
    'step',
    'cards',
    'lookBack',
    'person',
    'content',
    'topic',
    'question',
    'scale',
    'visibleTo',
  ],
});

describe('looking back', () => {
  const yes = (document: ConversationMatDocument, step: string | null): ConversationMatDocument =>
    apply(document, {
      type: 'confirmColumn',
      mat: 'mat-school',
      step,
      cards: cardsOn(matOf(document), step).map(({ id }) => id),
    });

  test('a yes counts for the column as it lay then: a card that is moved away takes it along, and moved back gives it back', () => {
    const right = yes(alex, 'like');
    assert.ok(isRight(matOf(right), 'like'));
    const moved = apply(right, {
      type: 'placeCard',
      mat: 'mat-school',
      id: 'breaks',
      place: { step: 'dislike', by: 'person' },
    });
    assert.ok(!isRight(matOf(moved), 'like'));
    const back = apply(moved, {
      type: 'placeCard',
      mat: 'mat-school',
      id: 'breaks',
      place: { step: 'like', by: 'person' },
    });
    assert.ok(isRight(matOf(back), 'like'));
  });

  test('is over when nothing waits and every column with cards has had its yes', () => {
    const laid = waiting(matOf(alex)).reduce(
      (now, { id }) =>
        apply(now, { type: 'placeCard', mat: 'mat-school', id, place: { step: 'unsure', by: 'person' } }),
      alex,
    );
    const steps = ['like', 'unsure', 'dislike'];
    assert.ok(!isLookedBack(matOf(steps.reduce(yes, laid))), 'what was put aside is looked at too');
    assert.ok(isLookedBack(matOf([...steps, null].reduce(yes, laid))));
  });

  test('a document opened days later goes on where cards still wait, and not with the practice', () => {
    assert.equal(matToGoOnWith(fixture('all-fields.json').content.mats)?.id, 'mat-school');
    assert.equal(matToGoOnWith([]), undefined);
  });
});

describe('sharing', () => {
  test('a copy has just what was picked, and no trace of the rest', () => {
    const all = fixture('all-fields.json');
    const copy = shareConversationMat(
      all,
      { cards: { 'mat-school': ['noise', 'nobody'] }, places: true },
      { id: 'copy', now: '2026-04-01T10:00:00.000Z' },
    );
    const text = JSON.stringify(copy);
    for (const hidden of ['Lärarna', 'Alex', 'ekar', 'practice', 'Skolmaten', 'rasten', 'host-7', 'lookBack'])
      assert.ok(!text.includes(hidden), hidden);
    assert.deepEqual(
      copy.content.mats[0]?.cards.map(({ id, place }) => [id, place?.step]),
      [['noise', 'dislike']],
    );
    openWith(conversationMatModel, JSON.parse(text));
  });
});
