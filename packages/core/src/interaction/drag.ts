import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock, type Clock, type TimerId } from './clock.ts';

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
   * What moves with the item: something around it alone that few styles are about, since the browser works out all of them anew at every frame.
   * @param item - What is carried; asked every frame, since a re-render may have put it elsewhere.
   * @returns What is given the `translate`, and says `will-change: translate` while it holds what is lifted. The item itself by default.
   */
  readonly moves?: (item: HTMLElement) => HTMLElement | null;
  /**
   * How far a pointer must go before it drags, so that a trembling hand can still tap.
   * @param pointerType - `mouse`, `touch`, `pen`.
   * @returns CSS pixels; 6 for a mouse and 10 for anything else by default.
   */
  readonly threshold?: (pointerType: string) => number;
  /** @returns Whether nothing may be dragged now (what is there can still be pressed): read-only, disabled, covered. Asked when a pointer goes down. */
  readonly disabled?: () => boolean;
  /**
   * Called when a pointer has gone far enough, before the item moves.
   * @param drag - What is lifted.
   * @returns `false` to leave it where it is (the pointer is then ignored until it is lifted).
   */
  readonly onStart?: (drag: DragState) => unknown;
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
 * While it is carried, an item has the attribute `data-lifted` and moves by one `translate` property alone, its own or that of what `moves` says, written once a frame. So the element's
 * styles must not use `translate` on items (`transform`, `left` and `top` are free) and must say `touch-action: none; user-select: none;
 * -webkit-touch-callout: none` on them, with `will-change: translate` on `[data-lifted]` only.
 * Nobody is forced to drag: the click that a press without movement makes is left alone, also that of a finger that rests (where the browser makes
 * none, it is made here), and the click after a drag is swallowed.
 *
 * - Only the pointer that began moves its item; a second on the same item is ignored. Right and middle buttons are ignored.
 * - Near the edge of what scrolls (the board's own scroller, the page) it scrolls, calmly; not for what was lifted there, until it is pushed on.
 * - It keeps carrying when a re-render moves the button to another place in the document. When the button is gone, the drag is over.
 * - What is rendered in `onStart` must not move the board or the item: they were measured just before. (Where it is let go is measured again.)
 * - The button stays where it is in the document, so an ancestor that clips (`overflow`) clips it: what things are dragged *out of* must not clip.
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
  readonly #host: HTMLElement;
  readonly #options: DragOptions;
  readonly #clock: Clock;
  /** Every pointer that is down on an item, also one whose drag was escaped: its click is still to come. */
  readonly #presses = new Map<number, Press>();
  readonly #swallowing = new Set<AbortController>();
  /** Listens to the window while a pointer is down. */
  #watch: AbortController | undefined;
  #frame: TimerId | undefined;
  #lastFrame = 0;

  /**
   * @param host - The element; its `pointerdown` is listened to while it is connected, the rest only while a pointer is down.
   * @param options - What to drag and whom to tell.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: DragOptions) {
    this.#host = host;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    host.addController(this);
  }

  /** What is carried now, the first taken first. */
  get drags(): readonly DragState[] {
    return this.#lifted();
  }

  /** Puts everything back, as Escape does. */
  cancel(): void {
    for (const press of this.#lifted()) this.#putBack(press);
  }

  /** @internal */
  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#down);
  }

  /** @internal */
  hostUpdated(): void {
    if (this.#lifted().every(({ item }) => item.isConnected)) return;
    // Not within the rendering that took it away: whoever is told renders again.
    queueMicrotask(() => {
      for (const press of this.#lifted()) if (!press.item.isConnected) this.#lose(press);
    });
  }

  /** @internal */
  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#down);
    this.#loseAll();
    for (const swallow of this.#swallowing) swallow.abort();
    this.#swallowing.clear();
  }

  readonly #down = (event: PointerEvent): void => {
    const { pointerId, pointerType, button, clientX, clientY } = event;
    const stale = this.#presses.get(pointerId); // its pointerup never came here
    if (stale) this.#lose(stale);
    if (button !== 0) return;
    const item = this.#options.find(event);
    if (!item || [...this.#presses.values()].some((press) => press.item === item)) return;
    const press = new Press(item, pointerId, pointerType, clientX, clientY, this.#options.moves);
    this.#presses.set(pointerId, press);
    // What cannot be dragged can still be pressed, for as long as a hand needs.
    if (this.#options.disabled?.()) press.phase = 'refused';
    // A finger is captured at once, by the button itself: the browser's own capture may be by something inside it that is rendered anew.
    else if (pointerType !== 'mouse') capture(item, pointerId);
    this.#listen();
  };

  #listen(): void {
    if (this.#watch) return;
    this.#watch = new AbortController();
    const on = <K extends keyof WindowEventMap>(
      type: K,
      listener: (event: WindowEventMap[K]) => void,
      capture = true,
    ): void => window.addEventListener(type, listener, { capture, signal: this.#watch!.signal });
    // On the window, so that the pointer is followed also when its item leaves the document.
    on('pointermove', this.#move);
    on('pointerup', this.#up);
    on('pointercancel', ({ pointerId }) => this.#loseById(pointerId));
    on('lostpointercapture', this.#lost);
    on('keydown', this.#key);
    on('blur', () => this.#loseAll(), false); // not captured: that would be every element's blur
    on('dragstart', (event) => event.preventDefault()); // the browser's own dragging of pictures would take the pointer
    on('contextmenu', this.#menu);
  }

  readonly #move = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    // With another mouse button held there is no pointerup, and outside the window it may be missed.
    if (press.pointerType === 'mouse' && !(event.buttons & 1))
      return event.button === 0 ? this.#up(event) : this.#lose(press);
    press.x = event.clientX;
    press.y = event.clientY;
    if (press.phase === 'pressed' && !this.#rests(press)) this.#lift(press);
    if (press.phase === 'lifted') this.#askFrame();
  };

  /** Whether it has not gone farther than a hand trembles. */
  #rests({ pointerType, x, y, startX, startY }: Press): boolean {
    const threshold = this.#options.threshold?.(pointerType) ?? (pointerType === 'mouse' ? 6 : 10);
    return Math.hypot(x - startX, y - startY) < threshold;
  }

  #lift(press: Press): void {
    if (!press.item.isConnected) return this.#lose(press);
    press.measure(this.#options.surface() ?? this.#host, () => this.#askFrame());
    press.phase = 'lifted';
    if (this.#options.onStart?.(press) === false) {
      press.phase = 'refused';
      press.release();
      return;
    }
    if ((press.phase as Phase) !== 'lifted') return; // cancelled meanwhile
    capture(press.item, press.pointerId);
    press.item.toggleAttribute('data-lifted', true);
    this.#lastFrame = this.#clock.now();
  }

  readonly #up = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    const { phase } = press;
    this.#forget(press);
    if (phase === 'lifted') {
      press.x = event.clientX;
      press.y = event.clientY;
      press.land();
    }
    const long = press.long && (phase === 'pressed' || phase === 'refused') && this.#rests(press);
    if (phase === 'lifted' || phase === 'putBack' || long) this.#swallowClick(press.pointerId);
    if (long) {
      // As a press gives it.
      press.item.focus({ preventScroll: true });
      press.item.click();
    }
    if (phase !== 'lifted') return;
    try {
      this.#options.onDrop(press);
    } finally {
      press.release();
    }
  };

  readonly #lost = ({ pointerId }: PointerEvent): void => {
    const press = this.#presses.get(pointerId);
    // Capture is also lost when the item is moved within the document, or goes from something inside the button to the button.
    if (press?.phase === 'lifted' && !(press.item.isConnected && capture(press.item, pointerId))) this.#lose(press);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#lifted().length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.cancel();
  };

  readonly #menu = (event: MouseEvent): void => {
    // A long press of a finger is a slow start, not a wish for a menu; Ctrl and click on a Mac is one.
    for (const press of [...this.#presses.values()]) {
      if (press.pointerType === 'mouse') this.#lose(press);
      else {
        event.preventDefault();
        press.long = true;
      }
    }
  };

  /** Puts back, while the pointer is still down. */
  #putBack(press: Press): void {
    press.phase = 'putBack';
    press.release();
    this.#options.onCancel?.(press);
  }

  /** The pointer is gone, or follows us no more. */
  #lose(press: Press): void {
    this.#forget(press);
    if (press.phase === 'lifted') this.#putBack(press);
  }

  #loseById(pointerId: number): void {
    const press = this.#presses.get(pointerId);
    if (press) this.#lose(press);
  }

  #loseAll(): void {
    for (const press of [...this.#presses.values()]) this.#lose(press);
  }

  #forget(press: Press): void {
    this.#presses.delete(press.pointerId);
    if (this.#presses.size) return;
    this.#watch?.abort();
    this.#watch = undefined;
    this.#clock.cancelFrame(this.#frame);
    this.#frame = undefined;
  }

  #lifted(): Press[] {
    return [...this.#presses.values()].filter((press) => press.phase === 'lifted');
  }

  #askFrame(): void {
    this.#frame ??= this.#clock.requestFrame(this.#draw);
  }

  readonly #draw = (): void => {
    this.#frame = undefined;
    const now = this.#clock.now();
    const elapsed = Math.min(now - this.#lastFrame, LONGEST_FRAME_MS);
    this.#lastFrame = now;
    const lifted = this.#lifted();
    // First all that reads, then all that writes: no layout is forced.
    for (const press of lifted) {
      if (press.scrollAtEdge(elapsed)) this.#askFrame();
      press.reckon();
      this.#options.onMove?.(press);
    }
    for (const press of lifted) if (press.phase === 'lifted') press.show();
  };

  /** Swallows the click that this pointer makes when it is lifted, if it makes one, and no other. */
  #swallowClick(pointerId: number): void {
    const swallow = new AbortController();
    const { signal } = swallow;
    this.#swallowing.add(swallow);
    const timer = this.#clock.setTimeout(() => swallow.abort(), CLICK_FOLLOWS_MS);
    signal.addEventListener('abort', () => {
      this.#clock.clearTimeout(timer);
      this.#swallowing.delete(swallow);
    });
    window.addEventListener('pointerdown', () => swallow.abort(), { capture: true, signal });
    window.addEventListener(
      'click',
      (event) => {
        // Keys and scripts click too (detail 0), and so do other fingers; Firefox's mouse has the id 0 and older browsers none.
        const by = event.pointerId;
        if (!event.isTrusted || !event.detail || (by > 0 && by !== pointerId)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        swallow.abort();
      },
      { capture: true, signal },
    );
  }
}

/** A click comes right after its pointer is lifted; after this it is somebody's new click. */
const CLICK_FOLLOWS_MS = 350;
/** After a longer break, scrolling at the edge goes on instead of jumping. */
const LONGEST_FRAME_MS = 50;
/** How near the edge of a scroller it begins to scroll, in CSS pixels. */
const EDGE = 44;
/** How fast it scrolls at the very edge, in CSS pixels a second. */
const EDGE_SPEED = 480;

type Phase = 'pressed' | 'lifted' | 'putBack' | 'refused';

type Shift = readonly [x: number, y: number];
const NOT_SHIFTED: Shift = [0, 0];

/** Something that scrolls, where it was when the item was lifted, and what of it is seen. */
interface Scroller {
  readonly element: Element;
  readonly left: number;
  readonly top: number;
  /** Left, top, right, bottom, in CSS pixels of the viewport. */
  readonly seen: readonly [number, number, number, number];
}

/** One pointer on one item. */
class Press implements DragState {
  readonly item: HTMLElement;
  readonly pointerId: number;
  readonly pointerType: string;
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
  dx = 0;
  dy = 0;
  centreX = 0;
  centreY = 0;
  overX = 0;
  overY = 0;
  phase: Phase = 'pressed';
  /** The browser has taken it for a long press: Chromium makes no click of it, so a child whose finger rests would open nobody. */
  long = false;
  #surface!: HTMLElement;
  /** Everything that scrolls the item, and everything that scrolls the surface. */
  #scrollers!: readonly [item: readonly Scroller[], surface: readonly Scroller[]];
  /** How far each of the two has been scrolled since. */
  #scrolled: [item: Shift, surface: Shift] = [NOT_SHIFTED, NOT_SHIFTED];
  #stale = false;
  #scale = 1;
  /** What the pointer's place over the surface is, less x and y. */
  #originX = 0;
  #originY = 0;
  /** From the pointer to the middle of the item. */
  #gripX = 0;
  #gripY = 0;
  readonly #listening = new AbortController();
  readonly #moves: DragOptions['moves'];
  /** What has been given the `translate`. */
  #moved: HTMLElement | undefined;

  constructor(
    item: HTMLElement,
    pointerId: number,
    pointerType: string,
    x: number,
    y: number,
    moves: DragOptions['moves'],
  ) {
    this.#moves = moves;
    this.item = item;
    this.pointerId = pointerId;
    this.pointerType = pointerType;
    this.startX = this.x = x;
    this.startY = this.y = y;
  }

  /** Reads all the layout that is needed, once. */
  measure(surface: HTMLElement, onScroll: () => void): void {
    this.#surface = surface;
    this.#scrollers = [scrollersOf(this.item), scrollersOf(surface)];
    for (const { element } of this.#scrollers.flat()) {
      const target = element === document.scrollingElement ? document : element;
      target.addEventListener(
        'scroll',
        () => {
          this.#stale = true;
          onScroll();
        },
        { passive: true, signal: this.#listening.signal },
      );
    }
    this.#place(this.startX, this.startY);
    this.reckon();
  }

  /** Where the surface is, and the item in relation to the pointer. */
  #place(x: number, y: number): void {
    const surface = this.#surface;
    const item = this.item.getBoundingClientRect();
    const ground = surface.getBoundingClientRect();
    this.#scale = ground.width / surface.offsetWidth || 1;
    this.#originX = ground.left + (surface.clientLeft - surface.scrollLeft) * this.#scale;
    this.#originY = ground.top + (surface.clientTop - surface.scrollTop) * this.#scale;
    this.#gripX = item.left + item.width / 2 - x;
    this.#gripY = item.top + item.height / 2 - y;
  }

  /** Brings the numbers up to date without reading layout, but for the scroll position when something has scrolled. */
  reckon(): void {
    if (this.#stale) {
      this.#stale = false;
      this.#scrolled = [shiftOf(this.#scrollers[0]), shiftOf(this.#scrollers[1])];
    }
    const [[itemX, itemY], [surfaceX, surfaceY]] = this.#scrolled;
    this.dx = (this.x - this.startX + itemX) / this.#scale;
    this.dy = (this.y - this.startY + itemY) / this.#scale;
    this.overX = (this.x - this.#originX + surfaceX) / this.#scale;
    this.overY = (this.y - this.#originY + surfaceY) / this.#scale;
    this.centreX = this.overX + this.#gripX / this.#scale;
    this.centreY = this.overY + this.#gripY / this.#scale;
  }

  /** One property of one element, which the compositor alone deals with. */
  show(): void {
    const moved = this.#moves?.(this.item) ?? this.item;
    if (moved !== this.#moved) this.#moved?.style.removeProperty('translate');
    this.#moved = moved;
    moved.style.translate = `${this.dx}px ${this.dy}px`;
  }

  /** The last numbers, from what is really seen: meanwhile the layout may have changed. */
  land(): void {
    this.#stale = true;
    this.reckon();
    this.show();
    const { dx, dy } = this;
    this.#place(this.x, this.y);
    this.#scrolled[1] = NOT_SHIFTED;
    this.reckon();
    this.dx = dx;
    this.dy = dy;
  }

  /** Takes the hands off the item. */
  release(): void {
    this.#listening.abort();
    this.item.removeAttribute('data-lifted');
    this.#moved?.style.removeProperty('translate');
  }

  /**
   * Scrolls the nearest that can when the pointer is near its edge, the faster the nearer.
   * @returns Whether the pointer is near an edge, so that the next frame must look again.
   */
  scrollAtEdge(elapsed: number): boolean {
    let near = false;
    for (const axis of [0, 1] as const) {
      const at = axis ? this.y : this.x;
      const start = axis ? this.startY : this.startX;
      for (const { element, seen } of this.#scrollers[1]) {
        const pull = pullOf(at, start, seen[axis], seen[axis + 2]!);
        if (!pull) continue;
        near = true;
        const side = axis ? 'scrollTop' : 'scrollLeft';
        const before = element[side];
        const step = Math.sign(pull) * Math.ceil(Math.abs(pull) * EDGE_SPEED * (elapsed / 1000));
        element.scrollBy({ [axis ? 'top' : 'left']: step, behavior: 'instant' });
        if (element[side] === before) continue; // no further that way: perhaps what is around it
        this.#stale = true;
        break;
      }
    }
    return near;
  }
}

function shiftOf(scrollers: readonly Scroller[]): Shift {
  return [
    scrollers.reduce((sum, { element, left }) => sum + element.scrollLeft - left, 0),
    scrollers.reduce((sum, { element, top }) => sum + element.scrollTop - top, 0),
  ];
}

/** How strongly an edge pulls: −1 (at the low edge) to 1 (at the high one). */
function pullOf(at: number, start: number, low: number, high: number): number {
  const reach = Math.min(EDGE, (high - low) / 4);
  const side = at < low + reach ? -1 : at > high - reach ? 1 : 0;
  if (!side) return 0;
  const beganHere = side < 0 ? start < low + reach : start > high - reach;
  if (beganHere && (at - start) * side < EDGE / 2) return 0;
  return side * Math.min(1, (side < 0 ? low + reach - at : at - high + reach) / reach);
}

/** All that scrolls an element, the nearest first, out through shadow roots. */
function scrollersOf(element: HTMLElement): Scroller[] {
  const found: Scroller[] = [];
  const page = document.scrollingElement;
  for (let node: Element | undefined = element; node; node = outer(node)) {
    const room = node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth;
    if (!room || (node !== page && !/auto|scroll/.test(getComputedStyle(node).overflow))) continue;
    const { left, top, right, bottom } = node.getBoundingClientRect();
    const seen =
      node === page
        ? ([0, 0, innerWidth, innerHeight] as const)
        : ([Math.max(0, left), Math.max(0, top), Math.min(innerWidth, right), Math.min(innerHeight, bottom)] as const);
    found.push({ element: node, left: node.scrollLeft, top: node.scrollTop, seen });
  }
  return found;
}

/** What an element lies in as it is drawn: a slot, its parent, or the host of its shadow root. */
function outer(node: Element): Element | undefined {
  return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
}

/** @returns Whether the pointer is now captured: not when it has been lifted meanwhile. */
function capture(item: HTMLElement, pointerId: number): boolean {
  try {
    item.setPointerCapture(pointerId);
    return true;
  } catch {
    return false;
  }
}
