/** A person who hears the page and uses the keys: what has the focus, by role and name in the browser's own accessibility tree, and what is announced. */
/** @typedef {import('./person.js').Person} Person */
/** @typedef {{ role: string, name: string, value?: string, checked?: boolean | 'mixed' }} Heard */

/** Far more than any page has to be passed. */
const MOST_KEYS = 120;
/** Ten seconds, where nothing is in the way. */
const MOST_FRAMES = 600;

/** Names are set apart by characters that are not heard. @param {string} words */
const audible = (words) => words.replace(/[\u2066-\u2069]/g, '');

export class ByEar {
  /** @param {Person} person */
  constructor(person) {
    this.person = person;
    this.page = person.page;
  }
  /** Where all that is announced is remembered, from the first page on. @param {Person} person */
  static async begins(person) {
    await person.page.evaluateOnNewDocument(() => {
      /** @type {string[]} */
      const said = [];
      Object.assign(window, { said });
      /** @param {MutationRecord[]} records */
      const listen = (records) => {
        for (const { target } of records) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]');
          const words = region?.textContent?.trim();
          if (words && words !== said.at(-1)) said.push(words);
        }
      };
      const what = { subtree: true, childList: true, characterData: true };
      new MutationObserver(listen).observe(document, what);
      const attach = Element.prototype.attachShadow;
      /** @param {ShadowRootInit} options */
      Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, options);
        new MutationObserver(listen).observe(root, what);
        return root;
      };
    });
    return new ByEar(person);
  }

  /** What has the focus. @returns {Promise<Heard>} */
  async focus() {
    const tree = await this.page.accessibility.snapshot();
    /** @param {import('puppeteer-core').SerializedAXNode | null} node @returns {import('puppeteer-core').SerializedAXNode | undefined} */
    const focused = (node) => {
      // The innermost: a page with the focus in it says so too.
      for (const child of node?.children ?? []) {
        const found = focused(child);
        if (found) return found;
      }
      return node?.focused ? node : undefined;
    };
    const { role = 'nothing', name = '', value, checked } = focused(tree) ?? {};
    return {
      role,
      name: audible(name),
      ...(value !== undefined && { value: audible(String(value)) }),
      ...(checked !== undefined && { checked }),
    };
  }
  /** Waits until the slider that has the focus says this in place of its number. @param {RegExp} words */
  async sliderSays(words) {
    await this.page.waitForFunction(
      (source) => {
        let focus = document.activeElement;
        while (focus?.shadowRoot) focus = focus.shadowRoot.activeElement;
        return new RegExp(source).test(focus?.ariaValueText ?? '');
      },
      {},
      words.source,
    );
  }
  /** Waits until this has the focus. @param {string} role @param {string} name */
  async comesTo(role, name) {
    for (let frame = 0; frame < MOST_FRAMES; frame++) {
      const at = await this.focus();
      if (at.role === role && at.name === name) return at;
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    throw new Error(`the focus never came to ${role} "${name}"; it is on ${JSON.stringify(await this.focus())}`);
  }
  /**
   * Presses a key until this has the focus.
   * @param {string} role
   * @param {string} name
   * @param {{ key?: 'Tab' | 'ArrowUp' | 'ArrowDown' | 'ArrowRight', back?: boolean }} [how]
   */
  async goTo(role, name, { key = 'Tab', back = false } = {}) {
    /** @type {string[]} */
    const passed = [];
    for (let i = 0; i < MOST_KEYS; i++) {
      const at = await this.focus();
      if (at.role === role && at.name === name) return at;
      passed.push(`${at.role} "${at.name}"`);
      if (back) await this.page.keyboard.down('Shift');
      await this.page.keyboard.press(key);
      if (back) await this.page.keyboard.up('Shift');
    }
    throw new Error(`${key} never came to ${role} "${name}". It passed:\n${passed.slice(-40).join('\n')}`);
  }
  /** @param {import('puppeteer-core').KeyInput} key @param {import('puppeteer-core').KeyInput} [held] */
  async press(key, held) {
    if (held) await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    if (held) await this.page.keyboard.up(held);
  }
  /** Goes to a thing and presses it. @param {string} role @param {string} name @param {Parameters<ByEar['goTo']>[2]} [how] */
  async use(role, name, how) {
    await this.goTo(role, name, how);
    await this.press(role === 'radio' || role === 'checkbox' ? 'Space' : 'Enter');
  }
  /** Uses what leads to another page. @param {string} role @param {string} name @param {Parameters<ByEar['goTo']>[2]} [how] */
  async useTo(role, name, how) {
    await this.goTo(role, name, how);
    await Promise.all([this.page.waitForNavigation(), this.press('Enter')]);
  }
  /** Waits until this has been announced since the last time something was waited for. @param {RegExp} words */
  async hears(words) {
    try {
      await this.page.waitForFunction(
        (source) => {
          const { said } = /** @type {{ said: string[] }} */ (/** @type {unknown} */ (window));
          const at = said.findIndex((one) => new RegExp(source).test(one.replace(/[\u2066-\u2069]/g, '')));
          if (at >= 0) said.splice(0, at + 1);
          return at >= 0;
        },
        {},
        words.source,
      );
    } catch (error) {
      const said = await this.page.evaluate(() => /** @type {any} */ (window).said);
      throw new Error(`${words} was not announced, but: ${JSON.stringify(said)}`, { cause: error });
    }
  }
}
