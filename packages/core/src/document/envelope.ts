import type { Json } from './json.ts';
import type { Level } from './level.ts';

/** Whose document it is (den enskilde), in the host's own terms. */
export interface Owner {
  /** The host's own id of the person. Not an identity number (personnummer): documents travel. */
  readonly id?: string;
  /** What the person is called, where the host wants it shown. */
  readonly name?: string;
}

/**
 * What is around the content of every document, the same for every method.
 *
 * @typeParam Type - the method's name, such as `network-map`.
 * @typeParam Content - what the person has made.
 */
export interface Envelope<Type extends string = string, Content = unknown> {
  /** Which method it belongs to. */
  readonly type: Type;
  /** The version of the method's format: a whole number from 1. */
  readonly version: number;
  /** A UUID; see `newId`. */
  readonly id: string;
  /** The language it was made in, as a BCP 47 tag. */
  readonly language: string;
  /** The level it was made at. */
  readonly level: Level;
  /** Whose it is, when the host says so. Not in shared copies. */
  readonly owner?: Owner;
  /** When it was begun: ISO 8601, UTC. */
  readonly createdAt: string;
  /** When it was last changed: ISO 8601, UTC. Set by the element when something has changed; operations never touch it. */
  readonly updatedAt: string;
  /** What the person has made. */
  readonly content: Content;
  /** The host's own data about the document. Kept as it is, and never read. */
  readonly ext?: Json;
}
