import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './work-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'tasks', symbol: 'list' },
    { id: 'colleagues', symbol: 'friends' },
    { id: 'manager', symbol: 'office-worker' },
    { id: 'breaks', symbol: 'cake' },
    { id: 'working-hours', symbol: 'clock' },
    { id: 'pace', symbol: 'running' },
    { id: 'instructions', symbol: 'talking-person' },
    { id: 'studying', symbol: 'books' },
    { id: 'computer-work', symbol: 'computer' },
    { id: 'sound-and-light', symbol: 'noise' },
    { id: 'commuting', symbol: 'train' },
    { id: 'pay', symbol: 'money' },
    { id: 'new-job', symbol: 'briefcase' },
  ],
};
