import type { LitElement } from 'lit';
import { Drag, type DragState } from './drag.ts';
import type { Hold } from './hold.ts';

/** Where something would come if it were let go now. */
export interface Landing<Place> {
  readonly place: Place;
  /** What shows it meanwhile, by `data-over`: a ring's target, a column. */
  readonly element?: HTMLElement | null;
}

/** What a {@link Carrying} needs to know. */
export interface CarryingOptions<Place> {
  /** What things are carried over. */
  surface(): HTMLElement | null;
  /** What can be carried, as a selector; each stands in, or is, something with its id in `data-key`. */
  readonly items: string;
  /** What moves with it: see `DragOptions.moves`. */
  readonly moves?: (item: HTMLElement) => HTMLElement | null;
  /** Whether nothing can be carried now. */
  disabled(): boolean;
  /** What is held, so that places are shown; absent where nothing is shown. */
  readonly hold?: Hold;
  /** Something has been lifted: measure here what {@link CarryingOptions.landing} needs. */
  readonly lifted?: (drag: DragState) => void;
  /** Where it would come; null where it would be put back. Asked once a frame: read layout, write nothing. */
  landing(drag: DragState): Landing<Place> | null;
  /** Shows it in another way than by `data-over`, such as a line with the time; with null nothing any more. */
  readonly show?: (landing: Landing<Place> | null) => void;
  /** It has been carried on, and what is drawn may follow; with null nothing is carried any more. */
  readonly moved?: (drag: DragState | null) => void;
  /** It is let go there: a step of its own, and what it came to is said. */
  place(id: string, place: Place): void;
  /** It is back where it was: say so. */
  wasPutBack(id: string): void;
}

/**
 * Carries things to places with mouse, pen or fingers, several at once: lit where they would come, placed where they are let go, put back elsewhere and by
 * Escape. Nobody is forced to drag: each method also places by tap, keys and lists.
 */
export class Carrying<Place> {
  readonly #options: CarryingOptions<Place>;
  readonly #drag: Drag;
  #over: HTMLElement | null = null;

  /**
   * @param host - The element.
   * @param options - What is carried where.
   */
  constructor(host: LitElement, options: CarryingOptions<Place>) {
    this.#options = options;
    this.#drag = new Drag(host, {
      surface: () => options.surface(),
      find: (event) =>
        event
          .composedPath()
          .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(options.items)) ?? null,
      disabled: () => options.disabled(),
      ...(options.moves && { moves: options.moves }),
      onStart: (drag) => this.#lift(drag),
      onMove: (drag) => {
        this.#light(options.landing(drag));
        options.moved?.(drag);
      },
      onDrop: (drag) => this.#drop(drag),
      onCancel: ({ item }) => {
        this.#light(null);
        options.moved?.(null);
        const id = idOf(item);
        if (id !== undefined && (options.hold?.putBack(id) ?? true)) options.wasPutBack(id);
      },
    });
  }

  /** Puts back what is carried. */
  cancel(): void {
    this.#drag.cancel();
  }

  #lift(drag: DragState): boolean {
    const id = idOf(drag.item);
    const { hold, lifted } = this.#options;
    if (id === undefined || hold?.pickUp(id, 'pointer', drag.pointerId) === false) return false;
    lifted?.(drag);
    return true;
  }

  #light(landing: Landing<Place> | null): void {
    this.#options.show?.(landing);
    const element = landing?.element ?? null;
    if (element === this.#over) return;
    this.#over?.removeAttribute('data-over');
    element?.setAttribute('data-over', '');
    this.#over = element;
  }

  #drop(drag: DragState): void {
    const { hold, landing, place, wasPutBack } = this.#options;
    this.#light(null);
    this.#options.moved?.(null);
    const id = idOf(drag.item);
    if (id === undefined) return;
    const there = landing(drag);
    if (there) place(id, there.place);
    else wasPutBack(id);
    hold?.place(id);
  }
}

/** Whether the pointer is over an element, such as the tray. */
export function isOver(element: HTMLElement | null, { x, y }: Pick<DragState, 'x' | 'y'>): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function idOf(item: HTMLElement): string | undefined {
  return item.closest<HTMLElement>('[data-key]')?.dataset['key'];
}
