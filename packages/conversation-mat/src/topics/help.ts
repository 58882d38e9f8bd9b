import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './help-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'morning', symbol: 'alarm-clock' },
    { id: 'planning', symbol: 'calendar' },
    { id: 'remembering', symbol: 'bell' },
    { id: 'understanding', symbol: 'thinking' },
    { id: 'saying', symbol: 'microphone' },
    { id: 'writing', symbol: 'write' },
    { id: 'letters', symbol: 'letter', audiences: ['adult'] },
    { id: 'phone-calls', symbol: 'phone', audiences: ['young', 'adult'] },
    { id: 'hygiene', symbol: 'soap' },
    { id: 'household', symbol: 'cleaning', audiences: ['young', 'adult'] },
    { id: 'getting-out', symbol: 'door' },
    { id: 'friends', symbol: 'friends' },
    { id: 'calming-down', symbol: 'relaxing' },
    { id: 'choosing-helper', symbol: 'person' },
  ],
};
