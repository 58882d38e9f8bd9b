/** The options of the topic "Hälsa och kropp", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  'whole-body': ({ msg }) =>
    msg('Hela kroppen', {
      id: 'conversation-mat.topic.health.whole-body',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  head: ({ msg }) =>
    msg('Huvudet', { id: 'conversation-mat.topic.health.head', desc: 'An option of the topic "Hälsa och kropp"' }),
  stomach: ({ msg }) =>
    msg('Magen', { id: 'conversation-mat.topic.health.stomach', desc: 'An option of the topic "Hälsa och kropp"' }),
  'back-and-neck': ({ msg }) =>
    msg('Ryggen och nacken', {
      id: 'conversation-mat.topic.health.back-and-neck',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  'arms-and-hands': ({ msg }) =>
    msg('Armar och händer', {
      id: 'conversation-mat.topic.health.arms-and-hands',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  'legs-and-feet': ({ msg }) =>
    msg('Ben och fötter', {
      id: 'conversation-mat.topic.health.legs-and-feet',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  seeing: ({ msg }) =>
    msg('Att se', { id: 'conversation-mat.topic.health.seeing', desc: 'An option of the topic "Hälsa och kropp"' }),
  hearing: ({ msg }) =>
    msg('Att höra', { id: 'conversation-mat.topic.health.hearing', desc: 'An option of the topic "Hälsa och kropp"' }),
  teeth: ({ msg }) =>
    msg('Tänderna', { id: 'conversation-mat.topic.health.teeth', desc: 'An option of the topic "Hälsa och kropp"' }),
  moving: ({ msg }) =>
    msg('Röra på mig', {
      id: 'conversation-mat.topic.health.moving',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  energy: ({ msg }) =>
    msg('Orka', { id: 'conversation-mat.topic.health.energy', desc: 'An option of the topic "Hälsa och kropp"' }),
  pain: ({ msg }) =>
    msg('När något gör ont', {
      id: 'conversation-mat.topic.health.pain',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  medicine: ({ msg }) =>
    msg('Ta medicin', {
      id: 'conversation-mat.topic.health.medicine',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  doctor: ({ msg }) =>
    msg('Gå till läkare', {
      id: 'conversation-mat.topic.health.doctor',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  dentist: ({ msg }) =>
    msg('Gå till tandläkare', {
      id: 'conversation-mat.topic.health.dentist',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
  thoughts: ({ msg }) =>
    msg('Tankarna', { id: 'conversation-mat.topic.health.thoughts', desc: 'An option of the topic "Hälsa och kropp"' }),
  aids: ({ msg }) =>
    msg('Mina hjälpmedel', {
      id: 'conversation-mat.topic.health.aids',
      desc: 'An option of the topic "Hälsa och kropp"',
    }),
};
