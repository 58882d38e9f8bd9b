import type { Half } from './context.ts';
import type { MapEditing, MapPort } from './editing.ts';
import { isInThoughts } from './thoughts.ts';
import { placeIn } from './place-in.ts';
import type { MapPlacing } from './placing.ts';
import { isOnRing } from './on-ring.ts';
import * as later from './later-texts.ts';

/** Placing people by choosing: a ring, a sector, or one of the places shown on the map. */
export class MapChoosing {
  /** What has been chosen so far for somebody who waits, on a map with sectors. */
  half: Half | null = null;
  readonly #port: MapPort;
  readonly #editing: MapEditing;
  readonly #placing: MapPlacing;

  constructor(port: MapPort, editing: MapEditing, placing: MapPlacing) {
    this.#port = port;
    this.#editing = editing;
    this.#placing = placing;
  }

  /** A ring or a sector was chosen. On a map with sectors nobody is placed before both are known: the map claims nothing the person has not said. */
  choosePart(id: string, part: { ring?: string; sector?: string } | null): void {
    const { locale } = this.#port;
    const { content } = this.#port.document();
    const person = this.#editing.person(id);
    if (!person) return;
    if (part === null) {
      this.half = null;
      if (person.place) this.#placing.place(id, null, `place ${id}`);
      return;
    }
    if (part.ring !== undefined && isInThoughts(content.ground, { ring: part.ring })) {
      this.half = null;
      this.#placing.place(id, { ring: part.ring }, `place ${id}`);
      return;
    }
    const placed = isOnRing(content, person);
    const before = placed ? person.place : this.half?.person === id ? this.half : undefined;
    const ring = part.ring ?? before?.ring;
    const sector = part.sector ?? before?.sector;
    const needsSector = content.ground.sectors.length > 0 && !placed;
    if (ring === undefined || (needsSector && sector === undefined)) {
      this.half = { person: id, ...(ring === undefined ? {} : { ring }), ...(sector === undefined ? {} : { sector }) };
      this.#port.say(locale.text(ring === undefined ? later.chooseRing : later.chooseSector), id);
      return;
    }
    this.half = null;
    this.#placing.place(id, placeIn(content, person.place, ring, sector), `place ${id}`);
  }
}
