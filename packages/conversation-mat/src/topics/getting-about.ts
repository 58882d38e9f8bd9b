import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './getting-about-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'walking', symbol: 'walk' },
    { id: 'cycling', symbol: 'bicycle' },
    { id: 'bus', symbol: 'bus' },
    { id: 'train', symbol: 'train' },
    { id: 'car', symbol: 'car' },
    { id: 'taxi', symbol: 'taxi' },
    { id: 'stairs', symbol: 'elevator' },
    { id: 'crossing', symbol: 'stop' },
    { id: 'finding-way', symbol: 'map' },
    { id: 'going-alone', symbol: 'backpack' },
    { id: 'new-places', symbol: 'city' },
    { id: 'winter', symbol: 'snow' },
    { id: 'on-time', symbol: 'clock' },
  ],
};
