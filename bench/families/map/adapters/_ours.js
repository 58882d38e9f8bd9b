// Our element as shipped: its file from the CDN folder, its tag, `value` and `change`, and nothing else. The adapter
// looks into the (open) shadow root only as a person looks at the screen: where is Maja, where are the circles?
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

/** The button that carries the person's name; looking for it forces no layout, so that asking once a frame costs nothing. */
const findPerson = ({ element }) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.textContent.includes(DRAGGED));

/** The outer ring is the largest thing in the largest drawing. */
function findCircle({ element }) {
  const largest = (selector, root) =>
    [...root.querySelectorAll(selector)].reduce((found, e) => (centreOf(e).r > centreOf(found).r ? e : found));
  return centreOf(largest('circle, ellipse, path', largest('svg', element.shadowRoot)));
}

/** How our element is measured with a document made by `toDocument`, which `more` may add to. */
export const ours = (name, more = () => ({})) => ({
  name,

  mount(root, data, { onChange }) {
    const element = document.createElement('delaktig-network-map');
    element.addEventListener('change', onChange);
    const { content, attachments } = more(data);
    const map = toDocument(data);
    if (attachments) element.attachments = attachments;
    element.value = content ? { ...map, content: content(map.content) } : map;
    root.style.width = `${data.stage.w}px`;
    root.append(element);
    return { element };
  },

  ready: (handle) => !!findPerson(handle),
  pos: (handle) => centreOf(findPerson(handle)),
  /** As a person does before moving somebody: the whole map is scrolled into sight. */
  prepare(handle) {
    scrollBy({ top: findCircle(handle).y - innerHeight / 2, behavior: 'instant' });
  },
  circle: findCircle,

  /** Where the document says the person stands, beside where the finger let go: in a crowd the map may seat people closer. */
  landed(handle, end) {
    const circle = findCircle(handle);
    const { place } = handle.element.value.content.people.find(({ name }) => name === DRAGGED);
    const reach = Math.hypot(end.x - circle.x, end.y - circle.y);
    const angle = (Math.atan2(end.x - circle.x, circle.y - end.y) * 180) / Math.PI;
    const turn = Math.abs(((place.angle - angle + 540) % 360) - 180);
    return { ok: place.ring === 'r3' && turn < 8, off: (turn * Math.PI * reach) / 180 };
  },
  unmount: ({ element }) => element.remove(),
});
