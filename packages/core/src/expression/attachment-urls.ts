import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Addresses of the pictures, voices and films that an element holds, for `<img>`, `<audio>` and `<video>`: made when first asked for, and taken back when the element lets go of them. */
export class AttachmentUrls implements ReactiveController {
  readonly #held: () => ReadonlyMap<string, Blob>;
  readonly #urls = new Map<string, { readonly blob: Blob; readonly url: string }>();

  /**
   * @param host - The element.
   * @param held - What it holds now.
   */
  constructor(host: ReactiveControllerHost, held: () => ReadonlyMap<string, Blob>) {
    this.#held = held;
    host.addController(this);
  }

  /** The address of one; null when the element does not hold it: the host may not have sent it. */
  url(id: string | undefined): string | null {
    const blob = id === undefined ? undefined : this.#held().get(id);
    if (id === undefined || !blob) return null;
    const known = this.#urls.get(id);
    if (known?.blob === blob) return known.url;
    if (known) URL.revokeObjectURL(known.url);
    const url = URL.createObjectURL(blob);
    this.#urls.set(id, { blob, url });
    return url;
  }

  /** @internal */
  hostUpdated(): void {
    const held = this.#held();
    for (const [id, { blob }] of this.#urls) if (held.get(id) !== blob) this.#letGo(id);
  }

  /** @internal */
  hostDisconnected(): void {
    for (const id of [...this.#urls.keys()]) this.#letGo(id);
  }

  #letGo(id: string): void {
    URL.revokeObjectURL(this.#urls.get(id)?.url ?? '');
    this.#urls.delete(id);
  }
}
