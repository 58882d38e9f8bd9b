// Our element as shipped: its file from the CDN folder, its tag, `value` and `change`, and nothing else. The adapter
// looks into the (open) shadow root only as a person looks at the screen: where is Maja, where are the circles?
import { register } from './_common.js';
import { DRAGGED } from '../data.js';

const MARKINGS = [
  { id: 'important', letter: 'V', colour: 'teal', shape: 'circle' },
  { id: 'support', letter: 'S', colour: 'leaf', shape: 'square' },
  { id: 'pleasant', letter: 'T', colour: 'marigold', shape: 'triangle' },
  { id: 'takesEnergy', letter: 'B', colour: 'coral', shape: 'diamond' },
];
const now = '2026-01-01T12:00:00.000Z';

const toDocument = ({ people, stage }) => ({
  type: 'network-map',
  version: 1,
  id: '00000000-0000-4000-8000-000000000000',
  language: 'sv',
  level: 'standard',
  createdAt: now,
  updatedAt: now,
  content: {
    centre: {},
    ground: {
      distance: { id: 'contact' },
      rings: stage.rings.map((_, i) => ({ id: `r${i}`, label: `Ring ${i + 1}` })),
      sectors: [],
    },
    markings: MARKINGS,
    // The one who is dragged was added first: above 150 people a part of the map shows its first ones, the rest under "+N".
    people: [people.at(-1), ...people.slice(0, -1)].map(({ id, name, ring, angle, depth, markings }) => ({
      id,
      name,
      place: { ring: `r${ring}`, angle, depth },
      markings: MARKINGS.map((m) => m.id).filter((m) => markings.includes(m)),
    })),
  },
});

const centreOf = (element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, r: width / 2 };
};

/** The outer ring is the largest circle in the drawing. */
function findCircle(root) {
  const circles = [...root.querySelectorAll('svg circle, svg ellipse, svg path')].map(centreOf);
  return circles.reduce((largest, c) => (c.r > (largest?.r ?? 0) ? c : largest), undefined);
}

/** The button that carries the person's name and is really shown on the circles. */
function findPerson({ element }) {
  const root = element.shadowRoot;
  const circle = root && findCircle(root);
  if (!circle) return;
  const onCircles = (button) => {
    const at = centreOf(button);
    return at.r > 0 && Math.hypot(at.x - circle.x, at.y - circle.y) <= circle.r;
  };
  return [...root.querySelectorAll('button')].find((b) => b.textContent.includes(DRAGGED) && onCircles(b));
}

register({
  name: 'ours',

  mount(root, data, { onChange }) {
    const element = document.createElement('delaktig-network-map');
    element.addEventListener('change', onChange);
    element.value = toDocument(data);
    root.style.width = `${data.stage.w}px`;
    root.append(element);
    return { element };
  },

  pos(handle) {
    const button = findPerson(handle);
    return button && centreOf(button);
  },
  /** As a person does before moving somebody: the whole map is scrolled into sight. */
  prepare({ element }) {
    const { y } = findCircle(element.shadowRoot);
    scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
  },
  circle: ({ element }) => findCircle(element.shadowRoot),
  unmount: ({ element }) => element.remove(),
});
