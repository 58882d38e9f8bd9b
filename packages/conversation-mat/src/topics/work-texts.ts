/** The options of the topic "Arbete och studier", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  tasks: ({ msg }) =>
    msg('Arbetsuppgifterna', {
      id: 'conversation-mat.topic.work.tasks',
      desc: 'An option of the topic "Arbete och studier"',
    }),
  colleagues: ({ msg }) =>
    msg('Kollegorna', {
      id: 'conversation-mat.topic.work.colleagues',
      desc: 'An option of the topic "Arbete och studier"',
    }),
  manager: ({ msg }) =>
    msg('Chefen', { id: 'conversation-mat.topic.work.manager', desc: 'An option of the topic "Arbete och studier"' }),
  breaks: ({ msg }) =>
    msg('Rasterna', { id: 'conversation-mat.topic.work.breaks', desc: 'An option of the topic "Arbete och studier"' }),
  'working-hours': ({ msg }) =>
    msg('Arbetstiderna', {
      id: 'conversation-mat.topic.work.working-hours',
      desc: 'An option of the topic "Arbete och studier"',
    }),
  pace: ({ msg }) =>
    msg('Tempot', { id: 'conversation-mat.topic.work.pace', desc: 'An option of the topic "Arbete och studier"' }),
  instructions: ({ msg }) =>
    msg('Instruktioner', {
      id: 'conversation-mat.topic.work.instructions',
      desc: 'An option of the topic "Arbete och studier"',
    }),
  studying: ({ msg }) =>
    msg('Studera', { id: 'conversation-mat.topic.work.studying', desc: 'An option of the topic "Arbete och studier"' }),
  'computer-work': ({ msg }) =>
    msg('Arbeta vid dator', {
      id: 'conversation-mat.topic.work.computer-work',
      desc: 'An option of the topic "Arbete och studier"',
    }),
  'sound-and-light': ({ msg }) =>
    msg('Ljud och ljus', {
      id: 'conversation-mat.topic.work.sound-and-light',
      desc: 'An option of the topic "Arbete och studier"',
    }),
  commuting: ({ msg }) =>
    msg('Resan dit och hem', {
      id: 'conversation-mat.topic.work.commuting',
      desc: 'An option of the topic "Arbete och studier"',
    }),
  pay: ({ msg }) =>
    msg('Lönen', { id: 'conversation-mat.topic.work.pay', desc: 'An option of the topic "Arbete och studier"' }),
  'new-job': ({ msg }) =>
    msg('Söka nytt jobb', {
      id: 'conversation-mat.topic.work.new-job',
      desc: 'An option of the topic "Arbete och studier"',
    }),
};
