import type { ReactiveControllerHost } from 'lit';
import type { LocalizedText } from '../document/localized-text.ts';
import type { Text } from '../language/say.ts';

/** A symbol that goes with what is added. */
export interface DraftSymbol {
  readonly provider: string;
  readonly id: string;
  readonly label?: LocalizedText;
}

/** What is being written before it is added. */
export interface Draft {
  readonly name: string;
  readonly symbol: DraftSymbol | null;
  /** Said under the field when something is missing. */
  readonly problem: Text | null;
}

/** What {@link Adding} needs to know. */
export interface AddingPort {
  /** @returns what stands in the way; null when it was added */
  add(name: string, symbol: DraftSymbol | null): Text | null;
  /** Says what stands in the way. */
  say(problem: Text): void;
  /** The field: `[data-add]`. */
  field(): HTMLElement | null;
}

const noDraft: Draft = { name: '', symbol: null, problem: null };

/** Adding one after another by name or picture, without lifting the hands: see `add-form.ts`. */
export class Adding {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #port: AddingPort;
  #draft = noDraft;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, port: AddingPort) {
    this.#host = host;
    this.#port = port;
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** Nothing is left of what was being written. */
  clear(): void {
    this.#set(noDraft);
  }

  write(name: string): void {
    this.#set({ ...this.#draft, name, problem: null });
  }

  /** A picture was chosen for what is about to be added. */
  choose(symbol: DraftSymbol | null): void {
    this.#set({ ...this.#draft, symbol, problem: null });
    this.#port.field()?.focus();
  }

  /** What is being written is added, if it can be: before it is handed over. */
  keep(): void {
    const { name, symbol } = this.#draft;
    if ((name.trim() || symbol) && this.#port.add(name, symbol) === null) this.clear();
  }

  /**
   * Adds the draft, and nothing is left of it; or what stands in the way is told, with the focus in the field.
   *
   * @param problem - What stands in the way, where it was tried in another way; null when it was added.
   */
  add(problem: Text | null = this.#port.add(this.#draft.name, this.#draft.symbol)): void {
    this.#set(problem ? { ...this.#draft, problem } : noDraft);
    if (!problem) return;
    this.#port.say(problem);
    this.#port.field()?.focus();
  }

  #set(draft: Draft): void {
    this.#draft = draft;
    this.#host.requestUpdate();
  }
}
