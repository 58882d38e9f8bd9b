import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Plays one voice or film at a time, and stops when the element leaves the page. */
export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: (id: string) => HTMLMediaElement | null;
  #playing: { readonly id: string; readonly media: HTMLMediaElement } | null = null;
  #failed: string | null = null;

  /**
   * @param host - Rendered again as playing begins and ends.
   * @param find - The rendered `<audio>` or `<video>` of a recording, by its id.
   */
  constructor(host: ReactiveControllerHost, find: (id: string) => HTMLMediaElement | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** Which recording is played now; null for none. */
  get playing(): string | null {
    return this.#playing?.id ?? null;
  }

  /** Which could not be played; null for none. */
  get failed(): string | null {
    return this.#failed;
  }

  /** Plays a recording from its beginning, or stops it. */
  toggle(id: string): void {
    const same = this.playing === id;
    this.stop();
    const media = same ? null : this.#find(id);
    if (!media) return;
    this.#failed = null;
    this.#playing = { id, media };
    media.currentTime = 0;
    media.addEventListener('ended', this.#ended, { once: true });
    media.play().catch((error: unknown) => {
      // Stopped before it had begun is no failure.
      if (this.#playing?.media !== media || (error instanceof DOMException && error.name === 'AbortError')) return;
      this.#failed = id;
      this.stop();
    });
    this.#host.requestUpdate();
  }

  /** Stops what is played. */
  stop(): void {
    const { media } = this.#playing ?? {};
    this.#playing = null;
    media?.removeEventListener('ended', this.#ended);
    media?.pause();
    this.#host.requestUpdate();
  }

  /** @internal What is played has been taken out of the page. */
  hostUpdated(): void {
    if (this.#playing && !this.#playing.media.isConnected) this.stop();
  }

  /** @internal */
  hostDisconnected(): void {
    if (this.#playing) this.stop();
  }

  readonly #ended = (): void => this.stop();
}
