import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './future-texts.ts';

export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'education', symbol: 'graduation', audiences: ['young', 'adult'] },
    { id: 'job', symbol: 'briefcase', audiences: ['young', 'adult'] },
    { id: 'own-home', symbol: 'key', audiences: ['young', 'adult'] },
    { id: 'moving', symbol: 'other-home', audiences: ['young', 'adult'] },
    { id: 'family', symbol: 'baby', audiences: ['young', 'adult'] },
    { id: 'friends', symbol: 'friends', audiences: ['young', 'adult'] },
    { id: 'partner', symbol: 'in-love', audiences: ['young', 'adult'] },
    { id: 'health', symbol: 'heart' },
    { id: 'economy', symbol: 'money', audiences: ['young', 'adult'] },
    { id: 'travelling', symbol: 'aeroplane' },
    { id: 'driving', symbol: 'car', audiences: ['young', 'adult'] },
    { id: 'hobby', symbol: 'guitar' },
    { id: 'helping-others', symbol: 'handshake' },
    { id: 'deciding', symbol: 'thumbs-up', audiences: ['young', 'adult'] },
    { id: 'growing-up', symbol: 'party', audiences: ['child'] },
    { id: 'next-class', symbol: 'backpack', audiences: ['child'] },
    { id: 'what-to-be', symbol: 'firefighter', audiences: ['child'] },
    { id: 'learning', symbol: 'books', audiences: ['child'] },
    { id: 'where-to-live', symbol: 'home', audiences: ['child'] },
    { id: 'being-with-family', symbol: 'family', audiences: ['child'] },
    { id: 'new-friends', symbol: 'wave', audiences: ['child'] },
    { id: 'pet', symbol: 'dog', audiences: ['child'] },
    { id: 'dreams', symbol: 'dream', audiences: ['child'] },
    { id: 'deciding-more', symbol: 'raise-hand', audiences: ['child'] },
  ],
};
