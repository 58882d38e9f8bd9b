import { num } from './scene.ts';

/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at a distance from the middle, at an angle in degrees clockwise from the top. */
export function pointAt(cx: number, cy: number, r: number, angle: number): Point {
  const turn = (angle * Math.PI) / 180;
  return { x: cx + r * Math.sin(turn), y: cy - r * Math.cos(turn) };
}

/** The seed as three angles that look like chance. */
function waves(seed: string | number): readonly [number, number, number] {
  let hash = 2166136261;
  for (const unit of String(seed)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    hash = Math.imul(hash ^ (hash >>> 15), 2246822519) + 0x9e3779b9;
    return ((hash >>> 8) / 2 ** 24) * 2 * Math.PI;
  };
  return [next(), next(), next()];
}

/** How far out {@link softCircle} passes at an angle in degrees clockwise from the top, for what should end exactly on it. */
export function softRadius(r: number, angle: number, seed: string | number): number {
  return wavy(r, (angle * Math.PI) / 180, waves(seed));
}

function wavy(r: number, turn: number, [a, b, c]: readonly [number, number, number]): number {
  // At most 1.6 % out of round, and never more than 4 units, however large the circle.
  return (
    r +
    Math.min(r * 0.016, 4) *
      (0.5 * Math.sin(2 * turn + a) + 0.32 * Math.sin(3 * turn + b) + 0.18 * Math.sin(5 * turn + c))
  );
}

/** Path data of a circle as a calm hand draws it: closed, smooth, a little out of round, and the same every time for the same seed. */
export function softCircle(cx: number, cy: number, r: number, seed: string | number): string {
  const phases = waves(seed);
  const count = 20;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index * 360) / count;
    return pointAt(cx, cy, wavy(r, (angle * Math.PI) / 180, phases), angle);
  });
  const point = (index: number): Point => points[(index + count) % count] ?? { x: cx, y: cy };
  let d = `M${at(point(0))}`;
  for (let index = 0; index < count; index++) {
    const [a, b, c, e] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    d += `C${at({ x: b.x + (c.x - a.x) / 6, y: b.y + (c.y - a.y) / 6 })} ${at({ x: c.x - (e.x - b.x) / 6, y: c.y - (e.y - b.y) / 6 })} ${at(c)}`;
  }
  return `${d}Z`;
}

function at({ x, y }: Point): string {
  return `${num(x)} ${num(y)}`;
}
