import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './friends-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'best-friend', symbol: 'hug' },
    { id: 'many-friends', symbol: 'friends' },
    { id: 'meeting-home', symbol: 'home' },
    { id: 'meeting-out', symbol: 'city' },
    { id: 'playing', symbol: 'playground', audiences: ['child'] },
    { id: 'chatting', symbol: 'phone' },
    { id: 'making-friends', symbol: 'wave' },
    { id: 'being-asked', symbol: 'talking-person' },
    { id: 'deciding', symbol: 'dice' },
    { id: 'falling-out', symbol: 'frustrated' },
    { id: 'making-up', symbol: 'handshake' },
    { id: 'being-alone', symbol: 'reading' },
    { id: 'being-in-love', symbol: 'in-love', audiences: ['young', 'adult'] },
    { id: 'secrets', symbol: 'quiet', audiences: ['child', 'young'] },
  ],
};
