import type { Json } from '../document/json.ts';
import type { DraftStore } from '../privacy/draft-store.ts';

/** Keeps a draft in the store that the host has given, if it has. A store that fails never stops anybody from working. */
export class Drafts {
  readonly #store: () => DraftStore | null;
  readonly #key: () => string;

  constructor(store: () => DraftStore | null, key: () => string) {
    this.#store = store;
    this.#key = key;
  }

  save(value: Json): void {
    this.#with((store, key) => store.save(key, value));
  }

  clear(): void {
    this.#with((store, key) => store.clear(key));
  }

  /** The draft, or null. Never rejects. */
  async load(): Promise<Json> {
    const key = this.#key();
    try {
      return key ? ((await this.#store()?.load(key)) ?? null) : null;
    } catch {
      return null;
    }
  }

  #with(act: (store: DraftStore, key: string) => Promise<void>): void {
    const store = this.#store();
    const key = this.#key();
    // The host hears of a store that fails from the store itself; what the person does is still in `value`.
    if (store && key) act(store, key).catch(() => undefined);
  }
}
