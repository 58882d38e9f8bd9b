import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What browsers can show as a picture, and what cannot hold a program. */
const KINDS = /^image\/(png|jpeg|webp|gif)$/;

/** Whether a blob is a picture that can be shown. */
export function isPicture({ type }: Blob): boolean {
  return KINDS.test(type);
}

/** The addresses of pictures that are kept beside a document: made when first asked for, and taken back when the element leaves or shows something else. */
export class AttachmentImages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #urls = new Map<Blob, string>();
  /** What says that it is a picture, and is none. */
  readonly #broken = new WeakSet<Blob>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @internal */
  hostDisconnected(): void {
    this.clear();
  }

  /** The address of a picture; null when there is none, or it is no picture. */
  url(blob: Blob | undefined): string | null {
    if (!blob || !isPicture(blob) || this.#broken.has(blob)) return null;
    let url = this.#urls.get(blob);
    if (url === undefined) {
      url = URL.createObjectURL(blob);
      this.#urls.set(blob, url);
      void this.#look(blob, url);
    }
    return url;
  }

  /** Something else is shown in place of what turns out to be no picture. */
  async #look(blob: Blob, url: string): Promise<void> {
    const image = new Image();
    image.src = url;
    try {
      await image.decode();
    } catch {
      // Taken back meanwhile: it was not looked at.
      if (this.#urls.get(blob) !== url) return;
      this.#broken.add(blob);
      this.#host.requestUpdate();
    }
  }

  /** Takes all of them back. */
  clear(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}
