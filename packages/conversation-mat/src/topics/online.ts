import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './online-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'games', symbol: 'games' },
    { id: 'videos', symbol: 'video-call' },
    { id: 'chat', symbol: 'talk' },
    { id: 'pictures', symbol: 'selfie' },
    { id: 'comments', symbol: 'thumbs-up' },
    { id: 'strangers', symbol: 'person' },
    { id: 'passwords', symbol: 'locked' },
    { id: 'screen-time', symbol: 'clock' },
    { id: 'news', symbol: 'tv' },
    { id: 'e-services', symbol: 'computer', audiences: ['young', 'adult'] },
    { id: 'shopping', symbol: 'shopping', audiences: ['young', 'adult'] },
    { id: 'asking-adults', symbol: 'help', audiences: ['child', 'young'] },
  ],
};
