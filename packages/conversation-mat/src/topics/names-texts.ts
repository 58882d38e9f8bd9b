/** What the ready topics are called. */
import type { Text } from '@delaktig/core/language/say.js';

export const topicNames: Readonly<Record<string, Text>> = {
  practice: ({ msg }) => msg('Öva först', { id: 'conversation-mat.topic.practice', desc: 'A topic to talk about' }),
  family: ({ msg }) => msg('Familj', { id: 'conversation-mat.topic.family', desc: 'A topic to talk about' }),
  school: ({ msg }) => msg('Skola', { id: 'conversation-mat.topic.school', desc: 'A topic to talk about' }),
  work: ({ msg }) => msg('Arbete och studier', { id: 'conversation-mat.topic.work', desc: 'A topic to talk about' }),
  friends: ({ msg }) =>
    msg('Kompisar och vänner', { id: 'conversation-mat.topic.friends', desc: 'A topic to talk about' }),
  home: ({ msg }) => msg('Hemma', { id: 'conversation-mat.topic.home', desc: 'A topic to talk about' }),
  health: ({ msg }) => msg('Hälsa och kropp', { id: 'conversation-mat.topic.health', desc: 'A topic to talk about' }),
  feelings: ({ msg }) => msg('Känslor', { id: 'conversation-mat.topic.feelings', desc: 'A topic to talk about' }),
  leisure: ({ msg }) => msg('Fritid', { id: 'conversation-mat.topic.leisure', desc: 'A topic to talk about' }),
  'getting-about': ({ msg }) =>
    msg('Att ta mig fram', { id: 'conversation-mat.topic.getting-about', desc: 'A topic to talk about' }),
  future: ({ msg }) => msg('Framtid', { id: 'conversation-mat.topic.future', desc: 'A topic to talk about' }),
  sleep: ({ msg }) => msg('Sömn', { id: 'conversation-mat.topic.sleep', desc: 'A topic to talk about' }),
  food: ({ msg }) => msg('Mat och måltider', { id: 'conversation-mat.topic.food', desc: 'A topic to talk about' }),
  online: ({ msg }) => msg('På nätet', { id: 'conversation-mat.topic.online', desc: 'A topic to talk about' }),
  help: ({ msg }) => msg('Hjälp och stöd', { id: 'conversation-mat.topic.help', desc: 'A topic to talk about' }),
  meetings: ({ msg }) => msg('Möten', { id: 'conversation-mat.topic.meetings', desc: 'A topic to talk about' }),
};
