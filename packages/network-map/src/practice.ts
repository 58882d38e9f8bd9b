import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import type { MapPort } from './editing.ts';
import * as texts from './modes-texts.ts';

/** What is offered beside an empty map. */
export interface PracticePort extends MapPort {
  find(selector: string): HTMLElement | null;
  /** Shows the map by one question at a time. */
  showGuided(): void;
}

/**
 * A small try with a made-up figure before one begins, offered once. It has nothing to do with the map: no operation, no step to undo, no event. A
 * picture of rings and buttons for them, so that it is the same for a finger, keys, a switch and a screen reader.
 */
export class MapPractice {
  readonly #host: LitElement;
  readonly #port: PracticePort;
  #declined = false;
  #step: 'press' | 'place' | 'there' | null = null;
  #ring = -1;

  constructor(host: LitElement, port: PracticePort) {
    this.#host = host;
    this.#port = port;
  }

  /** Begins to try, or begins anew. */
  start(): void {
    this.#declined = true;
    this.#ring = -1;
    this.#go('press');
  }

  /** After a no nothing asks again. */
  decline(): void {
    this.#declined = true;
    this.#close();
  }

  /** The map belongs to the next person. */
  reset(): void {
    this.#declined = false;
    this.#step = null;
  }

  #close(): void {
    this.#step = null;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#port.find('[data-add]')?.focus());
  }

  #go(step: 'press' | 'place' | 'there'): void {
    this.#step = step;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#port.find('[data-practice]')?.focus());
  }

  /** Beside an empty map: help to begin, each answer as large as the others. While somebody tries: the try. */
  render(view: MapView): unknown {
    const { locale, document, editable } = view;
    if (this.#step !== null) return this.#renderTry(view, this.#step);
    if (!editable || this.#declined || document.content.people.length > 0) return nothing;
    return html`<section class="offer" aria-labelledby="offer-title" data-offer>
      <h3 id="offer-title">${locale.label(texts.offerTitle)}</h3>
      <div class="answers">
        <button class="act" type="button" @click=${() => this.#port.showGuided()}>${locale.label(texts.guided)}</button>
        <button class="act" type="button" @click=${() => this.start()}>${locale.label(texts.practise)}</button>
        <button class="act" type="button" @click=${() => this.decline()}>${locale.label(texts.noThanks)}</button>
      </div>
    </section>`;
  }

  #renderTry({ locale, words, document }: MapView, step: 'press' | 'place' | 'there'): TemplateResult {
    const rings = document.content.ground.rings.map((_, index) => index);
    const said = {
      press: () => locale.label(texts.practicePress),
      place: () => locale.label(texts.practicePlace),
      there: () => locale.label(texts.practiceThere, words.ring(this.#ring)),
    }[step]();
    return html`<section class="panel" role="dialog" aria-labelledby="practice-title" aria-describedby="practice-said" tabindex="-1" data-practice @keydown=${this.#escape}>
      <div class="panel-head">
        <h3 id="practice-title">${locale.label(texts.practiceTitle)}</h3>
        <button class="act close" type="button" aria-label=${locale.text(coreLater.close)} @click=${() => this.decline()}>${panelIcon('close')}</button>
      </div>
      <p id="practice-said">${said}</p>
      ${picture(rings.length, this.#ring, step !== 'press')}
      <div class="answers">
        ${
          step === 'press'
            ? html`<button class="act main" type="button" @click=${() => this.#go('place')}>${locale.label(texts.practiceName)}</button>`
            : step === 'place'
              ? rings.map(
                  (ring) => html`<button
                    class="act"
                    type="button"
                    @click=${() => {
                      this.#ring = ring;
                      this.#go('there');
                    }}
                  >
                    ${words.ringLabel(ring)}
                  </button>`,
                )
              : html`<button class="act" type="button" @click=${() => this.start()}>${locale.label(texts.practiceAgain)}</button>`
        }
        <button class="act" type="button" @click=${() => this.decline()}>${locale.label(step === 'there' ? texts.practiceEnd : coreLater.skip)}</button>
      </div>
    </section>`;
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.decline();
  };
}

/** A circle around a point on the diagonal, as part of a path. */
export function circle(middle: number, radius: number): string {
  return `M${String(middle - radius)} ${String(middle)}a${String(radius)} ${String(radius)} 0 1 0 ${String(radius * 2)} 0a${String(radius)} ${String(radius)} 0 1 0 ${String(-radius * 2)} 0z`;
}

/** Rings, and the figure beside them or on one of them. */
function picture(rings: number, on: number, chosen: boolean): TemplateResult {
  const radius = (ring: number): number => 20 + ((ring + 1) / rings) * 66;
  const x = on < 0 ? 204 : 90;
  const y = 90 - (on < 0 ? 0 : radius(on) - 33 / rings);
  const all = Array.from({ length: rings }, (_, ring) => circle(90, radius(ring)));
  return html`<svg class="practice" viewBox="0 0 230 180" aria-hidden="true">
    <path class="practice-ring" d=${all.join('')}></path>
    <circle cx="90" cy="90" r="10" class="practice-me"></circle>
    <g transform=${`translate(${String(x)} ${String(y)})`}>
      <circle r="17" class="practice-chosen" opacity=${chosen ? 1 : 0}></circle>
      <circle r="12" class="practice-figure"></circle>
      <path d="M-4-2v.01M4-2v.01M-5 3q5 4 10 0" class="practice-face"></path>
    </g>
  </svg>`;
}
