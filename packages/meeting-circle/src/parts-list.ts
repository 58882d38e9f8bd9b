import { saidPicture } from '@delaktig/core/expression/said-name.js';
import { html, nothing, type TemplateResult } from 'lit';
import { type CircleView, nameOfPart, pictureOfPart } from './context.ts';
import * as texts from './texts.ts';
import { minutesOf } from './timing.ts';

/** The parts in words, beside the drawing or in its place: number, name, minutes; with pictures for those who do not read. */
export function partsList(view: CircleView): TemplateResult {
  const { locale, document, level } = view;
  const { parts, minutes } = document.content;
  const lengths = minutesOf(parts, minutes);
  const pictured = level === 'symbol' || view.screen === 'person';
  return html`<section class="parts" aria-labelledby="parts-title">
    <h3 id="parts-title">${locale.label(texts.parts)}</h3>
    ${
      parts.length === 0
        ? html`<p class="notice">${locale.label(texts.noParts)}</p>`
        : html`<ol class="part-list" role="list">
          ${parts.map((part, index) => {
            const symbol = pictureOfPart(part);
            return html`<li class="part" data-list-key=${part.id}>
              <span class="number" aria-hidden="true">${locale.say.number(index + 1)}</span>
              ${pictured && symbol ? saidPicture(view, { symbol }) : nothing}
              <span class="part-name" dir="auto"><span class="heard">${locale.say.number(index + 1)}. </span>${nameOfPart(locale, part)}</span>
              <span class="chip">${locale.label(texts.minutes, locale.say.number(lengths[index] ?? 0))}</span>
            </li>`;
          })}
        </ol>`
    }
  </section>`;
}
