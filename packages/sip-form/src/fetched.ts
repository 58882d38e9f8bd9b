import type { ReactiveControllerHost } from 'lit';
import type { Attempts } from './attempts.ts';

/** What an element can do without until it is wanted. What cannot be fetched now is told, and tried when the person asks again, and at the next drawing. */
export class Fetched<T> {
  readonly #attempts: Attempts;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #fetch: () => Promise<T>;
  #coming: Promise<T> | undefined;
  #now: T | undefined;

  constructor(attempts: Attempts, host: Pick<ReactiveControllerHost, 'requestUpdate'>, fetch: () => Promise<T>) {
    this.#attempts = attempts;
    this.#host = host;
    this.#fetch = fetch;
  }

  /** If it has come. */
  get now(): T | undefined {
    return this.#now;
  }

  /** Likewise; it is fetched if it has not. */
  wanted(): T | undefined {
    if (!this.#coming) void this.came();
    return this.#now;
  }

  /** When it has come, or has failed, which is told: the plan can be written without it. */
  came(): Promise<void> {
    return this.#attempts.attempt(this, () => this.bring());
  }

  /** When it has come; broken when the network is away. */
  bring(): Promise<T> {
    return (this.#coming ??= this.#bring());
  }

  async #bring(): Promise<T> {
    try {
      this.#now = await this.#fetch();
      this.#host.requestUpdate();
      return this.#now;
    } catch (error) {
      this.#coming = undefined;
      throw error;
    }
  }
}
