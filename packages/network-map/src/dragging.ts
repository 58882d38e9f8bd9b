import { Drag, type DragState } from '@delaktig/core/interaction/drag.js';
import type { Hold } from '@delaktig/core/interaction/hold.js';
import type { LitElement } from 'lit';
import type { MapChanging } from './changing.ts';
import type { MapPort } from './editing.ts';
import type { Geometry, Plate } from './layout.ts';
import { placeAt } from './place.ts';
import type { MapPlacing } from './placing.ts';

/** What dragging needs to know beside the map. */
export interface DraggingPort extends MapPort {
  geometry(): Geometry;
  plate(): Plate;
  find(selector: string): HTMLElement | null;
  /** Nobody can be dragged: nothing can be changed, or the map is shown as a list. */
  disabled(): boolean;
}

/** Carries people over the board with mouse, pen or fingers, several at once. On the board is exact; on the tray takes off the map; elsewhere puts back. */
export class MapDragging {
  readonly #drag: Drag;
  readonly #port: DraggingPort;
  readonly #hold: Hold;
  readonly #placing: MapPlacing;
  readonly #changing: MapChanging;
  #over: HTMLElement | null = null;
  #scale = 1;

  constructor(host: LitElement, port: DraggingPort, hold: Hold, placing: MapPlacing, changing: MapChanging) {
    this.#port = port;
    this.#hold = hold;
    this.#placing = placing;
    this.#changing = changing;
    this.#drag = new Drag(host, {
      surface: () => port.find('[data-board]'),
      find: (event) =>
        event
          .composedPath()
          .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.person')) ?? null,
      disabled: () => port.disabled(),
      onStart: (drag) => this.#lift(drag),
      onMove: (drag) => this.#light(drag),
      onDrop: (drag) => this.#drop(drag),
      onCancel: ({ item }) => {
        this.#unlight();
        const id = item.dataset['key'];
        if (id !== undefined && hold.putBack(id)) changing.sayPutBack(id);
      },
    });
  }

  cancel(): void {
    this.#drag.cancel();
  }

  #lift({ item, pointerId }: DragState): boolean {
    // The board may have been resized since it was laid out.
    this.#scale =
      this.#port.geometry().size / (this.#port.find('[data-board]')?.clientWidth || this.#port.geometry().size);
    const id = item.dataset['key'];
    return id !== undefined && this.#hold.pickUp(id, 'pointer', pointerId);
  }

  /** Shows which part of the map the person would come to. */
  #light({ centreX, centreY }: DragState): void {
    const { content } = this.#port.document();
    const place = placeAt(content, this.#port.geometry(), centreX * this.#scale, centreY * this.#scale);
    const ring = content.ground.rings.findIndex(({ id }) => id === place?.ring);
    const sector = content.ground.sectors.findIndex(({ id }) => id === place?.sector);
    const target = this.#port.find(`.target[data-ring="${String(ring)}"][data-sector="${String(sector)}"]`);
    if (target === this.#over) return;
    this.#unlight();
    target?.setAttribute('data-over', '');
    this.#over = target;
  }

  #unlight(): void {
    this.#over?.removeAttribute('data-over');
    this.#over = null;
  }

  #drop(drag: DragState): void {
    this.#unlight();
    const id = drag.item.dataset['key'];
    if (id === undefined) return;
    const x = drag.centreX * this.#scale;
    const y = drag.centreY * this.#scale;
    const { size } = this.#port.geometry();
    // A little outside is still meant.
    const margin = this.#port.plate().height / 2;
    this.#port.closeGesture();
    if (x > -margin && y > -margin && x < size + margin && y < size + margin)
      this.#placing.place(id, placeAt(this.#port.document().content, this.#port.geometry(), x, y));
    else if (this.#isOverTray(drag)) this.#placing.place(id, null);
    else this.#changing.sayPutBack(id);
    this.#hold.place(id);
  }

  #isOverTray({ x, y }: DragState): boolean {
    const box = this.#port.find('[data-tray]')?.getBoundingClientRect();
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }
}
