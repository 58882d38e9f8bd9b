import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './practice-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'ice-cream', symbol: 'ice-cream' },
    { id: 'broccoli', symbol: 'vegetables' },
    { id: 'dogs', symbol: 'dog' },
    { id: 'snakes', symbol: 'snake' },
    { id: 'rain', symbol: 'rain' },
    { id: 'snow', symbol: 'snow' },
    { id: 'swimming', symbol: 'swimming' },
    { id: 'cleaning', symbol: 'cleaning' },
    { id: 'music', symbol: 'music' },
  ],
};
