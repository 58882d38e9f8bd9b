import { afterEach } from './framework.ts';
import { rendered } from './waiting.ts';

/**
 * Where a test's elements live, in the page of the test. Everything is taken away after each test.
 * Call it once in a `describe`.
 */
export class Fixture {
  #place: HTMLElement | undefined;

  constructor() {
    afterEach(() => {
      this.clear();
    });
  }

  /** The container, in the document. */
  get place(): HTMLElement {
    if (!this.#place?.isConnected) {
      this.#place = document.createElement('div');
      document.body.append(this.#place);
    }
    return this.#place;
  }

  /** Puts an element, made by tag or by the caller, on the page and waits until it is rendered. */
  async add<E extends HTMLElement = HTMLElement>(what: string | E, prepare?: (element: E) => void): Promise<E> {
    const element = typeof what === 'string' ? (document.createElement(what) as E) : what;
    prepare?.(element);
    this.place.append(element);
    await rendered(element);
    return element;
  }

  /** Puts markup of the test's own on the page, as a host's server would have written it. */
  async addHtml(markup: string): Promise<HTMLElement> {
    // The parser, not innerHTML: the page may be under Trusted Types, and scripts of type application/json have to be there.
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    this.place.replaceChildren(...parsed.body.childNodes);
    for (const element of this.place.querySelectorAll('*'))
      if (element.localName.includes('-')) await rendered(element);
    return this.place;
  }

  /** Takes everything away. */
  clear(): void {
    this.#place?.remove();
    this.#place = undefined;
  }
}
