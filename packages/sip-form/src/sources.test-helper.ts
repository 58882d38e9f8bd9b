import type { SipDocument } from './model.ts';
import { sipDocument } from './examples.test-helper.ts';

/** What Alex has made with the other methods, as a host gives it. */

const stored = (type: string, id: string, content: object): object => ({
  type,
  version: 1,
  id,
  language: 'sv',
  level: 'easy',
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:40:00.000Z',
  content,
});

/** Those whom Alex can let see something. */
export const audience = [
  { id: 'mother', label: { sv: 'Mamma', en: 'Mum', ar: 'ماما' } },
  { id: 'father', label: { sv: 'Pappa', en: 'Dad', ar: 'بابا' } },
  { id: 'school', label: { sv: 'Skolan', en: 'The school', ar: 'المدرسة' } },
] as const;

export const everybody = audience.map(({ id }) => id);

/** Documents of all five methods. */
export function alexMade(): readonly object[] {
  return [
    stored('what-matters', 'd-matters', {
      matters: [
        { id: 'm-sleep', said: { words: 'Att få sova' }, visibleTo: everybody },
        { id: 'm-dog', said: { words: 'Att få vara med Bella', symbol: { provider: 'fluent', id: 'dog' } } },
        { id: 'm-own', said: { words: 'Det vill jag ha för mig själv' }, visibleTo: [] },
      ],
    }),
    stored('a-normal-day', 'd-day', {
      days: [],
      places: [],
      people: [],
      feelings: [],
      answers: [
        { id: 'w-now', about: 'people', question: 'now', words: 'Mamma' },
        { id: 'w-less', about: 'people', question: 'less', words: 'Träffa pappa mindre', visibleTo: ['mother'] },
      ],
    }),
    stored('conversation-mat', 'd-mat', {
      person: { name: 'Alex' },
      mats: [
        {
          id: 'mat',
          topic: { id: 'school', label: { sv: 'Skola' } },
          question: { kind: 'like' },
          scale: { kind: 'like', steps: [{ id: 'dislike', label: { sv: 'Gillar inte' } }] },
          cards: [
            {
              id: 'c-maths',
              label: { sv: 'Matte' },
              picture: { provider: 'fluent', id: 'maths' },
              place: { step: 'dislike' },
            },
            { id: 'c-aside', label: { sv: 'Ljudet i skolan' }, place: { step: null } },
            { id: 'c-waits', label: { sv: 'Läxor' } },
          ],
        },
      ],
    }),
    stored('conversation-menu', 'd-menu', {
      deck: 'menu',
      topics: [
        { id: 't-friends', label: { sv: 'Mina kompisar' }, symbol: { provider: 'fluent', id: 'friends' } },
        { id: 't-health', label: { sv: 'Min hälsa' }, aside: 'dontWant' },
        { id: 't-home', label: { sv: 'Mitt hem' } },
      ],
      chosen: ['t-friends', 't-health'],
    }),
    stored('network-map', 'd-map', {
      people: [
        {
          id: 'p-mormor',
          name: 'Mormor',
          markings: ['support'],
          quotes: [
            { id: 'q-asked', text: 'Hon lyssnar', visibleTo: everybody },
            { id: 'q-not-asked', text: 'Hon glömmer ibland' },
          ],
        },
      ],
    }),
  ];
}

/** Alex's plan, with a wish and a goal that come from it. */
export function alexPlan(): SipDocument {
  return sipDocument({
    situation: {
      wishes: [{ id: 'wish-1', from: [{ document: 'd-matters', item: 'm-dog', quote: 'Att få vara med Bella' }] }],
    },
    goals: {
      goals: [
        {
          id: 'goal-1',
          words: 'Matten ska kännas lugn',
          whose: 'person',
          from: [{ document: 'd-mat', item: 'c-maths', quote: 'Matte: Gillar inte', visibleTo: ['mother', 'school'] }],
        },
      ],
    },
  });
}
