/** Writing in a plan by going to what one has found. */
import assert from 'node:assert/strict';
import { Ways } from './plan-ways.js';

/** @typedef {import('./plan-ways.js').Found} Found */

/** What a finger and a screen reader have in common: they go to what they have found. */
export class Direct extends Ways {
  /** @param {Found} _found @returns {Promise<void>} */
  activate(_found) {
    throw new Error('Each way acts as it can');
  }
  /** @param {string} role @param {string} name */
  async use(role, name) {
    const found = await this.next(role, name);
    await this.activate(found);
    this.last = found;
    return found;
  }
  /** @param {string} name @param {string} [role] */
  async press(name, role = 'button') {
    await this.use(role, name);
  }
  /** @param {string} what */
  async add(what) {
    const button = this.words.add(what);
    await this.press(button);
    // What was added has the focus: one goes on from there.
    for (let frame = 0; frame < 300; frame++) {
      const { found, name } = await this.focused();
      if (name !== button && name !== '') {
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
    const found = await this.use('textbox', label);
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
  /** To the part, by its button in the list of parts. @param {string} part */
  async to(part) {
    this.last = undefined;
    await this.press(part);
    this.last = await this.comesTo('heading', part);
  }
}
