/** Writing in a plan by keys alone. */
import assert from 'node:assert/strict';
import { Ways } from './plan-ways.js';

/** @typedef {import('./plan-ways.js').Found} Found */

/** Far more stops than there are in a part of a plan. */
const MOST_STOPS = 400;

/** No pointer ever. */
export class Keys extends Ways {
  /** Tab by tab, to the first that is it. @param {(at: { role: string, name: string, found: Found }) => boolean | Promise<boolean>} isIt @param {string} what */
  async #tabTo(isIt, what) {
    await this.keepsPlace();
    const passed = [];
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const at = await this.focused();
      if (await isIt(at)) return at;
      passed.push(`${at.role} "${at.name}"`);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${what}, only to:\n${passed.slice(-60).join('\n')}`);
  }
  /** @param {string} role @param {string} name */
  async #to(role, name) {
    await this.#tabTo((at) => at.role === role && at.name === name, `${role} "${name}"`);
  }
  /** @param {string} name @param {string} [role] */
  async press(name, role = 'button') {
    await this.#to(role, name);
    await this.page.keyboard.press('Enter');
  }
  /** Presses what puts the focus somewhere, and waits until it is there. @param {string} button */
  async #pressAndMove(button) {
    await this.press(button);
    for (let frame = 0; frame < 300; frame++) {
      const { role, name } = await this.focused();
      if (role !== 'button' || name !== button) return;
      await this.frame();
    }
    throw new Error(`the focus stays on "${button}"`);
  }
  /** @param {string} what */
  async add(what) {
    await this.#pressAndMove(this.words.add(what));
  }
  /** @param {string} label @param {string} words */
  async write(label, words) {
    await this.#to('textbox', label);
    await this.page.keyboard.type(words);
  }
  /** @param {string} question @param {string} answer */
  async answer(question, answer) {
    await this.#tabTo(
      async ({ role, found }) => role === 'radio' && (await this.questionOf(found)) === question,
      `"${question}"`,
    );
    await this.page.keyboard.press('Space');
    for (let steps = 0; (await this.focused()).name !== answer; steps++) {
      assert.ok(steps < 12, `the arrows never come to "${answer}" of "${question}"`);
      await this.page.keyboard.press('ArrowDown');
    }
  }
  /** @param {string} question @param {...string} answers in the order they stand */
  async tick(question, ...answers) {
    for (const answer of answers) {
      await this.#tabTo(
        async ({ role, name, found }) =>
          role === 'checkbox' && name === answer && (await this.questionOf(found)) === question,
        `"${answer}" of "${question}"`,
      );
      await this.page.keyboard.press('Space');
    }
  }
  /** @param {string} label @param {string} option */
  async choose(label, option) {
    await this.#to('combobox', label);
    await this.arrowsTo(option);
  }
  /** @param {string} label @param {string} day */
  async date(label, day) {
    await this.#to('Date', label);
    await this.typeDay(day);
  }
  /** @param {string} label @param {string} time */
  async time(label, time) {
    await this.#to('InputTime', label);
    await this.typeTime(time);
  }
  /** To a part: by its button in the list of parts, from above; by that to the next part, from within. @param {string} part */
  async to(part) {
    const next = this.words.next('');
    for (let steps = 0; steps < 14; steps++) {
      const { name } = await this.#tabTo(
        ({ role, name: button }) => role === 'button' && (button === part || button.startsWith(next)),
        `the way to "${part}"`,
      );
      await this.#pressAndMove(name);
      const at = await this.focused();
      if (at.role === 'heading' && at.name === part) return;
    }
    throw new Error(`the focus never came to the heading "${part}"`);
  }
}
