/**
 * Ways to write in a plan: keys alone, a finger, a screen reader. Each knows the same few acts, so that one case can be written in all of them.
 * A field is the next one with that name after the one before it: as a form is filled in, from above.
 */
import assert from 'node:assert/strict';

/** @typedef {import('./person.js').Person} Person */
/** @typedef {string} Found a handle of the browser's */
/** @typedef {import('puppeteer-core').CDPSession} Session */

/** Far more stops than there are in a part of a plan. */
const MOST_STOPS = 400;

class Ways {
  /** What was used last. @type {Found | undefined} */
  last;

  /** @param {Person} person @param {Session} session */
  constructor(person, session) {
    this.person = person;
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
  /** Waits for the next one after what was used last. @param {string} role @param {string} name @returns {Promise<Found>} */
  async next(role, name) {
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
  /** *Spara som version*, and yes. */
  async save() {
    await this.person.savedAll();
    this.last = undefined;
    await this.press('Spara som version');
    await this.person.meets('Nej, skriv vidare');
    this.last = undefined;
    await Promise.all([this.page.waitForNavigation(), this.press('Ja, spara versionen')]);
  }
  /** @param {string} _button @returns {Promise<void>} */
  press(_button) {
    throw new Error('Each way presses as it can');
  }
}

/** No pointer ever. */
export class Keys extends Ways {
  /** Tab by tab. @param {string} role @param {string} name @param {string} [question] */
  async #to(role, name, question) {
    const passed = [];
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const at = await this.focused();
      if (at.role === role && at.name === name && (!question || (await this.questionOf(at.found)) === question)) return;
      passed.push(`${at.role} "${at.name}"`);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${role} "${name}", only to:\n${passed.slice(-60).join('\n')}`);
  }
  /** @param {string} button */
  async press(button) {
    await this.#to('button', button);
    await this.page.keyboard.press('Enter');
  }
  /** Presses what puts the focus somewhere, and waits until it is there. @param {string} button */
  async #pressAndMove(button) {
    await this.press(button);
    for (let frame = 0; frame < 300 && (await this.focused()).name === button; frame++) await this.frame();
  }
  /** @param {string} what */
  async add(what) {
    await this.#pressAndMove(`Lägg till ${what}`);
  }
  /** @param {string} label @param {string} words */
  async write(label, words) {
    await this.#to('textbox', label);
    await this.page.keyboard.type(words);
  }
  /** @param {string} question @param {string} answer */
  async answer(question, answer) {
    const passed = [];
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const at = await this.focused();
      if (at.role === 'radio' && (await this.questionOf(at.found)) === question) break;
      passed.push(`${at.role} "${at.name}"`);
      assert.ok(stops < MOST_STOPS - 1, `Tab never comes to "${question}", only to:\n${passed.slice(-60).join('\n')}`);
      await this.page.keyboard.press('Tab');
    }
    await this.page.keyboard.press('Space');
    for (let steps = 0; (await this.focused()).name !== answer; steps++) {
      assert.ok(steps < 12, `the arrows never come to "${answer}" of "${question}"`);
      await this.page.keyboard.press('ArrowDown');
    }
  }
  /** @param {string} question @param {...string} answers in the order they stand */
  async tick(question, ...answers) {
    for (const answer of answers) {
      await this.#to('checkbox', answer, question);
      await this.page.keyboard.press('Space');
    }
  }
  /** @param {string} label @param {string} option */
  async choose(label, option) {
    await this.#to('combobox', label);
    const { found } = await this.focused();
    const chosen = () =>
      this.on(
        found,
        /** @this {HTMLSelectElement} */ function () {
          return this.selectedOptions[0]?.text;
        },
      );
    for (let steps = 0; (await chosen()) !== option; steps++) {
      assert.ok(steps < 40, `the arrows never come to "${option}" of "${label}"`);
      await this.page.keyboard.press('ArrowDown');
    }
  }
  /** In the order in which this browser's own fields have year, month and day. @param {string} label @param {string} day */
  async date(label, day) {
    await this.#to('Date', label);
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
  /** To the next part, until this one. @param {string} part */
  async to(part) {
    for (let steps = 0; steps < 14; steps++) {
      if ((await this.focused()).name === part) return;
      const name = await this.#next();
      await this.#pressAndMove(name);
    }
    assert.equal((await this.focused()).name, part);
  }
  async #next() {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const { role, name } = await this.focused();
      if (role === 'button' && name.startsWith('Nästa: ')) return name;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('there is no next part');
  }
}

/** What a finger and a screen reader have in common: they go to what they have found. */
class Direct extends Ways {
  /** @param {Found} _found @returns {Promise<void>} */
  activate(_found) {
    throw new Error('Each way acts as it can');
  }
  /** @param {string} role @param {string} name */
  async #use(role, name) {
    const found = await this.next(role, name);
    await this.activate(found);
    this.last = found;
    return found;
  }
  /** @param {string} button */
  async press(button) {
    await this.#use('button', button);
  }
  /** @param {string} what */
  async add(what) {
    await this.press(`Lägg till ${what}`);
    // What was added has the focus: one goes on from there.
    for (let frame = 0; frame < 300; frame++) {
      const { found, name } = await this.focused();
      if (name !== `Lägg till ${what}` && name !== '') {
        const { result } = await this.session.send('Runtime.callFunctionOn', {
          objectId: found,
          functionDeclaration: 'function () { return this.closest("[role=group][data-item]") ?? this; }',
        });
        this.last = result.objectId ?? found;
        return;
      }
      await this.frame();
    }
    throw new Error(`the focus never came to the new ${what}`);
  }
  /** @param {string} label @param {string} words */
  async write(label, words) {
    const found = await this.#use('textbox', label);
    for (let frame = 0; frame < 60 && (await this.focused()).name !== label; frame++) await this.frame();
    assert.equal((await this.focused()).name, label);
    await this.page.keyboard.type(words);
    this.last = found;
  }
  /** @param {'radio' | 'checkbox'} role @param {string} question @param {string[]} answers */
  async #pick(role, question, answers) {
    const group = await this.next('group', question);
    for (const answer of answers) {
      const [found] = await this.all(role, answer, group);
      assert.ok(found, `${role} "${answer}" in "${question}"`);
      await this.activate(found);
    }
    this.last = group;
  }
  /** @param {string} question @param {string} answer */
  async answer(question, answer) {
    await this.#pick('radio', question, [answer]);
  }
  /** @param {string} question @param {...string} answers */
  async tick(question, ...answers) {
    await this.#pick('checkbox', question, answers);
  }
  /** What a native list or calendar gives when something is picked in it. @param {Found} found @param {string} chosen */
  async #picked(found, chosen) {
    await this.session.send('Runtime.callFunctionOn', {
      objectId: found,
      functionDeclaration: `function (chosen) {
        const option = [...(this.options ?? [])].find(({ text }) => text === chosen);
        this.focus();
        this.value = option ? option.value : chosen;
        for (const type of ['input', 'change']) this.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
      }`,
      arguments: [{ value: chosen }],
    });
    this.last = found;
  }
  /** @param {string} label @param {string} option */
  async choose(label, option) {
    await this.#picked(await this.next('combobox', label), option);
  }
  /** @param {string} label @param {string} day */
  async date(label, day) {
    await this.#picked(await this.next('Date', label), day);
  }
  /** To the part, by its button in the list of parts. @param {string} part */
  async to(part) {
    this.last = undefined;
    await this.press(part);
    for (let frame = 0; frame < 300; frame++) {
      const at = await this.focused();
      if (at.role === 'heading' && at.name === part) {
        this.last = at.found;
        return;
      }
      await this.frame();
    }
    throw new Error(`the focus never came to the heading "${part}"`);
  }
}

/** A finger: what is tapped is in sight, and nothing lies over it. */
export class Touch extends Direct {
  /** When it was last lifted, in seconds since 1970. */
  #lifted = 0;

  /** @override @param {Found} found */
  async activate(found) {
    const { x, y, free } = await this.on(
      found,
      /** @this {HTMLInputElement} */ function () {
        this.scrollIntoView({ block: 'center' });
        const pressed = this.type === 'radio' || this.type === 'checkbox' ? (this.closest('label') ?? this) : this;
        const box = pressed.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const over = /** @type {Document | ShadowRoot} */ (this.getRootNode()).elementFromPoint(x, y);
        return { x, y, free: over !== null && (pressed.contains(over) || over.contains(pressed)) };
      },
    );
    assert.ok(free, 'nothing lies over it');
    // A finger does not tap two fields within a third of a second: that would be a double tap.
    const timestamp = Math.max(Date.now() / 1000, this.#lifted + 1);
    this.#lifted = timestamp + 0.05;
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], timestamp });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: this.#lifted });
  }
}

/** A screen reader: acts on what it has found in the accessibility tree. */
export class Reader extends Direct {
  /** @override @param {Found} found */
  async activate(found) {
    await this.on(
      found,
      /** @this {HTMLElement} */ function () {
        this.focus();
        if (!this.matches('textarea, input:not([type=radio], [type=checkbox])')) this.click();
      },
    );
  }
}
