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
  readonly #meanwhile: string | null;

  /** @param meanwhile what is shown while a picture is on its way: {@link roomForPicture} where what stands around it would move when it comes. Default nothing */
  constructor(host: ReactiveControllerHost, meanwhile: string | null = null) {
    this.#host = host;
    this.#meanwhile = meanwhile;
    host.addController(this);
  }

  /** @internal */
  hostConnected(): void {
    // Nothing to set up: pictures come when they are asked for.
  }

  /** The address of a symbol's picture; while it is on its way that of what is shown meanwhile; null when there is none. */
  url(symbol: SymbolName | undefined): string | null {
    if (!symbol) return null;
    const key = `${symbol.provider}\n${symbol.id}`;
    const url = this.#urls.get(key);
    if (url !== undefined) return url;
    this.#urls.set(key, this.#meanwhile);
    void symbolPicture(symbol).then((found) => {
      if (found === this.#meanwhile) return;
      this.#urls.set(key, found);
      this.#host.requestUpdate();
    });
    return this.#meanwhile;
  }
}
