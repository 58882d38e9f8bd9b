/** A request that gets a page (or, from our own scripts, JSON) saying what is wrong and what to do now. */

/** @typedef {400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 500 | 503} Status */

export class Refusal extends Error {
  /**
   * @param {Status} status
   * @param {{ why?: 'chosen' | 'begun' | 'notThis', text?: string, link?: { href: string, text: string } }} [more]
   *   `why`: more exactly than the status; `text`: in its place, to staff; `link`: where to go on
   */
  constructor(status, { why, text, link } = {}) {
    super(String(status));
    this.status = status;
    this.why = why;
    this.text = text;
    this.link = link;
  }

  /** What to say, in the reader's language. @param {import('./words.js').Words} words @returns {import('./words.js').Message} */
  said(words) {
    const message = words.refusals[this.why ?? this.status];
    const { text = message.text, link = message.link } = this;
    return { title: message.title, text, ...(link && { link }) };
  }
}
