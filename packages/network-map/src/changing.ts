import * as coreLater from '@delaktig/core/later-texts.js';
import type { MapEditing, MapPort } from './editing.ts';
import { withWords } from './frozen-words.ts';
import * as later from './later-texts.ts';
import type { Ground, NetworkMapOperation, Person, SymbolReference } from './model.ts';
import * as texts from './texts.ts';
import { frozenWords } from './words.ts';

/** Everything a person can do to the map beside adding people and placing them: made into operations, and what it came to is said. */
export class MapChanging {
  readonly #port: MapPort;
  readonly #editing: MapEditing;

  constructor(port: MapPort, editing: MapEditing) {
    this.#port = port;
    this.#editing = editing;
  }

  /** Marks somebody, or takes the marking away. Which one is not said: somebody else may be listening. */
  mark(id: string, marking: string, on: boolean): void {
    this.#step({ type: 'markPerson', id, marking, on });
    const person = this.#editing.person(id);
    if (person) this.#port.say(this.#port.locale.text(later.saved, this.#port.words().spoken(person)), id);
  }

  /** @returns whether the name was taken; an empty one is not, where there is no picture instead */
  rename(id: string, written: string): boolean {
    const { locale } = this.#port;
    const name = written.trim();
    const person = this.#editing.person(id);
    if (!person || name === person.name) return true;
    if (!name && !person.symbol && !person.picture) {
      this.#port.say(locale.text(texts.needName), id);
      return false;
    }
    this.#step({ type: 'renamePerson', id, name });
    const renamed = this.#editing.person(id);
    if (renamed) this.#port.say(locale.text(later.renamed, this.#port.words().spoken(renamed)), id);
    return true;
  }

  changeSymbol(id: string, symbol: SymbolReference | null): void {
    const person = this.#editing.person(id);
    // Somebody must have a name or a picture.
    if (!person || (symbol === null && !person.name && !person.picture)) return;
    this.#step({ type: 'renamePerson', id, name: person.name, symbol });
    this.#port.say(this.#port.locale.text(later.saved, this.#port.words().spoken(person)), id);
  }

  remove(id: string): void {
    const person = this.#editing.person(id);
    if (!person) return;
    const name = this.#port.words().spoken(person);
    this.#step({ type: 'removePerson', id });
    this.#port.say(this.#port.locale.text(coreLater.wasRemoved, name), id);
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
    const moved = content.people.filter(
      ({ place }) => place && content.ground.rings.some(({ id }) => id === place.ring) && !rings.has(place.ring),
    );
    const places = Object.fromEntries(
      moved.map(({ id, place }) => [id, place && outermost ? { ...place, ring: outermost.id } : null]),
    );
    this.#step({ type: 'changeGround', ground: worded, ...(moved.length ? { places } : {}) });
  }

  startOver(): void {
    const { relationships: _, ...content } = this.#port.document().content;
    this.#step({ type: 'replaceContent', content: { ...content, people: [] } });
    this.#port.say(this.#port.locale.text(coreLater.startedOver));
  }

  /** Says that a move was given up. */
  sayPutBack(id: string): void {
    const person: Person | undefined = this.#editing.person(id);
    if (person) this.#port.say(this.#port.locale.text(coreLater.wasPutBack, this.#port.words().spoken(person)), id);
  }

  /** A step of its own. */
  #step(operation: NetworkMapOperation): void {
    this.#port.closeGesture();
    this.#port.perform(operation);
  }
}
