import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './future-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'education', symbol: 'graduation' },
    { id: 'job', symbol: 'briefcase' },
    { id: 'own-home', symbol: 'key' },
    { id: 'moving', symbol: 'other-home' },
    { id: 'family', symbol: 'baby' },
    { id: 'friends', symbol: 'friends' },
    { id: 'partner', symbol: 'in-love' },
    { id: 'health', symbol: 'heart' },
    { id: 'economy', symbol: 'money' },
    { id: 'travelling', symbol: 'aeroplane' },
    { id: 'driving', symbol: 'car' },
    { id: 'hobby', symbol: 'guitar' },
    { id: 'helping-others', symbol: 'handshake' },
    { id: 'deciding', symbol: 'thumbs-up' },
  ],
};
