import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './school-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'classroom', symbol: 'school' },
    { id: 'teachers', symbol: 'teacher' },
    { id: 'classmates', symbol: 'friends' },
    { id: 'breaks', symbol: 'playground' },
    { id: 'lunch', symbol: 'food' },
    { id: 'reading', symbol: 'reading' },
    { id: 'writing', symbol: 'write' },
    { id: 'maths', symbol: 'maths' },
    { id: 'sports', symbol: 'sports-hall' },
    { id: 'changing-room', symbol: 'clothes' },
    { id: 'handicraft', symbol: 'woodwork' },
    { id: 'group-work', symbol: 'puzzle' },
    { id: 'homework', symbol: 'backpack' },
    { id: 'tests', symbol: 'clock', audiences: ['young'] },
    { id: 'asking-for-help', symbol: 'raise-hand' },
    { id: 'noise', symbol: 'noise' },
    { id: 'way-to-school', symbol: 'bus' },
    { id: 'after-school', symbol: 'drawing', audiences: ['child'] },
    { id: 'new-things', symbol: 'idea' },
  ],
};
