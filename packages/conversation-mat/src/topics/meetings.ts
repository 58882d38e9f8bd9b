import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './meetings-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'place', symbol: 'door' },
    { id: 'time', symbol: 'clock' },
    { id: 'who', symbol: 'friends' },
    { id: 'many-people', symbol: 'neighbours' },
    { id: 'own-person', symbol: 'hug' },
    { id: 'talking-first', symbol: 'microphone' },
    { id: 'saying-no', symbol: 'no' },
    { id: 'asking', symbol: 'raise-hand' },
    { id: 'being-listened-to', symbol: 'ear' },
    { id: 'hard-words', symbol: 'confused' },
    { id: 'break', symbol: 'pause' },
    { id: 'parts', symbol: 'skip' },
    { id: 'pictures', symbol: 'picture' },
    { id: 'by-video', symbol: 'video-call' },
    { id: 'after', symbol: 'letter' },
  ],
};
