import { type MoveDirection, Mover } from '@delaktig/core/interaction/mover.js';
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
  control(): HTMLInputElement | null;
  /** Where focus goes when it is over. */
  ended(): void;
}

interface Times {
  readonly start: number;
  readonly end: number | null;
}

/** Moves a thing with the arrow keys, a quarter of an hour at a time: up and down earlier and later, right and left longer and shorter. Enter keeps, Escape puts back. */
export class DayMoving {
  readonly #mover: Mover<Times>;
  readonly #port: MovingPort;
  /** What is moved, from beginning to end: the panel may be about something else before it is over. */
  #id = '';
  #before: Times | null = null;

  constructor(host: LitElement, port: MovingPort, editing: DayEditing, changing: DayChanging) {
    this.#port = port;
    this.#mover = new Mover<Times>(host, {
      control: () => port.control(),
      steps: (direction) => this.#step(direction),
      position: () => ({ min: 0, max: LATEST_START / STEP - 1, now: Math.floor((this.#span?.from ?? 0) / STEP) }),
      valueText: () => {
        const span = this.#span;
        return span ? port.words().when(span) : '';
      },
      onStep: (times) => this.#set(times),
      onCommit: () => {
        port.closeGesture();
        const now = this.#times;
        if (now && (now.start !== this.#before?.start || now.end !== this.#before.end)) {
          port.commit();
          editing.sayWhen(this.#id);
        }
        port.ended();
      },
      onCancel: () => {
        // Within the same gesture, so that what was given up leaves no step behind.
        if (this.#before) this.#set(this.#before);
        port.closeGesture();
        changing.sayPutBack(this.#id);
        port.ended();
      },
      keys: { ArrowUp: 'in', ArrowDown: 'out' },
      direction: () => port.locale.direction,
    });
  }

  get active(): boolean {
    return this.#mover.active;
  }

  start(): void {
    const subject = this.#port.subject();
    if (subject === null) return;
    this.commit();
    this.#id = subject;
    this.#before = this.#times;
    this.#port.closeGesture();
    this.#mover.start();
  }

  commit(): void {
    if (this.#mover.active) this.#mover.commit();
  }

  get #span(): Span | undefined {
    const found = findThing(this.#port.document(), this.#id);
    return found && timelineOf(found.day).spans.find(({ activity }) => activity.id === this.#id);
  }

  get #times(): Times | null {
    const span = this.#span;
    return span ? { start: span.from, end: span.open ? null : span.to } : null;
  }

  #set({ start, end }: Times): void {
    this.#port.perform(
      { type: 'changeActivity', id: this.#id, changes: { start, end } },
      { gesture: 'move', commit: false },
    );
  }

  #step(direction: MoveDirection): Times | null {
    const times = this.#times;
    return times && beside(times, direction);
  }
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
