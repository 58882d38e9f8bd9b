import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './feelings-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'happy', symbol: 'happy' },
    { id: 'calm', symbol: 'calm' },
    { id: 'proud', symbol: 'proud' },
    { id: 'excited', symbol: 'excited' },
    { id: 'curious', symbol: 'idea' },
    { id: 'sad', symbol: 'sad' },
    { id: 'angry', symbol: 'angry' },
    { id: 'worried', symbol: 'worried' },
    { id: 'scared', symbol: 'scared' },
    { id: 'lonely', symbol: 'lonely' },
    { id: 'stressed', symbol: 'stressed' },
    { id: 'tired', symbol: 'tired' },
    { id: 'bored', symbol: 'bored' },
    { id: 'shy', symbol: 'shy' },
    { id: 'confused', symbol: 'confused' },
  ],
};
