import { num } from '@delaktig/core/scene/scene.js';
import { letterShift, markShape } from '@delaktig/core/scene/shapes.js';
import type { Point } from '@delaktig/core/scene/soft-circle.js';
import { isColourName } from '@delaktig/core/style/palette.js';
import { svg, type TemplateResult } from 'lit';
import type { Marking } from './model.ts';

/** The colour of a marking, as far as the palette has it. */
export const colourOf = ({ colour }: Marking): string => (isColourName(colour) ? colour : 'ink');

/** How much of half a badge its shape takes; the rim takes the rest. */
export const filled = 0.86;

/**
 * One marking at many places, drawn as one shape and one row of letters: a map of 200 people has 400 markings, and an element for each is
 * what takes longest when it opens.
 *
 * @param size how wide and high a badge is
 * @param places their middles
 */
export function badgesAt(marking: Marking, size: number, places: readonly Point[]): TemplateResult {
  const { letter, shape } = marking;
  const r = (size / 2) * filled;
  const outline = markShape(shape, r);
  const font = (r * 1.15) / Math.max(1, letter.length * 0.62);
  const below = letterShift(shape) * r + font * 0.36;
  // Letters that are joined, or of several parts, each need a text of their own.
  const rows = /^[!-ɏ]$/.test(letter) ? [places] : places.map((place) => [place]);
  return svg`<g data-colour=${colourOf(marking)}>
    <path d=${places.map(({ x, y }) => `M${String(num(x))} ${String(num(y))}${outline}`).join('')}></path>
    ${rows.map(
      (row) =>
        svg`<text font-size=${num(font)} x=${row.map(({ x }) => num(x)).join(' ')} y=${row.map(({ y }) => num(y + below)).join(' ')}>${letter.repeat(row.length)}</text>`,
    )}
  </g>`;
}
