import type { Applied } from '../document/model.ts';
import { num, type Direction, type Scene, type SceneNode } from '../scene/scene.ts';
import { ringPath } from '../scene/ring-path.ts';
import { markShape } from '../scene/shapes.ts';

/** A drawing (teckning) as plain JSON: what is drawn, the first one lowest, on a paper of 1 000 by 1 000. */
export interface Drawing {
  readonly width: 1000;
  readonly height: 1000;
  readonly items: readonly DrawnItem[];
}

/** One thing in a drawing. */
export type DrawnItem = Stroke | DrawnShape;

/** What every thing in a drawing has. */
interface Drawn {
  /** Unique in the drawing. */
  readonly id: string;
  readonly colour: DrawingColour;
  /** Width of the pen. */
  readonly width: number;
}

/** A line of the hand, a straight line, or a dot. */
export interface Stroke extends Drawn {
  readonly kind: 'stroke';
  /** x and y by turns, whole numbers from 0 to 1 000: `[x1, y1, x2, y2, …]`. Of a dot only one pair. */
  readonly points: readonly number[];
}

/** A ready-made shape. */
export interface DrawnShape extends Drawn {
  readonly kind: 'shape';
  readonly shape: ShapeName;
  readonly x: number;
  readonly y: number;
  /** Half its height, about. */
  readonly r: number;
  /** Filled with its colour, inside an outline of ink. */
  readonly filled?: boolean;
  /** Degrees clockwise; only of a `line`. */
  readonly turn?: number;
}

/** The colours of a drawing: names in the palette. */
export const drawingColours = ['ink', 'ink-soft', 'coral', 'marigold', 'leaf', 'sky', 'plum', 'rose'] as const;
/** A colour of a drawing. */
export type DrawingColour = (typeof drawingColours)[number];

/** The ready-made shapes. */
export const shapeNames = ['circle', 'square', 'triangle', 'heart', 'star', 'house', 'person', 'line'] as const;
/** A ready-made shape. */
export type ShapeName = (typeof shapeNames)[number];

/** The paper's side. */
export const SIDE = 1000;
/** Most things in a drawing. */
export const MAX_ITEMS = 300;
/** Most points of a stroke; a longer one is drawn a little coarser. */
export const MAX_POINTS = 400;

/** An empty paper. */
export const blankDrawing: Drawing = Object.freeze({ width: SIDE, height: SIDE, items: Object.freeze([]) });

/** What can be done to a drawing. */
export type DrawingOperation =
  /** Adds a thing, on top or at a place in the order. */
  | { readonly type: 'add'; readonly item: DrawnItem; readonly at?: number }
  /** Takes one away. */
  | { readonly type: 'remove'; readonly id: string }
  /** Puts another in the place of the one with the same id: moved, larger, in another colour. */
  | { readonly type: 'change'; readonly item: DrawnItem }
  /** Everything at once: clearing is `set` to nothing. */
  | { readonly type: 'set'; readonly items: readonly DrawnItem[] };

/**
 * Does an operation. Never throws; one that cannot be done (no such thing, an id that is taken, a full paper) gives the same drawing and
 * itself as inverse.
 */
export function applyToDrawing(drawing: Drawing, operation: DrawingOperation): Applied<Drawing, DrawingOperation> {
  const { items } = drawing;
  const same = { document: drawing, inverse: operation };
  const made = (next: readonly DrawnItem[], inverse: DrawingOperation): Applied<Drawing, DrawingOperation> => ({
    document: { ...drawing, items: next },
    inverse,
  });
  const find = (id: string): number => items.findIndex((item) => item.id === id);
  switch (operation.type) {
    case 'add': {
      const { item, at = items.length } = operation;
      if (items.length >= MAX_ITEMS || find(item.id) >= 0) return same;
      return made([...items.slice(0, at), item, ...items.slice(at)], { type: 'remove', id: item.id });
    }
    case 'remove': {
      const at = find(operation.id);
      const item = items[at];
      return item ? made(items.toSpliced(at, 1), { type: 'add', item, at }) : same;
    }
    case 'change': {
      const at = find(operation.item.id);
      const item = items[at];
      return item ? made(items.with(at, operation.item), { type: 'change', item }) : same;
    }
    case 'set':
      return items.length || operation.items.length ? made(operation.items, { type: 'set', items }) : same;
  }
}

/** An id that nothing in the drawing has. */
export function freshId({ items }: Drawing): string {
  return String(1 + Math.max(0, ...items.map(({ id }) => Number(id)).filter(Number.isSafeInteger)));
}

/** Keeps a number on the paper. */
export function onPaper(value: number): number {
  return Math.round(Math.min(SIDE, Math.max(0, value)));
}

/** What a hand has drawn as the points of a stroke: on the paper, in whole numbers, as few as show the same line. */
export function strokePoints(drawn: readonly number[]): number[] {
  const whole = drawn.slice(0, drawn.length & ~1).map((value) => onPaper(Number.isFinite(value) ? value : 0));
  let points = simplify(whole, 1);
  for (let tolerance = 2; points.length > MAX_POINTS * 2 && tolerance <= 16; tolerance *= 2)
    points = simplify(whole, tolerance);
  // A scribble all over the paper: every so many of its points, and the last.
  const each = Math.ceil(points.length / 2 / (MAX_POINTS - 1));
  points = points.filter((_, index) => (index >> 1) % each === 0 || index >= points.length - 2);
  const [x, y, x2, y2] = points;
  return points.length === 4 && x === x2 && y === y2 ? points.slice(0, 2) : points;
}

/**
 * Leaves out the points that lie within the tolerance of the line without them (Ramer, Douglas, Peucker). The first and the last stay.
 * @param points x and y by turns
 */
export function simplify(points: readonly number[], tolerance: number): number[] {
  const count = points.length >> 1;
  if (count < 3) return points.slice(0, count * 2);
  const kept = new Uint8Array(count);
  kept[0] = kept[count - 1] = 1;
  const pending: [from: number, to: number][] = [[0, count - 1]];
  for (let part = pending.pop(); part; part = pending.pop()) {
    const [from, to] = part;
    let farthest = tolerance;
    let at = 0;
    for (let index = from + 1; index < to; index++) {
      const distance = distanceTo(points, index, from, to);
      if (distance > farthest) [farthest, at] = [distance, index];
    }
    if (!at) continue;
    kept[at] = 1;
    pending.push([from, at], [at, to]);
  }
  return points.filter((_, index) => index < count * 2 && kept[index >> 1]);
}

/** How far a point is from the straight line between two others. */
function distanceTo(points: readonly number[], index: number, from: number, to: number): number {
  const x = (at: number): number => points[at * 2] ?? 0;
  const y = (at: number): number => points[at * 2 + 1] ?? 0;
  const [dx, dy] = [x(to) - x(from), y(to) - y(from)];
  const [px, py] = [x(index) - x(from), y(index) - y(from)];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}

/** Path data of a ready-made shape around (0, 0). */
export function shapePath(shape: ShapeName, r: number, turn = 0): string {
  const n = (value: number): number => num(value * r);
  switch (shape) {
    case 'house':
      return `M${n(-0.9)} ${n(1)}V${n(-0.1)}L0 ${n(-1)}L${n(0.9)} ${n(-0.1)}V${n(1)}ZM${n(-0.22)} ${n(1)}V${n(0.35)}H${n(0.22)}V${n(1)}`;
    case 'person':
      return `${ringPath(0, n(-0.7), 0, n(0.3))}M0 ${n(-0.4)}V${n(0.3)}M${n(-0.55)} ${n(-0.1)}H${n(0.55)}M${n(-0.45)} ${n(1)}L0 ${n(0.3)}L${n(0.45)} ${n(1)}`;
    case 'line': {
      const angle = (turn * Math.PI) / 180;
      const [x, y] = [n(Math.cos(angle)), n(Math.sin(angle))];
      return `M${-x} ${-y}L${x} ${y}`;
    }
    default:
      return markShape(shape, r);
  }
}

/** What a pen draws with: marigold is only ever seen inside an outline of ink, so a wider line of ink lies below it. */
export function pens(
  colour: DrawingColour,
  width: number,
): readonly { readonly stroke: DrawingColour; readonly width: number }[] {
  return [...(colour === 'marigold' ? [{ stroke: 'ink' as const, width: width + 10 }] : []), { stroke: colour, width }];
}

const drawnNodes = new WeakMap<DrawnItem, SceneNode>();

/** The nodes of a thing: the same object for the same thing, so that renderers skip what did not change. */
function nodeOf(item: DrawnItem): SceneNode {
  let node = drawnNodes.get(item);
  if (!node) drawnNodes.set(item, (node = { kind: 'group', id: item.id, ...makeNodes(item) }));
  return node;
}

function makeNodes(item: DrawnItem): {
  readonly nodes: readonly SceneNode[];
  readonly x?: number;
  readonly y?: number;
} {
  const lines = pens(item.colour, item.width);
  if (item.kind === 'stroke') {
    const { points } = item;
    const [x = 0, y = 0] = points;
    return {
      nodes: lines.map(({ stroke, width }) =>
        points.length > 2
          ? { kind: 'line', points, stroke, width }
          : { kind: 'circle', x, y, r: width / 2, fill: stroke },
      ),
    };
  }
  const { x, y, r, shape, turn, filled, colour, width } = item;
  const d = shapePath(shape, r, turn);
  return {
    x,
    y,
    nodes:
      filled && shape !== 'line'
        ? [{ kind: 'path', d, fill: colour, stroke: 'ink', width }]
        : lines.map((line) => ({ kind: 'path', d, ...line })),
  };
}

/** The drawing as a scene, for SVG and for pictures. A drawing is never mirrored; the direction is only the scene's own. */
export function toScene({ width, height, items }: Drawing, direction: Direction = 'ltr'): Scene {
  return { width, height, direction, nodes: items.map(nodeOf) };
}

/** Whether JSON from a host is a drawing within bounds. */
export function isDrawing(value: unknown): value is Drawing {
  if (!isRecord(value) || value['width'] !== SIDE || value['height'] !== SIDE) return false;
  const items: unknown = value['items'];
  return (
    Array.isArray(items) &&
    items.length <= MAX_ITEMS &&
    items.every(isItem) &&
    new Set(items.map(({ id }) => id)).size === items.length
  );
}

function isItem(value: unknown): value is DrawnItem {
  if (!isRecord(value)) return false;
  const { id, kind, colour, width, points, shape, x, y, r, turn, filled } = value;
  if (typeof id !== 'string' || !isOneOf(drawingColours, colour) || !isWithin(width, 1, 100)) return false;
  if (kind === 'stroke') {
    const whole =
      Array.isArray(points) && points.length >= 2 && points.length <= MAX_POINTS * 2 && points.length % 2 === 0;
    return whole && points.every((point) => isWithin(point, 0, SIDE));
  }
  return (
    kind === 'shape' &&
    isOneOf(shapeNames, shape) &&
    [x, y].every((place) => isWithin(place, 0, SIDE)) &&
    isWithin(r, 1, SIDE) &&
    (turn === undefined || isWithin(turn, 0, 360)) &&
    (filled === undefined || typeof filled === 'boolean')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isOneOf(names: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && names.includes(value);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
