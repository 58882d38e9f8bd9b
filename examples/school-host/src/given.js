/** What this system gives an element beside the document: its configuration, other documents of the person's, a topic to begin with. */
import { parseJson } from './document.js';
import { meetingSources } from './meeting-sources.js';
import { WORDLESS } from './wordless.js';
import { STAFF_AUDIENCE } from './parts.js';
import { TEMPLATE } from './plan-template.js';

/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('./methods.js').DocumentType} DocumentType */
/** @typedef {(method: DocumentType) => unknown} Newest the person's newest document of a method, as far as the reader may see it */
/** @typedef {{ config: object, sources?: unknown[], topic?: object, leads?: boolean }} Given `leads`: a meeting, led here */

/** Whom, here, the person can let see what they say. */
const AUDIENCE = [
  {
    id: STAFF_AUDIENCE,
    label: {
      sv: 'Lisa och de andra på elevhälsan',
      en: 'Lisa and the others in the school health service',
      ar: 'ليزا والآخرون في الصحة المدرسية',
    },
  },
];

/**
 * Children are asked in other words, and less.
 * @param {DocumentType} method
 * @param {Case} one
 * @param {{ newest?: Newest, topic?: string | undefined, reader?: string, helper?: boolean }} [more] `topic`: the id of something in the menu that a mat is wanted on; `reader`: who reads a
 *   plan that they do not write; `helper`: somebody else places what the person points at
 * @returns {Given}
 */
export function givenTo(method, { child, name }, { newest = () => undefined, topic, reader, helper = false } = {}) {
  switch (method) {
    case 'conversation-menu':
      return { config: { child, mat: true, audience: AUDIENCE } };
    case 'my-school':
      return { config: { child, deck: 'school', audience: AUDIENCE } };
    case 'talk-cards':
      return { config: { child, deck: 'cards', audience: AUDIENCE } };
    case 'life-story':
      return { config: { child, deck: 'life-story', audience: AUDIENCE } };
    case 'what-matters':
      return { config: { child, audience: AUDIENCE } };
    case 'conversation-mat': {
      const wanted = topic === undefined ? undefined : topicOf(newest('conversation-menu'), topic);
      return { config: { child, person: { name }, helper, audience: AUDIENCE }, ...(wanted && { topic: wanted }) };
    }
    case 'a-normal-day': {
      const map = newest('network-map');
      return { config: { child }, sources: map === undefined ? [] : [map] };
    }
    case 'network-map':
      return { config: { child, audience: AUDIENCE } };
    case 'meeting-circle':
      return { config: {}, sources: meetingSources(newest, { toStaff: false }) };
    case 'meeting':
      return { config: {}, sources: meetingSources(newest, { toStaff: true }), leads: true };
    case 'sip-form':
      return { config: { audience: AUDIENCE, rules: TEMPLATE, ...(reader && { reader }) } };
    default:
      return { config: { child } };
  }
}

/**
 * An own topic in words: written, else what a picture or a recording is said to hold, else what the symbol is called, else how it was said.
 * @param {any} said
 */
function wordsOf(said) {
  const described = ['voice', 'video', 'drawing', 'photo'].map((way) => said?.[way]?.description);
  const written = [said?.words, ...described].find((words) => typeof words === 'string' && words.trim());
  return written ?? said?.symbol?.label ?? WORDLESS.find(([way]) => said?.[/** @type {string} */ (way)])?.[1];
}

/**
 * A topic of the menu, as `config.topics` of the mat takes it: the person's own words and picture for an own one.
 * @param {unknown} menu
 * @param {string} id
 */
function topicOf(menu, id) {
  /** @type {any} */
  const found = /** @type {any} */ (menu)?.content?.topics?.find((/** @type {any} */ topic) => topic?.id === id);
  if (!found) return;
  const { label, symbol, said } = found;
  const picture = said?.drawing ?? said?.photo ?? said?.symbol ?? symbol;
  const words = wordsOf(said) ?? label;
  return { id, ...(words && { label: words }), ...(picture && { picture }), options: [] };
}

/** @param {string | undefined} text */
export const parsed = (text) => (text === undefined ? undefined : parseJson(text));
