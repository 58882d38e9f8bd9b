/** The options of the topic "På nätet", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  games: ({ msg }) =>
    msg('Spela på nätet', { id: 'conversation-mat.topic.online.games', desc: 'An option of the topic "På nätet"' }),
  videos: ({ msg }) =>
    msg('Titta på klipp', { id: 'conversation-mat.topic.online.videos', desc: 'An option of the topic "På nätet"' }),
  chat: ({ msg }) =>
    msg('Chatta', { id: 'conversation-mat.topic.online.chat', desc: 'An option of the topic "På nätet"' }),
  pictures: ({ msg }) =>
    msg('Lägga ut bilder', { id: 'conversation-mat.topic.online.pictures', desc: 'An option of the topic "På nätet"' }),
  comments: ({ msg }) =>
    msg('Vad andra skriver', {
      id: 'conversation-mat.topic.online.comments',
      desc: 'An option of the topic "På nätet"',
    }),
  strangers: ({ msg }) =>
    msg('När någon jag inte känner skriver', {
      id: 'conversation-mat.topic.online.strangers',
      desc: 'An option of the topic "På nätet"',
    }),
  passwords: ({ msg }) =>
    msg('Lösenord', { id: 'conversation-mat.topic.online.passwords', desc: 'An option of the topic "På nätet"' }),
  'screen-time': ({ msg }) =>
    msg('Tiden vid skärmen', {
      id: 'conversation-mat.topic.online.screen-time',
      desc: 'An option of the topic "På nätet"',
    }),
  news: ({ msg }) =>
    msg('Nyheter', { id: 'conversation-mat.topic.online.news', desc: 'An option of the topic "På nätet"' }),
  'e-services': ({ msg }) =>
    msg('Sköta ärenden på nätet', {
      id: 'conversation-mat.topic.online.e-services',
      desc: 'An option of the topic "På nätet"',
    }),
  shopping: ({ msg }) =>
    msg('Köpa saker på nätet', {
      id: 'conversation-mat.topic.online.shopping',
      desc: 'An option of the topic "På nätet"',
    }),
  'asking-adults': ({ msg }) =>
    msg('Fråga en vuxen när något blir fel', {
      id: 'conversation-mat.topic.online.asking-adults',
      desc: 'An option of the topic "På nätet"',
    }),
};
