import { isColourName } from '@delaktig/core/style/palette.js';
import { html, nothing, type TemplateResult } from 'lit';
import { carriedBy, type MapView } from './context.ts';
import type { Marking, Person } from './model.ts';
import * as texts from './texts.ts';

/** A marking as it is drawn: letter, shape and colour together, never colour alone. */
export function mark(marking: Marking): TemplateResult {
  // The letter is drawn, not written: a person's spoken name begins with the visible one, and letters in between would break it for voice control.
  return html`<span class="mark" aria-hidden="true" data-shape=${marking.shape} data-colour=${isColourName(marking.colour) ? marking.colour : 'ink'}
    ><span data-letter=${marking.letter}></span
  ></span>`;
}

/** What a person carries. Seen, but said only when the person has turned that on. */
export function markBadges(view: MapView, person: Person): unknown {
  const carried = carriedBy(view, person);
  return carried.length === 0 ? nothing : html`<span class="marks" aria-hidden="true">${carried.map(mark)}</span>`;
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
