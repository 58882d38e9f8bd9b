import { type Geometry, type Obstacle, partCentre, pointAt, sectorAngles, span } from './layout.ts';

/** A place to press: a part of the map, or a whole ring while the sector has not been chosen (-1). */
export interface TargetPart {
  readonly r: number;
  readonly s: number;
}

/** Where somebody stands now, by index; -1 where that is not known. */
type Standing = TargetPart;

/**
 * Which places are shown for whoever is held: every part of the map where all fit. Where they do not, those that are one step away: the same
 * ring, and the same sector. Whoever waits chooses the ring first, and then the sector.
 */
export function targetParts(g: Geometry, now: Standing, size: number): readonly TargetPart[] {
  const rings = [...g.radii.keys()];
  const sectors = g.sectors === 0 ? [-1] : Array.from({ length: g.sectors }, (_, s) => s);
  const all = rings.flatMap((r) => sectors.map((s) => ({ r, s })));
  const others = (parts: readonly TargetPart[]): readonly TargetPart[] =>
    parts.filter(({ r, s }) => r !== now.r || s !== now.s);
  if (targetsFit(g, size)) return others(all);
  if (g.sectors === 0) return [];
  if (now.r < 0) return rings.map((r) => ({ r, s: -1 }));
  return others(all.filter(({ r, s }) => r === now.r || s === now.s));
}

/**
 * Where places to press stand: each in its part, covering nobody where that can be, and never one another. A part that is too full has none:
 * the panel does the same.
 *
 * @param taken what people are pressed by, and the names on the board
 */
export function targetSpots(
  g: Geometry,
  parts: readonly TargetPart[],
  size: number,
  taken: readonly Obstacle[],
): ReadonlyMap<TargetPart, { x: number; y: number }> {
  const spots = new Map<TargetPart, { x: number; y: number }>();
  // The narrow parts choose first.
  for (const part of [...parts].sort((a, b) => a.r - b.r)) {
    let best: { x: number; y: number } | null = null;
    let room = -size * 0.12;
    for (const point of placesIn(g, part)) {
      const free = [...spots.values()].every(({ x, y }) => Math.hypot(x - point.x, y - point.y) >= size);
      if (!free) continue;
      // Seen smaller than it is pressed.
      const seen = size * 0.8;
      const here = Math.min(
        0,
        ...taken.map((box) =>
          Math.max(
            Math.abs(box.x - point.x) - (box.width + seen) / 2,
            Math.abs(box.y - point.y) - (box.height + seen) / 2,
          ),
        ),
      );
      if (here > room) [best, room] = [point, here];
      if (here === 0) break;
    }
    if (best) spots.set(part, best);
  }
  return spots;
}

/** Places of a part: its middle, and around that. */
function placesIn(g: Geometry, { r, s }: TargetPart): { x: number; y: number }[] {
  const { inner, outer } = span(g, r);
  // Rings whose sector is not chosen yet: each at its own angle, between the sectors.
  const { from, to } = s < 0 ? { from: 0, to: 360 } : sectorAngles(s, g.sectors);
  const middle = s < 0 ? (360 / g.radii.length) * r + 45 : (from + to) / 2;
  const points = [s < 0 ? pointAt(g, middle, (inner + outer) / 2) : partCentre(g, r, s)];
  for (const depth of [0.5, 0.75, 0.25, 0.95, 0.05])
    for (let step = 0; step < 9; step++) {
      const swing = (step % 2 ? -1 : 1) * Math.ceil(step / 2) * ((to - from) / 9.5);
      points.push(pointAt(g, middle + swing, inner + (outer - inner) * depth));
    }
  return points;
}

/** Whether a round target button of `target` px fits in every part without covering another. */
export function targetsFit(g: Geometry, target: number): boolean {
  const middles = g.radii.flatMap((_, ring) =>
    Array.from({ length: Math.max(1, g.sectors) }, (_, sector) => partCentre(g, ring, g.sectors === 0 ? -1 : sector)),
  );
  return middles.every((a, i) => middles.every((b, j) => j <= i || Math.hypot(a.x - b.x, a.y - b.y) >= target));
}
