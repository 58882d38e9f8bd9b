import { newId } from '@delaktig/core/document/ids.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { NetworkMapConfig } from './config.ts';
import type { NetworkMapDocument, NetworkMapOperation, Person, Place, SymbolReference } from './model.ts';
import * as texts from './texts.ts';
import type { MapWords } from './words.ts';

/** What editing needs from the element. */
export interface MapPort {
  readonly locale: LocaleController;
  document(): NetworkMapDocument;
  words(): MapWords;
  settings(): NetworkMapConfig;
  /** Whether the words are those to a child. */
  child(): boolean;
  /** A place with who places now: the person, or a helper. */
  placed(place: Place): Place;
  perform(operation: NetworkMapOperation, options?: { gesture?: string; commit?: boolean }): void;
  commit(): void;
  closeGesture(): void;
  say(message: string, topic?: string): void;
}

/** Adding people: made into operations, and what it came to is said. What comes after that is in `placing.ts` and `changing.ts`. */
export class MapEditing {
  readonly #port: MapPort;

  constructor(port: MapPort) {
    this.#port = port;
  }

  person(id: string | null): Person | undefined {
    return this.#port.document().content.people.find((person) => person.id === id);
  }

  /** @returns what stands in the way; null when somebody was added */
  add(written: string, symbol: SymbolReference | null): Text | null {
    const { locale } = this.#port;
    const name = written.trim();
    const { maxPeople } = this.#port.settings();
    if (!name && !symbol) return texts.needName;
    if (this.#port.document().content.people.length >= maxPeople)
      return (say) => texts.full(say, say.number(maxPeople));
    const person: Person = { id: newId(), name, ...(symbol ? { symbol } : {}) };
    this.#port.closeGesture();
    this.#port.perform({ type: 'addPerson', person });
    this.#port.say(locale.text(texts.added, this.#port.words().spoken(person)), person.id);
    return null;
  }
}
