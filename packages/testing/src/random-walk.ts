import { BrokenPromise, check, inOrder, same } from './assert.ts';
import { isChromium } from './browser.ts';
import { contentOf, type ContractElement } from './contract-element.ts';
import { itLong } from './framework.ts';
import type { Harness } from './harness.ts';
import { everyElement, focused, hasFocus, line } from './names.ts';
import { Chance } from './prng.ts';
import { tabStops } from './tab-stops.ts';
import { rendered } from './waiting.ts';
import { Watch } from './watch.ts';

/** Something a person may do at some point. */
export interface Act<H, State = unknown> {
  /** "drags a person to another ring". Part of the trail, so it has to stay the same for a seed. */
  readonly name: string;
  /** Whether a person could do it now. Default always. */
  possible?(state: State, harness: H): boolean;
  /**
   * Does it as a person would, by pointer, keyboard or names. All chance comes from `chance`.
   * @returns what exactly was done ("Mamma to ring 2"), for the trail, or nothing
   */
  run(harness: H, chance: Chance, state: State): Promise<string | undefined> | Promise<void>;
  /** Whether it may take the focus out of the element, as Tab does. Default false. */
  readonly mayLeave?: boolean;
  /** How often it is chosen, compared with the others. Default 1. */
  readonly weight?: number;
}

/** Something that must hold after every act. @throws when it does not. */
export interface Invariant<H, State = unknown> {
  readonly name: string;
  holds(harness: H, state: State): void | Promise<void>;
}

/** A walk. */
export interface Walk<E extends ContractElement, H extends Harness<E>, State = unknown> {
  /** Puts a new element on the page, filled as the walk begins. Called again for every attempt to shorten a trail. */
  start(): Promise<H>;
  /** What acts and invariants decide by; default the element's value. */
  state?(harness: H): State;
  readonly acts: readonly Act<H, State>[];
  /** Besides the common ones: all views agree with the value, and whatever the method promises. */
  readonly invariants?: readonly Invariant<H, State>[];
  /** The part whose buttons are one tab stop; without it that is not checked. */
  composite?(element: E): Element | null;
  /** Where it begins; default by chance, and printed when the walk fails. */
  readonly seed?: number;
  /** How many acts; default 1 000 in Chromium, 200 elsewhere. */
  readonly steps?: number;
  /** How often undo is tried out, in acts; default every 10th. */
  readonly undoEvery?: number;
  /** How many milliseconds the walk may take before it is cut short, and says so; default none. */
  readonly budget?: number;
}

/** A walk as a test of its own, with the time it needs. */
export function itWalks<E extends ContractElement, H extends Harness<E>, State = unknown>(
  name: string,
  walk: () => Walk<E, H, State>,
  milliseconds = 880_000,
): void {
  itLong(name, milliseconds, () => randomWalk(walk()));
}

interface Stop {
  readonly error: Error;
  readonly trail: readonly Step[];
  /** The value that the trail begins with, when that is not the walk's own. */
  readonly from?: unknown;
}

/** One act of a trail: which, and with what chance, so that it can be done again without the others. */
interface Step {
  readonly act: number;
  readonly seed: number;
  /** What exactly was done. */
  said?: string | undefined;
  /** The value before it. */
  before?: unknown;
}

/**
 * Walks through an element as people do who do not know what it is for, and checks after each act what must always hold: one tab stop, focus
 * never lost, the views agree with the value, undo returns, no complaint, nothing against the policy.
 * @throws with the seed and the shortest trail found, when something does not hold
 */
export async function randomWalk<E extends ContractElement, H extends Harness<E>, State = unknown>(
  walk: Walk<E, H, State>,
): Promise<void> {
  const seed = walk.seed ?? Math.floor(Math.random() * 2 ** 31);
  const steps = walk.steps ?? (isChromium() ? 1000 : 200);
  const chance = new Chance(seed);
  const stop = await go(walk, steps, () => ({ act: pickWeighted(walk, chance), seed: chance.below(2 ** 31) }));
  if (!stop) return;
  const shortest = await shorten(walk, stop);
  const names = shortest.trail.map(
    ({ act, said, seed: s }, i) =>
      `${String(i + 1)}. ${walk.acts[act]?.name ?? '?'}${said === undefined ? '' : `: ${said}`} (${String(s)})`,
  );
  const from = shortest.from === undefined ? '' : ` from ${JSON.stringify(shortest.from)}`;
  throw new BrokenPromise(
    `seed ${String(seed)}: ${shortest.error.message}\nafter ${String(stop.trail.length)} acts; shortest trail found${from}:\n${names.join('\n')}\n${shortest.error.stack ?? ''}`,
  );
}

/** Chooses an act by weight only: whether it is possible is asked when its turn comes, so a trail can be cut. */
function pickWeighted<E extends ContractElement, H extends Harness<E>, State>(
  { acts }: Walk<E, H, State>,
  chance: Chance,
): number {
  const total = acts.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let at = chance.next() * total;
  for (const [i, { weight = 1 }] of acts.entries()) {
    at -= weight;
    if (at < 0) return i;
  }
  return acts.length - 1;
}

async function go<E extends ContractElement, H extends Harness<E>, State>(
  walk: Walk<E, H, State>,
  steps: number,
  choose: (i: number) => Step | undefined,
  from?: unknown,
): Promise<Stop | null> {
  const harness = await walk.start();
  const { element } = harness;
  if (from !== undefined) {
    element.value = from;
    await harness.settled();
  }
  const trail: Step[] = [];
  const takeAway = pageAround(element);
  const watch = new Watch();
  const focusedLast = { line: '' };
  element.shadowRoot?.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) focusedLast.line = line(target);
  });
  const state = (): State => walk.state?.(harness) ?? (element.value as State);
  const end = walk.budget === undefined ? Infinity : performance.now() + walk.budget;
  // A walk among acts of which most are impossible must still come to an end.
  for (let tries = 0; trail.length < steps && tries < steps * 20 && performance.now() < end; tries++) {
    const chosen = choose(tries);
    if (!chosen) break;
    const step: Step = { ...chosen, before: element.value };
    const act = walk.acts[step.act];
    if (!act || act.possible?.(state(), harness) === false) continue;
    trail.push(step);
    const inside = hasFocus(element) && act.mayLeave !== true;
    try {
      step.said = (await act.run(harness, new Chance(step.seed), state())) ?? undefined;
      await harness.settled();
      await always(walk, harness, watch, inside ? focusedLast : null, state());
      if (trail.length % (walk.undoEvery ?? 10) === 0) await undoReturns(harness);
    } catch (error) {
      watch.stop();
      takeAway();
      return { error: error instanceof Error ? error : new Error(String(error)), trail, from };
    }
  }
  watch.stop();
  if (performance.now() >= end) console.info(`walk cut short after ${String(trail.length)} acts`);
  takeAway();
  return null;
}

/**
 * A page goes on before and after the element: otherwise Tab comes to the browser's own buttons, and in Firefox a window that has lost the focus so
 * takes Enter no more.
 * @returns takes it all away, with the element
 */
function pageAround(element: Element): () => void {
  const made = (): HTMLButtonElement => element.ownerDocument.createElement('button');
  const around = [made(), made()] as const;
  element.before(around[0]);
  element.after(around[1]);
  return () => {
    for (const each of [...around, element]) each.remove();
  };
}

async function always<E extends ContractElement, H extends Harness<E>, State>(
  walk: Walk<E, H, State>,
  harness: H,
  watch: Watch,
  /** What had the focus last, when the focus was in the element before the act and must still be. */
  focusedLast: { readonly line: string } | null,
  state: State,
): Promise<void> {
  const { element } = harness;
  watch.checkQuiet();
  const at = focused();
  if (focusedLast)
    check(
      hasFocus(element),
      `the focus is lost: it is on ${at ? line(at) : 'the page'}, and was last on ${focusedLast.line}`,
    );
  const composite = walk.composite?.(element);
  if (composite && !modalIn(element)) {
    const stops = tabStops(composite);
    check(stops.length <= 1, `${String(stops.length)} tab stops:\n${stops.map(line).join('\n')}`);
  }
  for (const { name, holds } of walk.invariants ?? []) {
    try {
      await holds(harness, state);
    } catch (error) {
      throw new BrokenPromise(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function modalIn(element: Element): boolean {
  for (const e of everyElement(element)) if (e.localName === 'dialog' && e.matches(':modal')) return true;
  return false;
}

/** Undo brings back what was before, and redo what is now. */
async function undoReturns(harness: Harness<ContractElement>): Promise<void> {
  const { element } = harness;
  if (!element.canUndo) return;
  const now = inOrder(contentOf(element.value));
  let back = 0;
  for (; back < 3 && element.canUndo; back++) element.undo();
  await rendered(element);
  for (let i = 0; i < back; i++) element.redo();
  await rendered(element);
  same(inOrder(contentOf(element.value)), now, `${String(back)} times undo and redo do not come back`);
}

/**
 * Of a long trail tries the last acts only, from the value as it was before them; then leaves out parts of the trail as long as it still fails with the same kind of
 * message. At most 40 attempts.
 */
async function shorten<E extends ContractElement, H extends Harness<E>, State>(
  walk: Walk<E, H, State>,
  stop: Stop,
): Promise<Stop> {
  let best = stop;
  let attempts = 0;
  const end = performance.now() + 60_000;
  const kind = ({ error }: Stop): string => error.message.slice(0, 24);
  const again = async (trail: readonly Step[], from: unknown): Promise<boolean> => {
    attempts++;
    const found = await go(walk, trail.length, (i) => trail[i], from);
    if (!found || kind(found) !== kind(stop)) return false;
    best = found;
    return true;
  };
  for (let last = 1; stop.trail.length > 16 && last < stop.trail.length && last <= 64; last *= 2) {
    const trail = stop.trail.slice(-last);
    if (await again(trail, trail[0]?.before)) break;
  }
  for (let size = Math.ceil(best.trail.length / 2); size >= 1 && attempts < 40 && performance.now() < end;) {
    let cut = false;
    for (let at = 0; at + size <= best.trail.length && attempts < 40 && performance.now() < end; at += size) {
      const shorter = [...best.trail.slice(0, at), ...best.trail.slice(at + size)];
      if (shorter.length === 0) continue;
      cut = await again(shorter, best.from);
      if (cut) break;
    }
    if (!cut) size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return best;
}
