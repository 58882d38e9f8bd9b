import type { Direction, Scene, SceneNode } from '@delaktig/core/scene/scene.js';
import { softCircle } from '@delaktig/core/scene/soft-circle.js';
import { estimateWidth, graphemes } from '@delaktig/core/scene/plain-words.js';
import { type Geometry, type Layout, nameSize, type Obstacle, pointAt, sectorAngles, span } from './layout.ts';
import type { MapWords } from './words.ts';

/** A name on the drawing: a box by its middle. */
export interface DrawnName extends Obstacle {
  readonly text: string;
  readonly size: number;
  /** How it is turned, in degrees. */
  readonly turn: number;
}

/** Names are bold: about this much wider than usual letters. */
const bold = 1.08;

/** Where the sectors' names stand: along the rim, outside the last ring. */
export function sectorNames(g: Geometry, words: MapWords): readonly DrawnName[] {
  const radius = (g.radii.at(-1) ?? g.size / 2) + nameSize(g.size) * 0.85;
  return Array.from({ length: g.sectors }, (_, sector) => {
    const text = words.sector(sector);
    const { from, to } = sectorAngles(sector, g.sectors);
    const angle = (from + to) / 2;
    const room = ((to - from) / 180) * Math.PI * radius * 0.94;
    const wanted = estimateWidth(text, nameSize(g.size)) * bold;
    const size = nameSize(g.size) * Math.max(0.8, Math.min(1, room / wanted));
    return {
      ...pointAt(g, angle, radius),
      text: fitting(text, room / size / bold),
      size,
      width: Math.min(room, wanted),
      height: size * 1.2,
      turn: upright(angle),
    };
  });
}

/** Cut off, with an ellipsis, where a host's own words are wider than that many times their size: judged by eye, since measuring makes the first drawing wait. */
function fitting(text: string, widest: number): string {
  if (estimateWidth(text, 1) <= widest) return text;
  const letters = graphemes(text);
  while (letters.length && estimateWidth(`${letters.join('')}…`, 1) > widest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Where a ring's name may stand, the first that is free: at the top, at the bottom, else along the ring. */
const angles = [0, 180, 60, 300, 120, 240, 30, 330, 90, 270, 150, 210];

/**
 * Where the rings' names stand: at the top of each, or where nobody is. Where one of them does not fit, all are numbers, which are explained
 * below the map.
 *
 * @param taken who stands on the board
 */
export function ringNames(
  g: Geometry,
  words: MapWords,
  taken: readonly Obstacle[] = [],
): { readonly names: readonly DrawnName[]; readonly numbered: boolean } {
  const size = Math.max(11, Math.min(14, g.size / 48));
  const height = size * 1.15;
  const place = (text: string, ring: number, turned = true): DrawnName => {
    const width = estimateWidth(text, size) * bold;
    // As high as the arc lets its corners.
    const radius = Math.sqrt(Math.max(0, span(g, ring).outer ** 2 - (width / 2) ** 2)) - size * 0.85;
    const names = angles.map((angle): DrawnName => ({
      ...pointAt(g, angle, radius),
      text,
      size,
      width,
      height,
      turn: turned ? upright(angle) : 0,
    }));
    const room = (name: DrawnName): number => Math.min(...taken.map(({ x, y }) => Math.hypot(x - name.x, y - name.y)));
    const free = names.find((name) => boxesOf(name).every((box) => taken.every((other) => apart(box, other))));
    return free ?? names.reduce((best, name) => (room(name) > room(best) ? name : best));
  };
  const named = g.radii.map((_, ring) => place(words.ring(ring), ring));
  const numbered =
    g.size < 480 ||
    named.some(({ x, y }, ring) => Math.hypot(x - g.size / 2, y - g.size / 2) - height / 2 < span(g, ring).inner);
  return { names: numbered ? g.radii.map((_, ring) => place(String(ring + 1), ring, false)) : named, numbered };
}

/** Upright letters on the lower half as well. */
function upright(angle: number): number {
  return angle > 90 && angle < 270 ? angle - 180 : angle;
}

const apart = (a: Obstacle, b: Obstacle): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;

/** A name as boxes that nobody is drawn upon: one that is turned is a row of small ones. */
function boxesOf({ x, y, width, height, turn }: DrawnName): Obstacle[] {
  const parts = turn === 0 ? 1 : Math.max(1, Math.ceil(width / height));
  const [right, down] = [Math.cos((turn / 180) * Math.PI), Math.sin((turn / 180) * Math.PI)];
  return Array.from({ length: parts }, (_, part): Obstacle => {
    const along = ((part + 0.5) / parts - 0.5) * width;
    return { x: x + right * along, y: y + down * along, width: parts === 1 ? width : height, height };
  });
}

/** What nobody is drawn upon: the sectors' names. */
export function namesOn(g: Geometry, words: MapWords): readonly Obstacle[] {
  return sectorNames(g, words).flatMap(boxesOf);
}

/** Where everybody on the board is seen. */
export function peopleOn({ rings, plate, wide: widest }: Layout): readonly Obstacle[] {
  return rings.flatMap(({ spots, crowds }): Obstacle[] => [
    ...spots.map(({ x, y, wide = 0 }) => ({
      x,
      y,
      width: (plate.width + ((widest - plate.width) * wide) / 3) * 0.9,
      height: plate.height * 0.95,
    })),
    ...crowds.map(({ x, y }) => ({ x, y, width: 44, height: 44 })),
  ]);
}

/** Drawings of late, by what is in them: the same drawing is the same nodes, which a renderer passes over. */
const kept = new Map<string, Scene>();
/** And by what they were made from: a rendering that changes nothing of the map does not even look. */
const drawn = new WeakMap<Layout, { readonly words: MapWords; readonly scene: Scene }>();

/** The ground of the board: soft circles, the lines between sectors, and the names of both. People and the middle are buttons above it. */
export function groundScene(
  g: Geometry,
  words: MapWords,
  direction: Direction,
  language: string,
  layout: Layout,
): Scene {
  const known = drawn.get(layout);
  if (known?.words === words && known.scene.direction === direction && known.scene.language === language)
    return known.scene;
  const scene = drawGround(g, words, direction, language, layout);
  drawn.set(layout, { words, scene });
  return scene;
}

function drawGround(g: Geometry, words: MapWords, direction: Direction, language: string, layout: Layout): Scene {
  const sectors = sectorNames(g, words);
  const rings = ringNames(g, words, peopleOn(layout)).names;
  const key = [
    g.size,
    g.hub,
    direction,
    language,
    ...rings.flatMap(({ text, x, y }) => [text, x, y]),
    'and',
    ...sectors.map(({ text }) => text),
  ].join('\n');
  const known = kept.get(key);
  if (known) return known;
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
  for (const sector of sectors.keys()) {
    const { from } = sectorAngles(sector, g.sectors);
    const inside = pointAt(g, from, g.hub);
    const edge = pointAt(g, from, outer);
    nodes.push({
      kind: 'line',
      id: `sector-${sector}`,
      points: [inside.x, inside.y, edge.x, edge.y],
      stroke: 'line',
      width: 1.25,
      dash: [2, 6],
    });
  }
  const name = (id: string, { text, x, y, size, turn }: DrawnName, halo: string, weight: number): SceneNode => ({
    kind: 'group',
    id,
    x,
    y,
    turn,
    nodes: [{ kind: 'words', text, x: 0, y: 0, size, weight, fill: 'ink-soft', halo }],
  });
  nodes.push(
    ...sectors.map((sector, index) => name(`sector-name-${index}`, sector, 'paper', 700)),
    ...rings.map((ring, index) => name(`ring-name-${index}`, ring, `ground-${groundOf(index, rings.length)}`, 400)),
  );
  const scene: Scene = { width: g.size, height: g.size, direction, nodes, language };
  if (kept.size > 7) kept.clear();
  kept.set(key, scene);
  return scene;
}

/** Which of the five ground colours a ring has: the first is always the warm one, the last of several the coolest. */
export function groundOf(ring: number, rings: number): number {
  return rings < 2 ? 1 : 1 + Math.round((ring / (rings - 1)) * 4);
}
