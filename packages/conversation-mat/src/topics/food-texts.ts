/** The options of the topic "Mat och måltider", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  breakfast: ({ msg }) =>
    msg('Frukost', { id: 'conversation-mat.topic.food.breakfast', desc: 'An option of the topic "Mat och måltider"' }),
  lunch: ({ msg }) =>
    msg('Lunch', { id: 'conversation-mat.topic.food.lunch', desc: 'An option of the topic "Mat och måltider"' }),
  dinner: ({ msg }) =>
    msg('Middag', { id: 'conversation-mat.topic.food.dinner', desc: 'An option of the topic "Mat och måltider"' }),
  snacks: ({ msg }) =>
    msg('Mellanmål', { id: 'conversation-mat.topic.food.snacks', desc: 'An option of the topic "Mat och måltider"' }),
  'eating-with-others': ({ msg }) =>
    msg('Äta med andra', {
      id: 'conversation-mat.topic.food.eating-with-others',
      desc: 'An option of the topic "Mat och måltider"',
    }),
  'eating-alone': ({ msg }) =>
    msg('Äta ensam', {
      id: 'conversation-mat.topic.food.eating-alone',
      desc: 'An option of the topic "Mat och måltider"',
    }),
  'new-food': ({ msg }) =>
    msg('Smaka ny mat', {
      id: 'conversation-mat.topic.food.new-food',
      desc: 'An option of the topic "Mat och måltider"',
    }),
  smells: ({ msg }) =>
    msg('Lukter och smaker', {
      id: 'conversation-mat.topic.food.smells',
      desc: 'An option of the topic "Mat och måltider"',
    }),
  textures: ({ msg }) =>
    msg('Hur maten känns i munnen', {
      id: 'conversation-mat.topic.food.textures',
      desc: 'An option of the topic "Mat och måltider"',
    }),
  vegetables: ({ msg }) =>
    msg('Frukt och grönsaker', {
      id: 'conversation-mat.topic.food.vegetables',
      desc: 'An option of the topic "Mat och måltider"',
    }),
  sweets: ({ msg }) =>
    msg('Godis och kakor', {
      id: 'conversation-mat.topic.food.sweets',
      desc: 'An option of the topic "Mat och måltider"',
    }),
  drinking: ({ msg }) =>
    msg('Dricka', { id: 'conversation-mat.topic.food.drinking', desc: 'An option of the topic "Mat och måltider"' }),
  cooking: ({ msg }) =>
    msg('Laga mat', { id: 'conversation-mat.topic.food.cooking', desc: 'An option of the topic "Mat och måltider"' }),
  appetite: ({ msg }) =>
    msg('Att känna mig hungrig och mätt', {
      id: 'conversation-mat.topic.food.appetite',
      desc: 'An option of the topic "Mat och måltider"',
    }),
  restaurant: ({ msg }) =>
    msg('Äta ute', { id: 'conversation-mat.topic.food.restaurant', desc: 'An option of the topic "Mat och måltider"' }),
};
