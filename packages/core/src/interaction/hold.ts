import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** By what something is held: a pointer that drags it, a tap or click, keys (the mover), or a switch. */
export type HoldMeans = 'pointer' | 'tap' | 'keys' | 'switch';

/** How a hold ended. */
export type HoldOutcome = 'placed' | 'putBack';

/** One thing that is picked up. */
export interface Held<Item> {
  /** What is held, usually an id. */
  readonly item: Item;
  /** By what. */
  readonly means: HoldMeans;
  /** Which pointer holds it; only when {@link Held.means} is `pointer`. */
  readonly pointerId?: number;
}

/** What a {@link Hold} may be given. */
export interface HoldOptions<Item> {
  /**
   * Called when something is no longer held, after {@link Hold.held} has changed.
   * @param held - What it was and by what.
   * @param outcome - Whether it was placed or put back where it was.
   */
  readonly onEnd?: (held: Held<Item>, outcome: HoldOutcome) => void;
}

/**
 * What is picked up, and by what means. For each item: idle → held → placed, or put back.
 *
 * - Several fingers hold several items at once.
 * - At most one item is held without a pointer (tap, keys, switch): its targets show on the board. Picking up another puts the first back.
 * - An item held by tap may also be taken by a pointer; when the pointer puts it back, the tap still holds it.
 *
 * The host is asked to update only when something changes. Nothing is stored here about *where* things go: placing is the element's operation.
 *
 * @example
 * ```ts
 * readonly #hold = new Hold<string>(this, { onEnd: (held, outcome) => outcome === 'putBack' && this.#announcePutBack(held.item) });
 * // a tap:           this.#hold.pickUp(id, 'tap')
 * // render():        this.#hold.current ? targets : nothing
 * // a target's tap:  this.perform(place(this.#hold.current.item, ring)); this.#hold.place(this.#hold.current.item)
 * ```
 */
export class Hold<Item = string> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: HoldOptions<Item>;
  readonly #byPointer = new Map<Item, Held<Item>>();
  #current: Held<Item> | null = null;

  /**
   * @param host - Asked to update when what is held changes.
   * @param options - Whom to tell when a hold ends.
   */
  constructor(host: ReactiveControllerHost, options: HoldOptions<Item> = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Everything held: first what a tap, keys or a switch holds, then what pointers hold, in the order they took it. */
  get held(): readonly Held<Item>[] {
    return this.#current ? [this.#current, ...this.#byPointer.values()] : [...this.#byPointer.values()];
  }

  /** What is held without a pointer, or `null`: this is what target buttons place. */
  get current(): Held<Item> | null {
    return this.#current;
  }

  /**
   * @param item - An item.
   * @returns By what it is held (a pointer goes before anything else), or `null`.
   */
  meansOf(item: Item): HoldMeans | null {
    return this.#byPointer.has(item) ? 'pointer' : this.#current?.item === item ? this.#current.means : null;
  }

  /**
   * Picks something up.
   * @param item - What.
   * @param means - By what. Anything but `pointer` first puts back another item held without a pointer; with the same item only the means changes.
   * @param pointerId - Which pointer, when it is one.
   * @returns Whether it is now held so; false when another pointer already holds it.
   */
  pickUp(item: Item, means: HoldMeans, pointerId?: number): boolean {
    if (means === 'pointer') {
      if (this.#byPointer.has(item)) return false;
      this.#byPointer.set(item, pointerId === undefined ? { item, means } : { item, means, pointerId });
    } else {
      const before = this.#current;
      if (before?.item === item && before.means === means) return true;
      this.#current = { item, means };
      if (before && before.item !== item) this.#options.onEnd?.(before, 'putBack');
    }
    this.#host.requestUpdate();
    return true;
  }

  /**
   * The element has placed it: nobody holds it any longer.
   * @param item - What was placed.
   * @returns Whether it was held.
   */
  place(item: Item): boolean {
    const held = this.#byPointer.get(item) ?? (this.#current?.item === item ? this.#current : null);
    if (!held) return false;
    this.#byPointer.delete(item);
    if (this.#current?.item === item) this.#current = null;
    this.#ended(held, 'placed');
    return true;
  }

  /**
   * Puts something back where it was.
   * @param item - What; without it, what is held without a pointer.
   * @returns Whether it was held. When a pointer let go of what a tap also holds, the tap still holds it.
   */
  putBack(item?: Item): boolean {
    const pointer = item === undefined ? undefined : this.#byPointer.get(item);
    if (pointer) {
      this.#byPointer.delete(pointer.item);
      this.#ended(pointer, 'putBack');
      return true;
    }
    const current = this.#current;
    if (!current || (item !== undefined && current.item !== item)) return false;
    this.#current = null;
    this.#ended(current, 'putBack');
    return true;
  }

  /** Puts everything back, whoever holds it: the element was covered, cleared, made read-only, or given a new value. */
  putAllBack(): void {
    for (const { item } of this.held) this.putBack(item);
  }

  /**
   * Puts back what is no longer there, after the document changed from outside.
   * @param exists - Whether an item still exists.
   */
  retain(exists: (item: Item) => boolean): void {
    for (const { item } of this.held) if (!exists(item)) this.putBack(item);
  }

  /** @internal */
  hostDisconnected(): void {
    this.putAllBack();
  }

  #ended(held: Held<Item>, outcome: HoldOutcome): void {
    this.#options.onEnd?.(held, outcome);
    this.#host.requestUpdate();
  }
}
