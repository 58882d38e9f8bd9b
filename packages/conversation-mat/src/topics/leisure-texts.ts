/** The options of the topic "Fritid", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  sports: ({ msg }) =>
    msg('Sport', { id: 'conversation-mat.topic.leisure.sports', desc: 'An option of the topic "Fritid"' }),
  swimming: ({ msg }) =>
    msg('Simma och bada', { id: 'conversation-mat.topic.leisure.swimming', desc: 'An option of the topic "Fritid"' }),
  cycling: ({ msg }) =>
    msg('Cykla', { id: 'conversation-mat.topic.leisure.cycling', desc: 'An option of the topic "Fritid"' }),
  nature: ({ msg }) =>
    msg('Vara i naturen', { id: 'conversation-mat.topic.leisure.nature', desc: 'An option of the topic "Fritid"' }),
  walks: ({ msg }) =>
    msg('Promenera', { id: 'conversation-mat.topic.leisure.walks', desc: 'An option of the topic "Fritid"' }),
  gym: ({ msg }) => msg('Träna', { id: 'conversation-mat.topic.leisure.gym', desc: 'An option of the topic "Fritid"' }),
  drawing: ({ msg }) =>
    msg('Rita och måla', { id: 'conversation-mat.topic.leisure.drawing', desc: 'An option of the topic "Fritid"' }),
  music: ({ msg }) =>
    msg('Lyssna på musik', { id: 'conversation-mat.topic.leisure.music', desc: 'An option of the topic "Fritid"' }),
  'playing-music': ({ msg }) =>
    msg('Spela eller sjunga', {
      id: 'conversation-mat.topic.leisure.playing-music',
      desc: 'An option of the topic "Fritid"',
    }),
  dancing: ({ msg }) =>
    msg('Dansa', { id: 'conversation-mat.topic.leisure.dancing', desc: 'An option of the topic "Fritid"' }),
  games: ({ msg }) =>
    msg('Spela sällskapsspel', { id: 'conversation-mat.topic.leisure.games', desc: 'An option of the topic "Fritid"' }),
  gaming: ({ msg }) =>
    msg('Spela dataspel', { id: 'conversation-mat.topic.leisure.gaming', desc: 'An option of the topic "Fritid"' }),
  films: ({ msg }) =>
    msg('Film och serier', { id: 'conversation-mat.topic.leisure.films', desc: 'An option of the topic "Fritid"' }),
  reading: ({ msg }) =>
    msg('Läsa eller lyssna på böcker', {
      id: 'conversation-mat.topic.leisure.reading',
      desc: 'An option of the topic "Fritid"',
    }),
  crafts: ({ msg }) =>
    msg('Pyssla och handarbeta', {
      id: 'conversation-mat.topic.leisure.crafts',
      desc: 'An option of the topic "Fritid"',
    }),
  animals: ({ msg }) =>
    msg('Vara med djur', { id: 'conversation-mat.topic.leisure.animals', desc: 'An option of the topic "Fritid"' }),
  resting: ({ msg }) =>
    msg('Vila', { id: 'conversation-mat.topic.leisure.resting', desc: 'An option of the topic "Fritid"' }),
  clubs: ({ msg }) =>
    msg('Vara med i en förening', {
      id: 'conversation-mat.topic.leisure.clubs',
      desc: 'An option of the topic "Fritid"',
    }),
};
