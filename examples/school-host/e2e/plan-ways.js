/**
 * What all ways to write in a plan have in common. Keys alone, a finger (`plan-touch.js`) and a screen reader know the same few acts, so that one case can be written in all of them.
 * A field is the next one with that name after the one before it: as a form is filled in, from above.
 */
import assert from 'node:assert/strict';
import { SWEDISH } from './plan-languages.js';

/** @typedef {import('./person.js').Person} Person */
/** @typedef {string} Found a handle of the browser's */
/** @typedef {import('puppeteer-core').CDPSession} Session */
/** @typedef {import('./plan-keys.js').Keys | import('./plan-touch.js').Touch | import('./plan-reader.js').Reader} Way */

/** Fields with parts of the browser's own, in its own language. */
const OF_THE_BROWSER = /^(Date|InputTime)$/;

export class Ways {
  /** What was used last. @type {Found | undefined} */
  last;
  /** Something has been done on this page: from then on one is somewhere on it. */
  #begun = false;

  /** @param {Person} person @param {Session} session @param {import('./plan-languages.js').Words} words the language the form is in; all around it is Swedish */
  constructor(person, session, words = SWEDISH) {
    this.person = person;
    this.words = words;
    this.page = person.page;
    this.session = session;
  }

  /** Calls a function with a handle as `this`. @param {Found} found @param {Function} what @param {...Found} others @returns {Promise<any>} */
  async on(found, what, ...others) {
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: found,
      functionDeclaration: String(what),
      arguments: others.map((objectId) => ({ objectId })),
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value;
  }
  /** @param {string} expression @returns {Promise<Found>} */
  async #handle(expression) {
    const { result } = await this.session.send('Runtime.evaluate', { expression });
    assert.ok(result.objectId, expression);
    return result.objectId;
  }
  async frame() {
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
  }
  /** Everything with a role and a name, in reading order. @param {string} role @param {string} accessibleName @param {Found} [within] */
  async all(role, accessibleName, within) {
    const objectId = within ?? (await this.#handle('document'));
    const { nodes } = await this.session.send('Accessibility.queryAXTree', { objectId, role, accessibleName });
    const found = [];
    for (const { ignored, backendDOMNodeId: backendNodeId } of nodes) {
      if (ignored || backendNodeId === undefined) continue;
      const { object } = await this.session.send('DOM.resolveNode', { backendNodeId });
      if (object.objectId) found.push(object.objectId);
    }
    return found;
  }
  /** Before each act: whoever uses keys or hears the page has a place on it, and never loses it. */
  async keepsPlace() {
    if (this.#begun)
      assert.ok(await this.page.evaluate(() => document.activeElement !== document.body), 'the focus is somewhere');
    this.#begun = true;
  }
  /** Waits for the next one after what was used last. @param {string} role @param {string} name @returns {Promise<Found>} */
  async next(role, name) {
    await this.keepsPlace();
    for (let frame = 0; frame < 300; frame++) {
      for (const found of await this.all(role, name)) {
        const { last } = this;
        const follows =
          last === undefined ||
          (await this.on(
            found,
            /** @this {Node} @param {Node} before */ function (before) {
              return !before.isConnected || (before.compareDocumentPosition(this) & 4) === 4 || before.contains(this);
            },
            last,
          ));
        if (follows) return found;
      }
      await this.frame();
    }
    throw new Error(`no ${role} "${name}" further on. There is:\n${await this.person.outline()}`);
  }
  /** The roles and names of all that there is in the form: no text, and not what the browser itself has within a day or a time. */
  async everything() {
    const objectId = await this.#handle(`document.querySelector('[data-element]')`);
    const { nodes } = await this.session.send('Accessibility.queryAXTree', { objectId });
    const within = new Set(
      nodes.filter(({ role }) => OF_THE_BROWSER.test(role?.value)).flatMap(({ childIds = [] }) => childIds),
    );
    const found = [];
    // What is within comes after what it is within.
    for (const { nodeId, childIds = [], ignored, role, name } of nodes) {
      if (within.has(nodeId)) childIds.forEach((id) => within.add(id));
      else if (!ignored && name?.value && !/Text/.test(role?.value))
        found.push({ role: String(role?.value), name: String(name.value).trim() });
    }
    return found;
  }
  /** What has the focus. */
  async focused() {
    const found = await this.#handle(
      `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at ?? document.body; })()`,
    );
    return { found, ...(await this.named(found)) };
  }
  /** Its role and name, as assistive technology has them. @param {Found} objectId */
  async named(objectId) {
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
    const [node] = nodes;
    return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '').trim() };
  }
  /** What the group around it asks. @param {Found} found */
  async questionOf(found) {
    const { result } = await this.session.send('Runtime.callFunctionOn', {
      objectId: found,
      functionDeclaration: 'function () { return this.closest("fieldset") ?? this; }',
    });
    return result.objectId ? (await this.named(result.objectId)).name : '';
  }
  /** Waits until something has the focus. @param {string} role @param {string} name @returns {Promise<Found>} */
  async comesTo(role, name) {
    let at = await this.focused();
    for (let frame = 0; frame < 300 && !(at.role === role && at.name === name); frame++) {
      await this.frame();
      at = await this.focused();
    }
    assert.deepEqual([at.role, at.name], [role, name], 'what has the focus');
    return at.found;
  }
  /** Where the plan is opened one part at a time. */
  async begins() {
    await this.#opens(this.press('Skriv på planen', 'link'));
    const { language, steps } = this.words;
    if (language !== SWEDISH.language)
      await this.page.$eval('[data-element]', (element, lang) => void Object.assign(element, { lang }), language);
    await this.person.meets(steps);
    await this.press(steps);
  }
  /** *Kontrollera planen*. */
  async checks() {
    this.last = undefined;
    await this.press(this.words.check);
    await this.comesTo('group', this.words.nothingWrong);
  }
  /** *Spara som version*, and yes. */
  async save() {
    await this.person.savedAll();
    this.last = undefined;
    await this.press('Spara som version');
    await this.person.meets('Nej, skriv vidare');
    this.last = undefined;
    await this.#opens(this.press('Ja, spara versionen'));
  }
  /** Another page, on which nothing has been done yet. @param {Promise<void>} pressed */
  async #opens(pressed) {
    await Promise.all([this.page.waitForNavigation(), pressed]);
    this.last = undefined;
    this.#begun = false;
  }
  /** @param {string} _name @param {string} [_role] @returns {Promise<void>} */
  press(_name, _role) {
    throw new Error('Each way presses as it can');
  }

  // ---- what everybody with keys does in a list, a day or a time that has the focus

  /** With the arrows. @param {string} option */
  async arrowsTo(option) {
    const { found, name } = await this.focused();
    const chosen = () =>
      this.on(
        found,
        /** @this {HTMLSelectElement} */ function () {
          return this.selectedOptions[0]?.text;
        },
      );
    for (let steps = 0; (await chosen()) !== option; steps++) {
      assert.ok(steps < 40, `the arrows never come to "${option}" of "${name}"`);
      await this.page.keyboard.press('ArrowDown');
    }
  }
  /** In the order in which this browser's own fields have year, month and day. @param {string} day */
  async typeDay(day) {
    const [year = '', month = '', date = ''] = day.split('-');
    const order = await this.page.evaluate(() =>
      new Intl.DateTimeFormat(navigator.language).formatToParts().map(({ type }) => type),
    );
    const parts = order.filter((type) => ['year', 'month', 'day'].includes(type));
    for (const [index, part] of parts.entries()) {
      await this.page.keyboard.type(part === 'year' ? year : part === 'month' ? month : date);
      if (part === 'year' && index < parts.length - 1) await this.page.keyboard.press('ArrowRight');
    }
  }
  /** With twelve hours or twenty-four, as this browser's own fields have them. @param {string} time */
  async typeTime(time) {
    const [hours = '', minutes = ''] = time.split(':');
    const twelve = await this.page.evaluate(
      () => new Intl.DateTimeFormat(navigator.language, { hour: 'numeric' }).resolvedOptions().hour12,
    );
    const shown = twelve ? String(Number(hours) % 12 || 12).padStart(2, '0') : hours;
    await this.page.keyboard.type(`${shown}${minutes}${twelve ? (Number(hours) < 12 ? 'a' : 'p') : ''}`);
  }
}
