import type { LitElement } from 'lit';
import { type MoveDirection, Mover, type MoverOptions, type MoverPosition } from './mover.ts';

/** What a {@link Moving} needs to know. */
export interface MovingOptions<Place> extends Pick<MoverOptions<Place>, 'control' | 'direction' | 'keys'> {
  /** What is moved: what the open panel is about. */
  subject(): string | null;
  /** Where it stands; undefined when it is gone or stands nowhere. */
  placeOf(id: string): Place | undefined;
  /** The place one step away; null where there is none. */
  beside(place: Place, direction: MoveDirection): Place | null;
  /** Where a number key places; null where there is nothing. */
  readonly numbered?: (place: Place, number: number) => Place | null;
  /** Where it is on the main line. */
  position(id: string): MoverPosition;
  /** Where it is, in words. */
  where(id: string): string;
  /** Performs the step within the gesture that is open, without committing it. */
  step(id: string, place: Place): void;
  closeGesture(): void;
  /** Tells the host that something has changed. */
  commit(): void;
  /** Says where it stands now. */
  sayPlace(id: string): void;
  /** Says that it is back where it was. */
  sayPutBack(id: string): void;
  /** It is over: moves focus, where nobody else has. */
  ended(): void;
}

/**
 * Moves a thing with the arrow keys, by meaning, as one step of undo. Enter keeps the place and tells; Escape puts back and leaves no step behind. What is
 * moved stays the same from beginning to end: the panel may be about something else before it is over.
 */
export class Moving<Place> {
  readonly #options: MovingOptions<Place>;
  readonly #mover: Mover<Place>;
  #id = '';
  #before: Place | undefined;
  /** Whether it has been moved at all. */
  #stepped = false;

  /**
   * @param host - The element that renders the control.
   * @param options - The steps, and whom to tell.
   */
  constructor(host: LitElement, options: MovingOptions<Place>) {
    this.#options = options;
    const { control, direction, keys } = options;
    this.#mover = new Mover<Place>(host, {
      control,
      steps: (way) => this.#from((place) => options.beside(place, way)),
      number: (number) => this.#from((place) => options.numbered?.(place, number) ?? null),
      position: () => options.position(this.#id),
      valueText: () => options.where(this.#id),
      onStep: (place) => {
        this.#stepped = true;
        options.step(this.#id, place);
      },
      onCommit: () => this.#keep(),
      onCancel: () => this.#putBack(),
      ...(direction ? { direction } : {}),
      ...(keys ? { keys } : {}),
    });
  }

  /** Whether the arrows move something. */
  get active(): boolean {
    return this.#mover.active;
  }

  start(): void {
    const subject = this.#options.subject();
    if (subject === null) return;
    this.commit();
    this.#id = subject;
    this.#before = this.#options.placeOf(subject);
    this.#stepped = false;
    this.#options.closeGesture();
    this.#mover.start();
  }

  /** Keeps the place, as Enter does. */
  commit(): void {
    if (this.#mover.active) this.#mover.commit();
  }

  #from(step: (place: Place) => Place | null): Place | null {
    const place = this.#options.placeOf(this.#id);
    return place === undefined ? null : step(place);
  }

  #keep(): void {
    const { closeGesture, commit, sayPlace, ended } = this.#options;
    closeGesture();
    if (this.#stepped) {
      commit();
      sayPlace(this.#id);
    }
    ended();
  }

  #putBack(): void {
    const { step, closeGesture, sayPutBack, ended } = this.#options;
    // Within the same gesture, so that what was given up leaves no step behind.
    if (this.#before !== undefined && this.#stepped) step(this.#id, this.#before);
    closeGesture();
    sayPutBack(this.#id);
    ended();
  }
}
