/** What the server told the page's script, and what the pages with a map have in common. */
import { fetchAttachments } from './attachments.js';

/**
 * @typedef {HTMLElement & {
 *   value: unknown, config: unknown, sources?: unknown, compareWith?: unknown, attachments: ReadonlyMap<string, Blob>,
 *   print(...how: unknown[]): Promise<void>, cover(): void, readonly covered: boolean, finish(): Promise<void>,
 *   show?(item: string): Promise<boolean>, showTopic?(id: string): Promise<boolean>,
 * }} Delaktig an element, as its documentation describes it
 */
/** @typedef {{ waitUntil(done: Promise<unknown>): void }} Taken whoever takes an event says when it is done */
/** @typedef {ReturnType<typeof import('../src/words.js').WORDS['sv']['status']>} StatusWords */

/** @template {Element} T @param {string} selector */
export const find = (selector) => /** @type {T | null} */ (document.querySelector(selector));

/**
 * `home`: the person's own page; `leads`: a meeting, led here; `topic`: what the menu asked a mat on; `compareWith`: an earlier document.
 * @type {{ path: string, home: string, language: string, words: StatusWords, config: object, sources?: unknown[], topic?: { id: string }, compareWith?: unknown, leads?: boolean }}
 */
export const page = JSON.parse(find('[data-page]')?.textContent ?? '{}');

const time = new Intl.DateTimeFormat(`${page.language}-SE-u-nu-latn`, {
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: 'Europe/Stockholm',
});
/** A text of the page, with a time or an answer in its place. @param {keyof StatusWords} key @param {string} [more] */
export const say = (key, more = '') => page.words[key].replace('{0}', more);
/** @param {string | number} when */
export const clock = (when) => time.format(new Date(when));

/** A line beside the saving: what has been shared or erased. @param {string} words */
export function tellNews(words) {
  const news = find('[data-news]');
  if (news) news.textContent = words;
}

/** Gives an element what it cannot have as attributes. @param {Delaktig} element */
export function prepare(element) {
  const { config, sources, compareWith } = page;
  Object.assign(element, { config, ...(sources && { sources }), ...(compareWith !== undefined && { compareWith }) });
}

/**
 * Prints what is shown, without what a person may not want everybody to see who passes the printer: how people are marked on the map, how
 * things feel in the day. The element's own *Skriv ut*, under *Mer*, asks about it; it has no way to have that question asked from outside,
 * so whoever wants it on paper goes there.
 * @param {Delaktig} element
 */
export function printOut(element) {
  if (element.localName === 'delaktig-network-map') return element.print({ markings: false });
  if (element.localName === 'delaktig-a-normal-day') return element.print('document', { feelings: false });
  return element.print();
}

/** What the document names, as the server has it; what the person adds meanwhile stays. @param {Delaktig} element */
export async function showAttachments(element) {
  const found = await fetchAttachments(page.path, [element.value, page.topic, page.sources]);
  if (found.size > 0) element.attachments = new Map([...found, ...element.attachments]);
  return found.keys();
}

/**
 * Answers `delaktig-open`: something on the page refers to something that another document holds. It is shown here, or on the page
 * where that document is. An address can ask for the same: `?visa=`.
 * @param {Delaktig} element
 * @param {(address: string) => void} goTo
 */
export async function showWhatIsAskedFor(element, goTo) {
  document.addEventListener('delaktig-open', (event) => {
    const { type, document: id, item } = /** @type {CustomEvent<Record<string, string | undefined>>} */ (event).detail;
    if (item === undefined) return;
    // A topic of the menu can be gone deeper into on a mat.
    if (type === 'conversation-mat') return goTo(`${page.home}/samtalsmatta?amne=${encodeURIComponent(item)}`);
    if (type !== 'network-map') return;
    const { id: here } = /** @type {{ id?: string }} */ (element.value ?? {});
    if (element.show && (id === undefined || id === here)) void element.show(item);
    else goTo(`${page.home}/natverkskarta?visa=${encodeURIComponent(item)}`);
  });
  const asked = new URLSearchParams(location.search).get('visa');
  await customElements.whenDefined(element.localName);
  if (asked !== null) await element.show?.(asked);
}
