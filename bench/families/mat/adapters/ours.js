// Our element as shipped: its file from the CDN folder, its tag, `value` and `change`, and nothing else. The adapter
// looks into the (open) shadow root only as a person looks at the screen: where is the card, where are the answers?
import { centreOf, register } from './_common.js';

const now = '2026-01-01T12:00:00.000Z';

const toDocument = ({ cards, zones }) => ({
  type: 'conversation-mat',
  version: 1,
  id: '00000000-0000-4000-8000-000000000000',
  language: 'sv',
  level: 'standard',
  createdAt: now,
  updatedAt: now,
  content: {
    person: {},
    mats: [
      {
        id: 'mat',
        topic: { id: 'bench', label: 'Allt möjligt' },
        question: { kind: 'going', label: 'Hur går det?' },
        scale: { kind: 'going', steps: zones.map((label, i) => ({ id: `s${i}`, label })) },
        // The one that is laid comes first, so that it is in sight together with the answers.
        cards: [cards.at(-1), ...cards.slice(0, -1)].map(({ id, text }) => ({ id, label: text })),
      },
    ],
  },
});

const inside = ({ shadowRoot }, selector) => [...(shadowRoot?.querySelectorAll(selector) ?? [])];

/** The button that carries the card's words; looking for it forces no layout, so that asking once a frame costs nothing. */
const findCard = ({ element, data }, i) =>
  inside(element, 'button').find((button) => button.textContent.includes(data.cards[i].text));

register({
  name: 'ours',

  mount(root, data, { onChange }) {
    const element = document.createElement('delaktig-conversation-mat');
    element.addEventListener('change', onChange);
    element.value = toDocument(data);
    root.style.width = `${data.w}px`;
    root.append(element);
    return { element, data };
  },

  ready: (handle) => !!findCard(handle, handle.data.cards.length - 1),
  pos: (handle, i) => centreOf(findCard(handle, i)),
  /** As a person does before laying a card: it and the answers are scrolled into sight. */
  prepare(handle) {
    const { y } = centreOf(findCard(handle, handle.data.cards.length - 1));
    scrollBy({ top: y - innerHeight / 3, behavior: 'instant' });
  },
  zoneRect: ({ element }, zone) => inside(element, '[data-step]')[zone].getBoundingClientRect(),
  zoneOf({ element }, i) {
    const [{ cards, scale }] = element.value.content.mats;
    const step = cards.find(({ id }) => id === `c${i}`).place?.step;
    return scale.steps.findIndex(({ id }) => id === step);
  },
  unmount: ({ element }) => element.remove(),
});
