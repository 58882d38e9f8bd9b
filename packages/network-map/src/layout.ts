import { hintsOf } from './hints.ts';
import { THOUGHTS } from './thoughts.ts';
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
  /** How far the plate is on its way to the layout's `wide`, in thirds, so that the name can be read whole. */
  readonly wide?: number;
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
  /** The size of everybody's button: the one asked for, or a smaller one where the fullest part of the map needs it. */
  readonly plate: Plate;
  /** Lines of a name: one where plates had to be made smaller. */
  readonly lines: 1 | 2;
  /** The width of the widest plates. */
  readonly wide: number;
  readonly rings: readonly RingLayout[];
  /** Waiting in the tray, in the order they were added; also those whose ring the map does not have. */
  readonly waiting: readonly Person[];
  /** In the person's thoughts, outside the rings, in the order they were added. */
  readonly thoughts: readonly Person[];
}

/** Never more buttons than this at once: beyond it a map is a crowd, on screen and to a screen reader. */
export const mostDrawn = 150;

const TAU = Math.PI * 2;
/** The least that must be free to press, in CSS px. */
const target = 44;

/** Size of a sector's name, on a board of `size`. */
export function nameSize(size: number): number {
  return Math.max(12, Math.min(16, size / 44));
}

/** The measures of a board of `size` px. */
export function geometry(ground: Ground, size: number): Geometry {
  const rings = ground.rings.length;
  // The sectors' names stand outside the last ring, so that they are in nobody's way.
  const edge = size / 2 - 4 - (ground.sectors.length > 0 ? nameSize(size) * 1.5 : 0);
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
export function partAt(
  g: Geometry,
  x: number,
  y: number,
): { ring: number; sector: number; angle: number; depth: number } {
  const dx = x - g.size / 2;
  const dy = y - g.size / 2;
  const radius = Math.hypot(dx, dy);
  const angle = ((((Math.atan2(dx, -dy) / TAU) * 360) % 360) + 360) % 360;
  let ring = g.radii.findIndex((outer) => radius <= outer);
  if (ring < 0) ring = g.radii.length - 1;
  const { inner, outer } = span(g, ring);
  const depth = Math.min(1, Math.max(0, (radius - inner) / (outer - inner || 1)));
  const sector = g.sectors === 0 ? -1 : Math.min(g.sectors - 1, Math.floor(angle / (360 / g.sectors)));
  return { ring, sector, angle: (Math.round(angle * 10) / 10) % 360, depth: Math.round(depth * 100) / 100 };
}

/** The middle of a part of the map: where its target button stands, and its "+N". Without sectors the rings' middles stand apart, around the map. */
export function partCentre(g: Geometry, ring: number, sector: number): { x: number; y: number } {
  const { angle, radius } = partPolar(g, ring, sector);
  const { x, y } = pointAt(g, angle, radius);
  return { x: even(x), y: even(y) };
}

function partPolar(g: Geometry, ring: number, sector: number): Polar {
  const { from, to } = sectorAngles(Math.max(0, sector), g.sectors);
  const { inner, outer } = span(g, ring);
  return { angle: g.sectors === 0 ? (360 / g.radii.length) * ring + 45 : (from + to) / 2, radius: (inner + outer) / 2 };
}

/** Inner and outer radius of a ring. */
export function span(g: Geometry, ring: number): { readonly inner: number; readonly outer: number } {
  const inner = g.radii[ring - 1] ?? g.hub;
  return { inner, outer: g.radii[ring] ?? inner };
}

interface Cell {
  readonly ring: number;
  readonly sector: number;
  readonly people: Person[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A direction in degrees clockwise from the top, and a distance from the middle. */
interface Polar {
  readonly angle: number;
  readonly radius: number;
}

/** Where somebody would like to stand: the point, and what it was made of. */
interface Wish extends Point, Polar {}

/** A board on which plates of one size are put. */
interface Room {
  readonly g: Geometry;
  readonly plate: Plate;
  /** The plate that was asked for: even smaller ones keep its distance from the edges. */
  readonly asked: Plate;
  readonly obstacles: readonly Obstacle[];
}

/**
 * Where nobody may stand any more: a mark for every four pixels of the board, since it is asked thousands of times before the
 * first drawing, while the browser still reads our code slowly. Marking a row is one call. Places are even pixels.
 */
class Occupied {
  /** Half pixels in a row. */
  readonly row: number;
  readonly taken: Uint8Array;
  readonly #width: number;
  readonly #height: number;
  constructor({ plate, g }: Room) {
    this.row = (g.size >> 1) + 1;
    this.taken = new Uint8Array(this.row ** 2);
    this.#width = Math.ceil(plate.width / 2);
    this.#height = Math.ceil(plate.height / 2);
  }
  /** Whether a plate here would cover nobody. */
  free(x: number, y: number): boolean {
    return !this.taken[(y >> 1) * this.row + (x >> 1)];
  }
  take(point: Point, board = this.taken): void {
    const x = point.x >> 1;
    const y = point.y >> 1;
    for (let row = Math.max(0, y - this.#height + 1); row < Math.min(this.row, y + this.#height); row++)
      board.fill(
        1,
        row * this.row + Math.max(0, x - this.#width + 1),
        row * this.row + Math.min(this.row, x + this.#width),
      );
  }
}

/** Lays out the whole map: with plates of the size asked for, else of a smaller one, the same for all; at last close enough to press each. */
export function layoutMap(
  document: NetworkMapDocument,
  g: Geometry,
  plate: Plate,
  obstacles: readonly Obstacle[] = [],
  most: number = mostDrawn,
): Layout {
  const { ground, people } = document.content;
  const ringIndex = new Map(ground.rings.map((ring, index) => [ring.id, index]));
  const sectorIndex = new Map(ground.sectors.map((sector, index) => [sector.id, index]));
  const waiting: Person[] = [];
  const thoughts: Person[] = [];
  const cells = new Map<number, Cell>();
  let placed = 0;
  for (const person of people) {
    const ring = person.place ? ringIndex.get(person.place.ring) : undefined;
    if (ring === undefined || !person.place) {
      (person.place?.ring === THOUGHTS ? thoughts : waiting).push(person);
      continue;
    }
    placed++;
    const sector = sectorOf(person, sectorIndex, g);
    const key = ring * 16 + sector + 1;
    const cell = cells.get(key);
    if (cell) cell.people.push(person);
    else cells.set(key, { ring, sector, people: [person] });
  }

  const share = placed > most ? (most - cells.size) / placed : 1;
  const sorted = [...cells.values()].sort((a, b) => a.people.length - b.people.length);
  const { least: pressed = target } = plate;
  const wide = plate.width * 1.25;
  const least = { width: Math.min(pressed, plate.width), height: Math.min(pressed, plate.height) };
  for (const scale of share < 1
    ? []
    : placed > 60
      ? [0.7, 0.5]
      : placed > 24
        ? [1, 0.7, 0.5]
        : [1, 0.9, 0.8, 0.7, 0.6, 0.5]) {
    // A phone's plates are narrow to begin with: they keep more of their width, so that a short name can still be read.
    const narrowed = plate.width < 80 ? (1 + scale) / 2 : scale;
    const scaled = {
      width: Math.floor(Math.max(least.width, plate.width * narrowed)),
      height: Math.floor(Math.max(least.height, plate.height * scale)),
    };
    const room = { g, plate: scaled, asked: plate, obstacles };
    // Rather a smaller plate than a place that is not one's own; but names can be read.
    const rings = everybody(
      sorted,
      room,
      scale > 0.7 && plate.height >= 80 ? scaled.height * 0.6 : Infinity,
      scale === 0.5 || placed <= 24,
    );
    if (rings)
      return {
        plate: scaled,
        lines: scale === 1 && plate.height >= 60 ? 2 : 1,
        wide,
        rings: widened(rings, room, wide),
        waiting,
        thoughts,
      };
  }
  const room = { g, plate: least, asked: plate, obstacles };
  return { plate: least, lines: 1, wide, rings: widened(arrange(sorted, share, room), room, wide), waiting, thoughts };
}

/**
 * Everybody with a seat of their own that covers nothing; null where there is no room for that.
 *
 * @param stray how far from where they were drawn anybody may stand
 * @param pack whether those of a full part may be seated close together, wherever they were drawn
 */
function everybody(cells: readonly Cell[], room: Room, stray: number, pack: boolean): RingLayout[] | null {
  // The tightest first: where it has no room, nobody need look for a seat in the others.
  const tightest = cells
    .map((cell) => ({ cell, full: fullness(cell, cell.people.length, room) }))
    .sort((a, b) => b.full - a.full);
  if (tightest.some(({ full }) => full > (pack ? 0.85 : 0.5))) return null;
  const occupied = new Occupied(room);
  const rings = room.g.radii.map((_, ring) => ({ ring, spots: [] as Spot[], crowds: [], homeless: [], count: 0 }));
  for (const { cell } of tightest) {
    const drawn = seat(cell, cell.people.length, clearOf(cell.ring, room), room, occupied, pack, stray);
    if (drawn.length < cell.people.length) return null;
    const ring = rings[cell.ring];
    ring?.spots.push(...drawn);
    if (ring) ring.count += drawn.length;
  }
  return inReadingOrder(rings, room.g);
}

/** What so many plates cover of the area that plates with their middles in a part can: more than 1 is impossible, and near it nobody stands where they like. */
function fullness({ ring, sector }: Cell, plates: number, { g, plate }: Room): number {
  const { inner, outer } = span(g, ring);
  const reach = Math.hypot(plate.width, plate.height) / 2;
  const turn = sector < 0 ? 1 : 1 / g.sectors;
  const area =
    Math.PI * ((outer + reach) ** 2 - Math.max(0, inner - reach) ** 2) * turn +
    (turn < 1 ? 2 * reach * (outer - inner + 2 * reach) : 0);
  return (plates * plate.width * plate.height) / area;
}

/**
 * Gives as many as there is room for a seat, and the rest of every part a place in a "+N".
 *
 * @param gathered rings for which nothing found room among the others: all of them stand in one "+N", which is placed before anybody else
 */
function arrange(
  cells: readonly Cell[],
  share: number,
  room: Room,
  gathered: ReadonlySet<number> = new Set(),
): RingLayout[] {
  const { g } = room;
  const occupied = new Occupied(room);
  const rings = g.radii.map((_, ring) => ({
    ring,
    spots: [] as Spot[],
    crowds: [] as Crowd[],
    homeless: [] as Person[],
    count: 0,
  }));
  const free = (ring: number): Point | null =>
    crowdPoint({ ring, sector: -1, people: [] }, { ...room, g: { ...g, sectors: 0 } }, occupied);
  const early = new Map([...gathered].map((ring) => [ring, free(ring)]));
  for (const cell of cells) {
    const ring = rings[cell.ring];
    if (!ring) continue;
    ring.count += cell.people.length;
    const quota = gathered.has(cell.ring) ? 0 : Math.max(0, Math.floor(cell.people.length * share));
    let drawn = seat(cell, quota, clearOf(cell.ring, room), room, occupied);
    // Upon a name, or upon the person in the middle, only where there is nothing else.
    if (drawn.length === 0) drawn = seat(cell, quota, anywhere, room, occupied);
    const left = cell.people.slice(drawn.length);
    ring.spots.push(...drawn);
    if (left.length === 0) continue;
    const at = gathered.has(cell.ring) ? null : crowdPoint(cell, room, occupied);
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
    if (!at && !gathered.has(ring)) return arrange(cells, share, room, new Set([...gathered, ring]));
    const { x, y } = at ?? partCentre(g, ring, -1);
    crowds.push({ ring, sector: -1, people: [...(crowd?.people ?? (spot ? [spot.person] : [])), ...homeless], x, y });
  }
  return inReadingOrder(rings, g);
}

/** Where nobody else is near, plates are wider, so that names can be read whole: everybody by a step, then those who still have room. */
function widened(rings: readonly RingLayout[], room: Room, wide: number): readonly RingLayout[] {
  const { plate, g } = room;
  const seats = rings.flatMap(({ spots, crowds }) => [
    ...spots.map((spot) => ({ spot, steps: 0 })),
    ...crowds.map((spot) => ({ spot, steps: 0 })),
  ]);
  const widthOf = (steps: number): number => plate.width + ((wide - plate.width) * steps) / 3;
  const near = seats.map(() => [] as typeof seats);
  for (const [i, a] of seats.entries())
    for (let j = i + 1; j < seats.length; j++) {
      const b = seats[j];
      if (!b || Math.abs(a.spot.y - b.spot.y) >= plate.height || Math.abs(a.spot.x - b.spot.x) >= wide) continue;
      near[i]?.push(b);
      near[j]?.push(a);
    }
  for (const steps of [1, 2, 3]) {
    const width = widthOf(steps);
    const clear = clearOf(g.radii.length - 1, { ...room, plate: { ...plate, width } });
    for (const [index, seat] of seats.entries()) {
      const { x } = seat.spot;
      const free =
        'person' in seat.spot &&
        seat.steps === steps - 1 &&
        x >= width / 2 &&
        x <= g.size - width / 2 &&
        near[index]?.every((other) => Math.abs(other.spot.x - x) >= (widthOf(other.steps) + width) / 2) &&
        clear(seat.spot);
      if (free) seat.steps = steps;
    }
  }
  let index = 0;
  return rings.map((ring) => {
    const spots = ring.spots.map((spot): Spot => {
      const { steps = 0 } = seats[index++] ?? {};
      return steps > 0 ? { ...spot, wide: steps } : spot;
    });
    index += ring.crowds.length;
    return { ...ring, spots };
  });
}

function inReadingOrder(
  rings: readonly { ring: number; spots: Spot[]; crowds: Crowd[]; count: number }[],
  g: Geometry,
): RingLayout[] {
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

/** Whether a plate of this part covers neither a name nor the person in the middle. */
function clearOf(ring: number, { g, plate, obstacles }: Room): (point: Point) => boolean {
  const { inner, outer } = span(g, ring);
  const reach = plate.width + plate.height;
  const middle = g.size / 2;
  const near = obstacles.filter(({ x, y, width }) => {
    const radius = Math.hypot(x - middle, y - middle);
    return radius > inner - reach - width && radius < outer + reach + width;
  });
  return ({ x, y }) =>
    Math.max(0, Math.abs(x - middle) - plate.width / 2) ** 2 +
      Math.max(0, Math.abs(y - middle) - plate.height / 2) ** 2 >=
      g.hub ** 2 &&
    near.every(
      (box) =>
        Math.abs(box.x - x) >= (box.width + plate.width) / 2 || Math.abs(box.y - y) >= (box.height + plate.height) / 2,
    );
}

/** Seats as many of a part's people as fit where it is clear, in their order: where they were drawn, else close together. */
function seat(
  cell: Cell,
  quota: number,
  clear: (point: Point) => boolean,
  room: Room,
  occupied: Occupied,
  pack = true,
  stray = Infinity,
): Spot[] {
  const wanted = cell.people.slice(0, quota);
  const drawn: Spot[] = [];
  const before = pack ? occupied.taken.slice() : [];
  // A part that is as good as full has no room for hints.
  const loose = fullness(cell, quota, room) < 0.6;
  for (const [index, person] of loose ? wanted.entries() : []) {
    const point = nearest(wishOf(person, index, cell, room), cell, clear, room, occupied, stray);
    if (!point) break;
    const spot = { person, x: point.x, y: point.y };
    occupied.take(spot);
    drawn.push(spot);
  }
  if (drawn.length === wanted.length || !pack) return drawn;
  occupied.taken.set(before);
  // Following the hints left gaps: seat them close, in their order around the map. Where not all have room, one place is left for "+N".
  const places = packed(cell, room, occupied, clear).sort((a, b) => bearing(room.g, a) - bearing(room.g, b));
  if (places.length < cell.people.length) places.pop();
  const seats = Math.min(quota, places.length);
  return wanted.slice(0, seats).map((person, index) => {
    const spot = { person, x: 0, y: 0, ...places[Math.floor((index * places.length) / seats)] };
    occupied.take(spot);
    return spot;
  });
}

/** Places of a part, one after another from its top, inside its ring, its sector and the outermost circle. */
function packed(
  { ring, sector }: Cell,
  { g, plate, asked }: Room,
  occupied: Occupied,
  clear: (point: Point) => boolean,
): Point[] {
  const { row, taken } = occupied;
  const { inner, outer } = span(g, ring);
  const middle = g.size / 2;
  const { from, to } = sectorAngles(Math.max(0, sector), g.sectors);
  const room = new Uint8Array(taken.length).fill(1);
  const highest = Math.min(outer, middle - asked.height / 2);
  // Every other row is near enough.
  for (let up = -highest & -4; up < highest; up += 4) {
    // Half of a circle’s width at this height; none above it.
    const half = (radius: number, lower = 0): number => Math.sqrt(radius ** 2 - (Math.abs(up) + lower) ** 2) || 0;
    const rim = half(g.radii.at(-1) ?? outer, plate.height / 2) - plate.width / 2;
    let right = Math.min(middle - asked.width / 2, half(outer), Math.max(rim, half(inner + (outer - inner) * 0.3)));
    let left = -right;
    // Clockwise of where the sector begins, and not of where it ends.
    for (const angle of g.sectors > 1 ? [from, to] : []) {
      const turn = (angle / 360) * TAU;
      const edge = Math.tan(turn) * up;
      if (Math.cos(turn) > 0 === (angle === from)) left = Math.max(left, edge);
      else right = Math.min(right, edge);
    }
    const hole = half(inner);
    // Where in the marks this row has a place so far right of its middle.
    const pixel = (x: number): number => ((middle - up) >> 1) * row + ((middle + x) >> 1) + 1;
    for (const [a, b] of [
      [left, Math.min(right, -hole)],
      [Math.max(left, hole), right],
    ] as const)
      if (a < b) room.set(taken.subarray(pixel(a), pixel(b)), pixel(a));
  }
  const found: Point[] = [];
  for (let at = -1; (at = room.indexOf(0, at + 1)) >= 0;) {
    const point = { x: (at % row) * 2, y: Math.floor(at / row) * 2 };
    if (!clear(point)) continue;
    found.push(point);
    occupied.take(point, room);
  }
  return found;
}

/** Where the "+N" of a part stands; null where every place covers somebody. */
function crowdPoint(cell: Cell, { plate, ...room }: Room, occupied: Occupied): Point | null {
  const close = { ...room, plate, asked: plate };
  const middle = { ...partCentre(room.g, cell.ring, cell.sector), ...partPolar(room.g, cell.ring, cell.sector) };
  const point =
    nearest(middle, cell, clearOf(cell.ring, close), close, occupied) ??
    nearest(middle, cell, anywhere, close, occupied);
  if (point) occupied.take(point);
  return point;
}

/** Where a person would stand if nobody else were there. */
function wishOf(person: Person, index: number, cell: Cell, room: Room): Wish {
  const { from, to } = sectorAngles(Math.max(0, cell.sector), room.g.sectors);
  const { angle: hinted, depth = 0.5 } = person.place ? hintsOf(person.place) : {};
  const within = hinted !== undefined && (room.g.sectors === 0 || (hinted >= from && hinted < to));
  const { inner, outer } = span(room.g, cell.ring);
  const angle = within ? hinted : from + ((index + 0.5) / cell.people.length) * (to - from);
  const radius = inner + (outer - inner) * depth;
  return { ...stand(angle, radius, cell, room), angle, radius };
}

/** A place, in whole pixels, that keeps the plate inside the outermost circle, as far as its ring is wide enough for that, and on the board. */
function stand(angle: number, radius: number, { ring }: Cell, { g, plate, asked }: Room): Point {
  const turn = (angle / 360) * TAU;
  const right = Math.sin(turn);
  const up = Math.cos(turn);
  const { inner, outer } = span(g, ring);
  const reach = (Math.abs(right) * plate.width + Math.abs(up) * plate.height) / 2;
  const out = Math.min(radius, Math.max(inner + (outer - inner) * 0.3, (g.radii.at(-1) ?? outer) - reach));
  return {
    x: onBoard(g.size / 2 + right * out, g.size, asked.width),
    y: onBoard(g.size / 2 - up * out, g.size, asked.height),
  };
}

function even(pixels: number): number {
  return Math.round(pixels / 2) * 2;
}

/** The even pixel nearest to where a plate's middle would be, with the whole plate on the board. */
function onBoard(wanted: number, size: number, plate: number): number {
  const least = Math.ceil(plate / 4) * 2;
  return Math.min((size - least) & -2, Math.max(least, even(wanted)));
}

/**
 * The place nearest to a wish that is clear and free, or null where its part of the map has none. Looks in growing squares around the wish:
 * most find a place at once, and what somebody covers is passed over without a thought of rings and angles.
 */
function nearest(
  wish: Wish,
  cell: Cell,
  clear: (point: Point) => boolean,
  room: Room,
  occupied: Occupied,
  stray = Infinity,
): Point | null {
  if (occupied.free(wish.x, wish.y) && clear(wish)) return wish;
  const { g, plate } = room;
  const { inner, outer } = span(g, cell.ring);
  const { from, to } = sectorAngles(Math.max(0, cell.sector), g.sectors);
  // Where there are so many that plates are small, nobody sees a few pixels more or less; on a phone a ring may be narrower than that.
  const step = even(Math.min(plate.width > target ? 10 : 18, (outer - inner) / 3));
  let best: Point | null = null;
  let least = Infinity;
  const look = (right: number, down: number): void => {
    const x = wish.x + right * step;
    const y = wish.y + down * step;
    if (!occupied.free(x, y)) return;
    const radius = Math.hypot(x - g.size / 2, y - g.size / 2);
    const angle = bearing(g, { x, y });
    // The last step outwards ends at the ring's own edge: on a phone that is often the only place clear of the middle.
    if (radius < inner || radius > outer + step || (cell.sector >= 0 && (angle < from || angle >= to))) return;
    const point = stand(angle, Math.min(radius, outer - 1), cell, room);
    const away = (point.x - wish.x) ** 2 + (point.y - wish.y) ** 2;
    if (away >= least || !occupied.free(point.x, point.y) || !clear(point)) return;
    best = point;
    least = away;
  };
  for (let square = 1; square * step <= Math.min(stray, outer * 2) && least === Infinity; square++)
    for (let along = -square; along <= square; along++) {
      look(along, -square);
      look(along, square);
      look(-square, along);
      look(square, along);
    }
  return best;
}

const anywhere = (): boolean => true;

function bearing(g: Geometry, spot: { x: number; y: number }): number {
  return ((Math.atan2(spot.x - g.size / 2, g.size / 2 - spot.y) / TAU) * 360 + 360) % 360;
}
