import { outline } from '@delaktig/core/style/icons.js';
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import type { MapPort } from './editing.ts';
import * as texts from './modes-texts.ts';

/** What zooming needs beside the map. */
export interface ZoomPort extends MapPort {
  find(selector: string): HTMLElement | null;
  /** The board has another size: it is laid out anew. */
  measure(): void;
}

/** How large the board can be, by steps. A pinch may stop in between. */
export const ZOOMS: readonly number[] = [1, 1.5, 2, 3, 4];

/** The ways a map that is larger than its frame can be moved: across and down. */
const ways: Readonly<Record<Way, readonly [across: number, down: number, icon: string]>> = {
  up: [0, -1, 'M12 19V5M6 11l6-6 6 6'],
  left: [-1, 0, 'M19 12H5M11 6l-6 6 6 6'],
  right: [1, 0, 'M5 12h14M13 6l6 6-6 6'],
  down: [0, 1, 'M12 5v14M6 13l6 6 6-6'],
};
type Way = keyof typeof texts.pans;
const arrows: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowDown: 'down',
};
/** How much of the frame it is moved by at a time. */
const panStep = 1 / 3;

const largest = ZOOMS.at(-1) ?? 1;

/** A point in the window. */
interface At {
  readonly x: number;
  readonly y: number;
}

/**
 * Makes the board larger inside a frame of its usual size, which scrolls: by buttons, keys, Ctrl and the wheel, or two fingers. The board is laid out for its
 * real size, so targets are never smaller or larger than they should be, those who were gathered spread out, and scrolling, focus and pressing are the
 * browser's own.
 */
export class MapZoom implements ReactiveController {
  readonly #host: LitElement;
  readonly #port: ZoomPort;
  #zoom = 1;
  /** Two fingers on the ground: how far apart they began, and where their middle was last. */
  #pinch: { readonly apart: number; readonly zoom: number; at: At } | null = null;

  constructor(host: LitElement, port: ZoomPort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
    const root = host.renderRoot;
    // Before the search for names by their first letters.
    root.addEventListener('keydown', (event) => event instanceof KeyboardEvent && this.#key(event), { capture: true });
    root.addEventListener('focusin', (event) => this.#show(event));
    root.addEventListener('wheel', (event) => event instanceof WheelEvent && this.#wheel(event), { passive: false });
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'])
      root.addEventListener(type, (event) => this.#touch(event), { passive: false });
  }

  /** @internal A frame that is made anew has the same zoom. */
  hostUpdated(): void {
    const lens = this.#lens;
    if (!lens) return;
    this.#frame(lens);
    if (Number(lens.style.getPropertyValue('--zoom') || 1) === this.#zoom) return;
    lens.style.setProperty('--zoom', String(this.#zoom));
    // Its size is known now: drawn once more for that, afterwards and not in between.
    void this.#host.updateComplete.then(() => this.#port.measure());
  }

  /** While the board is larger than its frame, the frame can have the focus and be moved with the arrows. */
  #frame(lens: HTMLElement): void {
    const zoomed = this.#zoom > 1;
    lens.toggleAttribute('data-zoomed', zoomed);
    const name = this.#port.locale.text(texts.panFrame);
    const now = { tabindex: '0', role: 'group', 'aria-label': name };
    // Whoever was there stays in reach of what they did.
    if (!zoomed && lens.matches(':focus')) this.#port.find('[data-zoom=in]')?.focus();
    for (const [attribute, value] of Object.entries(now)) {
      if (!zoomed) lens.removeAttribute(attribute);
      else if (lens.getAttribute(attribute) !== value) lens.setAttribute(attribute, value);
    }
  }

  /** How many times its usual size the board has. */
  get zoom(): number {
    return this.#zoom;
  }

  /** The whole map again, without a word. */
  reset(): void {
    this.#zoom = 1;
    this.#host.requestUpdate();
  }

  get #lens(): HTMLElement | null {
    return this.#port.find('[data-lens]');
  }

  /** Larger, smaller, or whole; and says so. */
  readonly step = (by: 'in' | 'out' | 'whole'): void => {
    const now = this.#zoom;
    const next =
      by === 'whole'
        ? 1
        : by === 'in'
          ? (ZOOMS.find((zoom) => zoom > now) ?? largest)
          : (ZOOMS.findLast((zoom) => zoom < now) ?? 1);
    this.#to(next);
    this.#say();
  };

  #say(): void {
    const { locale, say } = this.#port;
    const zoom = Math.round(this.#zoom * 10) / 10;
    say(zoom === 1 ? locale.text(texts.zoomedOut) : locale.text(texts.zoomedIn, locale.say.number(zoom)), 'zoom');
  }

  /** Shows another part of a map that is larger than its frame, and says so; or that there is no more of it that way. */
  readonly pan = (way: Way): void => {
    const lens = this.#lens;
    if (!lens) return;
    const [across, down] = ways[way];
    const { scrollLeft, scrollTop } = lens;
    lens.scrollBy(across * lens.clientWidth * panStep, down * lens.clientHeight * panStep);
    const moved = Math.abs(lens.scrollLeft - scrollLeft) + Math.abs(lens.scrollTop - scrollTop) >= 1;
    this.#port.say(this.#port.locale.text(moved ? texts.panned : texts.panEnd), 'pan');
  };

  /**
   * @param at what stays where it is; by default whoever has the focus, else the middle of what is seen
   * @param from where it was before, when it has moved
   */
  #to(zoom: number, at?: At, from: At | undefined = at): void {
    const lens = this.#lens;
    const board = this.#port.find('[data-board]');
    if (!lens || !board) return;
    if (zoom === this.#zoom) {
      if (at && from) lens.scrollBy(from.x - at.x, from.y - at.y);
      return;
    }
    const focused = board.querySelector<HTMLElement>('button:focus');
    const frame = (focused ?? lens).getBoundingClientRect();
    const { x, y } = at ?? { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
    const before = board.getBoundingClientRect();
    const across = ((from?.x ?? x) - before.left) / before.width;
    const down = ((from?.y ?? y) - before.top) / before.height;
    this.#zoom = zoom;
    lens.style.setProperty('--zoom', String(zoom));
    this.#frame(lens);
    const after = board.getBoundingClientRect();
    lens.scrollLeft += after.left + across * after.width - x;
    lens.scrollTop += after.top + down * after.height - y;
    this.#port.measure();
    this.#host.requestUpdate();
    if (focused && !at)
      void this.#host.updateComplete.then(() => focused.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  }

  /** Whoever gets focus by keys is scrolled into sight: not every browser does so in a frame that scrolls. */
  #show({ target }: Event): void {
    if (this.#zoom === 1 || !(target instanceof HTMLElement) || !target.matches('[data-zoomed] :focus-visible')) return;
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #onBoard(event: Event): boolean {
    const lens = this.#lens;
    return lens !== null && event.composedPath().includes(lens);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !this.#onBoard(event)) return;
    const way = event.target === this.#lens && this.#zoom > 1 ? arrows[event.key] : undefined;
    if (way) {
      event.preventDefault();
      event.stopPropagation();
      this.pan(way);
      return;
    }
    const by = ({ '+': 'in', '-': 'out', '0': 'whole' } as const)[event.key];
    if (!by || (by !== 'in' && this.#zoom === 1)) return;
    event.preventDefault();
    event.stopPropagation();
    this.step(by);
  }

  /** With Ctrl, as pinching on a touchpad also comes. Without it the wheel scrolls what is larger than its frame. */
  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey || !this.#onBoard(event)) return;
    event.preventDefault();
    const next = this.#zoom * Math.exp(-event.deltaY / 300);
    this.#to(within(next), { x: event.clientX, y: event.clientY });
  }

  /** Two fingers on the ground: those on people move people. */
  #touch(event: Event): void {
    if (typeof TouchEvent === 'undefined' || !(event instanceof TouchEvent)) return;
    const [one, other] = event.touches;
    const onGround = (touch: Touch): boolean =>
      touch.target instanceof Element &&
      touch.target.closest('[data-lens]') !== null &&
      !touch.target.closest('button');
    if (!one || !other || event.touches.length !== 2 || !onGround(one) || !onGround(other)) {
      if (this.#pinch && this.#pinch.zoom !== this.#zoom) this.#say();
      this.#pinch = null;
      return;
    }
    event.preventDefault();
    const apart = Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
    const at = { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 };
    this.#pinch ??= { apart, zoom: this.#zoom, at };
    const from = this.#pinch.at;
    this.#pinch.at = at;
    this.#to(within((this.#pinch.zoom * apart) / this.#pinch.apart), at, from);
  }

  /** The buttons, below the map. */
  buttons({ locale }: MapView): TemplateResult {
    const button = (by: 'in' | 'out' | 'whole', path: string, off: boolean, label: unknown): TemplateResult =>
      html`<button class="act" type="button" data-zoom=${by} aria-disabled=${String(off)} @click=${() => off || this.step(by)}>${outline(path)} <span>${label}</span></button>`;
    return html`<div class="zoom" role="group" aria-label=${locale.text(texts.zoomGroup)}>
      ${button('in', 'M12 5v14M5 12h14', this.#zoom >= largest, locale.label(texts.zoomIn))}
      ${button('out', 'M5 12h14', this.#zoom <= 1, locale.label(texts.zoomOut))}
      ${button('whole', 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', this.#zoom <= 1, locale.label(texts.zoomWhole))}
    </div>
    ${
      this.#zoom > 1
        ? html`<div class="zoom pan" role="group" aria-label=${locale.text(texts.pan)}>
          ${(['up', 'left', 'right', 'down'] as const).map(
            (way) =>
              html`<button class="act" type="button" data-pan=${way} @click=${() => this.pan(way)}>${outline(ways[way][2])} <span>${locale.label(texts.pans[way])}</span></button>`,
          )}
        </div>`
        : nothing
    }`;
  }
}

/** By quarters of a hundredth it would be laid out at each move of a finger: by twentieths it is not. */
function within(zoom: number): number {
  return Math.min(largest, Math.max(1, Math.round(zoom * 20) / 20));
}
