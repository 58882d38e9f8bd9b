import type { Envelope } from './envelope.ts';
import type { Level } from './level.ts';
import type { Problem } from './problem.ts';

/** What came of reading a value from the host. */
export type Loaded<D> =
  /** There was nothing: `undefined` or `null`. */
  | { readonly state: 'empty' }
  /** It can be worked with. `notes` are oddities that do no harm and were kept. */
  | { readonly state: 'ready'; readonly document: D; readonly notes: readonly Problem[] }
  /** It was made by newer software. Shown but not changed where it can be read; null where it cannot. */
  | { readonly state: 'newer'; readonly document: D | null; readonly version: number }
  /** It cannot be worked with. The host's value is kept and given back as it came. */
  | { readonly state: 'invalid'; readonly problems: readonly Problem[] };

/** A document with an operation done, and the operation that takes it back. */
export interface Applied<D, O> {
  /** The new document; the same object when nothing was done. */
  readonly document: D;
  /** Takes it back exactly. */
  readonly inverse: O;
}

/** What a new document needs from outside, since models have no clock and no randomness of their own. */
export interface DocumentSeed {
  /** A new UUID; see `newId`. */
  readonly id: string;
  /** The time now, ISO 8601 in UTC. */
  readonly now: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** The level it is made at. */
  readonly level: Level;
}

/** What an element needs to know about its method's document. Pure: no DOM, no clock, no randomness of its own. */
export interface DocumentModel<D extends Envelope, O> {
  /** The method's name in its documents. */
  readonly type: D['type'];
  /** The version this software writes: a whole number from 1. */
  readonly version: number;
  /** A document in which nothing has been done yet. */
  create(seed: DocumentSeed): D;
  /** Reads a value from the host: copies it, brings it up to date and judges it. Never throws. */
  load(json: unknown): Loaded<D>;
  /** Does one operation. Never throws: one that cannot be done gives the same document and itself as inverse. */
  apply(document: D, operation: O): Applied<D, O>;
}
