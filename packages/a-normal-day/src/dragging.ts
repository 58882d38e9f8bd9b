import { Carrying, isOver, type Landing } from '@delaktig/core/interaction/carrying.js';
import type { DragState } from '@delaktig/core/interaction/drag.js';
import type { LitElement } from 'lit';
import type { DayChanging } from './changing.ts';
import { clockTime, toStep } from './clock.ts';
import type { DrawnDay } from './drawn.ts';
import type { DayPort } from './editing.ts';
import { LATEST_START, STEP } from './limits.ts';
import { newSpanAt } from './timeline.ts';

/** What dragging needs to know beside the day. */
export interface DraggingPort extends DayPort {
  drawn(): DrawnDay;
  find(selector: string): HTMLElement | null;
  disabled(): boolean;
}

/** When a thing would be: null for no time. `shown` is the time that is shown meanwhile: of the edge that is carried. */
interface Times {
  readonly start: number | null;
  readonly end: number | null;
  readonly shown: number | null;
}

/**
 * Things are carried along the day, in quarters of an hour: the thing itself moves, its far edge stretches it. What waits gets the time it is dropped on;
 * what is dropped among what waits loses its time.
 */
export function dayDragging(host: LitElement, port: DraggingPort, changing: DayChanging): Carrying<Times> {
  return new Carrying<Times>(host, {
    surface: () => port.find('[data-board]'),
    items: '[data-grip], .thing[data-key]',
    disabled: () => port.disabled(),
    landing: (drag) => onDay(port, drag) ?? amongWaiting(port, drag),
    show: (landing) => showTime(port, landing?.place.shown ?? null),
    place: (id, { start, end }) => changing.setTimes(id, start, end),
    wasPutBack: (id) => changing.sayPutBack(id),
  });
}

/** The new beginning and end, on a quarter; null when it is off the day. */
function onDay(port: DraggingPort, { item, centreX, centreY }: DragState): Landing<Times> | null {
  const { scale, along, spans } = port.drawn();
  const board = port.find('[data-board]');
  const id = item.closest<HTMLElement>('.thing')?.dataset['key'];
  if (!board) return null;
  const span = spans.find(({ activity }) => activity.id === id);
  const size = along ? item.offsetWidth : item.offsetHeight;
  const across = along ? centreY : centreX;
  const room = along ? board.clientHeight : board.clientWidth;
  const rtl = port.locale.direction === 'rtl';
  const middle = along ? (rtl ? board.clientWidth - centreX : centreX) : centreY;
  if (across < -40 || across > room + 40 || middle < -size || middle > scale.length + size) return null;
  if (item.matches('[data-grip]')) {
    if (!span) return null;
    const end = Math.max(span.from + STEP, toStep(scale.timeAt(middle + size / 2)));
    return { place: { start: span.from, end, shown: end } };
  }
  const start = Math.min(toStep(scale.timeAt(middle - size / 2)), LATEST_START - STEP);
  const end = span ? (span.open ? null : start + span.to - span.from) : newSpanAt(spans, start).end;
  return { place: { start, end, shown: start } };
}

function amongWaiting(port: DraggingPort, drag: DragState): Landing<Times> | null {
  const waiting = port.find('[data-waiting]');
  return isOver(waiting, drag) ? { place: { start: null, end: null, shown: null }, element: waiting } : null;
}

/** Shows the time it would come to, beside the day. */
function showTime(port: DraggingPort, time: number | null): void {
  const line = port.find('[data-drop-line]');
  if (!line) return;
  line.hidden = time === null;
  if (time === null) return;
  const { scale, along } = port.drawn();
  line.textContent = clockTime(time);
  const at = `${String(Math.round(scale.at(time)))}px`;
  line.style.setProperty(along ? 'inset-inline-start' : 'inset-block-start', at);
  line.style.setProperty(along ? 'inset-block-start' : 'inset-inline-start', '0');
}
