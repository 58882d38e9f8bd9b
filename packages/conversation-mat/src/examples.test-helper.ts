import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Card, ConversationMatContent, ConversationMatDocument, Mat, Step } from './model.ts';

/** The documents that stories and tests start from. Names come from the sources' own cases. */

const picture = (id: string): Required<Pick<Card, 'picture'>> => ({ picture: { provider: 'fluent', id } });

const answers = (): readonly Step[] => [
  { id: 'like', label: { sv: 'Gillar' }, ...picture('thumbs-up') },
  { id: 'unsure', label: { sv: 'Vet inte' }, ...picture('question') },
  { id: 'dislike', label: { sv: 'Gillar inte' }, ...picture('thumbs-down') },
];

const card = (id: string, label: LocalizedText, symbol: string, step?: string | null): Card => ({
  id,
  option: id,
  label: typeof label === 'string' ? { sv: label } : label,
  ...picture(symbol),
  ...(step === undefined ? {} : { place: { step, by: 'person' } }),
});

/** A document with this content, as a host would have stored it. */
export function matDocument(
  content: Partial<ConversationMatContent>,
  rest: Partial<ConversationMatDocument> = {},
): ConversationMatDocument {
  return {
    type: 'conversation-mat',
    version: 1,
    id: '5f1c2b1e-8f0a-4f7e-9d52-0a4f5a3b9d11',
    language: 'sv',
    level: 'standard',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:40:00.000Z',
    ...rest,
    content: { person: {}, mats: [], ...content },
  };
}

/** A mat about school: some cards lie under each answer, one is aside, two wait. */
export function school(rest: Partial<Mat> = {}): Mat {
  return {
    id: 'mat-school',
    topic: { id: 'school', label: { sv: 'Skola' }, ...picture('school') },
    question: { kind: 'like', label: { sv: 'Vad tycker du om det här?' } },
    scale: { kind: 'like', steps: answers() },
    cards: [
      card('teachers', 'Lärarna', 'teacher', 'like'),
      card('breaks', 'Rasterna', 'playground', 'like'),
      card('lunch', 'Skolmaten', 'food', 'unsure'),
      card('maths', 'Matte', 'maths', 'dislike'),
      card('noise', 'Ljudet i skolan', 'noise', null),
      card('reading', 'Läsa', 'reading'),
      card('homework', 'Läxor', 'backpack'),
    ],
    ...rest,
  };
}

/** Alex's mat about school. */
export function alex(rest: Partial<Mat> = {}): ConversationMatDocument {
  return matDocument({ person: { name: 'Alex' }, mats: [school(rest)] }, { owner: { id: 'alex' } });
}

/** The same with a card in each place and none that waits. */
export function laid(rest: Partial<Mat> = {}): ConversationMatDocument {
  return alex({
    cards: school().cards.map((one) => (one.place ? one : { ...one, place: { step: 'unsure', by: 'person' } })),
    ...rest,
  });
}

/** A helper has placed some, and Alex has said more about one. */
export function helped(): ConversationMatDocument {
  return alex({
    cards: school().cards.map((one) =>
      one.id === 'lunch' ? { ...one, place: { step: 'unsure', by: 'helper' }, comment: 'Bara på fredagar.' } : one,
    ),
  });
}

/** Long words. */
export function german(): ConversationMatDocument {
  return matDocument(
    {
      person: { name: 'Lars' },
      mats: [
        school({
          topic: { id: 'own', label: 'Freizeitbeschäftigungen' },
          cards: [
            'Schulhofaufsicht',
            'Klassenzimmerbeleuchtung',
            'Gemeinschaftsverpflegung',
            'Rechtschreibübungen',
          ].map((label, n): Card => ({
            id: `c${String(n)}`,
            label,
            ...(n < 3 ? { place: { step: answers()[n]?.id ?? null } } : {}),
          })),
        }),
      ],
    },
    { language: 'de' },
  );
}

/** Somebody who writes from right to left. */
export function arabic(): ConversationMatDocument {
  return matDocument(
    {
      person: { name: 'مريم' },
      mats: [
        school({
          topic: { id: 'own', label: 'المدرسة' },
          question: { kind: 'like', label: 'ما رأيك في هذا؟' },
          scale: {
            kind: 'like',
            steps: [
              { id: 'like', label: 'أحب', ...picture('thumbs-up') },
              { id: 'unsure', label: 'لا أعرف', ...picture('question') },
              { id: 'dislike', label: 'لا أحب', ...picture('thumbs-down') },
            ],
          },
          cards: [
            { id: 'a', label: 'المعلمون', ...picture('teacher'), place: { step: 'like', by: 'person' } },
            { id: 'b', label: 'الطعام', ...picture('food'), place: { step: 'dislike', by: 'person' } },
            { id: 'c', label: 'القراءة', ...picture('reading') },
          ],
        }),
      ],
    },
    { language: 'ar' },
  );
}

/** A mat with so many cards. */
export function many(count: number): ConversationMatDocument {
  const words = ['Lärarna', 'Rasterna', 'Skolmaten', 'Matte', 'Läsa', 'Läxor'];
  const symbols = ['teacher', 'playground', 'food', 'maths', 'reading', 'backpack'];
  return alex({
    cards: Array.from({ length: count }, (_, n): Card => ({
      id: `card-${String(n)}`,
      label: `${words[n % 6] ?? ''} ${String(n + 1)}`,
      ...picture(symbols[n % 6] ?? 'school'),
      ...(n % 4 === 3 ? {} : { place: { step: answers()[n % 4]?.id ?? null, by: 'person' } }),
    })),
  });
}

/** Harmless oddities: a step the scale lacks, markup in a card, a card with neither words nor picture. */
export function odd(): ConversationMatDocument {
  return alex({
    cards: [
      { id: 'a', label: '<b>Fet</b> & ${mall}', place: { step: 'love', by: 'person' } },
      { id: 'b' },
      { id: 'c', label: 'x'.repeat(240), place: { step: 'like' } },
    ],
  });
}

/** Made with newer software. */
export function newer(): unknown {
  const document = alex();
  return { ...document, version: 2, content: { ...document.content, weather: 'sun' } };
}

/** The same mat two months earlier. */
export function earlier(): ConversationMatDocument {
  return {
    ...laid({
      cards: school().cards.map((one) => ({
        ...one,
        place: { step: one.id === 'maths' ? 'like' : 'unsure', by: 'person' },
      })),
    }),
    id: '0d2fbb1e-1111-4f7e-9d52-0a4f5a3b9d11',
  };
}

/** Lisa's mat on the same topic. */
export function lisas(): ConversationMatDocument {
  const { content, ...rest } = earlier();
  return { ...rest, owner: { id: 'lisa' }, content: { ...content, person: { name: 'Lisa' } } };
}

/** Alex has said something aloud about the food; the host has not sent the sound. */
export function recorded(): ConversationMatDocument {
  return alex({
    cards: school().cards.map((one) =>
      one.id === 'lunch'
        ? { ...one, voice: { attachment: 'voice-1', seconds: 7, description: 'Bara när det är pannkakor.' } }
        : one,
    ),
  });
}

/** A topic of the host's own, about feeling safe. */
export const safety = {
  id: 'safety',
  label: 'Trygghet',
  picture: { provider: 'fluent', id: 'hug' },
  question: { kind: 'safety' },
  options: ['Skolgården', 'Bussen', 'Hemma'],
};

/** A mat about feeling safe, on which something has been said. */
export function safeMat(rest: Partial<Mat> = {}): Mat {
  return {
    id: 'mat-safety',
    topic: { id: 'safety', label: 'Trygghet', ...picture('hug') },
    question: { kind: 'safety', label: { sv: 'Hur tryggt känns det här?' } },
    scale: {
      kind: 'safety',
      steps: [
        { id: 'safe', label: { sv: 'Trygg' } },
        { id: 'unsafe', label: { sv: 'Inte trygg' } },
      ],
    },
    cards: [
      { id: 'yard', label: 'Skolgården', place: { step: 'unsafe', by: 'person' } },
      { id: 'bus', label: 'Bussen' },
    ],
    ...rest,
  };
}
