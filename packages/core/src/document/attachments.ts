import type { Problem } from './problem.ts';

/** How much an element will hold beside its document. */
export interface AttachmentLimits {
  /** How many. Default 100. */
  readonly count?: number;
  /** Bytes in all. Default 50 MiB. */
  readonly bytes?: number;
  /** Bytes of one. Default 10 MiB. */
  readonly bytesEach?: number;
}

/**
 * Pictures, voices and drawings (bilagor), by id, beside the document that names them as `{ attachment: id }`.
 *
 * Bounded, since it all lies in the memory of a school's tablet. What does not fit is refused with a problem, never
 * thrown; what was there stays.
 */
export class Attachments implements Iterable<readonly [id: string, blob: Blob]> {
  readonly #limits: Required<AttachmentLimits>;
  readonly #blobs: Map<string, Blob> = new Map();
  #bytes = 0;

  /** @param limits - Where the host knows better than the defaults. */
  constructor(limits: AttachmentLimits = {}) {
    this.#limits = { count: 100, bytes: 50 * 2 ** 20, bytesEach: 10 * 2 ** 20, ...limits };
  }

  /** How many there are. */
  get size(): number {
    return this.#blobs.size;
  }

  /** Bytes in all. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether there is one with this id. */
  has(id: string): boolean {
    return this.#blobs.has(id);
  }

  /** The one with this id, if there is one. */
  get(id: string): Blob | undefined {
    return this.#blobs.get(id);
  }

  /**
   * Adds one, or puts it in the place of the one with the same id.
   *
   * @returns null when it was taken; else what stood in the way: `structure` (not a Blob), `too-many`, or `too-large`
   * with `max` and `found` in bytes
   */
  set(id: string, blob: Blob): Problem | null {
    const path = [id];
    if (!isBlob(blob)) return { code: 'structure', path, params: { expected: 'Blob', found: typeof blob } };
    const { count, bytes, bytesEach } = this.#limits;
    if (blob.size > bytesEach) return { code: 'too-large', path, params: { max: bytesEach, found: blob.size } };
    const total = this.#bytes - (this.#blobs.get(id)?.size ?? 0) + blob.size;
    if (total > bytes) return { code: 'too-large', path: [], params: { max: bytes, found: total } };
    if (!this.#blobs.has(id) && this.#blobs.size >= count) {
      return { code: 'too-many', path: [], params: { max: count, found: count + 1 } };
    }
    this.#blobs.set(id, blob);
    this.#bytes = total;
    return null;
  }

  /** Takes one away. Gives whether there was one. */
  delete(id: string): boolean {
    this.#bytes -= this.#blobs.get(id)?.size ?? 0;
    return this.#blobs.delete(id);
  }

  /** Takes all away. */
  clear(): void {
    this.#blobs.clear();
    this.#bytes = 0;
  }

  /** Each id with its blob, in the order they came. */
  [Symbol.iterator](): IterableIterator<[id: string, blob: Blob]> {
    return this.#blobs.entries();
  }

  /** Those a document names: what is posted with it. What nobody names any longer goes nowhere. */
  namedIn(document: unknown): Map<string, Blob> {
    const ids = referencedIds(document);
    return new Map([...this.#blobs].filter(([id]) => ids.has(id)));
  }

  /** Ids that a document names and that are not here. */
  missingIn(document: unknown): readonly string[] {
    return [...referencedIds(document)].filter((id) => !this.#blobs.has(id));
  }
}

/**
 * The ids of the attachments that JSON data name: every text under the key `attachment`, at any depth, in the order of
 * the data.
 */
export function referencedIds(data: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const pending: unknown[] = [data];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && Object.hasOwn(value, 'attachment')) {
      const { attachment } = value as { attachment: unknown };
      if (typeof attachment === 'string') ids.add(attachment);
    }
    for (const inner of Object.values(value).reverse()) pending.push(inner);
  }
  return ids;
}

/** Also a Blob of another window, as when a dialog in a frame made it. */
function isBlob(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'size' in value && 'arrayBuffer' in value && 'type' in value;
}
