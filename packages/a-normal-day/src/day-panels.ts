import { Panel } from '@delaktig/core/interaction/panel.js';
import type { LitElement } from 'lit';
import type { Opened, Panels } from './context.ts';

/** What the panels need to know. */
export interface DayPanelsPort {
  find(selector: string): HTMLElement | null;
  /** What stands for a thing now; for one that is gone, for what is next to it. */
  standsFor(thing: string): HTMLElement | null;
  /** A thing's panel has been closed: what was moved from it stands where it is. */
  thingClosed(): void;
}

/** What is open beside the day: a thing, or something else. */
export class DayPanels implements Panels {
  readonly #host: LitElement;
  readonly #thing: Panel;
  readonly #side: Panel<Opened>;
  #opened: Opened | null = null;

  /** @param before what was open before this was fetched: it is shown now */
  constructor(host: LitElement, { find, standsFor, thingClosed }: DayPanelsPort, before: Panels) {
    this.#host = host;
    this.#thing = new Panel(host, {
      element: () => find('[data-panel]'),
      opener: (id) => standsFor(id) ?? find('[data-add]') ?? find('[data-more]'),
      onClose: thingClosed,
    });
    this.#side = new Panel<Opened>(host, {
      element: () => find('[data-side-panel]'),
      opener: (opened) => openerOf(find, opened) ?? find('[data-more]'),
      onClose: (opened) => {
        // Another may have been opened in its place.
        if (this.#opened === opened) this.#set(null);
      },
    });
    if (before.thing !== null) this.openThing(before.thing);
    if (before.opened) this.open(before.opened);
  }

  get thing(): string | null {
    return this.#thing.subject;
  }

  get opened(): Opened | null {
    return this.#opened;
  }

  openThing(id: string): void {
    this.#thing.open(id);
  }

  open(what: Opened): void {
    if (what.what !== 'symbols') this.closeThing();
    this.#set(what);
    this.#side.open(what);
  }

  closeThing(): void {
    this.#thing.close();
  }

  closeSide(): void {
    this.#side.close();
  }

  #set(opened: Opened | null): void {
    this.#opened = opened;
    this.#host.requestUpdate();
  }
}

/** The button that opened it, or what stands for it now. */
function openerOf(find: DayPanelsPort['find'], opened: Opened): HTMLElement | null {
  switch (opened.what) {
    case 'crowd':
      return find(`[data-key="crowd-${String(opened.from)}"]`);
    case 'symbols':
      return find(opened.thing === null ? '.add [data-symbol]' : '[data-panel] [data-symbol]');
    case 'day':
      return find('[data-change-day]');
    case 'cards':
      return find('[data-more]');
    case 'newDay':
      return find('[data-new-day]');
  }
}
