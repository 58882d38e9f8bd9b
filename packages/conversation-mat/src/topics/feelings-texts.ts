/** The options of the topic "Känslor", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  happy: ({ msg }) =>
    msg('Glad', { id: 'conversation-mat.topic.feelings.happy', desc: 'An option of the topic "Känslor"' }),
  calm: ({ msg }) =>
    msg('Lugn', { id: 'conversation-mat.topic.feelings.calm', desc: 'An option of the topic "Känslor"' }),
  proud: ({ msg }) =>
    msg('Stolt', { id: 'conversation-mat.topic.feelings.proud', desc: 'An option of the topic "Känslor"' }),
  excited: ({ msg }) =>
    msg('Pirrig av glädje', {
      id: 'conversation-mat.topic.feelings.excited',
      desc: 'An option of the topic "Känslor"',
    }),
  curious: ({ msg }) =>
    msg('Nyfiken', { id: 'conversation-mat.topic.feelings.curious', desc: 'An option of the topic "Känslor"' }),
  sad: ({ msg }) =>
    msg('Ledsen', { id: 'conversation-mat.topic.feelings.sad', desc: 'An option of the topic "Känslor"' }),
  angry: ({ msg }) =>
    msg('Arg', { id: 'conversation-mat.topic.feelings.angry', desc: 'An option of the topic "Känslor"' }),
  worried: ({ msg }) =>
    msg('Orolig', { id: 'conversation-mat.topic.feelings.worried', desc: 'An option of the topic "Känslor"' }),
  scared: ({ msg }) =>
    msg('Rädd', { id: 'conversation-mat.topic.feelings.scared', desc: 'An option of the topic "Känslor"' }),
  lonely: ({ msg }) =>
    msg('Ensam', { id: 'conversation-mat.topic.feelings.lonely', desc: 'An option of the topic "Känslor"' }),
  stressed: ({ msg }) =>
    msg('Stressad', { id: 'conversation-mat.topic.feelings.stressed', desc: 'An option of the topic "Känslor"' }),
  tired: ({ msg }) =>
    msg('Trött', { id: 'conversation-mat.topic.feelings.tired', desc: 'An option of the topic "Känslor"' }),
  bored: ({ msg }) =>
    msg('Uttråkad', { id: 'conversation-mat.topic.feelings.bored', desc: 'An option of the topic "Känslor"' }),
  shy: ({ msg }) =>
    msg('Blyg', { id: 'conversation-mat.topic.feelings.shy', desc: 'An option of the topic "Känslor"' }),
  confused: ({ msg }) =>
    msg('Förvirrad', { id: 'conversation-mat.topic.feelings.confused', desc: 'An option of the topic "Känslor"' }),
};
