/** The options of the topic "Möten", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  place: ({ msg }) =>
    msg('Platsen', { id: 'conversation-mat.topic.meetings.place', desc: 'An option of the topic "Möten"' }),
  time: ({ msg }) =>
    msg('Tiden', { id: 'conversation-mat.topic.meetings.time', desc: 'An option of the topic "Möten"' }),
  who: ({ msg }) =>
    msg('Vilka som är med', { id: 'conversation-mat.topic.meetings.who', desc: 'An option of the topic "Möten"' }),
  'many-people': ({ msg }) =>
    msg('Att vara många', {
      id: 'conversation-mat.topic.meetings.many-people',
      desc: 'An option of the topic "Möten"',
    }),
  'own-person': ({ msg }) =>
    msg('Ha med någon jag litar på', {
      id: 'conversation-mat.topic.meetings.own-person',
      desc: 'An option of the topic "Möten"',
    }),
  'talking-first': ({ msg }) =>
    msg('Prata först', { id: 'conversation-mat.topic.meetings.talking-first', desc: 'An option of the topic "Möten"' }),
  'saying-no': ({ msg }) =>
    msg('Säga nej', { id: 'conversation-mat.topic.meetings.saying-no', desc: 'An option of the topic "Möten"' }),
  asking: ({ msg }) =>
    msg('Fråga när jag inte förstår', {
      id: 'conversation-mat.topic.meetings.asking',
      desc: 'An option of the topic "Möten"',
    }),
  'being-listened-to': ({ msg }) =>
    msg('Att de lyssnar', {
      id: 'conversation-mat.topic.meetings.being-listened-to',
      desc: 'An option of the topic "Möten"',
    }),
  'hard-words': ({ msg }) =>
    msg('Svåra ord', { id: 'conversation-mat.topic.meetings.hard-words', desc: 'An option of the topic "Möten"' }),
  break: ({ msg }) =>
    msg('Ta paus', { id: 'conversation-mat.topic.meetings.break', desc: 'An option of the topic "Möten"' }),
  parts: ({ msg }) =>
    msg('Vara med en del av mötet', {
      id: 'conversation-mat.topic.meetings.parts',
      desc: 'An option of the topic "Möten"',
    }),
  pictures: ({ msg }) =>
    msg('Bilder och stöd', { id: 'conversation-mat.topic.meetings.pictures', desc: 'An option of the topic "Möten"' }),
  'by-video': ({ msg }) =>
    msg('Vara med på video', {
      id: 'conversation-mat.topic.meetings.by-video',
      desc: 'An option of the topic "Möten"',
    }),
  after: ({ msg }) =>
    msg('Få veta vad som bestämdes', {
      id: 'conversation-mat.topic.meetings.after',
      desc: 'An option of the topic "Möten"',
    }),
};
