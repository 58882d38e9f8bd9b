import { TestClock } from '@delaktig/core/interaction/test-clock.js';
import type { MeetingTime } from './meeting-clock.ts';

/** Time that a test moves: the page's own, which never goes back, and the clock on the wall, which can be put. */
export class TestTime extends TestClock implements MeetingTime {
  #put = 0;
  #slept = 0;

  override now(): number {
    return super.now() + this.#put + this.#slept;
  }

  steady(): number {
    return super.now();
  }

  /** Somebody puts the clock on the wall, or daylight saving does. @param milliseconds less than 0: back */
  putClock(milliseconds: number): void {
    this.#put += milliseconds;
  }

  /** The computer sleeps: the wall goes on, the page does not. */
  sleep(milliseconds: number): void {
    this.#slept += milliseconds;
  }

  /** Lets minutes pass. */
  minutes(count: number): void {
    this.advance(count * 60_000);
  }
}
