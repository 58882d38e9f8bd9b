import { html, type TemplateResult } from 'lit';
import { markShape } from '@delaktig/core/scene/shapes.js';
import { colourOf, filled } from './badges.ts';
import type { MapView } from './context.ts';
import type { Marking } from './model.ts';
import * as texts from './texts.ts';

/**
 * One marking as it is drawn: letter, shape and colour together, never colour alone. The letter is drawn, not written: a button's spoken name begins
 * with the visible one, and letters in between would break it for voice control.
 */
export function mark(marking: Marking): TemplateResult {
  return html`<span class="mark" aria-hidden="true" data-colour=${colourOf(marking)} data-letter=${marking.letter}><svg viewBox="-12 -12 24 24"><path d=${markShape(marking.shape, 12 * filled)}></path></svg></span>`;
}

/**
 * What the letters and the distance mean; always there, on screen, in pictures and in print.
 *
 * @param button shows who has a marking, once it has been fetched
 */
export function legend(
  { markings, locale, words }: MapView,
  button?: (marking: Marking, said: unknown) => unknown,
): TemplateResult {
  return html`<section class="legend" aria-label=${locale.text(texts.legend)}>
    <p>${words.distanceLabel}</p>
    <ul role="list">
      ${markings.map((marking) => {
        const said = html`${mark(marking)} <span>${words.markingLabel(marking)}</span>`;
        return html`<li>${button?.(marking, said) ?? said}</li>`;
      })}
    </ul>
  </section>`;
}
