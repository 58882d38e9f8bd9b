/**
 * *Radera för alltid*: the element holds nothing of them any longer, and this page asks the server to erase them from all it has stored.
 * It asks until it is told that it is done: nobody can be erased a second time, since they are no longer on the map.
 */
import { clock, say, tellNews } from './page.js';
import { untilAnswered } from './server.js';

/** @typedef {CustomEvent<{ item: string, quotes: readonly string[], descriptions: readonly string[], attachments: readonly string[] } & import('./page.js').Taken>} EraseEvent */

/**
 * @param {import('./page.js').Delaktig} element
 * @param {Pick<ReturnType<typeof import('./server.js').connect>, 'tell'>} server
 */
export function takeErased(element, server) {
  let underWay = 0;
  element.addEventListener('delaktig-erase', (event) => {
    const { item, quotes, descriptions, attachments, waitUntil } = /** @type {EraseEvent} */ (event).detail;
    waitUntil(erase({ item, quotes, descriptions, attachments }));
  });
  addEventListener('beforeunload', (event) => {
    if (underWay > 0) event.preventDefault();
  });

  /** @param {Record<string, unknown>} what */
  async function erase(what) {
    underWay += 1;
    tellNews(say('erasing'));
    try {
      const ask = () => server.tell('POST', '/radera', what);
      const onRetry = () => tellNews(say('erasing'));
      const answer = await untilAnswered(ask, { onRetry });
      if (answer.kind !== 'erased') throw new Error(String(answer.message));
      tellNews(say('erased', clock(answer.at)));
    } catch (error) {
      tellNews(say('notErased', error instanceof Error ? error.message : ''));
      throw error;
    } finally {
      underWay -= 1;
    }
  }
}
