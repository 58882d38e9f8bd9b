import type { Envelope } from './envelope.ts';
import type { DocumentModel } from './model.ts';

/** Whether two documents are of the same person: the same owner, or, where the host has not said whose they are, one document at two times. */
export function isSamePersons(one: Pick<Envelope, 'id' | 'owner'>, other: Pick<Envelope, 'id' | 'owner'>): boolean {
  const [owner, another] = [one.owner?.id, other.owner?.id];
  return owner !== undefined && another !== undefined ? owner === another : one.id === other.id;
}

/** The document that a host gives to compare with (`compareWith`): read once, not at each rendering. */
export class Earlier<D extends Envelope> {
  readonly #model: Pick<DocumentModel<D, unknown>, 'load'>;
  #read: { readonly from: unknown; readonly document: D | null } | undefined;

  /** @param model - The method's. */
  constructor(model: Pick<DocumentModel<D, unknown>, 'load'>) {
    this.#model = model;
  }

  /**
   * What it holds; null where there is nothing, or nothing that can be read.
   *
   * @param given - What the host gave; may be malformed.
   */
  read(given: unknown): D | null {
    if (this.#read?.from !== given || !this.#read) {
      const loaded = this.#model.load(given);
      this.#read = { from: given, document: loaded.state === 'ready' ? loaded.document : null };
    }
    return this.#read.document;
  }
}
