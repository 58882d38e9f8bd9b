import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './food-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'breakfast', symbol: 'porridge' },
    { id: 'lunch', symbol: 'food' },
    { id: 'dinner', symbol: 'cooking' },
    { id: 'snacks', symbol: 'sandwich' },
    { id: 'eating-with-others', symbol: 'friends' },
    { id: 'eating-alone', symbol: 'chair' },
    { id: 'new-food', symbol: 'mouth' },
    { id: 'smells', symbol: 'soup' },
    { id: 'textures', symbol: 'banana' },
    { id: 'vegetables', symbol: 'vegetables' },
    { id: 'sweets', symbol: 'candy' },
    { id: 'drinking', symbol: 'drink' },
    { id: 'cooking', symbol: 'cook' },
    { id: 'appetite', symbol: 'apple' },
    { id: 'restaurant', symbol: 'pizza' },
  ],
};
