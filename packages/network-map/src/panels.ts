import { Panel } from '@delaktig/core/interaction/panel.js';
import type { LitElement } from 'lit';
import type { Opened, Panels } from './context.ts';

/** What the panels need to know. */
export interface MapPanelsPort {
  find(selector: string): HTMLElement | null;
  findAll(selector: string): HTMLElement[];
  /** A person's panel has been closed: whoever was held or moved from it is let go. */
  letGo(): void;
  /** A person's panel is seen again, after something that was open in its place. */
  takeUp(id: string): void;
}

/** What is open beside the map: a person, or something else. */
export class MapPanels implements Panels {
  readonly #host: LitElement;
  readonly #port: MapPanelsPort;
  readonly #person: Panel;
  readonly #side: Panel<Opened>;
  #opened: Opened | null = null;

  /**
   * @param standsFor what stands for somebody now; for somebody who is gone, for who is next to them
   * @param before what was open before this was fetched: it is shown now
   */
  constructor(
    host: LitElement,
    port: MapPanelsPort,
    standsFor: (person: string) => HTMLElement | null,
    before: Panels,
  ) {
    const { find, findAll, letGo } = port;
    this.#host = host;
    this.#port = port;
    this.#person = new Panel(host, {
      element: () => find('[data-panel]'),
      also: () => findAll('.targets'),
      opener: (id) => standsFor(id) ?? find('[data-add]') ?? find('[data-more]'),
      onClose: letGo,
    });
    this.#side = new Panel<Opened>(host, {
      element: () => find('[data-side-panel]'),
      opener: (opened) => openerOf(find, opened) ?? find('[data-more]'),
      onClose: (opened) => {
        // Another may have been opened in its place.
        if (this.#opened !== opened) return;
        this.#set(null);
        if (this.person !== null) port.takeUp(this.person);
      },
    });
    if (before.person !== null) this.openPerson(before.person);
    if (before.opened) this.open(before.opened);
  }

  get person(): string | null {
    return this.#person.subject;
  }

  get opened(): Opened | null {
    return this.#opened;
  }

  openPerson(id: string): void {
    this.#person.open(id);
  }

  open(what: Opened): void {
    if (what.what !== 'symbols' && (what.what !== 'about' || what.person !== this.person)) this.closePerson();
    // Nobody is placed by a press on the map while something else is asked about them.
    else if (what.person !== null) this.#port.letGo();
    this.#set(what);
    this.#side.open(what);
  }

  closePerson(): void {
    this.#person.close();
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
function openerOf(find: MapPanelsPort['find'], opened: Opened): HTMLElement | null {
  if (opened.what === 'crowd') return find(`[data-key="crowd-${opened.ring}-${opened.sector}"]`);
  if (opened.what === 'about')
    return (
      find(`[data-panel] [data-about="${opened.topic}"]`) ??
      find(`[data-list-key="${CSS.escape(opened.person)}"] [data-about="${opened.topic}"]`) ??
      find('[data-related]') ??
      find(`.person[data-key="${CSS.escape(opened.person)}"]`)
    );
  if (opened.what === 'symbols') return find(opened.person === null ? '[data-symbol]' : '[data-panel] [data-symbol]');
  if (opened.what === 'erase')
    return find(
      `.person[data-key="${CSS.escape(opened.person)}"], [data-list-key="${CSS.escape(opened.person)}"] .danger`,
    );
  return null;
}
