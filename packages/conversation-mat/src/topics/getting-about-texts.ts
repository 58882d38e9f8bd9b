/** The options of the topic "Att ta mig fram", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  walking: ({ msg }) =>
    msg('Gå', { id: 'conversation-mat.topic.getting-about.walking', desc: 'An option of the topic "Att ta mig fram"' }),
  cycling: ({ msg }) =>
    msg('Cykla', {
      id: 'conversation-mat.topic.getting-about.cycling',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  bus: ({ msg }) =>
    msg('Åka buss', {
      id: 'conversation-mat.topic.getting-about.bus',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  train: ({ msg }) =>
    msg('Åka tåg', {
      id: 'conversation-mat.topic.getting-about.train',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  car: ({ msg }) =>
    msg('Åka bil', {
      id: 'conversation-mat.topic.getting-about.car',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  taxi: ({ msg }) =>
    msg('Åka taxi eller färdtjänst', {
      id: 'conversation-mat.topic.getting-about.taxi',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  stairs: ({ msg }) =>
    msg('Trappor och hissar', {
      id: 'conversation-mat.topic.getting-about.stairs',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  crossing: ({ msg }) =>
    msg('Gå över gatan', {
      id: 'conversation-mat.topic.getting-about.crossing',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  'finding-way': ({ msg }) =>
    msg('Hitta vägen', {
      id: 'conversation-mat.topic.getting-about.finding-way',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  'going-alone': ({ msg }) =>
    msg('Åka själv', {
      id: 'conversation-mat.topic.getting-about.going-alone',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  'new-places': ({ msg }) =>
    msg('Komma till nya platser', {
      id: 'conversation-mat.topic.getting-about.new-places',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  winter: ({ msg }) =>
    msg('När det är snö och halt', {
      id: 'conversation-mat.topic.getting-about.winter',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
  'on-time': ({ msg }) =>
    msg('Komma i tid', {
      id: 'conversation-mat.topic.getting-about.on-time',
      desc: 'An option of the topic "Att ta mig fram"',
    }),
};
