import { Panel } from '@delaktig/core/interaction/panel.js';
import type { LitElement } from 'lit';
import type { Opened } from './context.ts';

/** What the panels need to know. */
export interface MatPanelsPort {
  find(selector: string): HTMLElement | null;
  findAll(selector: string): HTMLElement[];
  /** What stands for a card now; for one that is gone, for the next. */
  standsFor(card: string): HTMLElement | null;
  /** A card's panel has been closed: the card is let go. */
  cardClosed(): void;
  /** Something is opened in the place of what else may be open. */
  closeOther(): void;
  /** Keeps what was recorded and not yet used; then. */
  leaveFor(act: () => void): void;
  /** The choice of pictures was left. */
  symbolsClosed(escaped: boolean): void;
}

/** What is open beside the mat: a card, or something else. */
export class MatPanels {
  readonly #host: LitElement;
  readonly #card: Panel;
  readonly #side: Panel<Opened>;
  readonly #closeOther: () => void;
  readonly #leaveFor: (act: () => void) => void;
  #opened: Opened | null = null;

  constructor(
    host: LitElement,
    { find, findAll, standsFor, cardClosed, closeOther, leaveFor, symbolsClosed }: MatPanelsPort,
  ) {
    this.#host = host;
    this.#closeOther = closeOther;
    this.#leaveFor = leaveFor;
    this.#card = new Panel(host, {
      element: () => find('[data-panel]'),
      also: () => findAll('.target'),
      opener: (id) => standsFor(id) ?? find('[data-look-back]') ?? find('[data-add]') ?? find('[data-more]'),
      onClose: cardClosed,
    });
    this.#side = new Panel<Opened>(host, {
      element: () => find('[data-side-panel]'),
      opener: (opened) => (opened === 'symbols' ? find('[data-symbol]') : null) ?? find('[data-more]'),
      onClose: (opened, reason) => {
        // Another may have been opened in its place.
        if (this.#opened === opened) this.#set(null);
        if (opened === 'symbols') symbolsClosed(reason === 'escape');
      },
    });
  }

  /** The card whose panel is open. */
  get card(): string | null {
    return this.#card.subject;
  }

  get opened(): Opened | null {
    return this.#opened;
  }

  /** @param opened - Called once it is: what was recorded about another card and not yet used is kept first. */
  openCard(id: string, opened: () => void): void {
    this.#leaveFor(() => {
      this.#closeOther();
      this.#side.close();
      this.#card.open(id);
      opened();
    });
  }

  open(what: Opened): void {
    this.#closeOther();
    this.#card.close();
    this.#set(what);
    this.#side.open(what);
  }

  closeCard(): void {
    this.#card.close();
  }

  closeSide(): void {
    this.#side.close();
  }

  /** Everything, whatever it is. */
  close(): void {
    this.#closeOther();
    this.#card.close();
    this.#side.close();
  }

  #set(opened: Opened | null): void {
    this.#opened = opened;
    this.#host.requestUpdate();
  }
}
