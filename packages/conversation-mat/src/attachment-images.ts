import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Addresses of the pictures a document names by id, for as long as the element is on the page and has them. */
export class AttachmentImages implements ReactiveController {
  readonly #attachments: () => ReadonlyMap<string, Blob>;
  readonly #urls = new Map<Blob, string>();

  constructor(host: ReactiveControllerHost, attachments: () => ReadonlyMap<string, Blob>) {
    this.#attachments = attachments;
    host.addController(this);
  }

  /** The address of a picture; null when there is none, or when it is no picture. */
  url(id: string): string | null {
    const blob = this.#attachments().get(id);
    if (!blob?.type.startsWith('image/')) return null;
    let url = this.#urls.get(blob);
    if (url === undefined) this.#urls.set(blob, (url = URL.createObjectURL(blob)));
    return url;
  }

  /** @internal What is no longer there is let go. */
  hostUpdated(): void {
    const there = new Set(this.#attachments().values());
    for (const [blob, url] of this.#urls) {
      if (there.has(blob)) continue;
      URL.revokeObjectURL(url);
      this.#urls.delete(blob);
    }
  }

  /** @internal */
  hostDisconnected(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}
