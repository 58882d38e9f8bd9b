import type { ReadyTopic } from './ready-topic.ts';
import { options as words } from './family-texts.ts';

/** Of people, it is the time with them that is asked about: nobody has to say whether they like their mother, or let her see it. */
export const topic: ReadyTopic = {
  words,
  options: [
    { id: 'mother', symbol: 'mother', audiences: ['child', 'young'] },
    { id: 'father', symbol: 'father', audiences: ['child', 'young'] },
    { id: 'siblings', symbol: 'child' },
    { id: 'parents', symbol: 'older-person', audiences: ['adult'] },
    { id: 'partner', symbol: 'in-love', audiences: ['adult'] },
    { id: 'own-children', symbol: 'baby', audiences: ['adult'] },
    { id: 'grandparents', symbol: 'grandmother', audiences: ['child', 'young'] },
    { id: 'step-family', symbol: 'friends', audiences: ['child', 'young'] },
    { id: 'relatives', symbol: 'neighbours' },
    { id: 'pets', symbol: 'dog' },
    { id: 'two-homes', symbol: 'other-home', audiences: ['child', 'young'] },
    { id: 'eating-together', symbol: 'food' },
    { id: 'talking-together', symbol: 'talk' },
    { id: 'doing-together', symbol: 'dice' },
    { id: 'celebrations', symbol: 'party' },
    { id: 'disagreeing', symbol: 'frustrated' },
    { id: 'family-rules', symbol: 'list', audiences: ['child', 'young'] },
    { id: 'own-time-with-adult', symbol: 'walk', audiences: ['child'] },
  ],
};
