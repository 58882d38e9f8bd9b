import type { ReactiveControllerHost } from 'lit';
import type { Opened, Panels } from './context.ts';

/** What the person has opened before panels have been fetched: it is remembered, and shown as soon as they have come. */
export class WaitingPanels implements Panels {
  thing: string | null = null;
  opened: Opened | null = null;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  openThing(id: string): void {
    this.thing = id;
    this.#host.requestUpdate();
  }

  open(what: Opened): void {
    if (what.what !== 'symbols') this.thing = null;
    this.opened = what;
    this.#host.requestUpdate();
  }

  closeThing(): void {
    if (this.thing === null) return;
    this.thing = null;
    this.#host.requestUpdate();
  }

  closeSide(): void {
    if (this.opened === null) return;
    this.opened = null;
    this.#host.requestUpdate();
  }
}
