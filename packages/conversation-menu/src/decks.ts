import type { ReadyDeck, ReadyTopic } from './model.ts';

const topic = (id: string, symbol: string, rest: Omit<ReadyTopic, 'id' | 'symbol'> = {}): ReadyTopic =>
  Object.freeze({ id, symbol: Object.freeze({ provider: 'fluent', id: symbol }), ...rest });

/**
 * The ready decks. The menu: warm-up, the eight topics, and *Vad är viktigt för dig?* in the centre. The others are presets of the same element, in our own wording.
 * No question asks for an address: a child may have two homes, or one that nobody should know.
 */
export const DECKS: Readonly<Record<ReadyDeck, readonly ReadyTopic[]>> = Object.freeze({
  menu: [
    topic('about-me', 'wave', { kind: 'warmUp' }),
    topic('matters', 'heart', { kind: 'centre' }),
    topic('family', 'family'),
    topic('school', 'school'),
    topic('friends', 'friends'),
    topic('home', 'home'),
    topic('health', 'health-worker'),
    topic('future', 'seedling'),
    topic('leisure', 'football'),
    topic('getting-about', 'bus'),
  ],
  school: [
    topic('sc-morning', 'backpack'),
    topic('sc-room', 'chair'),
    topic('sc-lessons', 'books'),
    topic('sc-help', 'raise-hand'),
    topic('sc-breaks', 'playground'),
    topic('sc-food', 'food'),
    topic('sc-calm', 'quiet'),
    topic('sc-adults', 'teacher'),
    topic('sc-home', 'other-home'),
  ],
  cards: [
    topic('ca-day', 'sun'),
    topic('ca-energy', 'glowing-star'),
    topic('ca-people', 'hug'),
    topic('ca-home', 'sofa'),
    topic('ca-work', 'workplace'),
    topic('ca-body', 'body'),
    topic('ca-money', 'money'),
    topic('ca-worry', 'worried'),
    topic('ca-proud', 'proud'),
    topic('ca-help', 'handshake'),
    topic('ca-decide', 'key'),
    topic('ca-ahead', 'dream'),
  ],
  'life-story': [
    topic('li-child-home', 'other-home', { part: 'childhood' }),
    topic('li-child-people', 'grandmother', { part: 'childhood' }),
    topic('li-child-play', 'playground', { part: 'childhood' }),
    topic('li-adult-love', 'wedding-ring', { part: 'adult' }),
    topic('li-adult-work', 'work-tools', { part: 'adult' }),
    topic('li-adult-places', 'other-country', { part: 'adult' }),
    topic('li-adult-joy', 'party', { part: 'adult' }),
    topic('li-adult-sorrow', 'candle', { part: 'adult' }),
    topic('li-now-day', 'coffee', { part: 'now' }),
    topic('li-now-comfort', 'calm', { part: 'now' }),
    topic('li-now-people', 'friends', { part: 'now' }),
    topic('li-now-remember', 'proud', { part: 'now' }),
  ],
});

/** Whether a deck is one of ours. */
export function isReadyDeck(id: string): id is ReadyDeck {
  return Object.hasOwn(DECKS, id);
}
