import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock, type Clock, type TimerId } from './clock.ts';

/** What an {@link Announcer} may be given. */
export interface AnnouncerOptions {
  /** Whose time the 150 ms are; the browser's own by default. */
  readonly clock?: Clock;
}

/** Messages that come within this many milliseconds are said as one. */
export const COALESCE_MS = 150;

/**
 * Says results ("Mamma: mellersta ringen, familj") to those who listen to a screen reader, politely and without crowding:
 * what comes together is said together, a later result about the same thing replaces the earlier one, and the same words twice are said twice.
 *
 * The element puts {@link Announcer.region} last in its template (it must be there before the first message) and hides it from sight by the class
 * `announcer`. Results are announced, never gestures.
 *
 * @example
 * ```ts
 * readonly #announcer = new Announcer(this);
 * // in render(): html`… ${this.#announcer.region}`
 * this.#announcer.say('Mamma: mellersta ringen', 'mamma');
 * ```
 */
export class Announcer implements ReactiveController {
  readonly #clock: Clock;
  #region: HTMLElement | undefined;
  #waiting: { message: string; topic: string | undefined }[] = [];
  #timer: TimerId | undefined;
  #said = '';
  #paused = false;

  /**
   * @param host - The element that speaks.
   * @param options - Whose time it is.
   */
  constructor(host: ReactiveControllerHost, options: AnnouncerOptions = {}) {
    this.#clock = options.clock ?? systemClock;
    host.addController(this);
  }

  /** The live region: `<div class="announcer" role="status">`, made when first asked for. */
  get region(): HTMLElement {
    if (!this.#region) {
      this.#region = document.createElement('div');
      this.#region.className = 'announcer';
      this.#region.setAttribute('role', 'status');
    }
    return this.#region;
  }

  /** While true (the element is covered) nothing is said, nothing waits, and the region is empty. */
  get paused(): boolean {
    return this.#paused;
  }
  set paused(paused: boolean) {
    this.#paused = paused;
    if (paused) this.clear();
  }

  /**
   * Says something when those who listen have a moment.
   * @param message - A whole sentence or phrase in the language shown; nothing is said when it is empty.
   * @param topic - What it is about, such as a person's id: a later message on the same topic replaces one that still waits.
   */
  say(message: string, topic?: string): void {
    if (this.#paused || !message) return;
    if (topic !== undefined) this.#waiting = this.#waiting.filter((earlier) => earlier.topic !== topic);
    this.#waiting.push({ message, topic });
    this.#timer ??= this.#clock.setTimeout(() => this.#speak(), COALESCE_MS);
  }

  /** Forgets what waits and empties the region: nobody finds there what was said before the element was cleared. */
  clear(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#said = '';
    if (this.#region) this.#region.textContent = '';
  }

  /** @internal */
  hostDisconnected(): void {
    this.clear();
  }

  #speak(): void {
    this.#timer = undefined;
    // A full stop between two results, or they are heard as one.
    const text = this.#waiting
      .map(({ message }) => message)
      .reduce((all, next) => (/[.!?…:؟。]$/.test(all) ? `${all} ${next}` : `${all}. ${next}`));
    this.#waiting = [];
    // Screen readers keep quiet about text that did not change; a no-break space changes it without being heard.
    this.#said = this.#said === text ? `${text}\u00a0` : text;
    this.region.textContent = this.#said;
  }
}
