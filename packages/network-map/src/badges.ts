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
 * The letters of the usual markings as strokes around (0, 0), 10 high: laid out as words, a hundred letters on a board take as long as
 * everybody's faces.
 */
const strokes = new Map([
  ['V', 'm-4-5 4 10 4-10'],
  ['S', 'm3.4-3.4c-1.2-2.2-6.6-2.2-6.6 1 0 3.6 6.8 1.2 6.8 4.9 0 3.2-5.9 3.3-7.2.7'],
  ['T', 'm-4-5h8m-4 0v10'],
  ['O', 'm-4.7 0a4.7 5 0 1 0 9.4 0 4.7 5 0 1 0-9.4 0'],
  ['B', 'm-3.2 0v-5h3.2c3.4 0 3.4 5 0 5h-3.2v5h3.6c4 0 4-5 0-5'],
  ['X', 'm-4-5 8 10m0-10-8 10'],
]);

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
  const font = (r * 1.15) / Math.max(1, letter.length * 0.62);
  const scale = font / 14;
  const down = letterShift(shape) * r;
  const all = (what: string, by = 1, below = 0): string =>
    places.map(({ x, y }) => `M${String(num(x / by))} ${String(num((y + below) / by))}${what}`).join('');
  const stroke = strokes.get(letter);
  // Letters that are joined, or of several parts, each need a text of their own.
  const rows = stroke ? [] : /^[!-ɏ]$/.test(letter) ? [places] : places.map((place) => [place]);
  return svg`<g data-colour=${colourOf(marking)}>
    <path d=${all(markShape(shape, r))}></path>
    ${stroke && svg`<path data-letter=${letter} transform=${`scale(${String(scale)})`} d=${all(stroke, scale, down)}></path>`}
    ${rows.map(
      (row) =>
        svg`<text font-size=${num(font)} x=${row.map(({ x }) => num(x)).join(' ')} y=${row.map(({ y }) => num(y + down + font * 0.36)).join(' ')}>${letter.repeat(row.length)}</text>`,
    )}
  </g>`;
}
