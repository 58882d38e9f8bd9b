import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { allFields, lars, sipDocument } from './examples.test-helper.ts';
import { callsIn, helpersIn, lackingIn, personsOwn, quotesAt, wordsOf } from './person/plan.ts';
import { alexPlan, audience } from './sources.test-helper.ts';

const TODAY = '2026-03-20';

describe('the person’s version', () => {
  test('easy words come first where little is read, and what there is where one is missing', () => {
    const goal = { id: 'g', words: 'Att kunna sova hela natten', easyWords: 'Sova gott' };
    assert.equal(wordsOf(goal, 'easy'), 'Sova gott');
    assert.equal(wordsOf(goal, 'standard'), 'Att kunna sova hela natten');
    assert.equal(wordsOf({ id: 'g', words: 'Sova', easyWords: ' ' }, 'symbol'), 'Sova');
    assert.equal(wordsOf({ id: 'g', easyWords: 'Sova gott' }, 'standard'), 'Sova gott');
  });

  test('what has no easy words or no picture is known, and nothing that says nothing is asked about', () => {
    const { content } = lars();
    assert.deepEqual(
      lackingIn(content).map(({ kind, words, picture }) => [kind, words, picture]),
      [
        ['goal', false, true],
        ['subgoal', true, true],
        ['action', true, true],
        ['action', true, true],
        ['subgoal', true, true],
        ['action', true, true],
      ],
    );
    assert.deepEqual(lackingIn({ goals: { goals: [{ id: 'g' }] } }), []);
  });

  test('those who help are each named once, and the person is none of them', () => {
    const { content } = sipDocument({
      person: { name: 'Lars' },
      responsibility: { name: 'Alex', role: 'Kurator', organisation: 'Vårdcentralen' },
      participants: {
        people: [
          { id: '1', name: 'Lars' },
          { id: '2', name: 'alex ' },
          { id: '3', name: 'Lisa', party: 'school' },
        ],
      },
      goals: {
        goals: [
          {
            id: 'g',
            subgoals: [
              {
                id: 's',
                actions: [
                  { id: 'a', what: 'Ringer', who: 'Lisa, lärare' },
                  { id: 'b', what: 'Går ut', who: 'Lars och hunden', responsible: 'person' },
                  { id: 'c', what: 'Samtal', who: 'Josef' },
                ],
              },
            ],
          },
        ],
      },
    });
    assert.deepEqual(helpersIn(content), [
      { name: 'Alex', role: 'Kurator, Vårdcentralen', main: true },
      { name: 'Lisa', party: 'school' },
      { name: 'Josef' },
    ]);
  });

  test('each number to call stands once', () => {
    const content = {
      responsibility: { name: 'Alex', phone: '070-174 06 05', betweenName: 'Lisa', betweenPhone: '070-174 06 58' },
      invitation: { contactName: 'Alex', contactPhone: '070-174 06 05' },
    };
    assert.deepEqual(callsIn(content), [
      { why: 'between', name: 'Lisa', phone: '070-174 06 58' },
      { why: 'plan', name: 'Alex', phone: '070-174 06 05' },
    ]);
    assert.deepEqual(callsIn({ responsibility: { name: 'Alex' } }), []);
  });

  test('with protected personal data there is no place, link, number or photo in it', () => {
    const { content } = sipDocument({
      person: { name: 'Lisa', protectedIdentity: true },
      invitation: {
        place: 'Vårdcentralen Vik',
        link: 'https://example.org/vik',
        contactName: 'Alex',
        contactPhone: '070-174 06 05',
      },
      responsibility: {
        name: 'Alex',
        betweenPhone: '070-174 06 58',
        nextPlace: 'Biblioteket i Vik',
        nextLink: 'https://example.org/vik',
      },
      situation: {
        wishes: [{ id: 'w', from: [{ document: 'd', item: 'i', quote: 'Bada', picture: { attachment: 'vik' } }] }],
      },
      goals: { goals: [{ id: 'g', subgoals: [{ id: 's', actions: [{ id: 'a', what: 'Bada', where: 'I Vik' }] }] }] },
    });
    const read = JSON.stringify(personsOwn(content, TODAY));
    for (const told of ['Vik', 'vik', '070']) assert.ok(!read.includes(told), told);
    assert.deepEqual(quotesAt(content, ['situation', 'wishes', 'w'], { audience, reader: 'self' }), [
      { document: 'd', item: 'i', quote: 'Bada' },
    ]);
    assert.deepEqual(callsIn(personsOwn(content, TODAY)), [{ why: 'plan', name: 'Alex', phone: '' }]);
  });

  test('a quotation stands in it for whom the person has chosen', () => {
    const { content } = alexPlan();
    const at = (reader: string | null): number =>
      quotesAt(content, ['goals', 'goals', 'goal-1'], { audience, reader }).length;
    assert.deepEqual([at('self'), at('mother'), at('father'), at(null)], [1, 1, 0, 0]);
  });

  test('no plan throws', () => {
    for (const content of [{}, allFields().content])
      assert.doesNotThrow(() => [lackingIn(content), helpersIn(content), callsIn(content), personsOwn(content, TODAY)]);
    fc.assert(fc.property(fc.string(), (words) => wordsOf({ id: 'g', words }, 'easy') === words));
  });
});
