import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './health-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'whole-body', symbol: 'body' },
    { id: 'head', symbol: 'brain' },
    { id: 'stomach', symbol: 'nausea' },
    { id: 'back-and-neck', symbol: 'relaxing' },
    { id: 'arms-and-hands', symbol: 'hand' },
    { id: 'legs-and-feet', symbol: 'leg' },
    { id: 'seeing', symbol: 'eye' },
    { id: 'hearing', symbol: 'ear' },
    { id: 'teeth', symbol: 'tooth' },
    { id: 'moving', symbol: 'gym' },
    { id: 'energy', symbol: 'muscles' },
    { id: 'pain', symbol: 'pain' },
    { id: 'medicine', symbol: 'medicine' },
    { id: 'doctor', symbol: 'doctor-visit' },
    { id: 'dentist', symbol: 'health-worker' },
    { id: 'thoughts', symbol: 'dream' },
    { id: 'aids', symbol: 'glasses' },
  ],
};
