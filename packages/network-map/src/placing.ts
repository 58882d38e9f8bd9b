import type { Half } from './context.ts';
import type { MapEditing, MapPort } from './editing.ts';
import * as texts from './texts.ts';
import type { Place } from './model.ts';
import { placeIn } from './place.ts';

/** Placing people, by whatever means: made into operations, and what it came to is said. */
export class MapPlacing {
  /** What has been chosen so far for somebody who waits, on a map with sectors. */
  half: Half | null = null;
  readonly #port: MapPort;
  readonly #editing: MapEditing;

  constructor(port: MapPort, editing: MapEditing) {
    this.#port = port;
    this.#editing = editing;
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
    const person = this.#editing.person(id);
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
    const person = this.#editing.person(id);
    if (!person) return;
    const words = this.#port.words();
    const where = words.where(person);
    const name = words.spoken(person);
    this.#port.say(where === null ? locale.text(texts.takenOff, name) : locale.text(texts.placed, name, where), id);
  }
}
