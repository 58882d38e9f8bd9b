/** Saves the newest value, one request at a time, and tries again until it is told that the value is safe. No DOM in here. */

/**
 * @template T
 * @typedef {{ value: T, leaving: boolean }} Attempt `leaving`: the page may be gone before the answer comes
 */

/** @typedef {{ kind: 'saved', at: string } | { kind: 'conflict' } | { kind: 'refused', message: string } | { kind: 'signed-out' }} Answer */
/** @typedef {Answer | { kind: 'saving' } | { kind: 'retrying' }} State */

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/**
 * @template T
 * @param {{
 *   send: (attempt: Attempt<T>) => Promise<Answer>,
 *   onState: (state: State) => void,
 *   timers?: { set: (then: () => void, ms: number) => unknown, clear: (timer: any) => void },
 * }} options `send` rejects when nobody answered, or the server said it could not just now
 */
export function createAutosave({
  send,
  onState,
  timers = { set: (then, ms) => setTimeout(then, ms), clear: (timer) => clearTimeout(timer) },
}) {
  /** The newest value, until it is safe. @type {{ value: T } | undefined} */
  let unsaved;
  let underWay = false;
  let stopped = false;
  let wait = FIRST_WAIT_MS;
  /** @type {unknown} */
  let timer;

  async function attempt(leaving = false) {
    if (!unsaved || stopped || (underWay && !leaving)) return;
    timers.clear(timer);
    underWay = true;
    const sent = unsaved;
    onState({ kind: 'saving' });
    /** @type {Answer | undefined} */
    let answer;
    try {
      answer = await send({ value: sent.value, leaving });
    } catch {
      // Nobody answered: the same again, a little later.
    }
    underWay = false;
    const safe = answer?.kind === 'saved' || answer?.kind === 'conflict';
    if (safe && unsaved === sent) unsaved = undefined;
    if (stopped) return;
    onState(answer ?? { kind: 'retrying' });
    if (safe || answer?.kind === 'refused') {
      wait = FIRST_WAIT_MS;
      // What was refused would be refused again: only what came since is sent.
      if (unsaved && unsaved !== sent) void attempt();
    } else {
      timer = timers.set(() => void attempt(), wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }

  return {
    /** @param {T} value */
    save(value) {
      unsaved = { value };
      void attempt();
    },
    /** Now rather than later: the network is back, or the page is about to go (`leaving`). */
    hurry: ({ leaving = false } = {}) => void attempt(leaving),
    /** Nothing more is sent until {@link resume}: somebody else saves the value meanwhile. */
    pause() {
      stopped = true;
      timers.clear(timer);
    },
    /** Goes on with what was unsaved. */
    resume() {
      stopped = false;
      void attempt();
    },
    get dirty() {
      return unsaved !== undefined;
    },
  };
}
