import { newId } from '@delaktig/core/document/ids.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import * as core from '@delaktig/core/texts.js';
import type { NetworkMapConfig } from './config.ts';
import type { Half } from './context.ts';
import { withWords } from './frozen-words.ts';
import type { Ground, NetworkMapDocument, NetworkMapOperation, Person, Place, SymbolReference } from './model.ts';
import { placeIn } from './place.ts';
import * as texts from './texts.ts';
import { frozenWords, type MapWords } from './words.ts';

/** What editing needs from the element. */
export interface MapPort {
  readonly locale: LocaleController;
  document(): NetworkMapDocument;
  words(): MapWords;
  settings(): NetworkMapConfig;
  /** Whether the words are those to a child. */
  child(): boolean;
  perform(operation: NetworkMapOperation, options?: { gesture?: string; commit?: boolean }): void;
  commit(): void;
  closeGesture(): void;
  say(message: string, topic?: string): void;
}

/** What came of adding somebody: nothing wrong, or what to tell the person. */
export type Added = { readonly problem?: string };

/** Everything a person can do to the map, by whatever means: made into operations, and what it came to is said. */
export class MapEditing {
  /** What has been chosen so far for somebody who waits, on a map with sectors. */
  half: Half | null = null;
  readonly #port: MapPort;

  constructor(port: MapPort) {
    this.#port = port;
  }

  person(id: string): Person | undefined {
    return this.#port.document().content.people.find((person) => person.id === id);
  }

  add(written: string, symbol: SymbolReference | null): Added {
    const { locale } = this.#port;
    const name = written.trim();
    const { maxPeople } = this.#port.settings();
    if (!name && !symbol) return { problem: locale.text(texts.needName) };
    if (this.#port.document().content.people.length >= maxPeople) return { problem: locale.text(texts.full, locale.say.number(maxPeople)) };
    const person: Person = { id: newId(), name, ...(symbol ? { symbol } : {}) };
    this.#step({ type: 'addPerson', person });
    this.#port.say(locale.text(texts.added, this.#port.words().name(person)), person.id);
    return {};
  }

  /** Places somebody, or with null takes them off the map. Operations of one gesture become one step of undo. */
  place(id: string, place: Place | null, gesture?: string): void {
    this.#port.perform({ type: 'placePerson', id, place }, gesture === undefined ? {} : { gesture });
    this.sayPlace(id);
  }

  /** A ring or a sector was chosen. On a map with sectors nobody is placed before both are known: the map claims nothing the person has not said. */
  choosePart(id: string, part: { ring?: string; sector?: string } | null): void {
    const { locale } = this.#port;
    const { content } = this.#port.document();
    const person = this.person(id);
    if (!person) return;
    if (part === null) {
      this.half = null;
      if (person.place) this.place(id, null, `place ${id}`);
      return;
    }
    const placed = this.#port.words().where(person) !== null;
    const before = placed ? person.place : this.half?.person === id ? this.half : undefined;
    const ring = part.ring ?? before?.ring;
    const sector = part.sector ?? before?.sector;
    const needsSector = content.ground.sectors.length > 0 && !placed;
    if (ring === undefined || (needsSector && sector === undefined)) {
      this.half = { person: id, ...(ring === undefined ? {} : { ring }), ...(sector === undefined ? {} : { sector }) };
      this.#port.say(locale.text(ring === undefined ? texts.chooseRing : texts.chooseSector), id);
      return;
    }
    this.half = null;
    this.place(id, placeIn(content, person.place, ring, sector), `place ${id}`);
  }

  /** Says where somebody stands now. */
  sayPlace(id: string): void {
    const { locale } = this.#port;
    const person = this.person(id);
    if (!person) return;
    const words = this.#port.words();
    const where = words.where(person);
    const name = words.name(person);
    this.#port.say(where === null ? locale.text(texts.takenOff, name) : locale.text(texts.placed, name, where), id);
  }

  /** Marks somebody, or takes the marking away. Which one is not said: somebody else may be listening. */
  mark(id: string, marking: string, on: boolean): void {
    this.#step({ type: 'markPerson', id, marking, on });
    const person = this.person(id);
    if (person) this.#port.say(this.#port.locale.text(texts.saved, this.#port.words().name(person)), id);
  }

  /** @returns whether the name was taken; an empty one is not, where there is no picture instead */
  rename(id: string, written: string): boolean {
    const { locale } = this.#port;
    const name = written.trim();
    const person = this.person(id);
    if (!person || name === person.name) return true;
    if (!name && !person.symbol) {
      this.#port.say(locale.text(texts.needName), id);
      return false;
    }
    this.#step({ type: 'renamePerson', id, name });
    this.#port.say(locale.text(texts.renamed, name), id);
    return true;
  }

  changeSymbol(id: string, symbol: SymbolReference | null): void {
    const person = this.person(id);
    // Somebody must have a name or a picture.
    if (!person || (symbol === null && !person.name)) return;
    this.#step({ type: 'renamePerson', id, name: person.name, symbol });
  }

  remove(id: string): void {
    const person = this.person(id);
    if (!person) return;
    const name = this.#port.words().name(person);
    this.#step({ type: 'removePerson', id });
    this.#port.say(this.#port.locale.text(core.wasRemoved, name), id);
  }

  changeCentre(written: string): void {
    const name = written.trim();
    const { name: former, ...rest } = this.#port.document().content.centre;
    if (name === (former ?? '')) return;
    this.#step({ type: 'changeCentre', centre: name ? { ...rest, name } : rest });
  }

  changeGround(ground: Ground): void {
    const { content } = this.#port.document();
    const next = { ...content, ground };
    const worded = withWords(next, frozenWords(this.#port.locale, next, this.#port.child())).ground;
    const rings = new Set(ground.rings.map(({ id }) => id));
    const outermost = ground.rings.at(-1);
    // Whoever stood on a ring that is taken away stands on the outermost that is left.
    const moved = content.people.filter(({ place }) => place && content.ground.rings.some(({ id }) => id === place.ring) && !rings.has(place.ring));
    const places = Object.fromEntries(moved.map(({ id, place }) => [id, place && outermost ? { ...place, ring: outermost.id } : null]));
    this.#step({ type: 'changeGround', ground: worded, ...(moved.length ? { places } : {}) });
  }

  startOver(): void {
    this.#step({ type: 'replaceContent', content: { ...this.#port.document().content, people: [] } });
    this.#port.say(this.#port.locale.text(core.startedOver));
  }

  /** A step of its own. */
  #step(operation: NetworkMapOperation): void {
    this.#port.closeGesture();
    this.#port.perform(operation);
  }
}
