import type { Text } from '@delaktig/core/language/say.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { check } from '@delaktig/testing/assert.js';
import { Harness } from '@delaktig/testing/harness.js';
import { allByRole, audible, byRole, everyElement, outline } from '@delaktig/testing/names.js';
import { OneSwitch } from '@delaktig/testing/one-switch.js';
import type { Point } from '@delaktig/testing/touch.js';
import type { DelaktigConversationMat } from './element.ts';
import * as laterTexts from './later-texts.ts';
import type { Card, ConversationMatDocument, Mat } from './model.ts';
import * as firstTexts from './texts.ts';

/** All the element's own words. */
const texts = { ...firstTexts, ...laterTexts };

/** By what a person places a card. */
export type PlaceWay = 'drag' | 'finger' | 'tap-tap' | 'keys' | 'panel' | 'list' | 'switch';

/**
 * Drives a conversation mat as a person would. Things are found by role and by their name in whichever language is shown; cards and answers are
 * called what the person calls them.
 */
export class ConversationMatHarness extends Harness<DelaktigConversationMat> {
  readonly #switch = new OneSwitch(this);

  /** What the element itself calls something, in the language and level shown. */
  word<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return audible(this.element['locale'].text(text, ...args));
  }

  /** The document shown: an empty one while there is no value. */
  get document(): ConversationMatDocument {
    return this.element['document'];
  }

  /** The mat that is shown. @throws when none is. */
  get mat(): Mat {
    const mat =
      this.document.content.mats.find(({ id }) => id === this.element['current']) ?? this.document.content.mats.at(-1);
    check(mat, 'no mat is shown');
    return mat;
  }

  /** A card in the document, by what it says. */
  inDocument(name: string): Card {
    const card = this.mat.cards.find(({ label }) => (typeof label === 'string' ? label : label?.['sv']) === name);
    check(card, `there is no card ${name}`);
    return card;
  }

  /** The part with the answers; `null` while it is not shown. */
  get board(): HTMLElement | null {
    return allByRole(this.element, 'region', this.word(texts.board))[0] ?? null;
  }

  /** The cards that wait; `null` when none do. */
  get tray(): HTMLElement | null {
    return allByRole(this.element, 'region', this.word(texts.waiting))[0] ?? null;
  }

  /** A card's button, wherever it lies. @throws when there is none. */
  card(name: string): HTMLElement {
    const found = allByRole(this.element, 'button', beginsWith(name)).find(
      (button) => button.hasAttribute('aria-keyshortcuts') || button.hasAttribute('aria-haspopup'),
    );
    check(found, `no card ${name}. There is:\n${outline(this.element)}`);
    return found;
  }

  /** A column, by what was said. */
  column(name: string): HTMLElement {
    return byRole(this.element, 'group', new RegExp(`^${literally(name)}\\. `, 'u'));
  }

  /** The names of the cards in a column, as they are read. */
  cardsUnder(name: string): readonly string[] {
    return allByRole(this.column(name), 'listitem').map((item) => audible(item.textContent));
  }

  /** What the live region says now. */
  get said(): string {
    return audible([...everyElement(this.element)].find((e) => e.getAttribute('role') === 'status')?.textContent ?? '');
  }

  /** Begins a topic, by its name. */
  async begin(topic: string): Promise<void> {
    await this.appears('button', topic);
    const before = this.document.content.mats.length;
    await this.activate('button', topic);
    await this.until(() => this.document.content.mats.length > before, `${topic} is begun`);
    await this.settled();
  }

  /** One thing a person does: begins to practise where nothing has been chosen, else writes a card. */
  async act(): Promise<void> {
    // Where a value cannot be shown there is nothing to begin, and no topic that is worth waiting for.
    check(!this.element.validity.customError, 'the mat cannot be shown');
    if (this.document.content.mats.length === 0) await this.begin(await this.#practice());
    else await this.add('Salladen');
  }

  async #practice(): Promise<string> {
    const { library } = this.element['shelf'];
    const names = (library ?? (await this.element['shelf'].fetch())).topicNames;
    const name = names['practice'];
    check(name, 'there is nothing to practise with');
    return this.word(name);
  }

  /** Writes a card of one's own. */
  async add(words: string, by: 'names' | 'keyboard' = 'names'): Promise<void> {
    const label = this.word(texts.addLabel);
    if (by === 'names') {
      await this.dictate(label, words);
      await this.activate('button', this.word(core.add));
      return;
    }
    this.find('textbox', label).focus();
    await this.fill(words);
    await this.press('Enter');
  }

  /** Opens a card's panel. */
  async open(name: string): Promise<void> {
    if (!this.has('dialog')) await this.click(this.card(name));
  }

  /** Puts a card under an answer. */
  async place(name: string, answer: string, way: PlaceWay): Promise<void> {
    switch (way) {
      case 'drag': {
        const to = this.#middleOf(answer);
        return this.drag(await this.pointOf(this.card(name), false), to);
      }
      case 'finger':
        return this.touchDrag(this.card(name), this.#middleOf(answer));
      case 'tap-tap':
        await this.tap(this.card(name));
        await this.tap(await this.appears('button', this.word(texts.putHere, answer, name)));
        // WebKit's driver may come back before the page has been told of the press.
        return this.vanishes('button', this.word(texts.putHere, answer, name));
      case 'keys':
        this.card(name).focus();
        return this.press(String(this.#indexOf(answer) + 1));
      case 'panel':
        await this.open(name);
        return this.choose(answer, this.word(texts.whereLies, name));
      case 'list': {
        if (this.element.view !== 'list') await this.toggleView();
        return this.pick(this.word(texts.choose, name), answer);
      }
      case 'switch':
        return this.#placeWithSwitch(name, answer);
    }
  }

  #indexOf(answer: string): number {
    const heads = this.mat.scale.steps.map(({ label }) => (typeof label === 'string' ? label : label?.['sv']));
    const index = heads.indexOf(answer);
    check(index >= 0, `"${answer}" is not among ${heads.join(', ')}`);
    return index;
  }

  /** The middle of a column, in the window. */
  #middleOf(answer: string): Point {
    const column = this.column(answer);
    column.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = column.getBoundingClientRect();
    let [x, y] = [left + width / 2, top + height / 2];
    const view = this.element.ownerDocument.defaultView ?? window;
    for (let outer = view; outer.frameElement; outer = outer.parent as Window & typeof globalThis) {
      const box = outer.frameElement.getBoundingClientRect();
      x += box.left + outer.frameElement.clientLeft;
      y += box.top + outer.frameElement.clientTop;
    }
    return { x: Math.round(x), y: Math.round(y) };
  }

  async #placeWithSwitch(name: string, answer: string): Promise<void> {
    const waits = this.inDocument(name).place === undefined;
    await this.startScanning();
    await this.pressSwitchAt(this.word(waits ? texts.waiting : texts.board));
    const where = this.card(name).getAttribute('aria-label') ?? name;
    await this.pressSwitchAt(audible(where));
    await this.pressSwitchAt(answer);
    const step = this.mat.scale.steps[this.#indexOf(answer)]?.id;
    await this.until(() => this.inDocument(name).place?.step === step, `${name} is placed by the switch`);
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

  /** From the mat to the list, or back. */
  async toggleView(): Promise<void> {
    const name = this.word(this.element.view === 'list' ? texts.viewMat : core.viewList);
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
}

/** A button's name that begins with this name; then comes where the card lies, or nothing. */
function beginsWith(name: string): RegExp {
  return new RegExp(`^${literally(name)}(?=[,،]|$)`, 'u');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
