import { displayText } from '@delaktig/core/document/display-text.js';
import { at } from '@delaktig/core/element/at.js';
import { html, nothing, type TemplateResult } from 'lit';
import { roomIn, slicePlaces } from './circle-scene.ts';
import { type CircleView, nameOfPart, personOf } from './context.ts';
import * as texts from './texts.ts';
import { minutesOf } from './timing.ts';

/** The circle: a drawing, and over it words that are text. All of it is said by the parts' list, or by what {@link circleKey} lists. */
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

/** What the numbers in the circle stand for, below it while the meeting goes on: a narrow slice has no room for its name. */
export function circleKey({ locale, document }: Pick<CircleView, 'locale' | 'document'>, now: string): TemplateResult {
  const { parts, minutes } = document.content;
  const lengths = minutesOf(parts, minutes);
  const needed = slicePlaces(parts).some((place) => /number|none/.test(roomIn(place)));
  return html`<div class="key-room">
    <ol class=${needed ? 'key needed' : 'key'} role="list" aria-label=${locale.text(texts.parts)}>
      ${parts.map(
        (part, index) =>
          html`<li aria-current=${part.id === now ? 'step' : nothing}>
            <span class="number" aria-hidden="true">${locale.say.number(index + 1)}</span>
            <span class="key-name" dir="auto"><span class="heard">${locale.say.number(index + 1)}. </span>${nameOfPart(locale, part)}</span>
            <span class="key-time">${locale.text(texts.minutes, locale.say.number(lengths[index] ?? 0))}</span>
          </li>`,
      )}
    </ol>
  </div>`;
}
