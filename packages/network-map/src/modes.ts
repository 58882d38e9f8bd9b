import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import type { MenuEntry } from '@delaktig/core/shell/menu.js';
import { Reading } from '@delaktig/core/shell/reading.js';
import { hand } from '@delaktig/core/style/hand.js';
import { outline } from '@delaktig/core/style/icons.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import type { WholeView } from './context.ts';
import type { MapPort } from './editing.ts';
import type { MapGuided } from './guided.ts';
import type { Marking } from './model.ts';
import { modesStyles } from './modes-styles.ts';
import * as texts from './modes-texts.ts';
import { MapPractice } from './practice.ts';
import { whoStandsWhere } from './reading-words.ts';
import { MapShowing } from './showing.ts';
import { MapZoom } from './zoom.ts';

/** What ways of working need beside the map. */
export interface ModesPort extends MapPort {
  view(): WholeView;
  find(selector: string): HTMLElement | null;
  /** The board has another size. */
  measure(): void;
  /** Does what needs the network. */
  attempt(act: () => Promise<unknown>): Promise<void>;
}

/** The element whose ways of working these are. */
export type ModesHost = LitElement & { view: string; helper: boolean };

/** Ways of working with the map beside placing and opening: one question at a time, one marking at a time, trying first, reading aloud. */
export class MapModes implements ReactiveController {
  readonly #host: ModesHost;
  readonly #port: ModesPort;
  readonly #reading: Reading;
  readonly #showing: MapShowing;
  readonly #practice: MapPractice;
  /** Fetched when somebody wants to be asked. */
  #guided: MapGuided | undefined;
  #coming: Promise<void> | undefined;
  /** The map larger and smaller. */
  readonly zoom: MapZoom;

  constructor(host: ModesHost, port: ModesPort) {
    this.#host = host;
    this.#port = port;
    this.#reading = new Reading(host, port);
    this.#showing = new MapShowing(host, port);
    this.#practice = new MapPractice(host, { ...port, showGuided: () => this.showGuided() });
    this.zoom = new MapZoom(host, port);
    host.addController(this);
    adoptStyles(host.shadowRoot, modesStyles);
  }

  /** @internal */
  hostUpdated(): void {
    // Covered, or being handed over: nothing is read, nobody stands out.
    if (this.#port.find('.content')?.hidden) this.#cover();
    this.#showing.draw();
    if (this.#host.view === 'guided') this.#guided?.drawn();
  }

  /** Whether several are being marked: a press on somebody marks them. */
  get stamping(): boolean {
    return this.#showing.stamping;
  }

  /** While several are marked: marks whoever was pressed. @returns whether the press meant that */
  press(id: string): boolean {
    return this.#showing.press(id);
  }

  /** The map is another, perhaps another person's. */
  reset(): void {
    this.#cover();
    this.#practice.reset();
    this.#guided?.reset();
    this.zoom.reset();
  }

  #cover(): void {
    this.#reading.stop();
    this.#showing.reset();
  }

  /** Everybody is as usual again. */
  stopShowing(): void {
    this.#showing.reset();
  }

  /** From now on one question at a time. While they cannot be fetched, what is shown stays. */
  showGuided(): void {
    void this.#fetchGuided(() => {
      const { act } = this.#port.view();
      act.closePerson();
      act.close();
      this.#showing.reset();
      this.#guided?.enter();
      this.show('guided');
    });
  }

  #fetchGuided(then: () => void): Promise<void> {
    if (this.#guided) {
      then();
      return Promise.resolve();
    }
    return (this.#coming ??= this.#port
      .attempt(async () => {
        const { MapGuided: Guided, guideStyles } = await import('./guided-later.ts');
        adoptStyles(this.#host.shadowRoot, guideStyles);
        this.#guided ??= new Guided(this.#host, { ...this.#port, showMap: () => this.#showMap() }, this.#reading);
        then();
      })
      .finally(() => (this.#coming = undefined)));
  }

  #showMap(): void {
    this.#reading.stop();
    this.#practice.decline();
    this.show('map');
  }

  /** Shows the map in another way. *Mer* closes, as by its button. */
  show(view: string): void {
    this.#port.find('[data-more][aria-expanded=true]')?.click();
    this.#host.view = view;
  }

  /**
   * The page with the question that is asked now; null until it has been fetched.
   *
   * @param add the form in which somebody is added
   * @param side what is open beside the map
   */
  guided(view: WholeView, add: unknown, side: () => unknown): unknown {
    if (this.#guided) return this.#guided.render(view, add, side());
    void this.#fetchGuided(() => this.#host.requestUpdate());
    return null;
  }

  /** Above the map: what is shown or marked now, and that there is no voice. */
  bar(view: WholeView): unknown {
    return html`${view.helper && view.editable ? html`<p class="notice" role="note">${view.locale.label(texts.helperNow)}</p>` : nothing}
    ${this.#reading.bar('map')} ${this.#showing.bar(view)}`;
  }

  /** A marking of the legend, as a button that shows who has it. */
  get legendItem(): ((marking: Marking, said: unknown) => unknown) | undefined {
    return this.#host.view === 'compare' ? undefined : this.#showing.legendItem;
  }

  /** Beside an empty map: help to begin. */
  beside(view: WholeView): unknown {
    return this.#host.view === 'guided' ? nothing : this.#practice.render(view);
  }

  /** The button that reads something aloud. */
  aloud(about: string, words: () => string): unknown {
    return this.#reading.button(about, words);
  }

  /** Under *Mer*: one question at a time. */
  guidedEntry(): MenuEntry {
    return { icon: panelIcon('guide'), text: texts.guided, act: () => this.showGuided() };
  }

  /** Under *Mer*: a helper places, or no longer does. */
  helperEntry(): MenuEntry {
    const { say, locale } = this.#port;
    const on = !this.#host.helper;
    return {
      icon: outline(hand),
      text: texts.helper,
      on: !on,
      act: () => {
        this.#host.helper = on;
        say(locale.text(on ? texts.helperOn : texts.helperOff), 'helper');
      },
    };
  }

  /** Under *Mer*: the map read aloud. */
  readEntry(): MenuEntry {
    return this.#reading.entry('map', () => whoStandsWhere(this.#port.view()), texts.readMap);
  }
}
