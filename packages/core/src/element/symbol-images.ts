import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { symbolPicture } from '../symbols/sets.ts';

/** Names a picture of a symbol set. */
export interface SymbolName {
  readonly provider: string;
  readonly id: string;
}

/** The pictures an element shows: each is fetched when first asked for, and the element is rendered again when it has come. */
export class SymbolImages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #urls = new Map<string, string | null>();

  /** Kept when the pictures that were asked for have come, or cannot. Never broken. */
  settled: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @internal */
  hostConnected(): void {
    // Nothing to set up: pictures come when they are asked for.
  }

  /** The address of a symbol's picture; null while it is on its way, or when there is none. */
  url(symbol: SymbolName | undefined): string | null {
    if (!symbol) return null;
    const key = `${symbol.provider}\n${symbol.id}`;
    const url = this.#urls.get(key);
    if (url !== undefined) return url;
    this.#urls.set(key, null);
    const coming = symbolPicture(symbol).then((found) => {
      if (found === null) return;
      this.#urls.set(key, found);
      this.#host.requestUpdate();
    });
    this.settled = this.settled.then(() => coming);
    return null;
  }
}
