import type { ReactiveControllerHost } from 'lit';
import type { Opened, Panels } from './context.ts';

/** What the person has opened before panels have been fetched: it is remembered, and shown as soon as they have come. */
export class WaitingPanels implements Panels {
  person: string | null = null;
  opened: Opened | null = null;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #personClosed: () => void;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, personClosed: () => void) {
    this.#host = host;
    this.#personClosed = personClosed;
  }

  openPerson(id: string): void {
    this.closePerson();
    this.person = id;
    this.#host.requestUpdate();
  }

  open(what: Opened): void {
    if (what.what !== 'symbols' && what.what !== 'about') this.closePerson();
    this.opened = what;
    this.#host.requestUpdate();
  }

  closePerson(): void {
    if (this.person === null) return;
    this.person = null;
    this.#personClosed();
    this.#host.requestUpdate();
  }

  closeSide(): void {
    this.opened = null;
    this.#host.requestUpdate();
  }
}
