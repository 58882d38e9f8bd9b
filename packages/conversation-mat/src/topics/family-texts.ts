/** The options of the topic "Familj", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  mother: ({ msg }) =>
    msg('Vara med mamma', { id: 'conversation-mat.topic.family.mother', desc: 'An option of the topic "Familj"' }),
  father: ({ msg }) =>
    msg('Vara med pappa', { id: 'conversation-mat.topic.family.father', desc: 'An option of the topic "Familj"' }),
  siblings: ({ msg }) =>
    msg('Vara med mina syskon', {
      id: 'conversation-mat.topic.family.siblings',
      desc: 'An option of the topic "Familj"',
    }),
  parents: ({ msg }) =>
    msg('Tiden med mina föräldrar', {
      id: 'conversation-mat.topic.family.parents',
      desc: 'An option of the topic "Familj"',
    }),
  partner: ({ msg }) =>
    msg('Tiden med min partner', {
      id: 'conversation-mat.topic.family.partner',
      desc: 'An option of the topic "Familj"',
    }),
  'own-children': ({ msg }) =>
    msg('Tiden med mina barn', {
      id: 'conversation-mat.topic.family.own-children',
      desc: 'An option of the topic "Familj"',
    }),
  grandparents: ({ msg }) =>
    msg('Vara med mor- och farföräldrar', {
      id: 'conversation-mat.topic.family.grandparents',
      desc: 'An option of the topic "Familj"',
    }),
  'step-family': ({ msg }) =>
    msg('Vara med bonusfamiljen', {
      id: 'conversation-mat.topic.family.step-family',
      desc: 'An option of the topic "Familj"',
    }),
  relatives: ({ msg }) =>
    msg('Träffa släkten', { id: 'conversation-mat.topic.family.relatives', desc: 'An option of the topic "Familj"' }),
  pets: ({ msg }) =>
    msg('Husdjur', { id: 'conversation-mat.topic.family.pets', desc: 'An option of the topic "Familj"' }),
  'two-homes': ({ msg }) =>
    msg('Bo på två ställen', {
      id: 'conversation-mat.topic.family.two-homes',
      desc: 'An option of the topic "Familj"',
    }),
  'eating-together': ({ msg }) =>
    msg('Äta tillsammans', {
      id: 'conversation-mat.topic.family.eating-together',
      desc: 'An option of the topic "Familj"',
    }),
  'talking-together': ({ msg }) =>
    msg('Prata med varandra', {
      id: 'conversation-mat.topic.family.talking-together',
      desc: 'An option of the topic "Familj"',
    }),
  'doing-together': ({ msg }) =>
    msg('Hitta på saker tillsammans', {
      id: 'conversation-mat.topic.family.doing-together',
      desc: 'An option of the topic "Familj"',
    }),
  celebrations: ({ msg }) =>
    msg('Högtider och födelsedagar', {
      id: 'conversation-mat.topic.family.celebrations',
      desc: 'An option of the topic "Familj"',
    }),
  disagreeing: ({ msg }) =>
    msg('När vi inte är överens', {
      id: 'conversation-mat.topic.family.disagreeing',
      desc: 'An option of the topic "Familj"',
    }),
  'family-rules': ({ msg }) =>
    msg('Regler hemma', { id: 'conversation-mat.topic.family.family-rules', desc: 'An option of the topic "Familj"' }),
  'own-time-with-adult': ({ msg }) =>
    msg('Egen tid med en vuxen', {
      id: 'conversation-mat.topic.family.own-time-with-adult',
      desc: 'An option of the topic "Familj"',
    }),
};
