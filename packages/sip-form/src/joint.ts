import { type ReactiveController, render } from 'lit';
import { notAllAnswered } from './check-texts.ts';
import type { Asking } from './guardians.ts';
import type { SipPort } from './holder.ts';
import { keyOf } from './key.ts';

interface Guardian {
  readonly role?: string;
  readonly answer?: string;
}

/** Whether there is more than one guardian, among those who consent or who represent the person, and one of them has not answered. */
export function lacksAnswer({ content: { consent, person }, rules }: Asking): boolean {
  const guardians = (those: readonly Guardian[] = []): readonly Guardian[] =>
    those.filter(({ role = '' }) => rules.guardians.includes(role));
  const givers = guardians(consent?.givers);
  const all = Math.max(givers.length, guardians(person?.representatives).length);
  return all > 1 && givers.filter(({ answer }) => answer).length < all;
}

/** Tells at *Vem samtycker?* when one of several guardians has not answered. A hint, never a gate; it says nothing of whom. */
export class Joint implements ReactiveController {
  readonly #port: SipPort;
  readonly #hint: HTMLElement = Object.assign(document.createElement('p'), { className: 'hint', id: 'guardians-hint' });

  constructor(port: SipPort) {
    this.#port = port;
    port.host.addController(this);
    this.hostUpdated();
  }

  /** @internal */
  hostUpdated(): void {
    const { host, content, editable, rules, locale } = this.#port;
    const label = host.shadowRoot?.getElementById(`${keyOf(['consent', 'givers'])}-label`);
    const due = label && editable() && lacksAnswer({ content: content(), rules: rules() });
    if (!due) {
      label?.parentElement?.removeAttribute('aria-describedby');
      this.#hint.remove();
      return;
    }
    render(locale.label(notAllAnswered), this.#hint);
    label.parentElement?.setAttribute('aria-describedby', this.#hint.id);
    if (label.nextElementSibling !== this.#hint) label.after(this.#hint);
  }
}
