import { Carrying, isOver, type Landing } from '@delaktig/core/interaction/carrying.js';
import type { DragState } from '@delaktig/core/interaction/drag.js';
import type { Hold } from '@delaktig/core/interaction/hold.js';
import type { LitElement } from 'lit';
import type { MapChanging } from './changing.ts';
import type { MapPort } from './editing.ts';
import type { Geometry, Plate } from './layout.ts';
import type { Place } from './model.ts';
import { mayBeInThoughts } from './kinds.ts';
import { THOUGHTS } from './thoughts.ts';
import { placeAt } from './place.ts';
import type { MapPlacing } from './placing.ts';

/** What dragging needs to know beside the map. */
export interface DraggingPort extends MapPort {
  geometry(): Geometry;
  plate(): Plate;
  find(selector: string): HTMLElement | null;
  /** Nobody can be dragged: nothing can be changed, or the map is shown as a list. */
  disabled(): boolean;
  /** Somebody is carried to a point of the board, in its own pixels; null: nobody any longer. Lines follow. */
  carried(to: { readonly id: string; readonly x: number; readonly y: number } | null): void;
}

/** People are carried over the board. On the board is exact; on the tray takes off the map; elsewhere puts back. */
export function mapDragging(
  host: LitElement,
  port: DraggingPort,
  hold: Hold,
  placing: MapPlacing,
  changing: MapChanging,
): Carrying<Place | null> {
  let scale = 1;
  return new Carrying<Place | null>(host, {
    surface: () => port.find('[data-board]'),
    items: '.person',
    disabled: () => port.disabled(),
    hold,
    lifted: () => {
      // The board may have been resized since it was laid out.
      const { size } = port.geometry();
      scale = size / (port.find('[data-board]')?.clientWidth || size);
    },
    landing: (drag) => onBoard(port, drag, scale) ?? beside(port, drag),
    moved: (drag) => {
      const id = drag?.item.dataset['key'];
      port.carried(drag && id !== undefined ? { id, x: drag.centreX * scale, y: drag.centreY * scale } : null);
    },
    place: (id, place) => {
      port.closeGesture();
      placing.place(id, place);
    },
    wasPutBack: (id) => changing.sayPutBack(id),
  });
}

/** Off the map, or in the thoughts of the person, for somebody who may be there. */
function beside(port: DraggingPort, drag: DragState): Landing<Place | null> | null {
  if (isOver(port.find('[data-tray]'), drag)) return { place: null };
  const person = port.document().content.people.find(({ id }) => id === drag.item.dataset['key']);
  return person && mayBeInThoughts(person) && isOver(port.find('[data-thoughts]'), drag)
    ? { place: { ring: THOUGHTS } }
    : null;
}

/** The place on the map, and the part of it that shows where that is. */
function onBoard(port: DraggingPort, drag: DragState, scale: number): Landing<Place | null> | null {
  // Of a board that is larger than its frame, what is outside the frame is not meant.
  const frame = port.find('[data-zoomed]');
  if (frame && !isOver(frame, drag)) return null;
  const { centreX, centreY } = drag;
  const { content } = port.document();
  const geometry = port.geometry();
  const [x, y] = [centreX * scale, centreY * scale];
  // A little outside is still meant.
  const margin = port.plate().height / 2;
  if (x <= -margin || y <= -margin || x >= geometry.size + margin || y >= geometry.size + margin) return null;
  const place = placeAt(content, geometry, x, y);
  const ring = content.ground.rings.findIndex(({ id }) => id === place?.ring);
  const sector = content.ground.sectors.findIndex(({ id }) => id === place?.sector);
  return { place, element: port.find(`.target[data-ring="${String(ring)}"][data-sector="${String(sector)}"]`) };
}
