import { DECKS } from './decks.ts';
import type { ConversationMenuContent, ConversationMenuDocument, Topic } from './model.ts';

/** The documents that stories and tests start from. Names come from the sources' own cases. */

/** A document with this content, as a host would have stored it. */
export function menuDocument(
  content: Partial<ConversationMenuContent> = {},
  rest: Partial<ConversationMenuDocument> = {},
): ConversationMenuDocument {
  return {
    type: 'conversation-menu',
    version: 1,
    id: 'a1b5f0c8-6f5b-4a53-9a26-9ad0d0f6e202',
    language: 'sv',
    level: 'standard',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:40:00.000Z',
    ...rest,
    content: { deck: 'menu', topics: DECKS.menu, chosen: [], ...content },
  };
}

const withTopics = (
  changes: Readonly<Record<string, Partial<Topic>>>,
  own: readonly Topic[] = [],
): readonly Topic[] => [...DECKS.menu.map((topic) => ({ ...topic, ...changes[topic.id] })), ...own];

/** Alex wants to talk about friends first, then school and the dog; not about health now. */
export function alex(): ConversationMenuDocument {
  return menuDocument({
    topics: withTopics(
      {
        friends: {
          with: [{ id: 'w-lisa', name: 'Lisa' }],
          answers: [
            {
              id: 'a-friends',
              question: 'q1',
              asked: { sv: 'Vem tycker du om att vara med?' },
              said: { words: 'Josef och Lisa' },
              at: '2026-03-02T09:20:00.000Z',
              forMeeting: true,
            },
          ],
        },
        health: { aside: 'notNow' },
        future: { aside: 'dontWant' },
      },
      [
        {
          id: 'own-dog',
          kind: 'own',
          said: { words: 'Min hund Bella', symbol: { provider: 'fluent', id: 'dog', label: { sv: 'Hund' } } },
        },
      ],
    ),
    chosen: ['friends', 'school', 'own-dog'],
  });
}

/** What Alex wanted to talk about four months before. */
export function earlier(): ConversationMenuDocument {
  return menuDocument(
    {
      topics: withTopics({
        friends: {
          answers: [{ id: 'a-before', question: 'q1', said: { words: 'Ingen än' } }],
        },
        health: {
          answers: [{ id: 'a-health', question: 'q1', said: { words: 'Jag sover dåligt' } }],
        },
      }),
      chosen: ['leisure', 'friends', 'health'],
    },
    { createdAt: '2025-11-03T09:00:00.000Z', updatedAt: '2025-11-03T09:30:00.000Z' },
  );
}

/** Lars's life story. */
export function lars(): ConversationMenuDocument {
  return menuDocument({
    deck: 'life-story',
    topics: DECKS['life-story'].map((topic) =>
      topic.id === 'li-adult-work'
        ? {
            ...topic,
            answers: [
              {
                id: 'a-work',
                question: 'q1',
                asked: { sv: 'Vad arbetade du med?' },
                said: { words: 'Jag var snickare på varvet.' },
                when: '1958 till 1975',
              },
            ],
          }
        : topic,
    ),
    chosen: ['li-adult-work'],
  });
}

/** A host's own topics with long German words. */
export function german(): ConversationMenuDocument {
  return menuDocument(
    {
      deck: 'hilfeplan',
      title: { de: 'Worüber möchtest du sprechen?' },
      topics: [
        {
          id: 'a',
          label: { de: 'Selbstbestimmungsmöglichkeiten' },
          questions: [{ id: 'q', label: { de: 'Was möchtest du über die Freizeitgestaltung erzählen?' } }],
        },
        { id: 'b', label: { de: 'Donaudampfschifffahrtsgesellschaft' } },
        { id: 'c', label: { de: 'Familienangehörige und Verwandtschaft' } },
      ],
      chosen: ['a', 'b'],
    },
    { language: 'de' },
  );
}

/** In Arabic, as a host has worded it. */
export function arabic(): ConversationMenuDocument {
  return menuDocument(
    {
      title: { ar: 'عمّ تريد أن تتحدث؟' },
      topics: [
        { id: 'family', label: { ar: 'عائلتي' }, symbol: { provider: 'fluent', id: 'mother' } },
        { id: 'school', label: { ar: 'مدرستي' }, symbol: { provider: 'fluent', id: 'school' } },
      ],
      chosen: ['school'],
    },
    { language: 'ar' },
  );
}

/** From newer software: version 2, with something we do not know. */
export function newer(): unknown {
  const document = alex();
  return { ...document, version: 2, content: { ...document.content, songs: ['one'] } };
}

/** Something chosen that is no topic, an answer in which nothing is said, markup, a topic without a name. */
export function odd(): ConversationMenuDocument {
  return menuDocument({
    deck: 'somewhere-else',
    topics: [
      { id: 'markup', label: '<b>Skola</b>', answers: [{ id: 'a', question: 'gone', said: {} }] },
      { id: 'nameless' },
    ],
    chosen: ['moon', 'markup'],
  });
}

/** Somebody who does not write: one topic said aloud, one signed, and one with words for those who do not hear. */
export function recorded(): ConversationMenuDocument {
  return menuDocument({
    topics: [
      ...DECKS.menu,
      { id: 'own-voice', kind: 'own', said: { voice: { attachment: 'v', seconds: 12 } } },
      { id: 'own-film', kind: 'own', said: { video: { attachment: 'f', seconds: 30 } } },
      { id: 'own-words', kind: 'own', said: { voice: { attachment: 'w', description: 'Bella är sjuk' } } },
    ],
    chosen: ['own-voice', 'own-film', 'own-words'],
  });
}
