import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { newId } from '@delaktig/core/document/ids.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { DraftSymbol } from '@delaktig/core/shell/adding.js';
import { MAX_CARDS } from './limits.ts';
import type { Card, ConversationMatDocument, ConversationMatOperation, Mat, PlacedBy } from './model.ts';
import * as texts from './texts.ts';
import type { MatWords } from './words.ts';

/** What editing needs from the element. */
export interface MatPort {
  readonly locale: LocaleController;
  document(): ConversationMatDocument;
  /** The mat that is shown. */
  mat(): Mat | undefined;
  words(): MatWords;
  /** Who places cards now. */
  by(): PlacedBy;
  perform(operation: ConversationMatOperation, options?: { gesture?: string; commit?: boolean }): void;
  closeGesture(): void;
  say(message: string, topic?: string): void;
}

/** Placing cards and adding one's own: made into operations, and what it came to is said. */
export class MatEditing {
  readonly #port: MatPort;

  constructor(port: MatPort) {
    this.#port = port;
  }

  card(id: string | null): Card | undefined {
    return this.#port.mat()?.cards.find((card) => card.id === id);
  }

  /** Puts a card on a step, aside (`null`), or back among those that wait (`undefined`). */
  place(id: string, step: string | null | undefined): void {
    const mat = this.#port.mat();
    const card = this.card(id);
    if (!mat || !card) return;
    const { locale } = this.#port;
    const place = step === undefined ? null : { step, by: this.#port.by() };
    this.step({ type: 'placeCard', mat: mat.id, id, place });
    const words = this.#port.words();
    const name = words.spoken(mat, card);
    this.#port.say(
      step === undefined
        ? locale.text(texts.placedBack, name)
        : locale.text(texts.placed, name, words.column(mat, step)),
      id,
    );
  }

  /** @returns what stands in the way; null when a card was added */
  add(written: string, symbol: DraftSymbol | null): Text | null {
    const mat = this.#port.mat();
    const words = written.trim();
    if (!mat) return null;
    if (!words && !symbol) return texts.needWords;
    if (mat.cards.length >= MAX_CARDS) return texts.full;
    const label: LocalizedText | undefined = words || symbol?.label;
    const card: Card = {
      id: newId(),
      ...(label !== undefined && { label }),
      ...(symbol && { picture: symbol }),
    };
    this.step({ type: 'addCard', mat: mat.id, card });
    this.#port.say(this.#port.locale.text(texts.added, this.#port.words().spoken(mat, card)), card.id);
    return null;
  }

  /** A card to fill in later, for what comes up in the conversation. */
  addBlank(): void {
    const mat = this.#port.mat();
    if (!mat) return;
    const { locale } = this.#port;
    if (mat.cards.length >= MAX_CARDS) {
      this.#port.say(locale.text(texts.full), 'add');
      return;
    }
    const card: Card = { id: newId() };
    this.step({ type: 'addCard', mat: mat.id, card });
    this.#port.say(locale.text(texts.added, this.#port.words().spoken(mat, card)), card.id);
  }

  /** Several things as one step. */
  together(operations: readonly ConversationMatOperation[]): void {
    this.#port.closeGesture();
    operations.forEach((operation, index) =>
      this.#port.perform(operation, { gesture: 'together', commit: index === operations.length - 1 }),
    );
    this.#port.closeGesture();
  }

  /** A step of its own. */
  step(operation: ConversationMatOperation): void {
    this.#port.closeGesture();
    this.#port.perform(operation);
  }
}
