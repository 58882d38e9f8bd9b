import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock, type Clock } from './clock.ts';

/** One item in the hand of one pointer. The same object during the whole drag, with fresh numbers at every call. */
export interface DragState {
  /** The button that is dragged. */
  readonly item: HTMLElement;
  /** The pointer that took it; no other can move it. */
  readonly pointerId: number;
  /** `mouse`, `touch`, `pen`, or what the browser calls it. */
  readonly pointerType: string;
  /** Where the pointer went down, in CSS pixels of the viewport. */
  readonly startX: number;
  /** Where the pointer went down, in CSS pixels of the viewport. */
  readonly startY: number;
  /** Where the pointer is, in CSS pixels of the viewport. */
  readonly x: number;
  /** Where the pointer is, in CSS pixels of the viewport. */
  readonly y: number;
  /** How far the item has been carried over the surface, in the surface's own pixels: scrolling and a scaled page are reckoned in. */
  readonly dx: number;
  /** How far the item has been carried over the surface, in the surface's own pixels: scrolling and a scaled page are reckoned in. */
  readonly dy: number;
  /** Where the middle of the item is, from the surface's left padding edge, in the surface's own pixels. No layout is read for it. */
  readonly centreX: number;
  /** Where the middle of the item is, from the surface's top padding edge, in the surface's own pixels. No layout is read for it. */
  readonly centreY: number;
  /** Where the pointer is, from the surface's left padding edge, in the surface's own pixels. No layout is read for it. */
  readonly overX: number;
  /** Where the pointer is, from the surface's top padding edge, in the surface's own pixels. No layout is read for it. */
  readonly overY: number;
}

/** What a {@link Drag} needs to know. */
export interface DragOptions {
  /** @returns What things are dragged over (its place and size are read once per drag); `null` before the first render. */
  surface(): HTMLElement | null;
  /**
   * Which item a pointer went down on. `event.composedPath()` tells.
   * @param event - The `pointerdown`.
   * @returns The item's button, or `null` when there is nothing to drag there.
   */
  find(event: PointerEvent): HTMLElement | null;
  /**
   * How far a pointer must go before it drags, so that a trembling hand can still tap.
   * @param pointerType - `mouse`, `touch`, `pen`.
   * @returns CSS pixels; 6 for a mouse and 10 for anything else by default.
   */
  readonly threshold?: (pointerType: string) => number;
  /** @returns Whether nothing may be dragged now: read-only, disabled, covered. Asked when a pointer goes down. */
  readonly disabled?: () => boolean;
  /**
   * Called when a pointer has gone far enough, before the item moves.
   * @param drag - What is lifted.
   * @returns `false` to leave it where it is (the pointer is then ignored until it is lifted).
   */
  readonly onStart?: (drag: DragState) => boolean | void;
  /**
   * Called at most once a frame while the item moves or the page scrolls under it, before anything is written: reading layout is cheap here.
   * @param drag - Where it is now.
   */
  readonly onMove?: (drag: DragState) => void;
  /**
   * Called when the item is let go. Place it here; the item's `translate` is taken away right after, in the same task.
   * @param drag - Where it is let go.
   */
  readonly onDrop: (drag: DragState) => void;
  /**
   * Called when the item goes back where it was: Escape, a lost pointer, the window left, the item or the element removed.
   * @param drag - What is put back.
   */
  readonly onCancel?: (drag: DragState) => void;
  /** Whose time and frames; the browser's own by default. */
  readonly clock?: Clock;
}

/**
 * Carries buttons by mouse, finger or pen; several fingers carry several at once.
 *
 * While it is carried, an item has the attribute `data-lifted` and moves by its own `translate` property alone, written once a frame. So the element's
 * styles must not use `translate` on items (`transform`, `left` and `top` are free) and must say `touch-action: none; user-select: none;
 * -webkit-touch-callout: none` on them, with `will-change: translate` on `[data-lifted]` only.
 * Nobody is forced to drag: the click that a press without movement makes is left alone, and the click after a drag is swallowed.
 *
 * - Only the pointer that began moves its item; a second on the same item is ignored. Right and middle buttons are ignored.
 * - Near the edge of what scrolls (the board's own scroller, the page) it scrolls, calmly.
 * - It keeps carrying when a re-render moves the button to another place in the document.
 *
 * @example
 * ```ts
 * readonly #drag = new Drag(this, {
 *   surface: () => this.renderRoot.querySelector('.board'),
 *   find: (event) => event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.person')) ?? null,
 *   disabled: () => this.readonly,
 *   onDrop: ({ item, centreX, centreY }) => this.#placeAt(item.dataset.key, centreX, centreY),
 * });
 * ```
 */
export class Drag implements ReactiveController {
  /**
   * @param host - The element; its `pointerdown` is listened to while it is connected, the rest only while a pointer is down.
   * @param options - What to drag and whom to tell.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: DragOptions) {
    void options;
    void systemClock;
    host.addController(this);
  }

  /** @internal */
  hostDisconnected(): void {}

  /** What is carried now, the first taken first. */
  get drags(): readonly DragState[] {
    return [];
  }

  /** Puts everything back, as Escape does. */
  cancel(): void {}
}
