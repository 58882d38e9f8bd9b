import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openWith, testOperations } from '@delaktig/testing/operations.test-helper.js';
import { readConfig } from './config.ts';
import { DECKS } from './decks.ts';
import { topicTitles } from './deck-texts.ts';
import { conversationMenuModel } from './document.ts';
import type { ConversationMenuDocument, ConversationMenuOperation } from './model.ts';
import { topicQuestions } from './question-texts.ts';
import { shareConversationMenu } from './share.ts';

const open = (name: string): ConversationMenuDocument =>
  openWith(
    conversationMenuModel,
    JSON.parse(readFileSync(new URL(`../fixtures/v1/${name}.json`, import.meta.url), 'utf8')),
  );
const alex = open('alex');

function operations({ content }: ConversationMenuDocument): fc.Arbitrary<ConversationMenuOperation> {
  const id = fc.constantFrom(...content.topics.map((topic) => topic.id), 'new-1', 'new-2', '__proto__');
  const said = fc.record({ words: fc.string(), photo: fc.constant({ attachment: 'p' }) }, { requiredKeys: [] });
  const answerId = fc.constantFrom(
    ...content.topics.flatMap(({ answers = [] }) => answers.map((answer) => answer.id)),
    'a-1',
    'a-2',
  );
  const answer = fc.record(
    { id: answerId, said, question: fc.constantFrom('q1', 'gone') },
    { requiredKeys: ['id', 'said'] },
  );
  const index = fc.integer({ min: -2, max: 9 });
  return fc.oneof(
    fc.record({
      type: fc.constant('addTopic' as const),
      topic: fc.record({ id, kind: fc.constant('own' as const), said }),
      index,
    }),
    fc.record({ type: fc.constant('removeTopic' as const), id }),
    fc.record({
      type: fc.constant('changeTopic' as const),
      id,
      changes: fc.record(
        {
          aside: fc.constantFrom('notNow' as const, 'dontWant' as const, null),
          forMeeting: fc.constantFrom(true, null),
          answers: fc.constantFrom([], null),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ type: fc.constant('chooseTopic' as const), id, index }),
    fc.record({ type: fc.constant('chooseTopic' as const), id }),
    fc.record({ type: fc.constant('leaveTopic' as const), id }),
    fc.record({ type: fc.constant('moveTopic' as const), id, index }),
    fc.record({ type: fc.constant('addAnswer' as const), topic: id, answer, index }),
    fc.record({ type: fc.constant('removeAnswer' as const), topic: id, id: answerId }),
    fc.record({
      type: fc.constant('changeAnswer' as const),
      topic: id,
      id: answerId,
      changes: fc.record({ said, when: fc.constantFrom('1952', null) }, { requiredKeys: [] }),
    }),
    fc.record({ type: fc.constant('replaceContent' as const), content: fc.constantFrom(content, alex.content) }),
  );
}

testOperations({
  model: conversationMenuModel,
  documents: [alex, open('all-fields'), open('empty'), open('ext-and-unknown-fields')],
  operations,
  types: [
    'addTopic',
    'removeTopic',
    'changeTopic',
    'chooseTopic',
    'leaveTopic',
    'moveTopic',
    'addAnswer',
    'removeAnswer',
    'changeAnswer',
    'replaceContent',
  ],
  keys: ['id', 'topic', 'answer', 'index', 'changes', 'content'],
});

describe('the ready decks', () => {
  test('every topic has a name of its own, a picture and open questions, and its id stands once', () => {
    const topics = Object.values(DECKS).flat();
    assert.equal(new Set(topics.map(({ id }) => id)).size, topics.length);
    for (const { id, symbol } of topics) {
      assert.ok(topicTitles[id] && symbol, id);
      assert.ok(Object.keys(topicQuestions[id] ?? {}).length > 0, id);
    }
  });
});

describe('sharing', () => {
  test('a copy has exactly what was picked, and no trace of the rest', () => {
    const seed = { id: '0b0f3c52-6a39-4f0c-9f60-2a3f5a3b9d10', now: '2026-11-21T10:00:00.000Z' };
    const bare = JSON.stringify(shareConversationMenu(alex, { topics: ['friends'] }, seed));
    for (const left of ['Josef', 'Lisa', 'Bella', 'notNow', 'school', 'forMeeting'])
      assert.ok(!bare.includes(left), left);
    const [answer] = alex.content.topics.find(({ id }) => id === 'friends')?.answers ?? [];
    assert.ok(answer);
    const told = shareConversationMenu(alex, { topics: ['friends'], answers: [answer.id], companions: true }, seed);
    assert.ok(JSON.stringify(told).includes('Josef') && JSON.stringify(told).includes('Lisa'));
  });
});

describe('what a host configures', () => {
  test('is taken where it can be used, and reported where it cannot', () => {
    const { config, problems } = readConfig({ deck: 'school', topics: [], audience: 'all', mat: true, child: 1 });
    assert.equal(config.deck.id, 'school');
    assert.equal(config.deck.topics.length, DECKS.school.length);
    assert.equal(config.mat, true);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path.join('.')}`),
      ['too-few topics', 'structure audience', 'structure child'],
    );
  });
});
