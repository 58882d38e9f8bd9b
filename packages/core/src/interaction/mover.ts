import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Where a step of meaning goes. What it means is the element's: `out` the next ring, 15 minutes later, the next column; `forward` along the ring, to the next sector.
 * `far-…` are Page Up and Page Down, `first` and `last` Home and End.
 */
export type MoveDirection = 'in' | 'out' | 'back' | 'forward' | 'far-in' | 'far-out' | 'first' | 'last';

/** Where the thing stands on the mover's main line, in whole numbers: a step `out` raises it by one, a step `in` lowers it. */
export interface MoverPosition {
  /** The lowest, usually 1. */
  readonly min: number;
  /** The highest, such as the number of rings. */
  readonly max: number;
  /** Where it is now. */
  readonly now: number;
}

/** What a {@link Mover} needs to know. */
export interface MoverOptions<Step> {
  /** @returns The native `<input type="range">` that the element renders while {@link Mover.active}; `null` when it is not there. */
  control(): HTMLInputElement | null;
  /**
   * The step in a direction from where the thing is now.
   * @param direction - Which way.
   * @returns The step, in the element's own terms, or `null` when there is nothing that way.
   */
  steps(direction: MoveDirection): Step | null;
  /**
   * Where a number key places, such as ring 1–5.
   * @param number - 1 to 9.
   * @returns The step, or `null` when there is none.
   */
  readonly number?: (number: number) => Step | null;
  /** @returns Where the thing is on the main line. */
  position(): MoverPosition;
  /** @returns Where the thing is, in words: "mellersta ringen, familj". Becomes `aria-valuetext`. */
  valueText(): string;
  /**
   * Takes a step (previewed or performed within an open gesture). {@link MoverOptions.position} and {@link MoverOptions.valueText} must tell the new place right after.
   * @param step - What {@link MoverOptions.steps} or {@link MoverOptions.number} gave.
   */
  onStep(step: Step): void;
  /** Called when the place is kept: Enter, Space, focus leaves, or the control or the element is removed. Nothing that was done is lost. */
  onCommit(): void;
  /** Called when the thing must go back where it was: Escape. */
  onCancel(): void;
  /**
   * Called when there is nothing that way; by default nothing happens.
   * @param direction - Which way.
   */
  readonly onEdge?: (direction: MoveDirection) => void;
  /** @returns Which way the text runs: in `rtl` the left arrow goes forward. `ltr` by default. */
  readonly direction?: () => 'ltr' | 'rtl';
  /**
   * Other keys than the usual: `KeyboardEvent.key` to direction, asked before the usual ones (up `out`, down `in`, left `back`, right `forward`,
   * Page Up `far-out`, Page Down `far-in`, Home `first`, End `last`).
   */
  readonly keys?: Readonly<Record<string, MoveDirection>>;
}

/**
 * Hands the arrows to steps of *meaning* (one ring out, the next sector, 15 minutes later) instead of pixels.
 *
 * **The control is a native `<input type="range">`**, rendered by the element with an accessible name and, when the main line is upright on the screen, `aria-orientation="vertical"`.
 * Native, because VoiceOver's and TalkBack's swipe up and down change a native slider's value directly and fire `input`; for a button with `role="slider"` they must make up key presses, which not every pair of
 * browser and screen reader does. Its `min`, `max`, `step`, `value` and `aria-valuetext` are set here after every step, so that the new place is spoken at once.
 *
 * Arrows, Page Up, Page Down, Home and End step; 1–9 place directly; Enter and Space keep the place; leaving it keeps the place; Escape puts back.
 *
 * @example
 * ```ts
 * readonly #mover = new Mover<Place>(this, {
 *   control: () => this.renderRoot.querySelector<HTMLInputElement>('input.mover'),
 *   steps: (direction) => placeBeside(this.#place, direction), position: () => ({ min: 1, max: rings, now: ring }), valueText: () => this.#placeText(),
 *   onStep: (place) => this.perform(placePerson(id, place), { gesture: 'move' }), onCommit: () => this.#keep(), onCancel: () => this.#putBack(),
 * });
 * // render(): this.#mover.active ? html`<input class="mover" type="range" aria-label=${…}>` : html`<button @click=${() => this.#mover.start()}>…</button>`
 * ```
 */
export class Mover<Step> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MoverOptions<Step>;
  #listening: AbortController | undefined;
  /** The control has been rendered and focused. */
  #shown = false;

  /**
   * @param host - The element that renders the control.
   * @param options - The steps, and whom to tell.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: MoverOptions<Step>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the arrows are handed over: the element renders the control while they are. */
  get active(): boolean {
    return this.#listening !== undefined;
  }

  /** Hands the arrows over; the control gets focus as soon as it is rendered. */
  start(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    // Captured, so that nothing around the control takes Escape first; a host itself does not hear focus moving inside it.
    const root: Pick<HTMLElement, 'addEventListener'> = this.#host.shadowRoot ?? this.#host;
    const how = { capture: true, signal: this.#listening.signal };
    root.addEventListener('keydown', this.#key, how);
    root.addEventListener('input', this.#input, how);
    root.addEventListener('change', this.#change, how);
    root.addEventListener('focusout', this.#focusout, how);
    this.#host.requestUpdate();
  }

  /** Keeps the place, as Enter does. Focus is the element's to move (in {@link MoverOptions.onCommit}). */
  commit(): void {
    if (this.#end()) this.#options.onCommit();
  }

  /** Puts back, as Escape does. Focus is the element's to move (in {@link MoverOptions.onCancel}). */
  cancel(): void {
    if (this.#end()) this.#options.onCancel();
  }

  /** @internal */
  hostUpdated(): void {
    if (!this.#listening) return;
    const control = this.#options.control();
    if (control) this.#sync(control);
    if (control && !this.#shown) {
      this.#shown = true;
      control.focus();
    } else if (!control && this.#shown) this.commit();
  }

  /** @internal */
  hostDisconnected(): void {
    this.commit();
  }

  #end(): boolean {
    if (!this.#listening) return false;
    this.#listening.abort();
    this.#listening = undefined;
    this.#shown = false;
    this.#host.requestUpdate();
    return true;
  }

  /** @returns The control, when it is what the event is about. */
  #control(event: Event): HTMLInputElement | undefined {
    const control = this.#options.control();
    return control && event.composedPath().includes(control) ? control : undefined;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const control = this.#control(event);
    if (!control || event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    const { keys, number, direction } = this.#options;
    const rtl = direction?.() === 'rtl';
    const way = keys?.[key] ?? (rtl ? MIRRORED[key] : undefined) ?? WAYS[key];
    if (way) this.#step(way);
    else if (number && /^[1-9]$/.test(key)) this.#take(number(Number(key)));
    else if (key === 'Enter' || key === ' ') this.commit();
    else if (key === 'Escape') this.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.#sync(control);
  };

  /** A screen reader's swipe, or the thumb dragged: the value has changed by itself, and the steps follow it. */
  readonly #input = (event: Event): void => {
    const control = this.#control(event);
    if (!control) return;
    event.stopPropagation();
    const wanted = control.valueAsNumber;
    for (let now = this.#options.position().now; now !== wanted;) {
      const moved = this.#step(now < wanted ? 'out' : 'in');
      const next = this.#options.position().now;
      if (!moved || next === now || (next - wanted) * (now - wanted) < 0) break;
      now = next;
    }
    this.#sync(control);
  };

  /** The control's own events are not the element's. */
  readonly #change = (event: Event): void => {
    if (this.#control(event)) event.stopPropagation();
  };

  readonly #focusout = (event: FocusEvent): void => {
    const control = this.#control(event);
    // When the whole window loses focus the control still has it within the page.
    if (control && (control.getRootNode() as Document | ShadowRoot).activeElement !== control) this.commit();
  };

  #step(direction: MoveDirection): boolean {
    const moved = this.#take(this.#options.steps(direction));
    if (!moved) this.#options.onEdge?.(direction);
    return moved;
  }

  #take(step: Step | null): boolean {
    if (step === null) return false;
    this.#options.onStep(step);
    return true;
  }

  #sync(control: HTMLInputElement): void {
    if (!this.#listening) return;
    const { min, max, now } = this.#options.position();
    control.step = '1';
    control.min = String(min);
    control.max = String(max);
    if (control.value !== String(now)) control.value = String(now);
    const text = this.#options.valueText();
    if (control.getAttribute('aria-valuetext') !== text) control.setAttribute('aria-valuetext', text);
  }
}

const WAYS: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  PageUp: 'far-out',
  PageDown: 'far-in',
  Home: 'first',
  End: 'last',
};
const MIRRORED: Readonly<Record<string, MoveDirection>> = { ArrowLeft: 'forward', ArrowRight: 'back' };
