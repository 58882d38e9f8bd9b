import { num } from './scene.ts';
import { pointAt, type Point } from './soft-circle.ts';

/** The shapes of marking badges. */
export type MarkShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'hexagon' | 'pentagon' | 'heart';

/**
 * Path data of a marking's shape around (0, 0). All look about equally large at the same `r`, have soft corners, and leave room for a letter
 * in the middle. It is relative: `M10 20` before it draws it around (10, 20), so that one path can draw the shape many times.
 */
export function markShape(shape: MarkShape, r: number): string {
  switch (shape) {
    case 'circle':
      return `m${num(-r)} 0a${num(r)} ${num(r)} 0 1 1 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 1 ${num(-2 * r)} 0z`;
    case 'heart':
      return heart(r);
    case 'square':
      return polygon(4, r * 1.27, 45, r * 0.3);
    case 'diamond':
      return polygon(4, r * 1.3, 0, r * 0.25);
    case 'triangle':
      return polygon(3, r * 1.46, 0, r * 0.34, undefined, r * 0.24);
    case 'pentagon':
      return polygon(5, r * 1.17, 0, r * 0.22);
    case 'hexagon':
      return polygon(6, r * 1.13, 30, r * 0.2);
    case 'star':
      return polygon(5, r * 1.36, 0, r * 0.14, r * 0.78);
  }
}

/** How far down a letter stands in a shape to look centred, as a part of `r`. */
export function letterShift(shape: MarkShape): number {
  return shift[shape] ?? 0;
}

const shift: Partial<Record<MarkShape, number>> = { triangle: 0.14, heart: -0.06, star: 0.05, pentagon: 0.03 };

/** A regular polygon with rounded corners; with `waist`, a star. */
function polygon(corners: number, r: number, turn: number, soft: number, waist?: number, down = 0): string {
  const count = waist === undefined ? corners : corners * 2;
  const points = Array.from({ length: count }, (_, index) =>
    pointAt(0, down, waist !== undefined && index % 2 ? waist : r, turn + (index * 360) / count),
  );
  const beside = (index: number, by: number): Point => {
    const point = points[index] ?? origin;
    return towards(point, points[(index + by + count) % count] ?? point, soft);
  };
  let d = `m${step(origin, beside(0, -1))}`;
  points.forEach((point, index) => {
    const [from, to] = [beside(index, -1), beside(index, 1)];
    d += `q${step(from, point)} ${step(from, to)}`;
    if (index + 1 < count) d += `l${step(to, beside(index + 1, -1))}`;
  });
  return `${d}z`;
}

const origin: Point = { x: 0, y: 0 };

function step(from: Point, to: Point): string {
  return `${num(to.x - from.x)} ${num(to.y - from.y)}`;
}

function heart(r: number): string {
  const n = (...values: number[]): string => values.map((value) => num(value * r)).join(' ');
  return (
    `m${n(0, 1.2)}c${n(-0.5, -0.35, -1.24, -0.9, -1.24, -1.56)}c${n(0, -0.44, 0.32, -0.69, 0.64, -0.69)}c${n(0.28, 0, 0.48, 0.13, 0.6, 0.31)}` +
    `c${n(0.12, -0.18, 0.32, -0.31, 0.6, -0.31)}c${n(0.32, 0, 0.64, 0.25, 0.64, 0.69)}c${n(0, 0.66, -0.74, 1.21, -1.24, 1.56)}z`
  );
}

function towards(from: Point, to: Point, distance: number): Point {
  const part = Math.min(0.5, distance / Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
