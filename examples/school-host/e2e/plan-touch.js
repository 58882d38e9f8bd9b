/** Writing in a plan with a finger. */
import assert from 'node:assert/strict';
import { Direct } from './plan-direct.js';

/** @typedef {import('./plan-ways.js').Found} Found */

/** A finger, on a phone as well: what is tapped is in sight, large enough, and nothing lies over it; and the page fits the screen. */
export class Touch extends Direct {
  /** When it was last lifted, in seconds since 1970. */
  #lifted = 0;

  /** Where a finger meets it, once it stands still: an answer may bring more fields, and nobody taps at what is moving. @param {Found} found @returns {Promise<{ x: number, y: number }>} */
  async #reach(found) {
    const { role, name } = await this.named(found);
    const { x, y, free, size } = await this.on(
      found,
      /** @this {HTMLInputElement} */ async function () {
        const pressed = this.type === 'radio' || this.type === 'checkbox' ? (this.closest('label') ?? this) : this;
        let [box, still] = [new DOMRect(), 0];
        for (let frame = 0; still < 3 && frame < 300; frame++) {
          this.scrollIntoView({ block: 'center' });
          const before = box;
          await new Promise(requestAnimationFrame);
          box = pressed.getBoundingClientRect();
          still = box.x === before.x && box.y === before.y && box.height === before.height ? still + 1 : 0;
        }
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const over = /** @type {Document | ShadowRoot} */ (this.getRootNode()).elementFromPoint(x, y);
        const free = over !== null && (pressed.contains(over) || over.contains(pressed));
        return { x, y, free, size: Math.min(box.width, box.height) };
      },
    );
    assert.ok(free, `something lies over ${role} "${name}"`);
    assert.ok(size >= 43.5, `${role} "${name}" is ${size} px`);
    return { x, y };
  }
  /** @override @param {Found} found */
  async activate(found) {
    const point = await this.#reach(found);
    // A finger does not tap two fields within a third of a second: that would be a double tap.
    const timestamp = Math.max(Date.now() / 1000, this.#lifted + 1);
    this.#lifted = timestamp + 0.05;
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point], timestamp });
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: this.#lifted });
  }
  /** The list, calendar or clock that a finger opens is the device's own, outside the page: this is what it gives. @param {string} role @param {string} label @param {string} chosen */
  async #picked(role, label, chosen) {
    const found = await this.next(role, label);
    await this.#reach(found);
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
    await this.#picked('combobox', label, option);
  }
  /** @param {string} label @param {string} day */
  async date(label, day) {
    await this.#picked('Date', label, day);
  }
  /** @param {string} label @param {string} time */
  async time(label, time) {
    await this.#picked('InputTime', label, time);
  }
  /** @override @param {string} part */
  async to(part) {
    await super.to(part);
    const wider = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `"${part}" is ${wider} px wider than the screen`);
  }
}
