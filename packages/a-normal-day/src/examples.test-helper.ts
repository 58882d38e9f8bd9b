import type { SymbolReference } from '@delaktig/core/document/expression.js';
import { DEFAULT_FEELINGS } from './defaults.ts';
import type { Activity, NormalDayContent, NormalDayDocument } from './model.ts';

/** Documents that stories and tests start from. Names are those of the sources. */
const fluent = (id: string): SymbolReference => ({ provider: 'fluent', id });

/** A document with this in it. */
export function dayDocument(
  content: Partial<NormalDayContent> = {},
  level: NormalDayDocument['level'] = 'standard',
): NormalDayDocument {
  return {
    type: 'a-normal-day',
    version: 1,
    id: '5f4d5c9e-1d3b-4c8e-9a57-0d6f3d3b7a01',
    language: 'sv',
    level,
    createdAt: '2026-11-20T08:30:00.000Z',
    updatedAt: '2026-11-20T08:52:10.000Z',
    content: { days: [dayOf([])], places: [], people: [], feelings: DEFAULT_FEELINGS, answers: [], ...content },
  };
}

/** One day of these. */
export function dayOf(activities: readonly Activity[]): NormalDayContent['days'][number] {
  return { id: 'day-1', kind: 'ordinary', activities };
}

/** Three days of Alex's: school, free, and the school day as Alex wishes it were. */
export const alex = (): NormalDayDocument => dayDocument(alexContent);

const alexContent: NormalDayContent = {
  days: [
    {
      id: 'school',
      kind: 'school',
      activities: [
        {
          id: 'vakna',
          name: 'Vakna',
          symbol: fluent('sun'),
          start: 405,
          end: 420,
          place: 'place-hemma',
          feeling: 'tired',
        },
        {
          id: 'frukost',
          name: 'Frukost',
          symbol: fluent('food'),
          start: 420,
          end: 450,
          place: 'place-hemma',
          people: ['person-mamma'],
        },
        {
          id: 'bussen',
          name: 'Bussen',
          symbol: fluent('bus'),
          start: 450,
          end: 480,
          place: 'place-bussen',
          people: ['person-lisa'],
          feeling: 'worried',
        },
        {
          id: 'skola',
          name: 'Skola',
          symbol: fluent('school'),
          start: 490,
          end: 840,
          place: 'place-skolan',
          people: ['person-lisa'],
          feeling: 'okay',
        },
        {
          id: 'lunch',
          name: 'Lunch',
          symbol: fluent('food'),
          start: 690,
          end: 720,
          place: 'place-skolan',
          people: ['person-lisa', 'person-josef'],
          feeling: 'happy',
        },
        {
          id: 'spela-spel',
          name: 'Spela spel',
          symbol: fluent('games'),
          start: 900,
          end: 1050,
          place: 'place-hemma',
          feeling: 'happy',
        },
        {
          id: 'prata-med-lisa',
          name: 'Prata med Lisa',
          symbol: fluent('phone'),
          start: 960,
          end: 1005,
          place: 'place-hemma',
          people: ['person-lisa'],
          feeling: 'happy',
        },
        {
          id: 'middag',
          name: 'Middag',
          symbol: fluent('food'),
          start: 1080,
          end: 1110,
          place: 'place-hemma',
          people: ['person-mamma', 'person-pappa'],
        },
        {
          id: 'lasa',
          name: 'Läsa',
          symbol: fluent('books'),
          start: 1200,
          place: 'place-hemma',
          feeling: 'calm',
        },
        {
          id: 'sova',
          name: 'Sova',
          symbol: fluent('bed'),
          start: 1290,
          end: 1845,
          place: 'place-hemma',
        },
      ],
    },
    {
      id: 'free',
      kind: 'free',
      activities: [
        {
          id: 'free-sova-lange',
          name: 'Sova länge',
          symbol: fluent('bed'),
          start: 0,
          end: 600,
          place: 'place-hemma',
        },
        {
          id: 'free-fotboll',
          name: 'Fotboll',
          symbol: fluent('football'),
          start: 660,
          end: 780,
          place: 'place-idrottshallen',
          people: ['person-josef'],
          feeling: 'happy',
        },
        {
          id: 'free-spela-spel',
          name: 'Spela spel',
          symbol: fluent('games'),
          start: 840,
          end: 1080,
          place: 'place-hemma',
          feeling: 'happy',
        },
        {
          id: 'free-rita',
          name: 'Rita',
          symbol: fluent('drawing'),
          feeling: 'calm',
        },
      ],
    },
    {
      id: 'wished',
      kind: 'school',
      when: 'wished',
      activities: [
        {
          id: 'wished-skola',
          name: 'Skola',
          symbol: fluent('school'),
          start: 540,
          end: 840,
          place: 'place-skolan',
          people: ['person-lisa', 'person-josef'],
        },
        {
          id: 'wished-fotboll',
          name: 'Fotboll',
          symbol: fluent('football'),
          start: 900,
          end: 1020,
          place: 'place-idrottshallen',
          people: ['person-josef'],
        },
        {
          id: 'wished-sova',
          name: 'Sova',
          symbol: fluent('bed'),
          start: 1290,
          end: 1860,
          place: 'place-hemma',
        },
      ],
    },
  ],
  places: [
    {
      id: 'place-hemma',
      name: 'Hemma',
      symbol: fluent('home'),
    },
    {
      id: 'place-skolan',
      name: 'Skolan',
      symbol: fluent('school'),
    },
    {
      id: 'place-idrottshallen',
      name: 'Idrottshallen',
      symbol: fluent('sports-hall'),
    },
    {
      id: 'place-bussen',
      name: 'Bussen',
      symbol: fluent('bus'),
    },
  ],
  people: [
    {
      id: 'person-mamma',
      name: 'Mamma',
      symbol: fluent('mother'),
      source: {
        document: '3e1f0b5a-6a8a-4ef4-a2b8-1d0c9f5f7d11',
        item: 'c93af8e0-1a15-4345-8ae7-c72e45c121d1',
      },
    },
    {
      id: 'person-pappa',
      name: 'Pappa',
      symbol: fluent('father'),
    },
    {
      id: 'person-lisa',
      name: 'Lisa',
    },
    {
      id: 'person-josef',
      name: 'Josef',
    },
  ],
  feelings: DEFAULT_FEELINGS,
  answers: [
    {
      id: 'answer-1',
      about: 'activities',
      question: 'more',
      words: 'Fotboll',
      symbol: fluent('football'),
      of: 'free-fotboll',
    },
    {
      id: 'answer-2',
      about: 'activities',
      question: 'new',
      words: 'Börja i en teatergrupp',
    },
    {
      id: 'answer-3',
      about: 'activities',
      question: 'hinder',
      words: 'Det går ingen buss hem på kvällen',
    },
    {
      id: 'answer-4',
      about: 'people',
      question: 'more',
      words: 'Josef',
      of: 'person-josef',
    },
  ],
};

/** A morning: few things, so that all of it is seen at once. */
export const morning = (): NormalDayDocument =>
  dayDocument({
    days: [
      dayOf([
        { id: 'frukost', name: 'Frukost', start: 420, end: 450, symbol: fluent('food'), place: 'hemma' },
        { id: 'skola', name: 'Skola', start: 600, end: 840, symbol: fluent('school') },
        { id: 'lunch', name: 'Lunch', start: 690, end: 720 },
        { id: 'rita', name: 'Rita', feeling: 'calm' },
      ]),
    ],
    places: [{ id: 'hemma', name: 'Hemma' }],
  });

/** Pictures only. */
export const alexSymbols = (): NormalDayDocument =>
  dayDocument(
    {
      days: [
        dayOf([
          {
            id: 'mat',
            name: '',
            start: 420,
            end: 480,
            symbol: { ...fluent('food'), label: { sv: 'mat', en: 'food' } },
          },
          {
            id: 'skola',
            name: '',
            start: 480,
            end: 780,
            symbol: { ...fluent('school'), label: { sv: 'skola', en: 'school' } },
            feeling: 'happy',
          },
          { id: 'rita', name: '', symbol: { ...fluent('drawing'), label: { sv: 'rita', en: 'draw' } } },
        ]),
      ],
    },
    'symbol',
  );

/** So many things, three or more at once. */
export const many = (count: number): NormalDayDocument =>
  dayDocument({
    days: [
      dayOf(
        Array.from({ length: count }, (_, n) => ({
          id: `sak-${String(n)}`,
          name: `Sak ${String(n + 1)}`,
          start: 360 + ((n * 15) % 900),
          end: 360 + ((n * 15) % 900) + 90,
        })),
      ),
    ],
  });

/** Long words. */
export const german = (): NormalDayDocument =>
  dayDocument({
    days: [
      {
        id: 'day-1',
        kind: 'own',
        label: 'Berufsvorbereitungspraktikumstag',
        activities: [
          { id: 'a', name: 'Straßenbahnhaltestellenwartezeit', start: 420, end: 435, place: 'p' },
          { id: 'b', name: 'Rehabilitationsschwimmen', start: 425, end: 600 },
        ],
      },
    ],
    places: [{ id: 'p', name: 'Hauptbahnhofsvorplatz' }],
  });

/** From right to left, names in both directions. */
export const arabic = (): NormalDayDocument => ({
  ...dayDocument({
    days: [
      dayOf([
        { id: 'a', name: 'الفطور', start: 420, end: 450, symbol: fluent('food') },
        { id: 'b', name: 'المدرسة', start: 490, end: 840, symbol: fluent('school') },
        { id: 'c', name: 'Lunch', start: 690, end: 720 },
      ]),
    ],
  }),
  language: 'ar',
});

/** From newer software: shown, not changed. */
export const newer = (): unknown => ({ ...alex(), version: 2, moods: [1] });

/** Times and references that are impossible, and markup in a name. */
export const odd = (): NormalDayDocument =>
  dayDocument({
    days: [
      dayOf([
        { id: 'a', name: '<b>Frukost</b> & ${x}', start: 420, end: 390 },
        { id: 'b', name: 'Kalas', start: 9999 },
        { id: 'c', name: 'Ingenting', start: 600, end: 600, place: 'nowhere', people: ['nobody'], feeling: 'grumpy' },
        { id: 'd', name: '', start: 700 },
        { id: 'e', name: '\u202eBakvänd', start: 800, end: 5000 },
      ]),
    ],
    answers: [{ id: 'x', about: 'weather', question: 'why', words: 'Sol' }],
  });
