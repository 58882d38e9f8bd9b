import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sayIn } from '@delaktig/core/language/say-in.js';
import { allFields, lars, sipDocument } from './examples.test-helper.ts';
import { isClosed, isToCome, nextMeeting } from './exchange/next-meeting.ts';
import { callsIn, helpersIn, lackingIn, personsOwn, quotesAt, wentOf, wordsOf } from './person/plan.ts';
import { catalogue } from './generated/catalogue.ts';
import { alexPlan, audience } from './sources.test-helper.ts';

const TODAY = '2026-03-20';
const say = await sayIn('sv', [catalogue]);

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

  test('whoever did not come to the meeting is none of them, unless they do something', () => {
    const people = [
      { id: '1', name: 'Lisa', attendance: 'present' as const },
      { id: '2', name: 'Lars', role: 'lärare', attendance: 'absent' as const },
      { id: '3', name: 'Josef', attendance: 'absent' as const },
    ];
    const actions = [{ id: 'a', what: 'Ringer', who: 'Josef' }];
    const goals = { goals: [{ id: 'g', subgoals: [{ id: 's', actions }] }] };
    assert.deepEqual(helpersIn({ participants: { people }, goals }), [{ name: 'Lisa' }, { name: 'Josef' }]);
  });

  test('how a sub-goal has gone is what stands at it, else what the latest follow-up found', () => {
    const at = (date: string | undefined, result: 'reached' | 'partly' | 'no') => ({
      id: `${date ?? ''}${result}`,
      ...(date && { date }),
      results: [{ id: 'r', subgoal: 's', result }],
    });
    const followUp = { meetings: [at('2026-06-01', 'reached'), at('2026-03-01', 'no'), at(undefined, 'partly')] };
    assert.equal(wentOf({ followUp }, { id: 's' })?.(say), 'Det blev så');
    assert.equal(wentOf({ followUp }, { id: 's', status: 'closed' })?.(say), 'Avslutat');
    assert.equal(wentOf({ followUp }, { id: 'other' }), undefined);
    assert.equal(wentOf({}, { id: 's' }), undefined);
  });

  test('the next meeting is the later of what the meeting and its follow-ups have decided', () => {
    const responsibility = { nextDate: '2026-05-04', nextTime: '13:00', nextPlace: 'Rum 3', nextWho: 'Lisa' };
    const decided = (...days: readonly string[]) => ({
      meetings: days.map((nextDate, index) => ({ id: String(index), nextDate, whoComes: 'Alla' })),
    });
    const own = {
      date: '2026-05-04',
      time: '13:00',
      place: 'Rum 3',
      who: 'Lisa',
      path: ['responsibility', 'nextDate'],
    };
    assert.equal(nextMeeting({}), null);
    assert.deepEqual(nextMeeting({ responsibility }), own);
    assert.deepEqual(nextMeeting({ responsibility, followUp: decided('2026-04-01', 'i höst') }), own);
    assert.deepEqual(nextMeeting({ responsibility, followUp: decided('2026-09-01', '2026-06-01') }), {
      date: '2026-09-01',
      who: 'Alla',
      path: ['followUp', 'meetings', '0', 'nextDate'],
    });
    // The same day is the same meeting, with the time and place that are written of it.
    assert.deepEqual(nextMeeting({ responsibility, followUp: decided('2026-05-04') }), own);
    assert.equal(nextMeeting({ responsibility: { nextDate: 'i höst' } })?.date, 'i höst');
    assert.equal(
      nextMeeting({ responsibility: { nextDate: 'i höst' }, followUp: decided('2026-09-01') })?.date,
      '2026-09-01',
    );
    assert.deepEqual(
      ['2026-05-04', '2026-05-05'].map((today) => isToCome(own, today)),
      [true, false],
    );
    assert.deepEqual(
      ['2026-05-03', '2026-05-04'].map((today) => isClosed({ closing: { date: '2026-05-04' } }, today)),
      [false, true],
    );
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
