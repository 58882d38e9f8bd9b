import { html, nothing } from 'lit';
import type { MapView } from './context.ts';
import * as later from './later-texts.ts';

/** What drawing relationships needs to know. */
export interface LinkingPort {
  view(): MapView;
  say(message: string, topic: string): void;
  requestUpdate(): void;
  find(selector: string): HTMLElement | null;
  /** Two have been pressed, one after the other. */
  linked(from: string, to: string): void;
}

/** Drawing who knows whom by pressing one and then the other. The panel of a person does the same. */
export class Linking {
  readonly #port: LinkingPort;
  #on = false;
  #first: string | null = null;

  constructor(port: LinkingPort) {
    this.#port = port;
  }

  start(): void {
    this.#on = true;
    this.#next(null);
  }

  stop(): void {
    this.#on = false;
    this.#first = null;
    this.#port.requestUpdate();
  }

  /** @returns whether the press was taken: nothing is opened then */
  press(id: string): boolean {
    if (!this.#on) return false;
    const first = this.#first;
    if (first === null || first === id) {
      this.#next(first === id ? null : id);
      return true;
    }
    this.#next(null, false);
    this.#port.linked(first, id);
    return true;
  }

  /** Whoever has been pressed first is seen to be. */
  show(people: readonly HTMLElement[]): void {
    for (const person of people) person.toggleAttribute('data-linked', person.dataset['key'] === this.#first);
  }

  /** What to do now, and how to stop. */
  bar(view: MapView): unknown {
    if (!this.#on || !view.editable) return nothing;
    return html`<div class="notice row" data-linking>
      <span class="grow">${this.#text(view)}</span>
      <button class="act" type="button" @click=${() => this.#done()}>${view.locale.label(later.drawDone)}</button>
    </div>`;
  }

  #done(): void {
    this.stop();
    this.#port.find('[data-more]')?.focus();
  }

  #text({ document, locale, words }: MapView): string {
    const first = document.content.people.find(({ id }) => id === this.#first);
    return first ? locale.text(later.drawSecond, words.spoken(first)) : locale.text(later.drawFirst);
  }

  #next(first: string | null, said = true): void {
    this.#first = first;
    if (said) this.#port.say(this.#text(this.#port.view()), 'linking');
    this.#port.requestUpdate();
  }
}
