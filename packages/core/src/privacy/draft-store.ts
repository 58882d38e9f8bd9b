import { copyJson, type Json } from '../document/json.ts';

/**
 * Where a draft (utkast) lies between two visits. Delaktig stores nothing unless the host gives a store; school
 * computers are shared.
 *
 * A store never throws at the element: what cannot be kept rejects the promise, and the element goes on.
 */
export interface DraftStore {
  /**
   * @param key - The host's own name for the draft.
   * @param value - The document, as JSON.
   * @param ttl - How long it may lie, in milliseconds, from 1. Default: the store's own.
   */
  save(key: string, value: Json, ttl?: number): Promise<void>;
  /** The draft; null when there is none, or when its time is up (it is then erased). */
  load(key: string): Promise<Json>;
  /** Erases one draft, or without a key all of them. */
  clear(key?: string): Promise<void>;
}

/** What every store of ours can be told. */
export interface DraftStoreOptions {
  /** How long a draft may lie when `save` does not say, in milliseconds. Default one hour. */
  readonly ttl?: number;
  /** The time now in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
}

/** How long a draft lies when nobody says: a lesson or a meeting. One hour in milliseconds. */
export const DEFAULT_DRAFT_TTL = 3_600_000;

/** A draft with the time when it must be gone, in milliseconds since 1970. */
export interface Draft {
  readonly value: Json;
  readonly until: number;
}

/** Keeps drafts in memory: they are gone when the page is. The default. */
export class MemoryDraftStore implements DraftStore {
  readonly #drafts: Map<string, Draft> = new Map();
  readonly #ttl: number;
  readonly #now: () => number;

  /** @param options - The default time to live, and the clock. */
  constructor(options: DraftStoreOptions = {}) {
    this.#ttl = options.ttl ?? DEFAULT_DRAFT_TTL;
    this.#now = options.now ?? Date.now;
  }

  /** Rejects with a TypeError when the value is not JSON. */
  save(key: string, value: Json, ttl: number = this.#ttl): Promise<void> {
    const copy = copyJson(value);
    if (!copy.ok) return Promise.reject(new TypeError('A draft must be JSON.'));
    this.#eraseOld();
    this.#drafts.set(key, { value: copy.value, until: this.#now() + ttl });
    return Promise.resolve();
  }

  load(key: string): Promise<Json> {
    this.#eraseOld();
    return Promise.resolve(this.#drafts.get(key)?.value ?? null);
  }

  clear(key?: string): Promise<void> {
    if (key === undefined) this.#drafts.clear();
    else this.#drafts.delete(key);
    return Promise.resolve();
  }

  /** All whose time is up, not only the one that is asked for: nothing may lie longer than promised. */
  #eraseOld(): void {
    const now = this.#now();
    for (const [key, { until }] of this.#drafts) if (until <= now) this.#drafts.delete(key);
  }
}
