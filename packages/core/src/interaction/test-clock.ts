import type { Clock, TimerId } from './clock.ts';

interface Waiting {
  readonly id: TimerId;
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until the test moves it. */
export class TestClock implements Clock {
  #now: number;
  #nextId = 1;
  #timers: Waiting[] = [];
  #frames: Waiting[] = [];

  /** @param start - Milliseconds since 1970-01-01 UTC. */
  constructor(start: number = Date.UTC(2026, 0, 1, 12)) {
    this.#now = start;
  }

  /** How many timers and frames somebody still waits for: 0 when nothing leaks. */
  get pending(): number {
    return this.#timers.length + this.#frames.length;
  }

  /** @inheritdoc */
  now(): number {
    return this.#now;
  }

  /** @inheritdoc */
  setTimeout(callback: () => void, delay: number): TimerId {
    const id = this.#nextId++;
    this.#timers.push({ id, at: this.#now + Math.max(0, delay), callback });
    return id;
  }

  /** @inheritdoc */
  clearTimeout(id: TimerId | undefined): void {
    this.#timers = this.#timers.filter((timer) => timer.id !== id);
  }

  /** @inheritdoc */
  requestFrame(callback: () => void): TimerId {
    const id = this.#nextId++;
    this.#frames.push({ id, at: this.#now, callback });
    return id;
  }

  /** @inheritdoc */
  cancelFrame(id: TimerId | undefined): void {
    this.#frames = this.#frames.filter((frame) => frame.id !== id);
  }

  /**
   * Lets time pass. Timers fire in the order they are due, also those set meanwhile; frames are not drawn (see {@link TestClock.frame}).
   * @param milliseconds - How much, 0 or more.
   */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = this.#timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at || a.id - b.id)[0];
      if (!due) break;
      this.#now = due.at;
      this.clearTimeout(due.id);
      due.callback();
    }
    this.#now = end;
  }

  /**
   * Draws one frame: calls what waited for it, not what is asked for meanwhile.
   * @param milliseconds - How long the frame took.
   */
  frame(milliseconds: number = 16): void {
    this.advance(milliseconds);
    const frames = this.#frames;
    this.#frames = [];
    for (const { callback } of frames) callback();
  }
}
