import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, type LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MapView, WholeView } from './context.ts';
import { isSensitive } from './defaults.ts';
import type { MapPort } from './editing.ts';
import { mayBeMarked } from './kinds.ts';
import { mark } from './marks.ts';
import type { Marking, Person } from './model.ts';
import * as texts from './modes-texts.ts';

/** What showing and stamping need beside the map. */
export interface ShowingPort extends MapPort {
  view(): WholeView;
  find(selector: string): HTMLElement | null;
}

/** One marking at a time: who has it stands out, and, while several are marked, whoever is pressed gets it. Ends by Escape, its button, or *Klar*. */
export class MapShowing {
  readonly #host: LitElement & { readonly view: string };
  readonly #port: ShowingPort;
  #marking: string | null = null;
  #stamping = false;

  constructor(host: LitElement & { readonly view: string }, port: ShowingPort) {
    this.#host = host;
    this.#port = port;
  }

  /** The id of the marking that is shown; null for none. */
  get marking(): string | null {
    return this.#marking;
  }

  /** Whether whoever is pressed gets the marking. */
  get stamping(): boolean {
    return this.#stamping;
  }

  /** Those who have the marking stand out; asked again, everybody is as usual. */
  toggle(id: string): void {
    const { locale } = this.#port;
    if (this.#marking === id) {
      this.end();
      return;
    }
    this.reset();
    this.#marking = id;
    this.#host.addEventListener('keydown', this.#key);
    const { speakMarkings } = this.#port.view();
    this.#port.say(speakMarkings ? this.#names() : locale.text(texts.highlightOn), 'showing');
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#port.find('[data-mode-bar]')?.scrollIntoView({ block: 'nearest' }));
  }

  /** From now on whoever is pressed gets the marking, or loses it. */
  startStamping(): void {
    if (this.#marking === null || !this.#port.view().editable) return;
    // A press on somebody is to mean one thing.
    this.#port.view().act.closePerson();
    this.#stamping = true;
    this.#port.say(this.#port.locale.text(texts.stampOn), 'showing');
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#port.find('[data-stamp-end]')?.focus());
  }

  /** Marks whoever was pressed. @returns whether the press meant that */
  press(id: string): boolean {
    const view = this.#port.view();
    const person = view.document.content.people.find((candidate) => candidate.id === id);
    const marking = this.#marking;
    if (!this.#stamping || marking === null || !person || !view.editable) return false;
    const on = !person.markings?.includes(marking);
    // One they have already can be taken away.
    if (on && !mayBeMarked(person, marking, view.document.content.ground))
      this.#port.say(this.#port.locale.text(texts.stampNot, view.words.spoken(person)), id);
    else view.act.mark(id, marking, on);
    return true;
  }

  /** Ends it, and says so; focus goes to what began it. */
  end(): void {
    const marking = this.#marking;
    if (marking === null) return;
    const { locale } = this.#port;
    this.#port.say(locale.text(this.#stamping ? texts.stampOff : texts.highlightOff), 'showing');
    const inBar = this.#port.find('[data-mode-bar]:focus-within') !== null;
    this.reset();
    this.#host.requestUpdate();
    if (!inBar) return;
    void this.#host.updateComplete.then(() => this.#port.find(`[data-show="${CSS.escape(marking)}"]`)?.focus());
  }

  /** Ends it without a word: the map is covered, cleared or another, and drawn for that reason. Also asked after each drawing while it is covered. */
  reset(): void {
    this.#marking = null;
    this.#stamping = false;
    this.#host.removeEventListener('keydown', this.#key);
  }

  readonly #key = (event: KeyboardEvent): void => {
    // A drag, a panel or the mover takes the key first.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
  };

  #names(): string {
    const { locale } = this.#port;
    const { words } = this.#port.view();
    const names = this.#carriers().map((person) => words.spoken(person));
    return names.length === 0
      ? locale.text(texts.highlightNobody)
      : locale.text(texts.highlightNames, locale.say.list(names));
  }

  #carriers(): readonly Person[] {
    const marking = this.#marking;
    return marking === null
      ? []
      : this.#port.document().content.people.filter(({ markings }) => markings?.includes(marking));
  }

  /** After each drawing: who has the marking is drawn with a double line and bold, the others small and dashed. Never colour alone. */
  draw(): void {
    const view = this.#port.view();
    // What is no longer offered is not shown either.
    if (this.#marking !== null && !view.markings.some(({ id }) => id === this.#marking)) this.reset();
    const carriers = new Set(this.#carriers().map(({ id }) => id));
    const about = this.#marking;
    for (const button of this.#host.renderRoot.querySelectorAll<HTMLElement>('.person')) {
      const carries = carriers.has(button.dataset['key'] ?? '');
      button.toggleAttribute('data-has', about !== null && carries);
      button.toggleAttribute('data-back', about !== null && !carries);
      button.toggleAttribute('data-stamping', this.#stamping);
      // While several are marked a press opens nothing.
      if (this.#stamping) button.removeAttribute('aria-haspopup');
      else button.setAttribute('aria-haspopup', 'dialog');
      if (this.#stamping) button.removeAttribute('aria-expanded');
      else if (!button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', 'false');
    }
  }

  /** What a letter of the legend means, as a button that shows who has the marking. */
  readonly legendItem = ({ id }: Marking, said: unknown): unknown =>
    html`<button class="act legend-item" type="button" data-show=${id} aria-pressed=${live(String(this.#marking === id))} @click=${() => this.toggle(id)}>${said}</button>`;

  /** What is shown now, above the map, and how it ends. */
  bar(view: MapView): unknown {
    const { locale, words, editable, speakMarkings } = view;
    const marking = view.markings.find(({ id }) => id === this.#marking);
    if (!marking) return nothing;
    const label = words.marking(marking);
    // O, B and X are never "press everybody it fits" to a child.
    const mayStamp = editable && this.#host.view !== 'list' && !(this.#port.child() && isSensitive(marking.id));
    return html`<div class="mode-bar" role="group" aria-label=${locale.text(texts.oneMarking)} data-mode-bar>
      ${mark(marking)}
      <p class="grow">
        <strong>${locale.label(this.#stamping ? texts.stampNow : texts.highlighted, label)}</strong>
        <span class="mode-names" aria-hidden=${speakMarkings ? nothing : 'true'}>${this.#names()}</span>
      </p>
      ${
        this.#stamping
          ? html`<button class="act main" type="button" data-stamp-end @click=${() => this.end()}>${locale.label(texts.stampEnd)}</button>`
          : html`${mayStamp ? html`<button class="act" type="button" data-stamp @click=${() => this.startStamping()}>${locale.label(texts.stampStart)}</button>` : nothing}
            <button class="act" type="button" data-show-end @click=${() => this.end()}>${panelIcon('close')} <span>${locale.label(texts.highlightEnd)}</span></button>`
      }
    </div>`;
  }
}
