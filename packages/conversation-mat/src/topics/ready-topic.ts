import type { Text } from '@delaktig/core/language/say.js';
import type { Kind } from '../model.ts';

/** Whom a topic or an option is for. */
export type Audience = 'child' | 'young' | 'adult';

/** One of the things a person can say what they think about (alternativ). */
export interface ReadyOption {
  /** Unique in its topic; what a document keeps. */
  readonly id: string;
  /** The id of its picture in the bundled set. */
  readonly symbol: string;
  /** Whom it is for. Absent: for everybody the topic is for. */
  readonly audiences?: readonly Audience[];
}

/** What is fetched when a topic is chosen. */
export interface ReadyTopic {
  readonly options: readonly ReadyOption[];
  /** Each option's words, by its id. */
  readonly words: Readonly<Record<string, Text>>;
}

/** A topic as it is offered. */
export interface TopicEntry {
  readonly id: string;
  /** The names of all topics, by id. */
  readonly name: Readonly<Record<string, Text>>;
  readonly symbol: string;
  readonly audiences: readonly Audience[];
  /** The kinds of question that fit it, the most common first. */
  readonly kinds: readonly Kind[];
  readonly load: () => Promise<{ readonly topic: ReadyTopic }>;
}
