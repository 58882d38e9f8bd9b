/** *Dela*: the copy is kept where the school can see it, and the person can take it back. */
import { clock, say, tellNews } from './page.js';

/** @typedef {import('./page.js').Delaktig} Delaktig */
/** @typedef {CustomEvent<{ document: unknown } & import('./page.js').Taken>} ShareEvent */

/**
 * @param {Delaktig} element
 * @param {Pick<ReturnType<typeof import('./server.js').connect>, 'tell'>} server
 */
export function takeShared(element, server) {
  element.addEventListener('delaktig-share', (event) => {
    const { document, waitUntil } = /** @type {ShareEvent} */ (event).detail;
    waitUntil(keep(document));
  });

  /** @param {unknown} document */
  async function keep(document) {
    const { signedOut, answer } = await server.tell('POST', '/delade', { document });
    if (signedOut || answer.kind !== 'shared') throw new Error(String(answer.message));
    tellNews(say('shared', clock(answer.at)));
  }
}
