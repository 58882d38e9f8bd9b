import type { MoveDirection } from '@delaktig/core/interaction/mover.js';
import { Moving } from '@delaktig/core/interaction/moving.js';
import type { LitElement } from 'lit';
import type { DayChanging } from './changing.ts';
import { step } from './clock.ts';
import { findThing } from './context.ts';
import type { DayEditing, DayPort } from './editing.ts';
import { DAY, LATEST_START, NEW_LENGTH, STEP } from './limits.ts';
import { type Span, timelineOf } from './timeline.ts';

/** What moving needs to know beside the day. */
export interface MovingPort extends DayPort {
  /** What is moved: the thing whose panel is open. */
  subject(): string | null;
  find(selector: string): HTMLElement | null;
}

interface Times {
  readonly start: number;
  readonly end: number | null;
}

/** A thing is moved with the arrow keys, a quarter of an hour at a time: up and down earlier and later, right and left longer and shorter. */
export function dayMoving(
  host: LitElement,
  port: MovingPort,
  editing: DayEditing,
  changing: DayChanging,
): Moving<Times> {
  const spanOf = (id: string): Span | undefined => {
    const found = findThing(port.document(), id);
    return found && timelineOf(found.day).spans.find(({ activity }) => activity.id === id);
  };
  return new Moving<Times>(host, {
    control: () => {
      const control = port.find('input[data-mover]');
      return control instanceof HTMLInputElement ? control : null;
    },
    subject: () => port.subject(),
    placeOf: (id) => {
      const span = spanOf(id);
      return span && { start: span.from, end: span.open ? null : span.to };
    },
    beside,
    position: (id) => ({ min: 0, max: LATEST_START / STEP - 1, now: Math.floor((spanOf(id)?.from ?? 0) / STEP) }),
    where: (id) => {
      const span = spanOf(id);
      return span ? port.words().when(span) : '';
    },
    step: (id, { start, end }) =>
      port.perform({ type: 'changeActivity', id, changes: { start, end } }, { gesture: 'move', commit: false }),
    closeGesture: () => port.closeGesture(),
    commit: () => port.commit(),
    sayPlace: (id) => editing.sayWhen(id),
    sayPutBack: (id) => changing.sayPutBack(id),
    // Whoever used the arrows stands on the button that began it, unless they have already gone somewhere else.
    ended: () =>
      void host.updateComplete.then(() => {
        const focused = host.shadowRoot?.activeElement;
        if (host.matches(':focus-within') && (!focused || focused.matches('[data-panel]')))
          port.find('[data-start-moving]')?.focus();
      }),
    // A day is drawn downwards: down is later.
    keys: { ArrowUp: 'in', ArrowDown: 'out' },
    direction: () => port.locale.direction,
  });
}

const HOUR = 60;

function beside({ start, end }: Times, direction: MoveDirection): Times | null {
  const length = end === null ? null : end - start;
  const to = (time: number): Times | null => {
    const at = Math.min(LATEST_START - STEP, Math.max(0, time));
    return at === start ? null : { start: at, end: length === null ? null : at + length };
  };
  switch (direction) {
    case 'in':
      return to(step(start, -1));
    case 'out':
      return to(step(start, 1));
    case 'far-in':
      return to(start - HOUR);
    case 'far-out':
      return to(start + HOUR);
    case 'first':
      return to(0);
    case 'last':
      return to(LATEST_START - STEP);
    case 'forward':
      return length !== null && length >= DAY ? null : { start, end: end === null ? start + NEW_LENGTH : step(end, 1) };
    case 'back': {
      const shorter = end === null ? null : step(end, -1);
      return shorter === null || shorter <= start ? null : { start, end: shorter };
    }
  }
}
