import { everyElement } from '@delaktig/testing/names.js';

/** A letter of a marking on the map, and what draws it. */
export interface DrawnLetter {
  readonly letter: string;
  readonly drawing: Element;
}

/** The letters of everybody's markings, in no order: the usual ones are strokes, many in one path; others are written. */
export function lettersOn(element: Element): readonly DrawnLetter[] {
  return [...everyElement(element)]
    .filter((e) => e.matches('.badges text, .badges [data-letter]'))
    .flatMap((drawing) => {
      const letter = drawing.getAttribute('data-letter');
      const times = drawing.getAttribute('d')?.match(/M/g)?.length ?? 0;
      return Array.from(letter?.repeat(times) ?? drawing.textContent, (one) => ({ letter: one, drawing }));
    });
}
