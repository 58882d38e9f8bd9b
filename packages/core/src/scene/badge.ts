import type { Colour, Group } from './scene.ts';
import { letterShift, markShape, type MarkShape } from './shapes.ts';

/** A marking, as its badge shows it. */
export interface Badge {
  readonly id?: string;
  readonly x: number;
  readonly y: number;
  /** Half its height, about. */
  readonly r: number;
  /** One letter; more are made smaller. */
  readonly letter: string;
  readonly shape: MarkShape;
  readonly colour: Colour;
}

/** What a badge's letter and rim are painted with: marigold only ever inside an ink rim, with ink on it. */
export function badgeColours(colour: Colour): { readonly letter: Colour; readonly rim: Colour } {
  return colour === 'marigold' ? { letter: 'on-marigold', rim: 'ink' } : { letter: 'paper', rim: 'plate' };
}

/** A marking's badge as nodes of a drawing: its shape in its colour, its letter, and a rim that parts it from what is behind. */
export function badge({ id, x, y, r, letter, shape, colour }: Badge): Group {
  const { letter: on, rim } = badgeColours(colour);
  const length = Array.from(letter).length;
  return {
    kind: 'group',
    ...(id !== undefined && { id }),
    x,
    y,
    nodes: [
      { kind: 'path', d: markShape(shape, r), fill: colour, stroke: rim, width: r * 0.16 },
      {
        kind: 'words',
        text: letter,
        x: 0,
        y: letterShift(shape) * r,
        size: (r * 1.15) / Math.max(1, length * 0.62),
        weight: 700,
        fill: on,
      },
    ],
  };
}
