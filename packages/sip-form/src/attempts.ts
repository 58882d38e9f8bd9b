import { networkAway, tryAgain } from '@delaktig/core/texts.js';
import { html, nothing } from 'lit';
import type { SipPort } from './holder.ts';

/**
 * What needs the network. While that is away the person is told, with what to do, and can ask once more: what they write stays, and the focus stays where it is. Core's
 * `Later` tells the same of the one module that a method fetches after its first paint; a plan fetches one thing at a time, when it is wanted.
 */
export class Attempts {
  readonly #port: SipPort;
  /** What could not be fetched, to be done again. */
  readonly #failed = new Map<unknown, () => Promise<unknown>>();

  constructor(port: SipPort) {
    this.#port = port;
  }

  /**
   * Does what needs the network. Never broken: when that is away it is told, and the rest is as it was.
   *
   * @param what - What it is: when it comes later, nothing is told of it any longer.
   */
  async attempt(what: unknown, act: () => Promise<unknown>): Promise<void> {
    const before = this.#failed.size;
    try {
      await act();
      this.#failed.delete(what);
    } catch {
      this.#failed.set(what, act);
      if (before === 0) this.#say();
    }
    // What is wanted at each drawing is not drawn for ever.
    if (!before !== !this.#failed.size) this.#port.drawAround();
  }

  /** Another plan is shown: what the former could not have is nobody's. */
  forget(): void {
    this.#failed.clear();
  }

  /** Tells it, with a way to ask once more. */
  notice(): unknown {
    const { locale } = this.#port;
    return this.#failed.size === 0
      ? nothing
      : html`<p class="notice row" data-away>
          <span>${locale.label(networkAway)}</span>
          <button class="act" type="button" @click=${() => void this.#again()}>${locale.label(tryAgain)}</button>
        </p>`;
  }

  async #again(): Promise<void> {
    const { host } = this.#port;
    await Promise.all([...this.#failed].map(([what, act]) => this.attempt(what, act)));
    if (this.#failed.size > 0) {
      this.#say();
      return;
    }
    await host.updateComplete;
    // The button that was pressed has gone, and nothing that came has taken the focus.
    if (host.ownerDocument.activeElement === host.ownerDocument.body)
      host.shadowRoot?.querySelector<HTMLElement>('.toolbar button, [tabindex="-1"]')?.focus();
  }

  #say(): void {
    const { announcer, locale } = this.#port;
    announcer.say(locale.text(networkAway), 'away');
  }
}
