import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock, type Clock } from './clock.ts';
import { nearest, type ScreenDirection } from './spatial.ts';

/** Which arrows move: along a line, or on a board to the nearest in that direction. */
export type RovingOrientation = 'horizontal' | 'vertical' | 'both' | 'spatial';

/** What a {@link RovingFocus} needs to know. */
export interface RovingFocusOptions {
  /** @returns What can have focus, in reading order; asked at every key and after every render. */
  items(): readonly HTMLElement[];
  /**
   * Which arrows move. `both`: all four, in reading order. `spatial`: to the nearest in that direction as drawn; Page Up and Page Down then go
   * one back or on in reading order, so that everything can be reached.
   */
  readonly orientation: RovingOrientation;
  /** @returns Which way the text runs: in `rtl` the left arrow goes on. `ltr` by default. */
  readonly direction?: () => 'ltr' | 'rtl';
  /** Whether the first follows the last; false by default. Never in `spatial`. */
  readonly loop?: boolean;
  /** How many items Page Up and Page Down pass; 10 by default, 0 leaves these keys alone. In `spatial` always 1. */
  readonly page?: number;
  /**
   * What an item is found by when its first letters are typed.
   * @param item - One of the items.
   * @returns Its name: by default its `aria-label`, else its text. Give `null` to be passed over.
   */
  readonly name?: (item: HTMLElement) => string | null;
  /**
   * What an item *is*, so that focus can stay with it when a render makes it anew.
   * @param item - One of the items.
   * @returns A key: by default `data-key`, else its `id`, else nothing.
   */
  readonly key?: (item: HTMLElement) => string | undefined;
  /**
   * Where something stands now that left these items, for instance moved from the tray to the board. Asked before focus goes to a neighbour.
   * @param key - The key of the item that had focus.
   * @returns What to focus, or `null` for the next item.
   */
  readonly elsewhere?: (key: string | undefined) => HTMLElement | null;
  /** @returns What gets focus when no item is left. */
  readonly fallback?: () => HTMLElement | null;
  /** Whose time passes between typed letters; the browser's own by default. */
  readonly clock?: Clock;
}

/**
 * One tab stop for many buttons: Tab comes to the one that had focus last, arrows, Home, End, Page Up, Page Down and first letters go between them.
 * It sets `tabIndex` itself after every render (a template leaves it out, or says `-1` once and for all), and **focus is never lost**: when a render of the host moves, remakes or removes the focused item,
 * focus is restored in the same task, to the item, to what stands for it, to the next, the previous, or the fallback.
 *
 * Keys with Ctrl, Alt or Meta, keys already handled (`defaultPrevented`) and keys in text fields are left alone; so are digits, Enter and Space.
 *
 * @example
 * ```ts
 * readonly #people = new RovingFocus(this, {
 *   items: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.board .person')],
 *   orientation: 'spatial',
 *   elsewhere: (key) => this.renderRoot.querySelector(`.tray [data-key="${CSS.escape(key ?? '')}"]`),
 *   fallback: () => this.renderRoot.querySelector('.add'),
 * });
 * ```
 */
export class RovingFocus implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #options: RovingFocusOptions;
  readonly #clock: Clock;
  /** What is listened to: a host does not hear focus going from one thing inside it to another. */
  #root: Listened | undefined;
  #current: HTMLElement | null = null;
  /** What the tab stop is and where it was, should a render make it anew. */
  #currentKey: string | undefined;
  #currentIndex = 0;
  #typed = '';
  #typedAt = 0;
  /** What had focus before the render that is going on. */
  #before: Focused | undefined;

  /**
   * @param host - The element; listens for `keydown` and `focusin` while it is connected.
   * @param options - What to go between.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: RovingFocusOptions) {
    this.#host = host;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    host.addController(this);
  }

  /** The item that Tab comes to, or `null` when there is none. */
  get current(): HTMLElement | null {
    return this.#current;
  }

  /**
   * Makes an item the tab stop, without focusing it.
   * @param item - One of the items.
   */
  adopt(item: HTMLElement): void {
    this.#current = item;
    this.refresh();
  }

  /**
   * Makes an item the tab stop and focuses it.
   * @param item - One of the items; the tab stop by default.
   */
  focus(item: HTMLElement | null = this.#current): void {
    if (!item) return;
    this.adopt(item);
    item.focus();
  }

  /** Sets the tab stops anew; needed only after changes outside the host's own rendering. */
  refresh(): void {
    const items = this.#options.items();
    const key = this.#currentKey;
    let index = this.#current ? items.indexOf(this.#current) : -1;
    if (index < 0 && key !== undefined) index = items.findIndex((item) => this.#keyOf(item) === key);
    if (index < 0) index = Math.max(0, Math.min(this.#currentIndex, items.length - 1));
    this.#current = items[index] ?? null;
    this.#currentIndex = index;
    this.#currentKey = this.#current ? this.#keyOf(this.#current) : undefined;
    for (const item of items) {
      const tabIndex = item === this.#current ? 0 : -1;
      if (item.tabIndex !== tabIndex) item.tabIndex = tabIndex;
    }
  }

  /**
   * Handles a key as when it came to one of the items; `keydown` inside the host comes here by itself.
   * @param event - A `keydown`.
   * @returns Whether the key was one of its own: its default is then prevented, also when there is nothing that way (the page must not jump).
   */
  handleKey(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
    const items = this.#options.items();
    const item = itemOf(event, items);
    if (!item || event.composedPath()[0] instanceof HTMLInputElement) return false;
    const target = event.shiftKey && event.key.length > 1 ? undefined : this.#target(event.key, items, item);
    if (target === undefined) return false;
    event.preventDefault();
    if (target) this.focus(target);
    return true;
  }

  /**
   * Changes the DOM without losing focus. Rendering by the host's own update cycle is looked after already; this is for changes beside it.
   * @param commit - Makes the change, synchronously.
   */
  keepFocus(commit: () => void): void {
    const before = this.#focused();
    try {
      commit();
    } finally {
      this.#restore(before);
    }
  }

  /** @internal */
  hostConnected(): void {
    this.#root = this.#host.shadowRoot ?? this.#host;
    this.#root.addEventListener('keydown', this.#key);
    this.#root.addEventListener('focusin', this.#focusin);
  }

  /** @internal */
  hostUpdate(): void {
    this.#before = this.#focused();
  }

  /** @internal */
  hostUpdated(): void {
    const before = this.#before;
    this.#before = undefined;
    this.#restore(before);
  }

  /** @internal */
  hostDisconnected(): void {
    this.#root?.removeEventListener('keydown', this.#key);
    this.#root?.removeEventListener('focusin', this.#focusin);
  }

  readonly #key = (event: KeyboardEvent): void => {
    this.handleKey(event);
  };

  readonly #focusin = (event: FocusEvent): void => {
    const item = itemOf(event, this.#options.items());
    if (item && item !== this.#current) this.adopt(item);
  };

  /** @returns Where a key goes, `null` when there is nothing that way, `undefined` when the key is not ours. */
  #target(key: string, items: readonly HTMLElement[], item: HTMLElement): HTMLElement | null | undefined {
    const { orientation, page = 10, loop } = this.#options;
    const spatial = orientation === 'spatial';
    const at = items.indexOf(item);
    const go = (by: number): HTMLElement | null => items[Math.max(0, Math.min(items.length - 1, at + by))] ?? null;
    const step = (by: number): HTMLElement | null => (loop ? (items.at((at + by) % items.length) ?? null) : go(by));
    if (key === 'Home') return items[0] ?? null;
    if (key === 'End') return items.at(-1) ?? null;
    if (key === 'PageUp' || key === 'PageDown') {
      const by = spatial ? 1 : page;
      return by ? go(key === 'PageUp' ? -by : by) : undefined;
    }
    const direction = ARROWS[key];
    if (!direction) return this.#find(key, items, at);
    if (spatial) {
      const others = items.filter((other) => other !== item);
      return (
        others[
          nearest(
            item.getBoundingClientRect(),
            others.map((other) => other.getBoundingClientRect()),
            direction,
          )
        ] ?? null
      );
    }
    const upright = direction === 'up' || direction === 'down';
    if (orientation === (upright ? 'horizontal' : 'vertical')) return undefined;
    const onward = upright ? direction === 'down' : (direction === 'right') === (this.#options.direction?.() !== 'rtl');
    return step(onward ? 1 : -1);
  }

  /** The next item whose name begins with what has been typed; the same letter again goes to the next with that letter. */
  #find(key: string, items: readonly HTMLElement[], at: number): HTMLElement | null | undefined {
    const now = this.#clock.now();
    if (now - this.#typedAt > TYPING_MS) this.#typed = '';
    if (!/^\S$/u.test(key) || (!this.#typed && /\d/.test(key))) return undefined;
    this.#typedAt = now;
    this.#typed += key.toLocaleLowerCase();
    const typed = this.#typed;
    const name = this.#options.name ?? ((item) => item.getAttribute('aria-label') ?? item.textContent);
    const from = (start: number, prefix: string): HTMLElement | undefined =>
      [...items.slice(start), ...items.slice(0, start)].find((item) =>
        name(item)?.trim().toLocaleLowerCase().startsWith(prefix),
      );
    const letter = /^./u.exec(typed)?.[0] ?? '';
    const found =
      from(typed === letter ? at + 1 : at, typed) ??
      (typed === letter.repeat(typed.length / letter.length) ? from(at + 1, letter) : undefined);
    return found ?? (typed === letter ? undefined : null);
  }

  #keyOf(item: HTMLElement): string | undefined {
    return this.#options.key ? this.#options.key(item) : (item.dataset['key'] ?? (item.id || undefined));
  }

  #active(): Element | null {
    return (this.#host.shadowRoot ?? (this.#host.getRootNode() as Document | ShadowRoot)).activeElement;
  }

  #focused(): Focused | undefined {
    const active = this.#active();
    if (!active) return;
    const items = this.#options.items();
    const index = items.indexOf(active as HTMLElement);
    const item = items[index];
    return item && { item, index, items, key: this.#keyOf(item) };
  }

  #restore(before: Focused | undefined): void {
    this.refresh();
    if (!before) return;
    const { item, index, key, items: old } = before;
    const items = this.#options.items();
    const stays = items.includes(item) && this.#keyOf(item) === key;
    const active = this.#active();
    // Somebody has moved focus on purpose while rendering.
    if (active ? active !== item || stays : document.activeElement && document.activeElement !== document.body) return;
    const target =
      (stays ? item : undefined) ??
      (key === undefined ? undefined : items.find((other) => this.#keyOf(other) === key)) ??
      this.#options.elsewhere?.(key) ??
      old.slice(index + 1).find((other) => items.includes(other)) ??
      old.slice(0, index).findLast((other) => items.includes(other)) ??
      items[Math.min(index, items.length - 1)] ??
      this.#options.fallback?.();
    if (!target) return;
    if (items.includes(target)) this.adopt(target);
    target.focus({ preventScroll: true });
  }
}

/** The listening side of a shadow root and of an element without one. */
type Listened = Pick<HTMLElement, 'addEventListener' | 'removeEventListener'>;

interface Focused {
  readonly item: HTMLElement;
  readonly key: string | undefined;
  readonly index: number;
  /** All items as they were. */
  readonly items: readonly HTMLElement[];
}

/** Letters typed within this time of each other are one word. */
const TYPING_MS = 1000;

const ARROWS: Readonly<Record<string, ScreenDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function itemOf(event: Event, items: readonly HTMLElement[]): HTMLElement | undefined {
  const path = event.composedPath();
  return items.find((item) => path.includes(item));
}
