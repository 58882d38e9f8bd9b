import type { MapEditing, MapPort } from './editing.ts';
import * as texts from './texts.ts';
import type { Place } from './model.ts';

/** Placing people, by whatever means: made into operations, and what it came to is said. */
export class MapPlacing {
  readonly #port: MapPort;
  readonly #editing: MapEditing;

  constructor(port: MapPort, editing: MapEditing) {
    this.#port = port;
    this.#editing = editing;
  }

  /** Places somebody, or with null takes them off the map. Operations of one gesture become one step of undo. */
  place(id: string, place: Place | null, gesture?: string): void {
    this.#port.perform(
      { type: 'placePerson', id, place: place && this.#port.placed(place) },
      gesture === undefined ? {} : { gesture },
    );
    this.sayPlace(id);
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
