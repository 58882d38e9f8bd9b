import type { ReactiveControllerHost } from 'lit';

/** What a {@link Later} needs to know. */
export interface LaterOptions<Module> {
  /** Fetches the method's `later.ts`. */
  fetch(): Promise<Module>;
  /** It has come, and nothing of it has been drawn yet: makes what belongs to the element, such as controllers. */
  came(module: Module): void;
}

/**
 * What an element does not need for its first drawing and the first act: one module, fetched as soon as that is on the screen. While the network is
 * away the person is told, and whatever asks for it asks again.
 */
export class Later<Module> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: LaterOptions<Module>;
  #module: Module | undefined;
  /** What could not be fetched, to be done again. */
  #failed: (() => Promise<unknown>) | undefined;
  #fetching: Promise<void> | undefined;
  #busy = Promise.resolve();
  #shown = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: LaterOptions<Module>) {
    this.#host = host;
    this.#options = options;
  }

  /** The module, when it has come. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** The first drawing is on the screen: what stands below it can be drawn too. */
  get shown(): boolean {
    return this.#shown;
  }

  /** Something could not be fetched. */
  get away(): boolean {
    return this.#failed !== undefined;
  }

  /** Kept when what is on its way has come, or has failed. Never broken. */
  get settled(): Promise<void> {
    // What was asked for when it was first shown too.
    return this.#fetching?.then(() => this.#busy) ?? this.#busy;
  }

  /** Fetches it, once. Never broken: see {@link Later.away}. */
  fetch(): Promise<void> {
    if (this.#module) return Promise.resolve();
    return (this.#fetching ??= this.attempt(async () => {
      await painted();
      this.#shown = true;
      this.#host.requestUpdate();
      const module = await this.#options.fetch();
      this.#options.came(module);
      this.#module = module;
      this.#host.requestUpdate();
    }).finally(() => (this.#fetching = undefined)));
  }

  /** Does what needs the network; when that is away, says so and leaves the rest as it is. */
  attempt(act: () => Promise<unknown>): Promise<void> {
    return (this.#busy = this.#attempt(act));
  }

  async #attempt(act: () => Promise<unknown>): Promise<void> {
    let failed: typeof act | undefined;
    try {
      await act();
    } catch {
      failed = act;
    }
    this.#note(failed);
  }

  /** The person asks once more for what could not be fetched: panels, or a picture to print. */
  again(): Promise<void> {
    return this.#module && this.#failed ? this.attempt(this.#failed) : this.fetch();
  }

  /** Somebody else's is shown now: what failed for whoever was here before is not asked for again. */
  forget(): void {
    if (this.#module) this.#note(undefined);
  }

  #note(failed: (() => Promise<unknown>) | undefined): void {
    const before = this.away;
    this.#failed = failed;
    if (this.away !== before) this.#host.requestUpdate();
  }
}

/** How many frames are begun while the first is still on its way to the screen. */
const UNDERWAY = 3;
/** After so many ms nobody waits any longer: a page in the background shows nothing. */
const SOON = 500;

/** When the browser has shown what is drawn: before that nobody has seen anything, and whatever is done now keeps them from it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    let frames = 0;
    const soon = setTimeout(() => {
      frames = Infinity;
      resolve();
    }, SOON);
    const frame = (): void => {
      // A page that has shown something before shows the next within the frames that are waited for anyhow.
      const shown = performance.getEntriesByName('first-contentful-paint').length > 0;
      if ((frames += 1) < UNDERWAY || (!shown && frames < Infinity)) requestAnimationFrame(frame);
      else {
        clearTimeout(soon);
        setTimeout(resolve);
      }
    };
    requestAnimationFrame(frame);
  });
}
