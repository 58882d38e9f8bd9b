import { html, type TemplateResult } from 'lit';
import { badgesAt } from './badges.ts';
import type { MapView } from './context.ts';
import type { Marking } from './model.ts';
import * as texts from './texts.ts';

/** A marking as it is drawn: letter, shape and colour together, never colour alone. */
export function mark(marking: Marking): TemplateResult {
  return html`<svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true">${badgesAt(marking, 24, [{ x: 0, y: 0 }])}</svg>`;
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
    <p class="distance">${words.distanceLabel}</p>
    <ul role="list">
      ${markings.map((marking) => {
        const said = html`${mark(marking)} <span>${words.markingLabel(marking)}</span>`;
        return html`<li>${button?.(marking, said) ?? said}</li>`;
      })}
    </ul>
  </section>`;
}
