import type { ReactiveControllerHost } from 'lit';

/** What stands before the content: nothing, *Paus*, saving after *Klar*, or the neutral page for the next person. */
export type CurtainState = 'none' | 'covered' | 'finishing' | 'finished';

/** What came of *Klar*: somebody saved it, saving failed, nobody took it, or something else was shown meanwhile. */
export type FinishOutcome = 'saved' | 'failed' | 'untaken' | 'overtaken';

/** Covers and finishes. What is on its way when the curtain moves (a print, a picture) is called off through `signal`. */
export class Curtain {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #state: CurtainState = 'none';
  #turn = 0;
  #abort = new AbortController();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  get state(): CurtainState {
    return this.#state;
  }
  set state(state: CurtainState) {
    if (state === this.#state) return;
    this.#state = state;
    if (state !== 'none') this.callOff();
    this.#host.requestUpdate();
  }

  /** Aborted when the content is covered, cleared or replaced, or the element is removed. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Calls off what is on its way. */
  callOff(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** Something else is shown now: a *Klar* on its way no longer has a say. */
  overtake(): void {
    this.#turn += 1;
    this.callOff();
    this.state = 'none';
  }

  /**
   * Lets somebody take the value, and waits until they have it.
   *
   * @param offer hands it over; whoever takes it says so with the promise of having saved it
   */
  async finish(offer: (taken: (saved: Promise<unknown>) => void) => void): Promise<FinishOutcome> {
    const turn = ++this.#turn;
    const before = this.#state;
    const takers: Promise<unknown>[] = [];
    offer((saved) => void takers.push(saved));
    if (turn !== this.#turn) return 'overtaken';
    if (takers.length === 0) return 'untaken';
    this.state = 'finishing';
    const saved = await Promise.all(takers).then(
      () => true,
      () => false,
    );
    if (turn !== this.#turn) return 'overtaken';
    // What was covered stays covered.
    if (!saved) this.state = before;
    return saved ? 'saved' : 'failed';
  }
}
