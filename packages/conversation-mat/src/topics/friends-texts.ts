/** The options of the topic "Kompisar och vänner", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  'best-friend': ({ msg }) =>
    msg('En nära vän', {
      id: 'conversation-mat.topic.friends.best-friend',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'many-friends': ({ msg }) =>
    msg('Vara i en stor grupp', {
      id: 'conversation-mat.topic.friends.many-friends',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'meeting-home': ({ msg }) =>
    msg('Träffas hemma', {
      id: 'conversation-mat.topic.friends.meeting-home',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'meeting-out': ({ msg }) =>
    msg('Träffas ute', {
      id: 'conversation-mat.topic.friends.meeting-out',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  playing: ({ msg }) =>
    msg('Leka', { id: 'conversation-mat.topic.friends.playing', desc: 'An option of the topic "Kompisar och vänner"' }),
  chatting: ({ msg }) =>
    msg('Höras på nätet', {
      id: 'conversation-mat.topic.friends.chatting',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'making-friends': ({ msg }) =>
    msg('Lära känna nya', {
      id: 'conversation-mat.topic.friends.making-friends',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'being-asked': ({ msg }) =>
    msg('Få vara med', {
      id: 'conversation-mat.topic.friends.being-asked',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  deciding: ({ msg }) =>
    msg('Bestämma tillsammans', {
      id: 'conversation-mat.topic.friends.deciding',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'falling-out': ({ msg }) =>
    msg('Bli ovänner', {
      id: 'conversation-mat.topic.friends.falling-out',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'making-up': ({ msg }) =>
    msg('Bli sams', {
      id: 'conversation-mat.topic.friends.making-up',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'being-alone': ({ msg }) =>
    msg('Vara för mig själv', {
      id: 'conversation-mat.topic.friends.being-alone',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  'being-in-love': ({ msg }) =>
    msg('Vara kär', {
      id: 'conversation-mat.topic.friends.being-in-love',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
  secrets: ({ msg }) =>
    msg('Kunna lita på någon', {
      id: 'conversation-mat.topic.friends.secrets',
      desc: 'An option of the topic "Kompisar och vänner"',
    }),
};
