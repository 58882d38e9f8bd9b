import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './leisure-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'sports', symbol: 'football' },
    { id: 'swimming', symbol: 'swimming' },
    { id: 'cycling', symbol: 'bicycle' },
    { id: 'nature', symbol: 'forest' },
    { id: 'walks', symbol: 'walk' },
    { id: 'gym', symbol: 'gym', audiences: ['young', 'adult'] },
    { id: 'drawing', symbol: 'drawing' },
    { id: 'music', symbol: 'headphones' },
    { id: 'playing-music', symbol: 'guitar' },
    { id: 'dancing', symbol: 'dancing' },
    { id: 'games', symbol: 'dice' },
    { id: 'gaming', symbol: 'games' },
    { id: 'films', symbol: 'film' },
    { id: 'reading', symbol: 'reading' },
    { id: 'crafts', symbol: 'handicraft' },
    { id: 'animals', symbol: 'horse' },
    { id: 'resting', symbol: 'sofa' },
    { id: 'clubs', symbol: 'sports-hall' },
  ],
};
