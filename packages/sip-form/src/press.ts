import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What tells of a press, wherever on the page it is. */
const PRESS = ['pointerdown', 'pointerup', 'pointercancel', 'click'];
/** How long after a finger or a mouse was lifted its click may come, in milliseconds. Where it moved away there is none. */
const LIFTED = 500;

/**
 * Whoever presses something leaves the field they wrote in, and that is drawn: a longer heading, or what is to be corrected. Until the press is over nothing is, so
 * that what is pressed stays where it is and gets the click.
 */
export class Press implements ReactiveController {
  readonly #host: Element;
  #end: () => void = () => undefined;
  /** Kept when the latest press is over: clicked, given up, or lifted and no click came. */
  over: Promise<void> | undefined;

  constructor(host: Element & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  readonly #hear = ({ type }: Event): void => {
    if (type === 'pointerdown') this.over = new Promise((resolve) => (this.#end = resolve));
    else setTimeout(this.#end, type === 'pointerup' ? LIFTED : 0);
  };

  hostConnected(): void {
    for (const type of PRESS) this.#host.ownerDocument.addEventListener(type, this.#hear, true);
  }

  hostDisconnected(): void {
    for (const type of PRESS) this.#host.ownerDocument.removeEventListener(type, this.#hear, true);
  }
}
