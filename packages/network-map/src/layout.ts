import { hintsOf } from './hints.ts';
import type { Ground, NetworkMapDocument, Person } from './model.ts';

/**
 * Where people stand on the drawn map. Pure: the same document on the same board gives the same picture.
 *
 * Meaning decides (ring and sector); the hints of how it was drawn are followed as far as nobody covers somebody else. What does not fit
 * gathers in a "+N" for its part of the map.
 */

/** Something on the board that nobody is drawn upon, such as a sector's name: a box by its middle. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The board's measures, in CSS px. The board is a square; its middle is `size / 2`. */
export interface Geometry {
  readonly size: number;
  /** Radius of the disc in the middle. */
  readonly hub: number;
  /** Outer radius of each ring, the nearest first. */
  readonly radii: readonly number[];
  /** Number of sectors; 0 when there are none. */
  readonly sectors: number;
}

/** Size of a person's button, in CSS px. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  /** How small a button may become where many stand: the least that can be pressed. Default 44. */
  readonly least?: number;
}

export interface Spot {
  readonly person: Person;
  readonly x: number;
  readonly y: number;
  /** Many stand here: the button is as small as can be pressed, so that none covers another. */
  readonly tight?: true;
}

/** People of one part of the map who did not fit as buttons of their own. */
export interface Crowd {
  readonly ring: number;
  /** -1 when the map has no sectors, and when there is no room for more than one "+N" of the whole ring. */
  readonly sector: number;
  readonly people: readonly Person[];
  readonly x: number;
  readonly y: number;
}

export interface RingLayout {
  readonly ring: number;
  /** In reading order: clockwise from the top. */
  readonly spots: readonly Spot[];
  readonly crowds: readonly Crowd[];
  /** How many there are in all. */
  readonly count: number;
}

export interface Layout {
  readonly rings: readonly RingLayout[];
  /** Waiting in the tray, in the order they were added; also those whose ring the map does not have. */
  readonly waiting: readonly Person[];
}

/** Never more buttons than this at once: beyond it a map is a crowd, on screen and to a screen reader. */
export const mostDrawn = 150;

const TAU = Math.PI * 2;
/** The least that must be free to press, in CSS px. */
const target = 44;

/** The measures of a board of `size` px. */
export function geometry(ground: Ground, size: number): Geometry {
  const rings = ground.rings.length;
  const edge = size / 2 - 4;
  const hub = Math.max(26, edge * (rings > 3 ? 0.13 : 0.16));
  const step = (edge - hub) / rings;
  return { size, hub, radii: ground.rings.map((_, i) => hub + step * (i + 1)), sectors: ground.sectors.length };
}

/** The angles of a sector in degrees clockwise from the top; the first sector is centred on the top right, as a clock begins. */
export function sectorAngles(sector: number, sectors: number): { from: number; to: number } {
  if (sectors === 0) return { from: 0, to: 360 };
  const width = 360 / sectors;
  return { from: sector * width, to: (sector + 1) * width };
}

/** A point on the board from an angle (degrees clockwise from the top) and a distance from the middle. */
export function pointAt(g: Geometry, angle: number, radius: number): { x: number; y: number } {
  const turn = (angle / 360) * TAU;
  return { x: g.size / 2 + Math.sin(turn) * radius, y: g.size / 2 - Math.cos(turn) * radius };
}

/** The part of the map at a point: ring and sector by index, and the hints. Outside the circles counts as the outermost ring. */
export function partAt(g: Geometry, x: number, y: number): { ring: number; sector: number; angle: number; depth: number } {
  const dx = x - g.size / 2;
  const dy = y - g.size / 2;
  const radius = Math.hypot(dx, dy);
  const angle = (((Math.atan2(dx, -dy) / TAU) * 360) % 360 + 360) % 360;
  let ring = g.radii.findIndex((outer) => radius <= outer);
  if (ring < 0) ring = g.radii.length - 1;
  const inner = ring === 0 ? g.hub : (g.radii[ring - 1] ?? g.hub);
  const outer = g.radii[ring] ?? inner + 1;
  const depth = Math.min(1, Math.max(0, (radius - inner) / (outer - inner)));
  const sector = g.sectors === 0 ? -1 : Math.min(g.sectors - 1, Math.floor(angle / (360 / g.sectors)));
  return { ring, sector, angle: Math.round(angle * 10) / 10 % 360, depth: Math.round(depth * 100) / 100 };
}

/** The middle of a part of the map: where its target button stands, and its "+N". */
export function partCentre(g: Geometry, ring: number, sector: number): { x: number; y: number } {
  const { from, to } = sectorAngles(Math.max(0, sector), g.sectors);
  const inner = ring === 0 ? g.hub : (g.radii[ring - 1] ?? g.hub);
  const outer = g.radii[ring] ?? inner;
  return pointAt(g, g.sectors === 0 ? 0 : (from + to) / 2, (inner + outer) / 2);
}

/** Whether a target button of `target` px fits in every part without covering another. */
export function targetsFit(g: Geometry, target: number): boolean {
  const thickness = (g.radii[0] ?? 0) - g.hub;
  if (thickness < target) return false;
  if (g.sectors < 2) return true;
  const middle = g.hub + thickness / 2;
  return 2 * middle * Math.sin(Math.PI / g.sectors) >= target;
}

interface Cell {
  readonly ring: number;
  readonly sector: number;
  readonly people: { person: Person; order: number }[];
}

/** Coarse grid of what stands where, so that asking whether a place is free does not look at everybody. */
class Occupied {
  readonly #cells = new Map<number, { x: number; y: number; tight: boolean }[]>();
  readonly #plate: Plate;
  readonly #obstacles: readonly Obstacle[];
  constructor(plate: Plate, obstacles: readonly Obstacle[]) {
    this.#plate = plate;
    this.#obstacles = obstacles;
  }
  #key(x: number, y: number): number {
    return Math.floor(x / this.#plate.width) * 4096 + Math.floor(y / this.#plate.height);
  }
  #size(tight: boolean): Plate {
    const { width, height, least = target } = this.#plate;
    return tight ? { width: Math.min(least, width), height: Math.min(least, height) } : { width, height };
  }
  /** Whether a plate here would cover nobody; a `tight` one is as small as can be pressed, and may cover the names of sectors. */
  free(x: number, y: number, tight = false): boolean {
    const { width, height } = this.#size(tight);
    const key = this.#key(x, y);
    for (let column = -1; column <= 1; column++)
      for (let row = -1; row <= 1; row++)
        for (const other of this.#cells.get(key + column * 4096 + row) ?? []) {
          const its = this.#size(other.tight);
          if (Math.abs(other.x - x) < (width + its.width) / 2 && Math.abs(other.y - y) < (height + its.height) / 2) return false;
        }
    return (
      tight ||
      this.#obstacles.every((box) => Math.abs(box.x - x) >= (box.width + width) / 2 || Math.abs(box.y - y) >= (box.height + height) / 2)
    );
  }
  take(x: number, y: number, tight: boolean): void {
    const key = this.#key(x, y);
    const cell = this.#cells.get(key);
    if (cell) cell.push({ x, y, tight });
    else this.#cells.set(key, [{ x, y, tight }]);
  }
  leave(x: number, y: number): void {
    const cell = this.#cells.get(this.#key(x, y));
    const index = cell?.findIndex((other) => other.x === x && other.y === y) ?? -1;
    if (index >= 0) cell?.splice(index, 1);
  }
}

/** Lays out the whole map. */
export function layoutMap(document: NetworkMapDocument, g: Geometry, plate: Plate, obstacles: readonly Obstacle[] = [], most: number = mostDrawn): Layout {
  const { ground, people } = document.content;
  const ringIndex = new Map(ground.rings.map((ring, index) => [ring.id, index]));
  const sectorIndex = new Map(ground.sectors.map((sector, index) => [sector.id, index]));
  const waiting: Person[] = [];
  const cells = new Map<number, Cell>();
  let placed = 0;
  people.forEach((person, order) => {
    const ring = person.place ? ringIndex.get(person.place.ring) : undefined;
    if (ring === undefined || !person.place) {
      waiting.push(person);
      return;
    }
    placed++;
    const sector = sectorOf(person, sectorIndex, g);
    const key = ring * 16 + sector + 1;
    const cell = cells.get(key);
    if (cell) cell.people.push({ person, order });
    else cells.set(key, { ring, sector, people: [{ person, order }] });
  });

  const share = placed > most ? (most - cells.size) / placed : 1;
  const sorted = [...cells.values()].sort((a, b) => a.people.length - b.people.length);
  // Nobody stands on the person in the middle.
  const middle: Obstacle = { x: g.size / 2, y: g.size / 2, width: g.hub * 1.5, height: g.hub * 1.5 };
  return { rings: arrange(sorted, share, g, plate, [middle, ...obstacles]), waiting };
}

/**
 * Gives everybody of every part a seat, or a place in a "+N".
 *
 * @param gathered rings for which nothing found room among the others: all of them stand in one "+N", which is placed before anybody else
 */
function arrange(cells: readonly Cell[], share: number, g: Geometry, plate: Plate, obstacles: readonly Obstacle[], gathered: ReadonlySet<number> = new Set()): RingLayout[] {
  const occupied = new Occupied(plate, obstacles);
  const rings = g.radii.map((_, ring) => ({ ring, spots: [] as Spot[], crowds: [] as Crowd[], homeless: [] as Person[], count: 0 }));
  const free = (ring: number): { x: number; y: number } | null => crowdPoint({ ring, sector: -1, people: [] }, { ...g, sectors: 0 }, occupied);
  const early = new Map([...gathered].map((ring) => [ring, free(ring)]));
  for (const cell of cells) {
    const ring = rings[cell.ring];
    if (!ring) continue;
    ring.count += cell.people.length;
    const quota = gathered.has(cell.ring) ? 0 : share === 1 ? cell.people.length : Math.max(0, Math.floor(cell.people.length * share));
    const drawn = seat(cell, quota, g, plate, occupied);
    const left = cell.people.slice(drawn.length).map(({ person }) => person);
    ring.spots.push(...drawn);
    if (left.length === 0) continue;
    const at = gathered.has(cell.ring) ? null : crowdPoint(cell, g, occupied);
    if (at) ring.crowds.push({ ring: cell.ring, sector: cell.sector, people: left, ...at });
    else ring.homeless.push(...left);
  }
  // On a small board with many parts a "+N" may not fit in its own: it stands for the whole ring, beside the others or instead of the last of them.
  for (const { ring, spots, crowds, homeless } of rings) {
    if (homeless.length === 0) continue;
    const beside = early.get(ring) ?? free(ring);
    const crowd = beside ? undefined : crowds.pop();
    const spot = beside || crowd ? undefined : spots.pop();
    const at = beside ?? crowd ?? spot;
    if (!at && !gathered.has(ring)) return arrange(cells, share, g, plate, obstacles, new Set([...gathered, ring]));
    const { x, y } = at ?? partCentre(g, ring, -1);
    crowds.push({ ring, sector: -1, people: [...(crowd?.people ?? (spot ? [spot.person] : [])), ...homeless], x, y });
  }
  return rings.map(({ ring, spots, crowds, count }) => ({
    ring,
    spots: spots.sort((a, b) => bearing(g, a) - bearing(g, b)),
    crowds: crowds.sort((a, b) => a.sector - b.sector),
    count,
  }));
}

/** Somebody without a sector on a map that has them stands where the hint says, else in the first one; the words never claim it. */
function sectorOf(person: Person, index: ReadonlyMap<string, number>, g: Geometry): number {
  if (g.sectors === 0) return -1;
  const named = person.place?.sector === undefined ? undefined : index.get(person.place.sector);
  if (named !== undefined) return named;
  return Math.floor(((person.place && hintsOf(person.place).angle) ?? 0) / (360 / g.sectors)) % g.sectors;
}

/** Seats as many of a cell's people as fit, in their order: with room around the names where there is, else close enough to press each. */
function seat(cell: Cell, quota: number, g: Geometry, plate: Plate, occupied: Occupied): Spot[] {
  const wanted = cell.people.slice(0, quota);
  const free = candidates(cell, g, plate);
  for (const tight of [false, true]) {
    const drawn: Spot[] = [];
    for (const [index, { person }] of wanted.entries()) {
      const wish = wishOf(person, index, cell, g, plate);
      const point = occupied.free(wish.x, wish.y, tight) ? wish : nearest(free, wish, occupied, tight);
      if (!point) break;
      occupied.take(point.x, point.y, tight);
      drawn.push(tight ? { person, ...point, tight } : { person, ...point });
    }
    if (drawn.length === wanted.length) return drawn;
    for (const spot of drawn) occupied.leave(spot.x, spot.y);
  }
  // Following the hints left gaps: seat them close, in their order, and leave room for "+N".
  const seats = free.filter((point) => {
    if (!occupied.free(point.x, point.y, true)) return false;
    occupied.take(point.x, point.y, true);
    return true;
  });
  const drawn = seats.slice(0, seats.length < cell.people.length ? Math.max(0, seats.length - 1) : seats.length).slice(0, wanted.length);
  for (const point of seats.slice(drawn.length)) occupied.leave(point.x, point.y);
  return drawn.flatMap((point, index) => {
    const entry = wanted[index];
    return entry ? [{ person: entry.person, ...point, tight: true }] : [];
  });
}

/** Where the "+N" of a cell stands; null where every place covers somebody. */
function crowdPoint(cell: Cell, g: Geometry, occupied: Occupied): { x: number; y: number } | null {
  const middle = partCentre(g, cell.ring, cell.sector);
  const point = occupied.free(middle.x, middle.y, true) ? middle : nearest(candidates(cell, g, { width: target, height: target }), middle, occupied, true);
  if (point) occupied.take(point.x, point.y, true);
  return point;
}


/** Where a person would stand if nobody else were there. */
function wishOf(person: Person, index: number, cell: Cell, g: Geometry, plate: Plate): { x: number; y: number } {
  const inner = cell.ring === 0 ? g.hub : (g.radii[cell.ring - 1] ?? g.hub);
  const outer = g.radii[cell.ring] ?? inner;
  const { from, to } = sectorAngles(Math.max(0, cell.sector), g.sectors);
  const count = cell.people.length;
  const { angle: hinted, depth = 0.5 } = person.place ? hintsOf(person.place) : {};
  const within = hinted !== undefined && (g.sectors === 0 || (hinted >= from && hinted < to));
  const angle = within ? hinted : from + ((index + 0.5) / count) * (to - from);
  return inBounds(pointAt(g, angle, inner + (outer - inner) * depth), g, plate);
}

/** A plate stays on the board. */
function inBounds(point: { x: number; y: number }, g: Geometry, plate: Plate): { x: number; y: number } {
  const keep = (value: number, half: number): number => Math.min(g.size - half, Math.max(half, value));
  return { x: keep(point.x, plate.width / 2), y: keep(point.y, plate.height / 2) };
}

/** Places to stand in a cell: arcs from the outside in, close enough that a free place is found where there is one. */
function candidates(cell: Cell, g: Geometry, plate: Plate): { x: number; y: number }[] {
  const inner = cell.ring === 0 ? g.hub : (g.radii[cell.ring - 1] ?? g.hub);
  const outer = g.radii[cell.ring] ?? inner;
  const { from, to } = sectorAngles(Math.max(0, cell.sector), g.sectors);
  const points: { x: number; y: number }[] = [];
  const steps = Math.max(1, Math.floor((outer - inner) / (plate.height / 3)));
  for (let step = 0; step < steps; step++) {
    const radius = outer - ((step + 0.5) / steps) * (outer - inner);
    const length = ((to - from) / 360) * TAU * radius;
    const across = Math.max(1, Math.floor(length / (plate.width / 4)));
    for (let i = 0; i < across; i++) points.push(inBounds(pointAt(g, from + ((i + 0.5) / across) * (to - from), radius), g, plate));
  }
  return points;
}

function nearest(points: readonly { x: number; y: number }[], wish: { x: number; y: number }, occupied: Occupied, tight: boolean): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  let least = Infinity;
  for (const point of points) {
    const distance = (point.x - wish.x) ** 2 + (point.y - wish.y) ** 2;
    if (distance < least && occupied.free(point.x, point.y, tight)) {
      best = point;
      least = distance;
    }
  }
  return best;
}

function bearing(g: Geometry, spot: { x: number; y: number }): number {
  return ((Math.atan2(spot.x - g.size / 2, g.size / 2 - spot.y) / TAU) * 360 + 360) % 360;
}
