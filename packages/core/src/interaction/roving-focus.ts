import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock, type Clock } from './clock.ts';

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
 * It sets `tabIndex` itself after every render (templates leave it out), and **focus is never lost**: when a render of the host moves, remakes or removes the focused item,
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
  /**
   * @param host - The element; listens for `keydown` and `focusin` while it is connected.
   * @param options - What to go between.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: RovingFocusOptions) {
    void options;
    void systemClock;
    host.addController(this);
  }

  /** @internal */
  hostDisconnected(): void {}

  /** The item that Tab comes to, or `null` when there is none. */
  get current(): HTMLElement | null {
    return null;
  }

  /** Makes an item the tab stop, without focusing it. */
  adopt(item: HTMLElement): void {
    void item;
  }

  /** Makes an item the tab stop and focuses it. */
  focus(item: HTMLElement | null = this.current): void {
    void item;
  }

  /** Sets the tab stops anew; needed only after changes outside the host's own rendering. */
  refresh(): void {}

  /**
   * Handles a key as when it came to one of the items; `keydown` inside the host comes here by itself.
   * @param event - A `keydown`.
   * @returns Whether it moved focus (its default is then prevented).
   */
  handleKey(event: KeyboardEvent): boolean {
    void event;
    return false;
  }

  /**
   * Changes the DOM without losing focus. Rendering by the host's own update cycle is looked after already; this is for changes beside it.
   * @param commit - Makes the change, synchronously.
   */
  keepFocus(commit: () => void): void {
    commit();
  }
}
