import type { CSSResult, LitElement } from 'lit';
import { Earlier, isSamePersons } from '../document/earlier.ts';
import type { Envelope } from '../document/envelope.ts';
import type { DocumentModel } from '../document/model.ts';
import { adoptStyles } from '../shell/adopt-styles.ts';
import type { MenuEntry } from '../shell/menu.ts';
import { panelIcon } from '../style/panel-icons.ts';
import { compareTimes } from './compare-texts.ts';

/** What draws the two beside each other: fetched when it is asked for. */
export interface ComparePage {
  readonly styles: CSSResult;
}

/** What {@link Comparing} needs of a method. */
export interface ComparingPort<D extends Envelope, Page extends ComparePage> {
  readonly model: Pick<DocumentModel<D, unknown>, 'load'>;
  /** What the host gave to compare with; may be malformed. */
  given(): unknown;
  /** The document as it is. */
  now(): D;
  fetch(): Promise<Page>;
  /** Does what needs the network. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  /** Closes what else is open, *Mer* too. */
  closeOther(): void;
  find(selector: string): HTMLElement | null;
}

/** What was said the earlier time beside what is said now: offered under *Mer* where the host gave an earlier document of the same person. */
export class Comparing<D extends Envelope, Page extends ComparePage> {
  readonly #host: LitElement;
  readonly #port: ComparingPort<D, Page>;
  readonly #earlier: Earlier<D>;
  #page: Page | undefined;
  #shown = false;

  /**
   * @param host - The element.
   * @param port - What it compares.
   */
  constructor(host: LitElement, port: ComparingPort<D, Page>) {
    this.#host = host;
    this.#port = port;
    this.#earlier = new Earlier(port.model);
  }

  /** The earlier document; null where there is none that may be shown. */
  get earlier(): D | null {
    const earlier = this.#earlier.read(this.#port.given());
    return earlier && isSamePersons(earlier, this.#port.now()) ? earlier : null;
  }

  /** What is shown in place of the method; null while nothing is compared. */
  get shown(): { readonly earlier: D; readonly page: Page } | null {
    const { earlier } = this;
    return this.#shown && earlier && this.#page ? { earlier, page: this.#page } : null;
  }

  /** What *Mer* has of it. */
  get entries(): readonly MenuEntry[] {
    return this.earlier
      ? [{ key: 'compare', icon: panelIcon('compare'), text: compareTimes, act: () => void this.#open() }]
      : [];
  }

  /** Back to the method. */
  close(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#host.requestUpdate();
  }

  /** Back, by the button there: focus goes to where it was opened from. */
  readonly back = (): void => {
    this.close();
    void this.#host.updateComplete.then(() => this.#port.find('[data-more]')?.focus());
  };

  async #open(): Promise<void> {
    await this.#port.attempt(async () => {
      if (!this.#page) {
        this.#page = await this.#port.fetch();
        adoptStyles(this.#host.shadowRoot, this.#page.styles);
      }
      this.#port.closeOther();
      this.#shown = true;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => this.#port.find('[data-compare]')?.focus());
    });
  }
}
