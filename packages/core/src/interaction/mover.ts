import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Where a step of meaning goes. What it means is the element's: `out` the next ring, 15 minutes later, the next column; `forward` along the ring, to the next sector.
 * `far-…` are Page Up and Page Down, `first` and `last` Home and End.
 */
export type MoveDirection = 'in' | 'out' | 'back' | 'forward' | 'far-in' | 'far-out' | 'first' | 'last';

/** Where the thing stands on the mover's main line (the one that `in` and `out` follow), in whole numbers. */
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
  /** Called when the place is kept: Enter, Space, or focus leaves. */
  onCommit(): void;
  /** Called when the thing must go back where it was: Escape, or the element is removed. */
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
  /**
   * @param host - The element that renders the control.
   * @param options - The steps, and whom to tell.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: MoverOptions<Step>) {
    void options;
    host.addController(this);
  }

  /** @internal */
  hostDisconnected(): void {}

  /** Whether the arrows are handed over: the element renders the control while they are. */
  get active(): boolean {
    return false;
  }

  /** Hands the arrows over; the control gets focus as soon as it is rendered. */
  start(): void {}

  /** Keeps the place, as Enter does. Focus is the element's to move (in {@link MoverOptions.onCommit}). */
  commit(): void {}

  /** Puts back, as Escape does. Focus is the element's to move (in {@link MoverOptions.onCancel}). */
  cancel(): void {}
}
