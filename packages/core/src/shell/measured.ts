import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the element has another size, while it is on the page. */
export class Measured implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #measure: () => void;
  #observer: ResizeObserver | undefined;

  /**
   * @param host the element
   * @param measure reads sizes and keeps them in a property that renders
   */
  constructor(host: ReactiveControllerHost & HTMLElement, measure: () => void) {
    this.#host = host;
    this.#measure = measure;
    host.addController(this);
  }

  /** @internal */
  hostConnected(): void {
    // In the next frame: drawn in this one, the element could change its own size, which browsers report to the page as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#host);
  }

  /** @internal */
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
