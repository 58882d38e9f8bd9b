import { type Clock, systemClock } from '@delaktig/core/interaction/clock.js';
import type { MeetingCircleContent, Running } from './model.ts';
import { type Counted, planned } from './running.ts';

/** All the time a meeting uses. Given in from outside, so that a test decides when time passes, and whether the clock is put back. */
export interface MeetingTime extends Clock {
  /** @returns Milliseconds that never go back while the page is there, whatever happens to the clock on the wall. */
  steady(): number;
}

/** The browser's own time. */
export const browserTime: MeetingTime = { ...systemClock, steady: () => performance.now() };

/** More than this between the wall and the page is a computer that has slept, or a clock that was put. */
const GAP = 5_000;
/** So much longer than planned a meeting may be before its time is doubted. */
const PATIENCE = 30 * 60_000;
const HOUR = 3_600_000;

/**
 * How long a meeting has lasted. Within a page it counts by time that never goes back; after a reload, and when the computer has slept, by the clock on the
 * wall, where that can be. Where it cannot (put back, an hour on or off, a day later) it goes on from what it knows, and says that it doubts: the one who
 * leads says how long it has been. It never jumps by itself.
 */
export class MeetingClock {
  readonly #time: () => MeetingTime;
  /** When this page knew of a beginning, by the beginning as it is stored. */
  readonly #known = new Map<string, number>();
  #last: { readonly wall: number; readonly steady: number } | undefined;
  #doubts = false;

  constructor(time: () => MeetingTime) {
    this.#time = time;
  }

  /** Whether the one who leads has to say how long it has been. */
  get doubts(): boolean {
    return this.#doubts;
  }

  /** Something has been counted anew in this page, now. */
  mark(at: string): void {
    this.#known.set(at, this.#time().steady());
    this.#doubts = false;
  }

  /** Nothing is left of another meeting. */
  forget(): void {
    this.#known.clear();
    this.#last = undefined;
    this.#doubts = false;
  }

  /** How long the meeting and its part have lasted now. */
  read(content: MeetingCircleContent): Counted {
    const { running } = content;
    if (!running) return { meeting: 0, part: 0 };
    const { at, counted, countedPart } = running;
    if (at === undefined) return { meeting: counted, part: countedPart };
    this.#sleep(content, running, at);
    const since = this.#since(content, at, counted);
    return { meeting: counted + since, part: countedPart + since };
  }

  #since(content: MeetingCircleContent, at: string, counted: number): number {
    const time = this.#time();
    const known = this.#known.get(at);
    if (known !== undefined) return Math.max(0, time.steady() - known);
    // Begun in another page, or before a reload: the wall knows, where it can be right.
    const since = time.now() - Date.parse(at);
    const plausible = since >= -GAP && counted + since <= planned(content).meeting + PATIENCE;
    if (!plausible) this.#doubts = true;
    this.#known.set(at, time.steady() - (plausible ? Math.max(0, since) : 0));
    return plausible ? Math.max(0, since) : 0;
  }

  /** The page's own time may stand while a computer sleeps: the wall has gone on. */
  #sleep(content: MeetingCircleContent, { counted }: Running, at: string): void {
    const time = this.#time();
    const [wall, steady] = [time.now(), time.steady()];
    const last = this.#last;
    this.#last = { wall, steady };
    const known = this.#known.get(at);
    if (!last || known === undefined) return;
    const gap = wall - last.wall - (steady - last.steady);
    if (Math.abs(gap) < GAP) return;
    const after = counted + steady - known + gap;
    const anHour = Math.abs(Math.abs(gap) - HOUR) < 2 * 60_000;
    if (gap > 0 && !anHour && after <= planned(content).meeting + PATIENCE) this.#known.set(at, known - gap);
    else this.#doubts = true;
  }
}
