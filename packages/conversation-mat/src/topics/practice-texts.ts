/** The options of the topic "Öva först", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  'ice-cream': ({ msg }) =>
    msg('Glass', { id: 'conversation-mat.topic.practice.ice-cream', desc: 'An option of the topic "Öva först"' }),
  broccoli: ({ msg }) =>
    msg('Broccoli', { id: 'conversation-mat.topic.practice.broccoli', desc: 'An option of the topic "Öva först"' }),
  dogs: ({ msg }) =>
    msg('Hundar', { id: 'conversation-mat.topic.practice.dogs', desc: 'An option of the topic "Öva först"' }),
  snakes: ({ msg }) =>
    msg('Ormar', { id: 'conversation-mat.topic.practice.snakes', desc: 'An option of the topic "Öva först"' }),
  rain: ({ msg }) =>
    msg('Regn', { id: 'conversation-mat.topic.practice.rain', desc: 'An option of the topic "Öva först"' }),
  snow: ({ msg }) =>
    msg('Snö', { id: 'conversation-mat.topic.practice.snow', desc: 'An option of the topic "Öva först"' }),
  swimming: ({ msg }) =>
    msg('Bada', { id: 'conversation-mat.topic.practice.swimming', desc: 'An option of the topic "Öva först"' }),
  cleaning: ({ msg }) =>
    msg('Städa', { id: 'conversation-mat.topic.practice.cleaning', desc: 'An option of the topic "Öva först"' }),
  music: ({ msg }) =>
    msg('Lyssna på musik', { id: 'conversation-mat.topic.practice.music', desc: 'An option of the topic "Öva först"' }),
};
