import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './sleep-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'going-to-bed', symbol: 'tired' },
    { id: 'falling-asleep', symbol: 'moon' },
    { id: 'sleeping-through', symbol: 'sleeping' },
    { id: 'waking', symbol: 'alarm-clock' },
    { id: 'rested', symbol: 'sun' },
    { id: 'dreams', symbol: 'dream' },
    { id: 'own-bed', symbol: 'bed' },
    { id: 'dark', symbol: 'night' },
    { id: 'silence', symbol: 'quiet' },
    { id: 'evening', symbol: 'reading' },
    { id: 'screens', symbol: 'phone' },
    { id: 'company', symbol: 'teddy-bear', audiences: ['child'] },
  ],
};
