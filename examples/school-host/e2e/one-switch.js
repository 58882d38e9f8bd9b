/** A person who presses one switch when what they want is lit. The round goes on when the test lets time pass, and never by itself. */

import { fits, heard, ScreenReader } from './ways.js';

/** @typedef {import('./person.js').Person} Person */
/** @typedef {import('./ways.js').Name} Name */

/** More than any round has things in it. */
const MOST_STEPS = 400;
/** No other timer on the page waits as long as what is lit does, at the slowest pace. */
const LONG_MS = 9000;

export class OneSwitch {
  /** @param {Person} person */
  constructor(person) {
    this.person = person;
    this.page = person.page;
  }
  /** From here on the round stands still, at the slowest pace, until a test lets it go on. @param {Person} person */
  static async begins(person) {
    await person.page.evaluateOnNewDocument((long) => {
      /** @type {Map<number, () => void>} */
      const waiting = new Map();
      const {
        setTimeout: later,
        clearTimeout: never,
        Date: { now },
      } = window;
      let passed = 0;
      let ids = 1e9;
      Object.assign(window, {
        setTimeout: (/** @type {() => void} */ then, /** @type {number} */ ms, /** @type {unknown[]} */ ...more) => {
          if (!(ms >= long)) return later(then, ms, ...more);
          waiting.set(++ids, then);
          return ids;
        },
        clearTimeout: (/** @type {number} */ id) => {
          if (!waiting.delete(id)) never(id);
        },
        letTimePass: () => {
          passed += long;
          const [first] = waiting;
          if (!first) return;
          waiting.delete(first[0]);
          first[1]();
        },
        // A switch that bounces: two presses within a moment are one.
        pressLater: () => (passed += long),
      });
      Date.now = () => now() + passed;
      // As soon as it is there, before it is an element of ours.
      new MutationObserver(() => {
        for (const element of document.querySelectorAll('[data-element]:not([scan-pace])'))
          element.setAttribute('scan-pace', '10');
      }).observe(document, { childList: true, subtree: true });
    }, LONG_MS);
    return new OneSwitch(person);
  }

  /** Somebody who helps turns the round on. */
  async helped() {
    const helper = new ScreenReader(this.person);
    await helper.press('button', 'Mer');
    await helper.press('button', /^(Starta kontaktstyrning|Börja styra med en knapp)$/);
  }
  /** What is lit, as it is shown beside what the person works on. */
  async lit() {
    const found = await this.page.waitForFunction(() => {
      const root = document.querySelector('[data-element]')?.shadowRoot;
      return root?.querySelector('[data-scan-now]')?.textContent?.trim();
    });
    return heard(String(await found.jsonValue()));
  }
  async #goesOn() {
    await this.page.evaluate(() => /** @type {any} */ (window).letTimePass());
  }
  /** Everything that lights up in one round from here. */
  async round() {
    /** @type {string[]} */
    const seen = [];
    for (let i = 0; i < MOST_STEPS; i++) {
      const lit = await this.lit();
      if (seen.includes(lit)) break;
      seen.push(lit);
      await this.#goesOn();
    }
    return seen;
  }
  /** Presses the switch when this is lit. @param {...Name} names one after another */
  async choose(...names) {
    for (const name of names) {
      /** @type {string[]} */
      const seen = [];
      for (let i = 0; !fits(name, await this.lit()); i++) {
        if (i === MOST_STEPS) throw new Error(`"${name}" never lit up, but: ${[...new Set(seen)].join(' · ')}`);
        seen.push(await this.lit());
        await this.#goesOn();
      }
      await this.page.evaluate(() => /** @type {any} */ (window).pressLater());
      await this.page.keyboard.press('Space');
    }
  }
  /** *Klar* is asked about in the round itself. */
  async finish() {
    await this.person.savedAll();
    await Promise.all([this.page.waitForNavigation(), this.choose('Verktyg', 'Klar', /^Ja/)]);
    await this.person.seesHeading('Klart. Tack!');
  }
}
