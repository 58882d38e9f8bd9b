// People on four rings. Each has a ring, an angle and a depth (what our documents say) and x and y (what the peers draw).
import { random } from '../random.js';

const NAMES =
  'Anna Bo Cecilia David Eva Filip Gun Hanna Ida Johan Karin Lars Mats Nora Olle Pia Rasmus Sara Tove Ulf Vera Wilma Ylva Zara'.split(
    ' ',
  );
const COLOURS = ['#4477aa', '#66ccee', '#228833', '#ccbb44', '#ee6677', '#aa3377'];
const MARKINGS = [
  { id: 'important', colour: '#d62728' },
  { id: 'support', colour: '#2ca02c' },
  { id: 'pleasant', colour: '#9467bd' },
  { id: 'takesEnergy', colour: '#8c564b' },
];
const STAGE = { w: 1200, h: 800, cx: 600, cy: 400, rings: [95, 190, 285, 380] };
const THICKNESS = 95;

/** The person who is dragged is always the last, and the only one of that name. */
export const DRAGGED = 'Maja Ö';

function point({ ring, angle, depth }) {
  const distance = STAGE.rings[ring] - THICKNESS + depth * THICKNESS;
  const radians = (angle * Math.PI) / 180;
  return {
    x: Math.round(STAGE.cx + Math.sin(radians) * distance),
    y: Math.round(STAGE.cy - Math.cos(radians) * distance),
  };
}

export function makeData(count) {
  const next = random(7 + count);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const people = Array.from({ length: count }, (_, i) => {
    const dragged = i === count - 1;
    const ring = dragged ? 3 : i % 4;
    // The outer ring's first quarter is kept for the one who is dragged, so that at 1 000 people it can still be gripped.
    const angle = dragged ? 45 : ring === 3 ? 90 + next() * 270 : next() * 360;
    const depth = dragged ? 0.5 : 0.1 + next() * 0.8;
    const first = Math.floor(next() * 4);
    const marks = [MARKINGS[first], MARKINGS[(first + 1 + Math.floor(next() * 3)) % 4]];
    return {
      id: `p${i}`,
      name: dragged ? DRAGGED : `${pick(NAMES)} ${String.fromCharCode(65 + Math.floor(next() * 26))}`,
      ring,
      angle: Math.round(angle * 10) / 10,
      depth: Math.round(depth * 100) / 100,
      ...point({ ring, angle, depth }),
      color: pick(COLOURS),
      marks: marks.map((mark) => mark.colour),
      markings: marks.map((mark) => mark.id),
    };
  });
  return {
    stage: STAGE,
    r: count <= 50 ? 22 : count <= 200 ? 12 : 6,
    font: count <= 50 ? 12 : count <= 200 ? 9 : 7,
    people,
  };
}

export function isReady({ adapter, handle, n }) {
  // Asked once a frame while the page opens: an adapter whose `pos` would force a layout has a `ready`.
  return adapter.ready ? adapter.ready(handle) : Number.isFinite(adapter.pos(handle, n - 1)?.x);
}

/** The drawn circle, in client pixels: the drag stays inside it. */
export const probes = (bench) => ({
  landed: (end) => bench.adapter.landed?.(bench.handle, end),
  circle: () => bench.adapter.circle?.(bench.handle) ?? { x: STAGE.cx, y: STAGE.cy, r: STAGE.rings.at(-1) },
});
