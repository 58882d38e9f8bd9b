/** The options of the topic "Framtid", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  education: ({ msg }) =>
    msg('Utbildning', { id: 'conversation-mat.topic.future.education', desc: 'An option of the topic "Framtid"' }),
  job: ({ msg }) =>
    msg('Arbete', { id: 'conversation-mat.topic.future.job', desc: 'An option of the topic "Framtid"' }),
  'own-home': ({ msg }) =>
    msg('Egen bostad', { id: 'conversation-mat.topic.future.own-home', desc: 'An option of the topic "Framtid"' }),
  moving: ({ msg }) =>
    msg('Flytta', { id: 'conversation-mat.topic.future.moving', desc: 'An option of the topic "Framtid"' }),
  family: ({ msg }) =>
    msg('Bilda familj', { id: 'conversation-mat.topic.future.family', desc: 'An option of the topic "Framtid"' }),
  friends: ({ msg }) =>
    msg('Vänner', { id: 'conversation-mat.topic.future.friends', desc: 'An option of the topic "Framtid"' }),
  partner: ({ msg }) =>
    msg('Någon att leva med', {
      id: 'conversation-mat.topic.future.partner',
      desc: 'An option of the topic "Framtid"',
    }),
  health: ({ msg }) =>
    msg('Må bra', { id: 'conversation-mat.topic.future.health', desc: 'An option of the topic "Framtid"' }),
  economy: ({ msg }) =>
    msg('Klara min ekonomi', { id: 'conversation-mat.topic.future.economy', desc: 'An option of the topic "Framtid"' }),
  travelling: ({ msg }) =>
    msg('Resa', { id: 'conversation-mat.topic.future.travelling', desc: 'An option of the topic "Framtid"' }),
  driving: ({ msg }) =>
    msg('Ta körkort', { id: 'conversation-mat.topic.future.driving', desc: 'An option of the topic "Framtid"' }),
  hobby: ({ msg }) =>
    msg('Hinna med det jag tycker om', {
      id: 'conversation-mat.topic.future.hobby',
      desc: 'An option of the topic "Framtid"',
    }),
  'helping-others': ({ msg }) =>
    msg('Hjälpa andra', {
      id: 'conversation-mat.topic.future.helping-others',
      desc: 'An option of the topic "Framtid"',
    }),
  deciding: ({ msg }) =>
    msg('Bestämma över mitt liv', {
      id: 'conversation-mat.topic.future.deciding',
      desc: 'An option of the topic "Framtid"',
    }),
  'growing-up': ({ msg }) =>
    msg('Bli äldre', {
      id: 'conversation-mat.topic.future.growing-up',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  'next-class': ({ msg }) =>
    msg('Nästa klass', {
      id: 'conversation-mat.topic.future.next-class',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  'what-to-be': ({ msg }) =>
    msg('Vad jag vill bli', {
      id: 'conversation-mat.topic.future.what-to-be',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  learning: ({ msg }) =>
    msg('Lära mig nya saker', {
      id: 'conversation-mat.topic.future.learning',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  'where-to-live': ({ msg }) =>
    msg('Var jag ska bo', {
      id: 'conversation-mat.topic.future.where-to-live',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  'being-with-family': ({ msg }) =>
    msg('Vara med min familj', {
      id: 'conversation-mat.topic.future.being-with-family',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  'new-friends': ({ msg }) =>
    msg('Få nya kompisar', {
      id: 'conversation-mat.topic.future.new-friends',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  pet: ({ msg }) =>
    msg('Ha ett djur', {
      id: 'conversation-mat.topic.future.pet',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  dreams: ({ msg }) =>
    msg('Det jag drömmer om', {
      id: 'conversation-mat.topic.future.dreams',
      desc: 'An option of the topic "Framtid", for a child',
    }),
  'deciding-more': ({ msg }) =>
    msg('Bestämma mer själv', {
      id: 'conversation-mat.topic.future.deciding-more',
      desc: 'An option of the topic "Framtid", for a child',
    }),
};
