import type { ReactiveControllerHost } from 'lit';

/** What an element can do without until it is wanted. What cannot be fetched now is tried at the next drawing. */
export class Fetched<T> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #fetch: () => Promise<T>;
  #coming: Promise<T | undefined> | undefined;
  #now: T | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, fetch: () => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** If it has come. */
  get now(): T | undefined {
    return this.#now;
  }

  /** Likewise; it is fetched if it has not. */
  wanted(): T | undefined {
    if (!this.#now) void this.bring();
    return this.#now;
  }

  /** When it has come; nothing when the network is away: the plan can be written without it. */
  bring(): Promise<T | undefined> {
    return (this.#coming ??= this.#bring());
  }

  async #bring(): Promise<T | undefined> {
    try {
      this.#now = await this.#fetch();
      this.#host.requestUpdate();
    } catch {
      this.#coming = undefined;
    }
    return this.#now;
  }
}
