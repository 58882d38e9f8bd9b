import { systemClock, type TimerId } from '@delaktig/core/interaction/clock.js';
import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import { alike, BrokenPromise, check } from './assert.ts';
import type { Harness } from './harness.ts';
import { allByRole, audible, everyElement, nameOf } from './names.ts';
import { frame } from './waiting.ts';

/** The slowest pace there is, in seconds: nothing else on a page waits as long, so that the round can be told from the rest. */
const slowest = 10;
const long = slowest * 900;
/** More than any round has things in it, three times around and all levels together. */
const mostSteps = 3000;

/** An element that can be used with one switch. */
type Scanned = HTMLElement & { scanPace: number; scanning: boolean };

const { setTimeout: later, clearTimeout: never, now } = systemClock;
const waiting = new Map<TimerId, () => void>();
let ids = 1e9;
let passed = 0;

/** From here on what is lit stays lit until {@link goOn}. */
function hold(): void {
  Object.assign(systemClock, {
    now: () => now() + passed,
    setTimeout: (callback: () => void, delay: number) => {
      if (delay < long) return later(callback, delay);
      waiting.set(++ids, callback);
      return ids;
    },
    clearTimeout: (id: TimerId | undefined) => {
      if (id === undefined || !waiting.delete(id)) never(id);
    },
  });
}

/** Lets the time pass that the next takes to be lit. */
function goOn(): void {
  passed += slowest * 1000;
  const [first] = waiting;
  if (!first) return;
  waiting.delete(first[0]);
  first[1]();
}

/**
 * A person with one switch (kontaktstyrning), for a method's harness. The round goes on when the test lets it and never by itself: with a pace of
 * its own it would be at the next before a slow machine has pressed.
 */
export class OneSwitch {
  readonly #harness: Harness<Scanned>;

  constructor(harness: Harness<Scanned>) {
    this.#harness = harness;
  }

  /** Before scanning is turned on. */
  hold(): void {
    this.#harness.element.scanPace = slowest;
    hold();
  }

  /** Scanning is turned on by the host, as where somebody always uses one switch. */
  async begin(): Promise<void> {
    this.hold();
    this.#harness.element.scanning = true;
    await this.#harness.until(() => this.lit !== '', 'scanning has begun');
  }

  /** Presses the switch when the round has come to each of these, one after another. */
  async choose(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.pressAt(name);
    await this.#harness.settled();
  }

  /** What a press of the switch would choose now: what is shown beside the method. */
  get lit(): string {
    return audible(
      [...everyElement(this.#harness.element)].find((e) => e.hasAttribute('data-scan-now'))?.textContent ?? '',
    );
  }

  /**
   * Waits until the round has come to what is called so, and presses the switch.
   *
   * @throws when the round never comes there
   */
  async pressAt(name: string): Promise<void> {
    const { element } = this.#harness;
    const seen = new Set<string>();
    for (let i = 0; i < mostSteps; i++) {
      const { lit } = this;
      seen.add(lit);
      if (lit === name) {
        passed += slowest * 1000; // a switch that bounces: two presses within a moment are one
        await this.#harness.press('Space');
        if (this.lit !== name || !element.scanning) return;
      } else if (lit !== '') goOn();
      else if (i % 60 === 59) await this.#harness.press('Space'); // nobody pressed for three rounds: it waits to be woken
      await frame();
    }
    throw new BrokenPromise(`the round never came to "${name}", but to: ${[...seen].join(' · ')}`);
  }
}

/**
 * What a person with one switch comes to in a row, and on into what it leads to.
 *
 * @param rows what is in the round now
 * @throws when something on the way is not there
 */
export function inRound(rows: readonly ScanRow[], row: string, ...path: readonly string[]): ScanItem {
  const named = <T extends { readonly name: string }>(things: readonly T[], name: string): T => {
    const found = things.find((each) => audible(each.name) === name);
    check(found, `no "${name}" among: ${things.map((each) => audible(each.name)).join(' · ')}`);
    return found;
  };
  let { items } = named(rows, row);
  let found: ScanItem | undefined;
  for (const step of path) {
    found = named(items, step);
    items = found.actions?.() ?? [];
  }
  check(found, 'no path');
  return found;
}

/**
 * With one switch a person reaches what *Mer* shows when it is pressed, in the same order: all but *Börja om*, which is in no round, and the switch itself,
 * which has a row of its own. Open or not makes no difference. The words are the Swedish ones.
 *
 * @param rows what is in the round, read anew
 * @returns what there is, by name
 */
export async function reachesAllOfMore(harness: Harness, rows: () => readonly ScanRow[]): Promise<readonly string[]> {
  const reached = (): readonly string[] =>
    rows()
      .filter(({ name }) => audible(name) === 'Mer')
      .flatMap(({ items }) => items.map(({ name }) => audible(name)));
  const closed = reached();
  await harness.activate('button', 'Mer');
  const shown = allByRole(harness.find('group', 'Mer'), 'button').map(
    (button) => (button.ariaPressed === 'true' ? '✓ ' : '') + nameOf(button),
  );
  const own = ['Stoppa kontaktstyrning', 'Långsammare', 'Snabbare', 'Börja om'];
  const all = shown.filter((name) => !own.includes(name));
  check(all.length > 0, 'there is nothing in Mer');
  alike(closed, all, 'what is reached under Mer');
  alike(reached(), all, 'what is reached while it is open');
  await harness.activate('button', 'Mer');
  return all;
}
