import { Carrying, type Landing } from '@delaktig/core/interaction/carrying.js';
import type { DragState } from '@delaktig/core/interaction/drag.js';
import type { Hold } from '@delaktig/core/interaction/hold.js';
import type { LitElement } from 'lit';

/** What dragging needs to know. */
export interface DraggingPort {
  find(selector: string): HTMLElement | null;
  findAll(selector: string): HTMLElement[];
  disabled(): boolean;
  /** Puts a card on a step, aside (`null`), or back among those that wait (`undefined`). */
  drop(id: string, step: string | null | undefined): void;
  /** Tells that a move was given up. */
  wasPutBack(id: string): void;
}

/** A part of the mat that a card can be dropped on, in the surface's own pixels. */
interface Ground extends Landing<string | null | undefined> {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cards are carried over the mat: a column takes the card, the tray takes it off the mat; elsewhere puts back. */
export function matDragging(host: LitElement, port: DraggingPort, hold: Hold): Carrying<string | null | undefined> {
  // Where things can be dropped: measured once a drag.
  let grounds: readonly Ground[] = [];
  return new Carrying<string | null | undefined>(host, {
    surface: () => port.find('[data-play]'),
    items: '.card',
    // Far fewer styles are about its place in the list than about a card.
    moves: ({ parentElement }) => (parentElement?.childElementCount === 1 ? parentElement : null),
    disabled: () => port.disabled(),
    hold,
    lifted: () => (grounds = groundsIn(port)),
    landing: ({ overX, overY }: DragState) =>
      grounds.find(
        ({ left, top, right, bottom }) => overX >= left && overX <= right && overY >= top && overY <= bottom,
      ) ?? null,
    place: (id, step) => port.drop(id, step),
    wasPutBack: (id) => port.wasPutBack(id),
  });
}

function groundsIn({ find, findAll }: DraggingPort): readonly Ground[] {
  const surface = find('[data-play]')?.getBoundingClientRect();
  const [x, y] = [surface?.left ?? 0, surface?.top ?? 0];
  return findAll('[data-step], [data-put-aside], [data-tray]').map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const place = element.dataset['step'] ?? (element.matches('[data-put-aside]') ? null : undefined);
    return { element, place, left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
}
