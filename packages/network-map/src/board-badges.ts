import type { Point } from '@delaktig/core/scene/soft-circle.js';
import { render } from 'lit';
import { badgesAt } from './badges.ts';
import { carriedBy, type MapView } from './context.ts';
import { mark } from './marks.ts';
import type { Marking } from './model.ts';

/** Where one of the markings is drawn. */
interface Places {
  readonly marking: Marking;
  readonly at: Point[];
}

/** What each sheet was drawn from. */
const drawn = new WeakMap<SVGSVGElement, readonly unknown[]>();

/**
 * Draws everybody's markings on the board at once, above the buttons: see {@link badgesAt}. Whoever is carried has them in the button
 * meanwhile, so that they come along.
 */
export function drawBoardBadges(board: Element, view: MapView): void {
  const sheet = board.querySelector<SVGSVGElement>('.badges');
  if (!sheet) return;
  const { layout, markings, geometry, locale } = view;
  const { direction } = locale;
  const carried = new Map(
    [...board.querySelectorAll<HTMLElement>('.ring [data-lifted]')].map((item) => [item.dataset['key'] ?? '', item]),
  );
  const now = [layout, markings, direction, ...carried.keys()];
  const before = drawn.get(sheet);
  if (before?.length === now.length && now.every((part, index) => part === before[index])) return;
  drawn.set(sheet, now);

  const high = layout.plate.height;
  const size = Math.min(24, Math.max(18, high * 0.3));
  // A little over each other; a new row where there is no more room beside the face.
  const step = size - 3;
  const across = Math.floor(52 / step);
  const side = direction === 'rtl' ? -1 : 1;
  const places = new Map<string, Places>();
  for (const item of board.querySelectorAll('.ring .marks')) item.remove();
  for (const { spots } of layout.rings) {
    for (const { person, x, y } of spots) {
      const own = carriedBy(view, person);
      const item = carried.get(person.id);
      if (item) {
        const marks = item.appendChild(board.ownerDocument.createElement('span'));
        marks.className = 'marks';
        render(own.map(mark), marks);
        continue;
      }
      // Not upon the person in the middle, where the other side is free.
      const covers = (way: number): boolean =>
        Math.hypot(x + way * (high * 0.16 + size) - geometry.size / 2, y - high / 2 - geometry.size / 2) <
        geometry.hub + size / 2;
      const way = covers(side) && !covers(-side) ? -side : side;
      own.forEach((marking, index) => {
        const here: Places = places.get(marking.id) ?? { marking, at: [] };
        places.set(marking.id, here);
        here.at.push({
          x: x + way * (high * 0.16 + size / 2 - 3 + (index % across) * step),
          y: y - high / 2 - 4 + size / 2 + Math.floor(index / across) * size,
        });
      });
    }
  }
  render(
    [...places.values()].map(({ marking, at }) => badgesAt(marking, size, at)),
    sheet,
  );
}
