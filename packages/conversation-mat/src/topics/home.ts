import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './home-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'own-room', symbol: 'bed' },
    { id: 'living-room', symbol: 'sofa' },
    { id: 'kitchen', symbol: 'cooking' },
    { id: 'bathroom', symbol: 'shower' },
    { id: 'yard', symbol: 'forest' },
    { id: 'neighbours', symbol: 'neighbours' },
    { id: 'getting-up', symbol: 'alarm-clock' },
    { id: 'getting-dressed', symbol: 'clothes' },
    { id: 'washing', symbol: 'soap' },
    { id: 'teeth', symbol: 'toothbrush' },
    { id: 'cleaning', symbol: 'cleaning' },
    { id: 'laundry', symbol: 'laundry' },
    { id: 'shopping', symbol: 'shopping', audiences: ['young', 'adult'] },
    { id: 'money', symbol: 'money', audiences: ['young', 'adult'] },
    { id: 'peace', symbol: 'quiet' },
    { id: 'visitors', symbol: 'door' },
  ],
};
