/** The options of the topic "Hemma", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  'own-room': ({ msg }) =>
    msg('Mitt rum', { id: 'conversation-mat.topic.home.own-room', desc: 'An option of the topic "Hemma"' }),
  'living-room': ({ msg }) =>
    msg('Vardagsrummet', { id: 'conversation-mat.topic.home.living-room', desc: 'An option of the topic "Hemma"' }),
  kitchen: ({ msg }) =>
    msg('Köket', { id: 'conversation-mat.topic.home.kitchen', desc: 'An option of the topic "Hemma"' }),
  bathroom: ({ msg }) =>
    msg('Badrummet', { id: 'conversation-mat.topic.home.bathroom', desc: 'An option of the topic "Hemma"' }),
  yard: ({ msg }) =>
    msg('Gården eller trädgården', { id: 'conversation-mat.topic.home.yard', desc: 'An option of the topic "Hemma"' }),
  neighbours: ({ msg }) =>
    msg('Grannarna', { id: 'conversation-mat.topic.home.neighbours', desc: 'An option of the topic "Hemma"' }),
  'getting-up': ({ msg }) =>
    msg('Stiga upp', { id: 'conversation-mat.topic.home.getting-up', desc: 'An option of the topic "Hemma"' }),
  'getting-dressed': ({ msg }) =>
    msg('Klä på mig', { id: 'conversation-mat.topic.home.getting-dressed', desc: 'An option of the topic "Hemma"' }),
  washing: ({ msg }) =>
    msg('Tvätta mig och duscha', { id: 'conversation-mat.topic.home.washing', desc: 'An option of the topic "Hemma"' }),
  teeth: ({ msg }) =>
    msg('Borsta tänderna', { id: 'conversation-mat.topic.home.teeth', desc: 'An option of the topic "Hemma"' }),
  cleaning: ({ msg }) =>
    msg('Städa', { id: 'conversation-mat.topic.home.cleaning', desc: 'An option of the topic "Hemma"' }),
  laundry: ({ msg }) =>
    msg('Tvätta kläder', { id: 'conversation-mat.topic.home.laundry', desc: 'An option of the topic "Hemma"' }),
  shopping: ({ msg }) =>
    msg('Handla', { id: 'conversation-mat.topic.home.shopping', desc: 'An option of the topic "Hemma"' }),
  money: ({ msg }) =>
    msg('Ha koll på pengar', { id: 'conversation-mat.topic.home.money', desc: 'An option of the topic "Hemma"' }),
  peace: ({ msg }) =>
    msg('Lugn och ro', { id: 'conversation-mat.topic.home.peace', desc: 'An option of the topic "Hemma"' }),
  visitors: ({ msg }) =>
    msg('När det kommer besök', { id: 'conversation-mat.topic.home.visitors', desc: 'An option of the topic "Hemma"' }),
};
