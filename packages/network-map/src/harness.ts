import type { Text } from '@delaktig/core/language/say.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { check } from '@delaktig/testing/assert.js';
import { isWebKit } from '@delaktig/testing/browser.js';
import { Harness } from '@delaktig/testing/harness.js';
import { allByRole, audible, byRole, everyElement, hasRole, nameOf, outline } from '@delaktig/testing/names.js';
import { OneSwitch } from '@delaktig/testing/one-switch.js';
import { tabStops } from '@delaktig/testing/tab-stops.js';
import type { Point } from '@delaktig/testing/touch.js';
import { still } from '@delaktig/testing/waiting.js';
import { askedBy, readConfig } from './config.ts';
import { isAskedAsChild } from './defaults.ts';
import type { DelaktigNetworkMap } from './element.ts';
import * as laterTexts from './later-texts.ts';
import { geometry, partCentre } from './layout.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import * as firstTexts from './texts.ts';
import { MapWords } from './words.ts';

/** All the element's own words. */
const texts = { ...firstTexts, ...laterTexts };

/** How a person does things: with the mouse, with a finger, with keys, or by what things are called (voice control, a screen reader). */
export type Dialect = 'pointer' | 'finger' | 'keyboard' | 'names';

/** All of them. */
export const dialects: readonly Dialect[] = ['pointer', 'finger', 'keyboard', 'names'];

/** By what a person moves somebody. */
export type PlaceWay = 'drag' | 'finger' | 'tap-tap' | 'keys' | 'panel' | 'list' | 'switch';

/**
 * Drives a network map as a person would: adds, opens, places, marks, renames, removes, takes back. Things are found by role and by their
 * name in whichever language is shown; rings, sectors, markings and people are called what the person calls them.
 */
export class NetworkMapHarness extends Harness<DelaktigNetworkMap> {
  readonly #switch = new OneSwitch(this);
  // Looking

  /** What the element itself calls something, in the language and level shown. */
  word<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return audible(this.element['locale'].text(text, ...args));
  }

  /** The document shown: an empty one while there is no value. */
  get document(): NetworkMapDocument {
    return this.element['document'];
  }

  /** Everybody, in the order they were added. */
  get people(): readonly Person[] {
    return this.document.content.people;
  }

  /** Somebody in the document, by name. */
  inDocument(name: string): Person | undefined {
    return this.people.find((person) => person.name === name);
  }

  get #words(): MapWords {
    const { config, level } = this.element;
    const child = isAskedAsChild(askedBy(readConfig(config).config, level));
    return new MapWords(this.element['locale'], this.document.content, child);
  }

  /** Where the document says somebody stands, in words; `null` while waiting. */
  where(name: string): string | null {
    const person = this.inDocument(name);
    check(person, `nobody is called ${name}`);
    return this.#words.where(person);
  }

  /** What the rings are called, the nearest first. */
  get rings(): readonly string[] {
    return this.document.content.ground.rings.map((_, index) => this.#words.ring(index));
  }

  /** What the sectors are called, clockwise. */
  get sectors(): readonly string[] {
    return this.document.content.ground.sectors.map((_, index) => this.#words.sector(index));
  }

  /** What the markings are called, in the order of the set. */
  get markings(): readonly string[] {
    const { markings } = this.document.content;
    return markings.map((marking) => audible(this.#words.marking(marking)));
  }

  /** The group that is the map; `null` while the list is shown. */
  get map(): HTMLElement | null {
    return allByRole(this.element, 'group', this.word(texts.board))[0] ?? null;
  }

  /** Those who wait; `null` when nobody does. */
  get tray(): HTMLElement | null {
    return allByRole(this.element, 'region', this.word(texts.tray))[0] ?? null;
  }

  /** Those in the thoughts of the person; `null` when nobody is. */
  get thoughts(): HTMLElement | null {
    return allByRole(this.element, 'region', this.word(texts.inThoughts))[0] ?? null;
  }

  /** Somebody's button, on the map, in the tray or in an open list of those there is no room for. @throws when there is none. */
  person(name: string): HTMLElement {
    const found = this.personIfShown(name);
    check(found, `no button for ${name}. There is:\n${outline(this.element)}`);
    return found;
  }

  /** Somebody's button; `null` while it is not shown. */
  personIfShown(name: string): HTMLElement | null {
    const called = beginsWith(name);
    const places = [this.map, this.tray, this.thoughts, ...allByRole(this.element, 'dialog')];
    return places.flatMap((place) => (place ? allByRole(place, 'button', called) : []))[0] ?? null;
  }

  /** The open panel of somebody, or of anybody. @throws when it is not open. */
  panel(name?: string): HTMLElement {
    return byRole(this.element, 'dialog', name);
  }

  /** Whether somebody's panel is open. */
  isOpen(name?: string): boolean {
    return hasRole(this.element, 'dialog', name);
  }

  /** Names on the map, as they are read: ring by ring, in the order of the document. */
  get namesOnMap(): readonly string[] {
    return this.map ? allByRole(this.map, 'listitem').flatMap((item) => allByRole(item, 'button').map(nameOf)) : [];
  }

  /** The middle of a part of the map, in the window; the map is scrolled into it. */
  pointIn(ring: string, sector?: string): Point {
    let { x, y } = this.#pointInPage(ring, sector);
    const view = this.element.ownerDocument.defaultView ?? window;
    for (let outer = view; outer.frameElement; outer = outer.parent as Window & typeof globalThis) {
      const { left, top } = outer.frameElement.getBoundingClientRect();
      x += left + outer.frameElement.clientLeft;
      y += top + outer.frameElement.clientTop;
    }
    return { x: Math.round(x), y: Math.round(y) };
  }

  /** The same in the window of the page that the element is in, which may be a frame. */
  #pointInPage(ring: string, sector?: string): Point {
    const { map } = this;
    check(map, 'the map is not shown');
    map.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width } = map.getBoundingClientRect();
    const g = geometry(this.document.content.ground, width);
    const at = partCentre(g, indexOf(this.rings, ring), sector === undefined ? -1 : indexOf(this.sectors, sector));
    return { x: left + at.x, y: top + at.y };
  }

  /** What the live region says now. */
  get said(): string {
    return audible([...everyElement(this.element)].find((e) => e.getAttribute('role') === 'status')?.textContent ?? '');
  }

  // Pressing

  /** Presses one thing, as this dialect presses. */
  async pressThe(thing: HTMLElement, by: Dialect): Promise<void> {
    switch (by) {
      case 'pointer':
        return this.click(thing);
      case 'finger':
        return this.tap(thing);
      case 'keyboard':
        await this.reach(thing);
        return this.press(/^(radio|checkbox)$/.test((thing as HTMLInputElement).type ?? '') ? 'Space' : 'Enter');
      case 'names':
        thing.click();
        return this.settled();
    }
  }

  /** Goes to one thing with Tab and, within what is one stop, with Home and the keys that go on in reading order. */
  async reach(thing: HTMLElement): Promise<void> {
    const within = [this.map, this.tray, ...this.findAll('toolbar')].find((place) => place?.contains(thing));
    const [stop] = within ? tabStops(within) : [thing];
    check(stop, 'nothing to come to with Tab');
    await this.#tabTo(stop);
    if (!within) return;
    await this.press('Home');
    await this.arrowTo(
      within === this.map ? 'PageDown' : within === this.tray ? 'ArrowDown' : this.#onward,
      'button',
      nameOf(thing),
    );
  }

  /** Goes with Tab, or with Shift+Tab when it is behind; far down a long list a person finds it by a screen reader's search instead. */
  async #tabTo(stop: HTMLElement): Promise<void> {
    const at = this.focus;
    if (at === stop) return;
    const stops = tabStops(this.element);
    const isBehind = (other: HTMLElement): boolean =>
      at !== null && (at.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const key = isBehind(stop) ? 'Shift+Tab' : 'Tab';
    const way = stops.indexOf(stop) - stops.filter(isBehind).length;
    // The driver of WebKitGTK loses Shift once Control has been held.
    if (Math.abs(way) > 25 || (isWebKit() && isBehind(stop))) stop.focus();
    else if (!at) await this.tabTo(roleIn(stop), nameOf(stop));
    else for (let i = 0; i < 30 && this.focus && this.focus !== stop; i++) await this.press(key);
    check(this.focus === stop, `Tab does not reach ${nameOf(stop)}; it comes to ${this.focusLine}`);
  }

  get #onward(): string {
    return this.element['locale'].direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  }

  async #button(name: string, by: Dialect): Promise<void> {
    await this.pressThe(this.find('button', name), by);
  }

  // What people do

  /** Writes a name and adds it; the field is empty again and has the focus. */
  async add(name: string, by: Dialect = 'names'): Promise<void> {
    const label = this.word(texts.addLabel);
    if (by === 'names') {
      await this.dictate(label, name);
      await this.activate('button', this.word(core.add));
      return;
    }
    if (by === 'keyboard') await this.reach(this.find('textbox', label));
    else await this.pressThe(this.find('textbox', label), by);
    await this.fill(name);
    if (by === 'keyboard') await this.press('Enter');
    else await this.#button(this.word(core.add), by);
  }

  /** Opens somebody's panel, when it is not open. */
  async open(name: string, by: Dialect = 'names'): Promise<void> {
    if (this.isOpen(name)) return;
    await this.pressThe(this.person(name), by);
  }

  /** Closes whatever panel is open. */
  async close(by: Dialect = 'names'): Promise<void> {
    if (!this.isOpen()) return;
    if (by === 'keyboard') await this.press('Escape');
    else await this.pressThe(byRole(this.panel(), 'button', this.word(coreLater.close)), by);
  }

  /** Moves somebody to a part of the map. */
  async place(name: string, ring: string, sector: string | undefined, way: PlaceWay): Promise<void> {
    switch (way) {
      case 'drag':
      case 'finger': {
        check(
          await this.canDrag(name, ring, sector),
          'both cannot be seen at once: the page would have to be scrolled',
        );
        const from = this.person(name);
        const to = this.pointIn(ring, sector);
        await (way === 'drag' ? this.#dragNow(from, to) : this.touchDragTogether([from, to]));
        return;
      }
      case 'tap-tap':
        await this.open(name, this.canTouch ? 'finger' : 'pointer');
        await this.tap(this.find('button', this.word(texts.putHere, name, this.partName(ring, sector))));
        return;
      case 'keys':
        return this.#placeWithArrows(name, ring, sector);
      case 'panel':
        await this.open(name);
        await this.choose(ring, this.word(texts.whereStands, name));
        if (sector !== undefined && sector !== this.#sectorOf(name))
          await this.choose(sector, this.word(texts.whichSector));
        return;
      case 'list':
        if (this.element.view !== 'list') await this.toggleView();
        await this.select(name, this.word(texts.ring), ring);
        if (sector !== undefined && sector !== this.#sectorOf(name))
          await this.select(name, this.word(texts.sector), sector);
        return;
      case 'switch':
        return this.#placeWithSwitch(name, ring, sector);
    }
  }

  /** Scrolls to the map; whether somebody's button and a part of the map are in the window together then. */
  async canDrag(name: string, ring: string, sector?: string): Promise<boolean> {
    this.#pointInPage(ring, sector);
    // A key before, such as Home, may have set the page scrolling.
    await still(this.person(name));
    const { x, y } = this.#pointInPage(ring, sector);
    const { left, right, top, bottom } = this.person(name).getBoundingClientRect();
    const view = this.element.ownerDocument.defaultView ?? window;
    return (
      this.isReachable(this.person(name)) &&
      left >= 0 &&
      top >= 0 &&
      right <= view.innerWidth &&
      bottom <= view.innerHeight &&
      x >= 0 &&
      y >= 0 &&
      x < view.innerWidth &&
      y < view.innerHeight
    );
  }

  /** What a ring and a sector are called together. */
  partName(ring: string, sector?: string): string {
    return sector === undefined ? ring : this.word(texts.part, ring, sector);
  }

  #sectorOf(name: string): string | undefined {
    // Whoever waits is in no sector, whatever the document remembers.
    if (this.where(name) === null) return undefined;
    const { sectors } = this.document.content.ground;
    return this.sectors[sectors.findIndex(({ id }) => id === this.inDocument(name)?.place?.sector)];
  }

  async #dragNow(from: HTMLElement, to: Point): Promise<void> {
    await this.drag(await this.pointOf(from, false), to);
  }

  /** *Flytta med pilarna*: up and down by ring, left and right around; Enter keeps. */
  async #placeWithArrows(name: string, ring: string, sector: string | undefined): Promise<void> {
    await this.startMoving(name, 'keyboard');
    const person = (): Person | undefined => this.inDocument(name);
    const { rings, sectors } = this.document.content.ground;
    const ringNow = (): number => rings.findIndex(({ id }) => id === person()?.place?.ring);
    const sectorNow = (): number => sectors.findIndex(({ id }) => id === person()?.place?.sector);
    const to = indexOf(this.rings, ring);
    for (let i = 0; i < 5 && ringNow() !== to; i++) await this.press(ringNow() < to ? 'ArrowUp' : 'ArrowDown');
    if (sector !== undefined) {
      const wanted = indexOf(this.sectors, sector);
      for (let i = 0; i < 8 && sectorNow() !== wanted; i++) await this.press(this.#onward);
    }
    await this.press('Enter');
  }

  /** Hands the arrows over. */
  async startMoving(name: string, by: Dialect = 'names'): Promise<void> {
    await this.open(name, by);
    await this.#button(this.word(coreLater.moveWithArrows), by);
    await this.appears('slider');
  }

  /** Chooses in one of somebody's fields of the list. */
  async select(person: string, field: string, option: string): Promise<void> {
    await this.showAll();
    const select = byRole<HTMLSelectElement>(this.inList(person), 'combobox', field);
    const wanted = [...select.options].find(({ label }) => label === option);
    check(wanted, `"${option}" is not among ${[...select.options].map(({ label }) => label).join(', ')}`);
    select.focus();
    select.value = wanted.value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Shows everybody in a long list: of those who wait, or the list view. */
  async showAll(): Promise<void> {
    for (let more; (more = this.findAll('button', new RegExp(`^${literally(this.word(coreLater.showMore))}`, 'u'))[0]);)
      await this.pressThe(more, 'names');
  }

  /** Somebody's fields in the list view. */
  inList(person: string): HTMLElement {
    return byRole(this.element, 'group', person);
  }

  async #placeWithSwitch(name: string, ring: string, sector: string | undefined): Promise<void> {
    const person = this.inDocument(name);
    check(person, `nobody is called ${name}`);
    const index = this.document.content.ground.rings.findIndex(({ id }) => id === person.place?.ring);
    await this.startScanning();
    await this.pressSwitchAt(this.rings[index] ?? this.word(texts.tray));
    await this.pressSwitchAt(name);
    await this.pressSwitchAt(ring);
    if (sector !== undefined) await this.pressSwitchAt(sector);
    await this.until(
      () => this.inDocument(name)?.place?.ring === this.document.content.ground.rings[indexOf(this.rings, ring)]?.id,
      `${name} is moved by the switch`,
    );
    await this.stopScanning();
  }

  /** Turns one-switch scanning on. */
  async startScanning(): Promise<void> {
    this.#switch.hold();
    await this.more(this.word(coreLater.scanningStart));
    await this.until(() => this.scanned !== '' && this.element['scanRows']().length > 0, 'scanning has begun');
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

  /** Marks somebody, or takes the marking away; in the panel on the map, in the fields of the list. */
  async mark(person: string, marking: string, on = true, by: Dialect = 'names'): Promise<void> {
    if (this.element.view === 'list') {
      await this.showAll();
      const box = byRole<HTMLInputElement>(this.inList(person), 'checkbox', beginsOrEndsWith(marking));
      if (box.checked !== on) box.click();
      await this.settled();
      return;
    }
    await this.open(person, by);
    const box = byRole<HTMLInputElement>(this.panel(person), 'checkbox', beginsOrEndsWith(marking));
    if (box.checked !== on) await this.pressThe(box, by);
  }

  /** Gives somebody another name. */
  async rename(person: string, name: string, by: Dialect = 'names'): Promise<void> {
    await this.open(person, by);
    const label = this.word(texts.nameField);
    if (by === 'names') return this.dictate(label, name);
    if (by === 'keyboard') await this.reach(this.find('textbox', label));
    else await this.pressThe(this.find('textbox', label), by);
    await this.fill(name);
    await this.press('Tab');
  }

  /** Takes somebody away. */
  async remove(person: string, by: Dialect = 'names'): Promise<void> {
    if (this.element.view !== 'list') await this.open(person, by);
    else await this.showAll();
    await this.#button(this.word(coreLater.removeNamed, person), by);
  }

  /** Takes somebody off the map, in the panel. */
  async takeOff(person: string): Promise<void> {
    await this.open(person);
    await this.choose(this.word(texts.notOnMap), this.word(texts.whereStands, person));
  }

  /** *Ångra*, called by what it takes back. */
  async undo(by: Dialect = 'names'): Promise<void> {
    await this.#button(audible(this.element['undoName']), by);
  }

  /** *Gör om*. */
  async redo(by: Dialect = 'names'): Promise<void> {
    await this.#button(audible(this.element['redoName']), by);
  }

  /** From the map to the list, or back. */
  async toggleView(by: Dialect = 'names'): Promise<void> {
    const name = this.word(/^(list|guided)$/.test(this.element.view) ? core.viewMap : core.viewList);
    await this.pressThe(byRole(this.find('toolbar'), 'button', name), by);
  }

  /** Chooses something under *Mer*. */
  async more(name: string, by: Dialect = 'names'): Promise<void> {
    const more = this.word(core.more);
    if (!this.has('group', more)) await this.#button(more, by);
    await this.pressThe(byRole(this.find('group', more), 'button', name), by);
  }

  /** Opens *Ändra kartan*. */
  async openGround(by: Dialect = 'names'): Promise<void> {
    await this.more(this.word(texts.ground), by);
  }

  /** Changes how many rings there are. */
  async setRings(count: number): Promise<void> {
    const title = this.word(texts.ground);
    if (!this.isOpen(title)) await this.openGround();
    await this.choose(String(count), this.word(texts.ringCount));
  }

  /** Turns sectors on or off. */
  async setSectors(on: boolean): Promise<void> {
    if (!this.isOpen(this.word(texts.ground))) await this.openGround();
    await this.tick(this.word(texts.sectorsOn), on);
  }

  /** Presses *Börja om* and answers the question. */
  async startOver(answer: 'yes' | 'no', by: Dialect = 'names'): Promise<void> {
    await this.more(this.word(coreLater.startOver), by);
    await this.appears('dialog', this.word(coreLater.startOverTitle));
    await this.#button(this.word(answer === 'yes' ? coreLater.startOverYes : coreLater.startOverNo), by);
    // A browser tells that a dialog has closed in a task of its own.
    if (answer === 'yes') await this.until(() => this.people.length === 0, 'everybody is gone');
  }

  /** *Paus*. */
  async pause(by: Dialect = 'names'): Promise<void> {
    await this.#button(this.word(core.pause), by);
  }

  /** *Fortsätt*. */
  async goOn(by: Dialect = 'names'): Promise<void> {
    await this.#button(this.word(core.uncover), by);
  }

  /** *Klar*. */
  async done(by: Dialect = 'names'): Promise<void> {
    await this.#button(this.word(core.done), by);
  }
}

function indexOf(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  check(index >= 0, `"${name}" is not among ${names.join(', ')}`);
  return index;
}

function roleIn(thing: HTMLElement): string {
  if (thing instanceof HTMLInputElement)
    return thing.type === 'checkbox' || thing.type === 'radio' ? thing.type : 'textbox';
  return 'button';
}

/** A button's name that begins with this name; then comes where the person stands, or nothing. */
function beginsWith(name: string): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*?${literally(name)}(?=[,،]|[^\\p{L}\\p{N}]*$)`, 'u');
}

function beginsOrEndsWith(name: string): RegExp {
  return new RegExp(`(^|\\s)${literally(name)}$`, 'u');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
