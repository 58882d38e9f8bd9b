import type { LitElement } from 'lit';
import { Drag, type DragState } from './drag.ts';

/** What an {@link Ordering} needs. */
export interface OrderingOptions {
  /** The list that is put in order. */
  surface(): HTMLElement | null;
  /** Its items as rendered, in order, each with its id in `data-key`. */
  items(): readonly HTMLElement[];
  /** Whether nothing may be moved now. */
  disabled(): boolean;
  /**
   * Called when an item is let go somewhere else.
   *
   * @param id - Which.
   * @param index - Where it shall stand, from 0.
   */
  onMove(id: string, index: number): void;
}

/**
 * Puts a list in order by dragging, with mouse, pen or finger, by a handle (`data-handle`) so that a finger elsewhere scrolls. While something is carried, the
 * item before which it would land has `data-before`, the list's last `data-after`.
 *
 * Nobody is forced to drag: each item also has *Flytta upp* and *Flytta ner* (see `moveButtons` in `expression/`).
 */
export class Ordering {
  readonly #options: OrderingOptions;
  readonly #drag: Drag;

  /**
   * @param host - The element.
   * @param options - The list, and whom to tell.
   */
  constructor(host: LitElement, options: OrderingOptions) {
    this.#options = options;
    this.#drag = new Drag(host, {
      surface: () => options.surface(),
      find: (event) => handleOf(event)?.closest<HTMLElement>('[data-key]') ?? null,
      disabled: () => options.disabled(),
      onMove: (drag) => this.#show(drag),
      onDrop: (drag) => {
        const to = this.#target(drag);
        this.#show(null);
        const { key } = drag.item.dataset;
        if (key !== undefined && to !== null) options.onMove(key, to);
      },
      onCancel: () => this.#show(null),
    });
    // A handle takes no focus: whoever carries something keeps it where it was.
    host.addEventListener('mousedown', (event) => {
      if (handleOf(event)) event.preventDefault();
    });
  }

  /** Puts back what is carried. */
  cancel(): void {
    this.#drag.cancel();
  }

  /** Where it would stand if it were let go now; null where it stands already. */
  #target({ item, y }: DragState): number | null {
    const others = this.#options.items().filter((each) => each !== item);
    const from = this.#options.items().indexOf(item);
    const to = others.filter((each) => {
      const { top, height } = each.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
    return to === from ? null : to;
  }

  #show(drag: DragState | null): void {
    const items = this.#options.items();
    const to = drag ? this.#target(drag) : null;
    const others = items.filter((each) => each !== drag?.item);
    items.forEach((each) => {
      each.toggleAttribute('data-before', to !== null && others[to] === each);
      each.toggleAttribute('data-after', to !== null && to === others.length && others.at(-1) === each);
    });
  }
}

function handleOf(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('[data-handle]'));
}
