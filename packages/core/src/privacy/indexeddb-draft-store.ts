import { copyJson, type Json } from '../document/json.ts';
import { DEFAULT_DRAFT_TTL, type Draft, type DraftStore, type DraftStoreOptions } from './draft-store.ts';

/** What the store in the browser can be told. */
export interface IndexedDbDraftStoreOptions extends DraftStoreOptions {
  /** The database's name. Default `delaktig-drafts`. A name for each signed-in person keeps them apart. */
  readonly name?: string;
  /** Where the database lies. Default the page's `indexedDB`. */
  readonly factory?: IDBFactory;
}

const DRAFTS = 'drafts';

/**
 * Keeps drafts in the browser's IndexedDB, where they survive a reload and a closed tablet. **The host must choose it**:
 * what lies there can be read by whoever uses the same browser account. Every visit erases what is too old; call
 * `clear()` when the person signs out.
 */
export class IndexedDbDraftStore implements DraftStore {
  readonly #name: string;
  readonly #factory: IDBFactory | undefined;
  readonly #ttl: number;
  readonly #now: () => number;
  #database: Promise<IDBDatabase> | null = null;

  /** @param options - The database's name, the default time to live, and the clock. Nothing is opened yet. */
  constructor(options: IndexedDbDraftStoreOptions = {}) {
    this.#name = options.name ?? 'delaktig-drafts';
    this.#factory = options.factory;
    this.#ttl = options.ttl ?? DEFAULT_DRAFT_TTL;
    this.#now = options.now ?? Date.now;
  }

  /** Rejects when the value is not JSON, or when the browser cannot store it. */
  async save(key: string, value: Json, ttl: number = this.#ttl): Promise<void> {
    const copy = copyJson(value);
    if (!copy.ok) throw new TypeError('A draft must be JSON.');
    const draft: Draft = { value: copy.value, until: this.#now() + ttl };
    await this.#in((drafts) => {
      this.#eraseOld(drafts);
      return drafts.put(draft, key);
    });
  }

  async load(key: string): Promise<Json> {
    const draft = await this.#in((drafts) => {
      this.#eraseOld(drafts);
      return drafts.get(key) as IDBRequest<Draft | undefined>;
    });
    return draft && draft.until > this.#now() ? draft.value : null;
  }

  async clear(key?: string): Promise<void> {
    await this.#in((drafts) => (key === undefined ? drafts.clear() : drafts.delete(key)));
  }

  /** Lets go of the database, so that it can be deleted. It opens again when needed. */
  async close(): Promise<void> {
    const database = this.#database;
    this.#database = null;
    (await database)?.close();
  }

  #eraseOld(drafts: IDBObjectStore): void {
    const now = this.#now();
    const walk = drafts.openCursor();
    walk.onsuccess = (): void => {
      const cursor = walk.result;
      if (!cursor) return;
      if ((cursor.value as Draft).until <= now) cursor.delete();
      cursor.continue();
    };
  }

  /** One transaction; done when the browser says that it is written, not merely asked for. */
  async #in<T>(work: (drafts: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await this.#opened();
    return new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(DRAFTS, 'readwrite');
      const request = work(transaction.objectStore(DRAFTS));
      transaction.oncomplete = (): void => resolve(request.result);
      transaction.onerror = transaction.onabort = (): void => reject(failure(transaction.error));
    });
  }

  #opened(): Promise<IDBDatabase> {
    this.#database ??= new Promise<IDBDatabase>((resolve, reject) => {
      const opening = (this.#factory ?? globalThis.indexedDB).open(this.#name, 1);
      opening.onupgradeneeded = (): void => void opening.result.createObjectStore(DRAFTS);
      opening.onerror = (): void => reject(failure(opening.error));
      opening.onsuccess = (): void => {
        const database = opening.result;
        // Somebody deletes the database, as at sign-out: do not stand in the way.
        database.onversionchange = (): void => void this.close();
        resolve(database);
      };
    });
    // A failed opening is tried again next time.
    this.#database.catch(() => (this.#database = null));
    return this.#database;
  }
}

function failure(error: DOMException | null): Error {
  return error ?? new Error('The drafts could not be reached.');
}
