import { Drag, type DragState } from '@delaktig/core/interaction/drag.js';
import type { LitElement } from 'lit';
import type { DayChanging } from './changing.ts';
import { clockTime, toStep } from './clock.ts';
import type { DrawnDay } from './drawn.ts';
import type { DayPort } from './editing.ts';
import { LATEST_START, STEP } from './limits.ts';
import { newSpanAt, type Span } from './timeline.ts';

/** What dragging needs to know beside the day. */
export interface DraggingPort extends DayPort {
  drawn(): DrawnDay;
  find(selector: string): HTMLElement | null;
  disabled(): boolean;
}

/**
 * Carries things along the day with mouse, pen or fingers, in quarters of an hour: the thing itself moves, its far edge stretches it. What waits gets the
 * time it is dropped on; what is dropped among what waits loses its time.
 */
export class DayDragging {
  readonly #drag: Drag;
  readonly #port: DraggingPort;
  readonly #changing: DayChanging;

  constructor(host: LitElement, port: DraggingPort, changing: DayChanging) {
    this.#port = port;
    this.#changing = changing;
    const inPath = (event: PointerEvent, selector: string): HTMLElement | undefined =>
      event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector));
    this.#drag = new Drag(host, {
      surface: () => port.find('[data-board]'),
      find: (event) => inPath(event, '[data-grip]') ?? inPath(event, '.thing[data-key]') ?? null,
      disabled: () => port.disabled(),
      onMove: (drag) => this.#show(drag),
      onDrop: (drag) => this.#drop(drag),
      onCancel: ({ item }) => {
        this.#hide();
        const id = idOf(item);
        if (id !== undefined) changing.sayPutBack(id);
      },
    });
  }

  cancel(): void {
    this.#drag.cancel();
  }

  /** The new beginning and end, on a quarter; null when it is off the day. */
  #timesAt(drag: DragState): { readonly start: number; readonly end: number | null } | null {
    const { item } = drag;
    const id = idOf(item);
    const drawn = this.#port.drawn();
    const { scale, along, spans } = drawn;
    const span = spans.find(({ activity }) => activity.id === id);
    const board = this.#port.find('[data-board]');
    if (!board || id === undefined) return null;
    const rtl = this.#port.locale.direction === 'rtl';
    const size = along ? item.offsetWidth : item.offsetHeight;
    const across = along ? drag.centreY : drag.centreX;
    const room = along ? board.clientHeight : board.clientWidth;
    const middle = along ? (rtl ? board.clientWidth - drag.centreX : drag.centreX) : drag.centreY;
    if (across < -40 || across > room + 40 || middle < -size || middle > scale.length + size) return null;
    if (item.matches('[data-grip]')) return span ? stretched(span, toStep(scale.timeAt(middle + size / 2))) : null;
    const start = Math.min(toStep(scale.timeAt(middle - size / 2)), LATEST_START - STEP);
    if (!span) return newSpanAt(spans, start);
    return { start, end: span.open ? null : start + span.to - span.from };
  }

  /** Shows the time it would come to. */
  #show(drag: DragState): void {
    const line = this.#port.find('[data-drop-line]');
    const times = this.#timesAt(drag);
    if (!line) return;
    line.hidden = times === null;
    if (!times) return;
    const grip = drag.item.matches('[data-grip]');
    const { scale, along } = this.#port.drawn();
    const time = grip && times.end !== null ? times.end : times.start;
    line.textContent = clockTime(time);
    const at = `${String(Math.round(scale.at(time)))}px`;
    line.style.setProperty(along ? 'inset-inline-start' : 'inset-block-start', at);
    line.style.setProperty(along ? 'inset-block-start' : 'inset-inline-start', '0');
  }

  #hide(): void {
    const line = this.#port.find('[data-drop-line]');
    if (line) line.hidden = true;
  }

  #drop(drag: DragState): void {
    this.#hide();
    const id = idOf(drag.item);
    if (id === undefined) return;
    const times = this.#timesAt(drag);
    if (times) this.#changing.setTimes(id, times.start, times.end);
    else if (this.#isOverWaiting(drag)) this.#changing.setTimes(id, null, null);
    else this.#changing.sayPutBack(id);
  }

  #isOverWaiting({ x, y }: DragState): boolean {
    const box = this.#port.find('[data-waiting]')?.getBoundingClientRect();
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }
}

function stretched({ from }: Span, end: number): { readonly start: number; readonly end: number } {
  return { start: from, end: Math.max(from + STEP, end) };
}

function idOf(item: HTMLElement): string | undefined {
  return item.closest<HTMLElement>('.thing')?.dataset['key'];
}
