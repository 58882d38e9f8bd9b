import type { SceneNode } from '@delaktig/core/scene/scene.js';
import { num } from '@delaktig/core/scene/scene.js';
import type { Layout } from './layout.ts';
import type { NetworkMapContent, Relationship } from './model.ts';
import { type KnownQuality, qualityOf, shownRelationships } from './relationships.ts';

/** A point on the board. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** No more lines at once: beyond it a map is a tangle. Those of whoever is open come first. */
export const mostLines = 300;

/** Lines between people (samband), drawn below them. Told apart by form: one line, two, a zigzag, or broken with a gap. Lines that stay the same are the same nodes. */
export class RelationshipDrawing {
  #kept = new Map<string, { readonly key: string; readonly node: SceneNode }>();

  /**
   * The lines of a map as it is laid out.
   *
   * @param about whose lines are clear, while the others step back; null: all alike
   * @param moved who is carried now, and where
   */
  nodes(
    content: Pick<NetworkMapContent, 'people' | 'relationships'>,
    layout: Pick<Layout, 'rings'>,
    size: number,
    about: string | null = null,
    moved: { readonly id: string; readonly x: number; readonly y: number } | null = null,
  ): readonly SceneNode[] {
    const spots = seen(layout);
    if (moved) spots.set(moved.id, moved);
    const all = seenOnce(shownRelationships(content), spots);
    const own = (relationship: Relationship): boolean => relationship.from === about || relationship.to === about;
    const drawn =
      all.length <= mostLines ? all : [...all.filter(own), ...all.filter((one) => !own(one))].slice(0, mostLines);
    const kept = new Map<string, { readonly key: string; readonly node: SceneNode }>();
    const calm = (about !== null && all.some(own)) || all.length > 150 ? 0.3 : all.length > 40 ? 0.5 : 0.85;
    const nodes = drawn.map((relationship) => {
      const from = spots.get(relationship.from) ?? { x: 0, y: 0 };
      const to = spots.get(relationship.to) ?? { x: 0, y: 0 };
      const quality = qualityOf(relationship);
      const opacity = own(relationship) ? 1 : calm;
      const key = [quality, opacity, size, from.x, from.y, to.x, to.y].join(' ');
      const before = this.#kept.get(relationship.id);
      const line =
        before?.key === key ? before : { key, node: lineNode(relationship.id, quality, from, to, size, opacity) };
      kept.set(relationship.id, line);
      return line.node;
    });
    this.#kept = kept;
    return nodes;
  }
}

/** The ground of a board with lines on it, below the names of rings and sectors, which are groups and come last: no line goes through a name. */
export function withLines(ground: readonly SceneNode[], lines: readonly SceneNode[]): readonly SceneNode[] {
  const names = ground.findIndex(({ kind }) => kind === 'group');
  return names < 0 ? [...ground, ...lines] : [...ground.slice(0, names), ...lines, ...ground.slice(names)];
}

/** Where everybody is seen who has a button of their own; whoever is in a "+N" stands there. */
function seen({ rings }: Pick<Layout, 'rings'>): Map<string, Point> {
  const spots = new Map<string, Point>();
  for (const ring of rings) {
    for (const { person, x, y } of ring.spots) spots.set(person.id, { x, y });
    for (const { people, x, y } of ring.crowds) for (const { id } of people) spots.set(id, { x, y });
  }
  return spots;
}

/** Those between two who are seen. Of several between the same two places one is drawn, and none within a "+N": whoever is there is opened in its list. */
function seenOnce(all: readonly Relationship[], spots: ReadonlyMap<string, Point>): readonly Relationship[] {
  const drawn = new Set<string>();
  return all.filter(({ from, to, quality }) => {
    const one = spots.get(from);
    const other = spots.get(to);
    if (!one || !other || (one.x === other.x && one.y === other.y)) return false;
    const ends = [one, other].map(({ x, y }) => `${String(x)} ${String(y)}`).sort();
    const key = [...ends, quality].join(' ');
    if (drawn.has(key)) return false;
    drawn.add(key);
    return true;
  });
}

/** One line as a node of a scene; `size` of the board, or null for a straight one. */
export function lineNode(
  id: string,
  quality: KnownQuality,
  from: Point,
  to: Point,
  size: number | null,
  opacity = 1,
): SceneNode {
  return {
    kind: 'path',
    id: `relationship-${id}`,
    d: lineForm(quality, from, to, size),
    stroke: 'ink-soft',
    width: quality === 'good' ? 2 : 2.5,
    opacity,
  };
}

/**
 * Path data of a line: a gentle curve towards the middle of the board, so that lines that go the same way lie together. Between two who stand
 * side by side it bows out over them, or what happens in its middle would lie below their faces and names.
 */
export function lineForm(quality: KnownQuality, from: Point, to: Point, size: number | null): string {
  const middle = (size ?? 0) / 2;
  const pull = size === null ? 0 : 0.18;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const near = size === null ? 0 : Math.max(0, 1 - length / 160);
  // Upwards where there is an up: names stand below faces.
  const bow = ((to.x < from.x ? -110 : 110) * near) / length;
  const bend = {
    x: (from.x + to.x) / 2 + (middle - (from.x + to.x) / 2) * pull + (to.y - from.y) * bow,
    y: (from.y + to.y) / 2 + (middle - (from.y + to.y) / 2) * pull - (to.x - from.x) * bow,
  };
  /** A point along the curve, `aside` px beside it. */
  const at = (t: number, aside = 0): Point => {
    const u = 1 - t;
    const x = u * u * from.x + 2 * u * t * bend.x + t * t * to.x;
    const y = u * u * from.y + 2 * u * t * bend.y + t * t * to.y;
    const dx = 2 * u * (bend.x - from.x) + 2 * t * (to.x - bend.x);
    const dy = 2 * u * (bend.y - from.y) + 2 * t * (to.y - bend.y);
    const turn = Math.hypot(dx, dy) || 1;
    return { x: x - (dy / turn) * aside, y: y + (dx / turn) * aside };
  };
  const path = (points: readonly Point[]): string =>
    points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${String(num(x))} ${String(num(y))}`).join('');
  const run = (start: number, end: number, aside = 0): string =>
    path(Array.from({ length: 13 }, (_, step) => at(start + ((end - start) * step) / 12, aside)));
  // What happens in the middle is seen between two who stand close as well: the ends lie under their faces.
  const hidden = Math.min(0.3, 24 / length) * Math.max(0, 1 - 2 * near);
  switch (quality) {
    case 'knows':
      return run(hidden, 1 - hidden);
    case 'good':
      return run(hidden, 1 - hidden, 3) + run(hidden, 1 - hidden, -3);
    case 'strained': {
      const teeth = Math.max(4, Math.round((length * (1 - 2 * hidden)) / 9));
      return path(
        Array.from({ length: teeth + 1 }, (_, tooth) =>
          at(hidden + ((1 - 2 * hidden) * tooth) / teeth, tooth === 0 || tooth === teeth ? 0 : tooth % 2 ? 5 : -5),
        ),
      );
    }
    case 'noContact': {
      // Wide enough to be seen as an end and not as a dash; each end has a short stroke across.
      const gap = Math.min(0.1, 9 / length);
      const end = (t: number): string => path([at(t, -7), at(t, 7)]);
      return run(hidden, 0.5 - gap) + end(0.5 - gap) + end(0.5 + gap) + run(0.5 + gap, 1 - hidden);
    }
  }
}
