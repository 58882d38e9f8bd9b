import type { Direction, Scene, SceneNode } from '@delaktig/core/scene/scene.js';
import { softCircle } from '@delaktig/core/scene/shapes.js';
import { estimateWidth } from '@delaktig/core/scene/words.js';
import { type Geometry, type Obstacle, pointAt, sectorAngles } from './layout.ts';
import type { MapWords } from './words.ts';

/** A sector's name on the drawing, just inside the rim. */
export interface SectorName extends Obstacle {
  readonly text: string;
  readonly size: number;
}

/** Where the sectors' names stand, and how much room they take: nobody is drawn upon them. */
export function sectorNames(g: Geometry, words: MapWords): readonly SectorName[] {
  const outer = g.radii.at(-1) ?? g.size / 2;
  const size = Math.max(12, Math.min(17, g.size / 44));
  return Array.from({ length: g.sectors }, (_, sector) => {
    const text = words.sector(sector);
    const { from, to } = sectorAngles(sector, g.sectors);
    const angle = (from + to) / 2;
    const width = Math.min(estimateWidth(text, size), g.size / 4);
    const lines = Math.ceil(estimateWidth(text, size) / (g.size / 4));
    const height = size * 1.25 * lines;
    const turn = (angle / 180) * Math.PI;
    const radius = outer - size * 0.4 - (width / 2) * Math.abs(Math.sin(turn)) - (height / 2) * Math.abs(Math.cos(turn)) - (width / 2) * 0.28;
    return { ...pointAt(g, angle, radius), text, size, width, height };
  });
}

/** The ground of the board: soft circles, the lines between sectors and their names. People and the middle are buttons above it. */
export function groundScene(g: Geometry, words: MapWords, direction: Direction, language: string): Scene {
  const middle = g.size / 2;
  const nodes: SceneNode[] = [...g.radii.entries()].reverse().map(([ring, radius]) => ({
    kind: 'path',
    id: `ring-${ring}`,
    d: softCircle(middle, middle, radius, ring + 1),
    fill: `ground-${groundOf(ring, g.radii.length)}`,
    stroke: 'line',
    width: 1.5,
  }));
  const outer = g.radii.at(-1) ?? middle;
  const lastGround = groundOf(g.radii.length - 1, g.radii.length);
  for (const [sector, { text, size, x, y }] of sectorNames(g, words).entries()) {
    const { from } = sectorAngles(sector, g.sectors);
    const inside = pointAt(g, from, g.hub);
    const edge = pointAt(g, from, outer);
    nodes.push(
      { kind: 'line', id: `sector-${sector}`, points: [inside.x, inside.y, edge.x, edge.y], stroke: 'line', width: 1.25, dash: [2, 6] },
      { kind: 'words', id: `sector-name-${sector}`, text, x, y, size, weight: 600, fill: 'ink-soft', halo: `ground-${lastGround}`, maxWidth: g.size / 4, maxLines: 2 },
    );
  }
  return { width: g.size, height: g.size, direction, nodes, language };
}

/** Which of the five ground colours a ring has: the first is always the warm one, the last of several the coolest. */
export function groundOf(ring: number, rings: number): number {
  return rings < 2 ? 1 : 1 + Math.round((ring / (rings - 1)) * 4);
}
