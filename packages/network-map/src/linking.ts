import { html, nothing } from 'lit';
import type { MapView } from './context.ts';
import * as later from './later-texts.ts';

/** What drawing relationships needs to know. */
export interface LinkingPort {
  view(): MapView;
  say(message: string, topic: string): void;
  requestUpdate(): void;
  find(selector: string): HTMLElement | null;
  /** Hears the keys that are pressed in the element. */
  readonly host: HTMLElement;
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

  /** Whether lines are drawn: a press on somebody means that. */
  get active(): boolean {
    return this.#on;
  }

  start(): void {
    this.#on = true;
    this.#port.host.addEventListener('keydown', this.#key);
    this.#next(null);
  }

  /** Ends it without a word: the map is covered or another, and drawn for that reason. */
  stop(): void {
    this.#on = false;
    this.#first = null;
    this.#port.host.removeEventListener('keydown', this.#key);
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

  /** After each drawing: whoever has been pressed first is seen to be. */
  drawn(covered: boolean, people: readonly HTMLElement[]): void {
    if (covered) this.stop();
    for (const person of people) person.toggleAttribute('data-linked', person.dataset['key'] === this.#first);
  }

  /** What to do now, and how to stop. */
  bar(view: MapView): unknown {
    if (!this.#on || !view.editable) return nothing;
    return html`<div class="notice row" role="group" aria-label=${view.locale.text(later.draw)} data-linking>
      <span class="grow">${this.#text(view)}</span>
      <button class="act" type="button" @click=${() => this.#done()}>${view.locale.label(later.drawDone)}</button>
    </div>`;
  }

  /** Escape lets go of whoever was pressed first; once more, and no more lines are drawn. */
  readonly #key = (event: KeyboardEvent): void => {
    // A drag, a panel or a dialog takes the key first.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#first !== null) {
      this.#next(null);
      return;
    }
    this.end();
  };

  /** No more lines are drawn, and that is said. */
  end(): void {
    this.#port.say(this.#port.view().locale.text(later.drawOff), 'linking');
    this.#done();
  }

  #done(): void {
    this.stop();
    this.#port.requestUpdate();
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
