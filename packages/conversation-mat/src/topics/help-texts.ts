/** The options of the topic "Hjälp och stöd", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  morning: ({ msg }) =>
    msg('Komma igång på morgonen', {
      id: 'conversation-mat.topic.help.morning',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  planning: ({ msg }) =>
    msg('Planera dagen', {
      id: 'conversation-mat.topic.help.planning',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  remembering: ({ msg }) =>
    msg('Komma ihåg', {
      id: 'conversation-mat.topic.help.remembering',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  understanding: ({ msg }) =>
    msg('Förstå vad som sägs', {
      id: 'conversation-mat.topic.help.understanding',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  saying: ({ msg }) =>
    msg('Säga vad jag vill', {
      id: 'conversation-mat.topic.help.saying',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  writing: ({ msg }) =>
    msg('Läsa och skriva', {
      id: 'conversation-mat.topic.help.writing',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  letters: ({ msg }) =>
    msg('Brev och papper', {
      id: 'conversation-mat.topic.help.letters',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  'phone-calls': ({ msg }) =>
    msg('Ringa samtal', {
      id: 'conversation-mat.topic.help.phone-calls',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  hygiene: ({ msg }) =>
    msg('Sköta hygienen', {
      id: 'conversation-mat.topic.help.hygiene',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  household: ({ msg }) =>
    msg('Sköta hemmet', {
      id: 'conversation-mat.topic.help.household',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  'getting-out': ({ msg }) =>
    msg('Komma ut', { id: 'conversation-mat.topic.help.getting-out', desc: 'An option of the topic "Hjälp och stöd"' }),
  friends: ({ msg }) =>
    msg('Vara med andra', {
      id: 'conversation-mat.topic.help.friends',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  'calming-down': ({ msg }) =>
    msg('Lugna ner mig', {
      id: 'conversation-mat.topic.help.calming-down',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
  'choosing-helper': ({ msg }) =>
    msg('Välja vem som hjälper mig', {
      id: 'conversation-mat.topic.help.choosing-helper',
      desc: 'An option of the topic "Hjälp och stöd"',
    }),
};
