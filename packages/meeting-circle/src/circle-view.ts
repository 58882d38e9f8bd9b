import { displayText } from '@delaktig/core/document/display-text.js';
import { at } from '@delaktig/core/element/at.js';
import { html, nothing, type TemplateResult } from 'lit';
import { roomIn, slicePlaces } from './circle-scene.ts';
import { type CircleView, nameOfPart, personOf } from './context.ts';
import * as texts from './texts.ts';
import { minutesOf } from './timing.ts';

/** The circle: a drawing, and over it words that are text. All of it is said by the list of the parts, beside it or below. */
export function circleView({ locale, document }: Pick<CircleView, 'locale' | 'document'>): TemplateResult {
  const { parts, minutes } = document.content;
  const lengths = minutesOf(parts, minutes);
  const middle = displayText(personOf(document)?.name ?? document.owner?.name ?? '').trim();
  return html`<div class="circle-box" aria-hidden="true">
    <svg class="circle"></svg>
    ${slicePlaces(parts).map((place, index) => {
      const part = parts[index];
      const room = roomIn(place);
      if (!part || room === 'none') return nothing;
      return html`<span class=${`slice ${room}`} ${at(place.x, place.y)}>
        <span class="number">${locale.say.number(index + 1)}</span>
        ${
          room === 'number'
            ? nothing
            : html`<span class="slice-name" dir="auto" translate=${part.label === undefined ? 'yes' : 'no'}>${nameOfPart(locale, part)}</span>
                ${room === 'narrow' ? nothing : html`<span>${locale.text(texts.minutes, locale.say.number(lengths[index] ?? 0))}</span>`}`
        }
      </span>`;
    })}
    <span class="slice middle" dir="auto" translate=${middle ? 'no' : 'yes'} ${at(50, 50)}>${middle || locale.text(texts.inMiddle)}</span>
  </div>`;
}
