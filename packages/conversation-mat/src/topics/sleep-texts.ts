/** The options of the topic "Sömn", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  'going-to-bed': ({ msg }) =>
    msg('Gå och lägga mig', { id: 'conversation-mat.topic.sleep.going-to-bed', desc: 'An option of the topic "Sömn"' }),
  'falling-asleep': ({ msg }) =>
    msg('Somna', { id: 'conversation-mat.topic.sleep.falling-asleep', desc: 'An option of the topic "Sömn"' }),
  'sleeping-through': ({ msg }) =>
    msg('Sova hela natten', {
      id: 'conversation-mat.topic.sleep.sleeping-through',
      desc: 'An option of the topic "Sömn"',
    }),
  waking: ({ msg }) =>
    msg('Vakna på morgonen', { id: 'conversation-mat.topic.sleep.waking', desc: 'An option of the topic "Sömn"' }),
  rested: ({ msg }) =>
    msg('Känna mig utvilad', { id: 'conversation-mat.topic.sleep.rested', desc: 'An option of the topic "Sömn"' }),
  dreams: ({ msg }) =>
    msg('Drömmar', { id: 'conversation-mat.topic.sleep.dreams', desc: 'An option of the topic "Sömn"' }),
  'own-bed': ({ msg }) =>
    msg('Sova i min säng', { id: 'conversation-mat.topic.sleep.own-bed', desc: 'An option of the topic "Sömn"' }),
  dark: ({ msg }) =>
    msg('När det är mörkt', { id: 'conversation-mat.topic.sleep.dark', desc: 'An option of the topic "Sömn"' }),
  silence: ({ msg }) =>
    msg('När det låter på natten', {
      id: 'conversation-mat.topic.sleep.silence',
      desc: 'An option of the topic "Sömn"',
    }),
  evening: ({ msg }) =>
    msg('Det jag gör på kvällen', {
      id: 'conversation-mat.topic.sleep.evening',
      desc: 'An option of the topic "Sömn"',
    }),
  screens: ({ msg }) =>
    msg('Skärmen före läggdags', { id: 'conversation-mat.topic.sleep.screens', desc: 'An option of the topic "Sömn"' }),
  company: ({ msg }) =>
    msg('Sova själv', { id: 'conversation-mat.topic.sleep.company', desc: 'An option of the topic "Sömn"' }),
};
