import type { Text } from '@delaktig/core/language/say.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { check } from '@delaktig/testing/assert.js';
import { Harness } from '@delaktig/testing/harness.js';
import { allByRole, audible, byRole, everyElement, hasRole, nameOf } from '@delaktig/testing/names.js';
import { OneSwitch } from '@delaktig/testing/one-switch.js';
import type { Point } from '@delaktig/testing/touch.js';
import { readConfig } from './config.ts';
import { type DrawnDay, drawDay } from './drawn.ts';
import type { DelaktigANormalDay } from './element.ts';
import * as laterTexts from './later-texts.ts';
import type { Activity, Day, NormalDayDocument } from './model.ts';
import * as firstTexts from './texts.ts';
import { DayWords } from './words.ts';

/** All the element's own words. */
const texts = { ...firstTexts, ...laterTexts };

/** By what a person moves a thing in time. */
export type MoveWay = 'drag' | 'finger' | 'tap-tap' | 'keys' | 'panel' | 'list' | 'switch';

/**
 * Drives a normal day as a person would: adds, opens, moves, says where and with whom, answers, takes back. Things are found by role and by their name in
 * whichever language is shown.
 */
export class NormalDayHarness extends Harness<DelaktigANormalDay> {
  readonly #switch = new OneSwitch(this);
  // Looking

  /** What the element itself calls something, in the language and level shown. */
  word<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return audible(this.element['locale'].text(text, ...args));
  }

  /** The document shown: an empty one while there is no value. */
  get document(): NormalDayDocument {
    return this.element['document'];
  }

  /** The day that is shown. */
  get day(): Day {
    const { days } = this.document.content;
    const day = days.find(({ id }) => id === this.element['shownDay']) ?? days[0];
    check(day, 'there is no day');
    return day;
  }

  get #words(): DayWords {
    return new DayWords(this.element['locale'], this.document.content);
  }

  /** A thing of the shown day, by name. */
  inDocument(name: string): Activity | undefined {
    return this.day.activities.find((thing) => this.#words.name(thing) === name);
  }

  /** When the document says a thing is: `07:00 till 07:30`; `null` while it has no time. */
  when(name: string): string | null {
    const span = this.#drawn.spans.find(({ activity }) => this.#words.name(activity) === name);
    return span ? audible(this.#words.when(span)) : null;
  }

  get #drawn(): DrawnDay {
    const { config } = readConfig(this.element.config);
    return drawDay(this.day, config, this.element['dayWidth'], this.element.level);
  }

  /** The group that is the day; `null` while something else is shown. */
  get board(): HTMLElement | null {
    return allByRole(this.element, 'group', this.word(texts.board, this.#words.day(this.day)))[0] ?? null;
  }

  /** A thing's button. @throws when there is none. */
  thing(name: string): HTMLElement {
    const found = this.findAll('button').find(
      (button) =>
        button.matches('.thing') &&
        audible(nameOf(button))
          .replace(/^[^\p{L}\p{N}]+/u, '')
          .startsWith(name),
    );
    check(found, `no button for ${name}`);
    return found;
  }

  /** What can be pressed on the day, as it is read. */
  get namesOnDay(): readonly string[] {
    return this.board ? allByRole(this.board, 'button').map((button) => audible(nameOf(button))) : [];
  }

  /** The empty time that begins then. */
  gap(from: number): HTMLElement {
    const found = this.findAll('button').find((button) => button.dataset['key'] === `gap-${String(from)}`);
    check(found, `no empty time from ${String(from)}`);
    return found;
  }

  /** Where a time is on the day, in the window; the day is scrolled into it. */
  pointAt(minutes: number): Point {
    const { board } = this;
    check(board, 'the day is not shown');
    const { left, right, top, width, height } = board.getBoundingClientRect();
    const { scale, along } = this.#drawn;
    const at = scale.at(minutes);
    const rtl = this.element['locale'].direction === 'rtl';
    return along ? { x: rtl ? right - at : left + at, y: top + height / 2 } : { x: left + width / 2, y: top + at };
  }

  /** The open panel of a thing. @throws when it is not open. */
  panel(name?: string): HTMLElement {
    return byRole(this.element, 'dialog', name);
  }

  /** Whether a thing's panel is open. */
  isOpen(name?: string): boolean {
    return hasRole(this.element, 'dialog', name);
  }

  /** What the live region says now. */
  get said(): string {
    return audible([...everyElement(this.element)].find((e) => e.classList.contains('announcer'))?.textContent ?? '');
  }

  /** Waits until the live region says this. */
  async hears(words: string): Promise<void> {
    await this.until(() => this.said.includes(words), `"${words}" is heard, not "${this.said}"`);
  }

  // Doing

  /** Writes a thing and adds it; by keys with Enter. */
  async add(text: string, by: 'names' | 'keyboard' = 'names'): Promise<void> {
    const [field] = this.findAll('textbox').filter((one) => one.hasAttribute('data-add'));
    check(field, 'there is nowhere to write');
    if (by === 'keyboard') {
      field.focus();
      await this.fill(text);
      await this.press('Enter');
      return;
    }
    await this.dictate(audible(nameOf(field)), text);
    await this.activate('button', this.word(core.add));
  }

  /** Opens a thing. */
  async open(name: string): Promise<void> {
    if (this.isOpen(name)) return;
    this.thing(name).click();
    await this.settled();
    await this.appears('dialog', name);
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    if (this.isOpen()) await this.activate('button', this.word(coreLater.close));
  }

  /** Moves a thing to begin at another time, on a whole hour. */
  async move(name: string, start: number, way: MoveWay): Promise<void> {
    switch (way) {
      case 'drag':
      case 'finger': {
        const [from, to] = await this.dragOf(name, start);
        await (way === 'drag' ? this.drag(from, to) : this.touchDragTogether([from, to]));
        return;
      }
      case 'tap-tap': {
        await this.tap(this.thing(name));
        await this.appears('dialog', name);
        this.board?.scrollIntoView({ block: 'start', behavior: 'instant' });
        await this.tap(this.pointAt(start + 7));
        return;
      }
      case 'keys':
        return this.#moveWithArrows(name, start);
      case 'panel':
        await this.open(name);
        return this.pick(this.word(texts.startHour), two(start / 60));
      case 'list': {
        if (this.element.view !== 'list') await this.toggleView();
        const select = byRole<HTMLSelectElement>(this.inList(name), 'combobox', this.word(texts.startHour));
        select.focus();
        select.value = String(start / 60);
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return this.settled();
      }
      case 'switch':
        return this.#moveWithSwitch(name, start);
    }
  }

  /** From where to where a thing is dragged, both in the window. */
  async dragOf(name: string, start: number): Promise<readonly [Point, Point]> {
    const thing = this.thing(name);
    this.board?.scrollIntoView({ block: 'start', behavior: 'instant' });
    await this.settled();
    const { left, top, width, height } = thing.getBoundingClientRect();
    const target = this.pointAt(start);
    const from = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    return [from, { x: from.x, y: Math.round(target.y + height / 2) + 1 }];
  }

  async #moveWithArrows(name: string, start: number): Promise<void> {
    await this.startMoving(name);
    const now = (): number => this.inDocument(name)?.start ?? 0;
    for (let i = 0; i < 100 && now() !== start; i++) await this.press(now() < start ? 'ArrowDown' : 'ArrowUp');
    await this.press('Enter');
  }

  /** Hands the arrows over. */
  async startMoving(name: string): Promise<void> {
    await this.open(name);
    await this.activate('button', this.word(coreLater.moveWithArrows));
    await this.appears('slider');
  }

  /** A thing's fields in the list view. */
  inList(name: string): HTMLElement {
    return byRole(this.element, 'group', name);
  }

  async #moveWithSwitch(name: string, start: number): Promise<void> {
    const spoken = audible(nameOf(this.thing(name)));
    await this.startScanning();
    await this.pressSwitchAt(this.word(texts.things));
    await this.pressSwitchAt(spoken);
    await this.pressSwitchAt(this.word(coreLater.moveTo));
    const gap = this.#drawn.gaps.find(({ from, to }) => from <= start && start < to);
    check(gap, 'there is no empty time there');
    await this.pressSwitchAt(audible(this.#words.when({ ...gap, open: false })));
    await this.pressSwitchAt(audible(this.#words.time(start)));
    await this.until(() => this.inDocument(name)?.start === start, `${name} is moved by the switch`);
    await this.stopScanning();
  }

  /** Turns one-switch scanning on. */
  async startScanning(): Promise<void> {
    this.#switch.hold();
    await this.more(this.word(coreLater.scanningStart));
    await this.until(() => this.scanned !== '', 'scanning has begun');
  }

  /** Turns it off, with a helper's hand. */
  async stopScanning(): Promise<void> {
    if (this.element.scanning) await this.more(this.word(coreLater.scanningStop));
  }

  /** What a press of the switch would choose now: what is shown beside. */
  get scanned(): string {
    return this.#switch.lit;
  }

  /** Waits until the round has come to what is called so, and presses the switch. */
  pressSwitchAt(name: string): Promise<void> {
    return this.#switch.pressAt(name);
  }

  /** Shows a day by its name. */
  async showDay(name: string): Promise<void> {
    await this.activate('button', name);
  }

  /** Shows the day, the sheet, where time goes, or two days side by side. */
  async show(view: 'map' | 'sheet' | 'shares' | 'compare'): Promise<void> {
    const names = {
      map: texts.viewDay,
      sheet: texts.viewSheet,
      shares: texts.viewShares,
      compare: texts.viewCompare,
    };
    const views = byRole(this.element, 'group', this.word(texts.views));
    byRole(views, 'button', this.word(names[view])).click();
    await this.settled();
  }

  /** From the day to the list, or back. */
  async toggleView(): Promise<void> {
    const name = this.word(this.element.view === 'list' ? texts.viewDay : core.viewList);
    byRole(this.find('toolbar'), 'button', name).click();
    await this.settled();
  }

  /** Chooses something under *Mer*. */
  async more(name: string): Promise<void> {
    const more = this.word(core.more);
    if (!this.has('group', more)) await this.activate('button', more);
    byRole(this.find('group', more), 'button', name).click();
    await this.settled();
  }

  /** *Ångra*, called by what it takes back. */
  async undo(): Promise<void> {
    await this.activate('button', audible(this.element['undoName']));
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
