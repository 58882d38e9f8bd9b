/** Writing in a plan with a screen reader. */
import { Direct } from './plan-direct.js';

/** @typedef {import('./plan-ways.js').Found} Found */

/** A screen reader: acts on what it has found in the accessibility tree. */
export class Reader extends Direct {
  /** @override @param {Found} found */
  async activate(found) {
    await this.on(
      found,
      /** @this {HTMLElement} */ function () {
        this.focus();
        if (!this.matches('select, textarea, input:not([type=radio], [type=checkbox])')) this.click();
      },
    );
  }
  /** @param {string} label @param {string} option */
  async choose(label, option) {
    await this.use('combobox', label);
    await this.arrowsTo(option);
  }
  /** @param {string} label @param {string} day */
  async date(label, day) {
    await this.use('Date', label);
    await this.typeDay(day);
  }
  /** @param {string} label @param {string} time */
  async time(label, time) {
    await this.use('InputTime', label);
    await this.typeTime(time);
  }
}
