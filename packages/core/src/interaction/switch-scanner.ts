import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock, type Clock } from './clock.ts';

/** Something one press chooses. */
export interface ScanItem {
  /** What it is called aloud, in the language shown. Items of one row have different names. */
  readonly name: string;
  /** What is highlighted. */
  readonly element?: HTMLElement;
  /** What can be done with it; without actions a press runs the item itself. */
  readonly actions?: () => readonly ScanItem[];
  /** Does it. Not called for an item that has actions. */
  run(): void;
}

/** A group of items that is stepped into: toolbar, tray, a ring. */
export interface ScanRow {
  /** What it is called aloud. Rows have different names. */
  readonly name: string;
  /** What is in it; rows without items are passed over. */
  readonly items: readonly ScanItem[];
}

/** Which kind of thing is highlighted. */
export type ScanLevel = 'row' | 'item' | 'action';

/** What a press would choose now. */
export interface ScanTarget {
  /** Which level of the round it belongs to. */
  readonly level: ScanLevel;
  /** All that is highlighted: the elements of a row's items, or the one item's. */
  readonly elements: readonly HTMLElement[];
  /** What it is called aloud. */
  readonly name: string;
}

/** What a {@link SwitchScanner} needs to know. The functions are asked anew each time, so settings and content may change while it runs. */
export interface SwitchScannerOptions {
  /** @returns What can be chosen now. *Börja om* does not belong here. */
  rows(): readonly ScanRow[];
  /** @returns The name of the item that goes up one level ("Tillbaka"). */
  back(): string;
  /** @returns Seconds on each thing, 0.5 to 10; values outside are taken as the nearest end. The first of each level is held twice as long. */
  pace(): number;
  /** @returns *Ångra*, which ends every round at every level, or `null` while there is nothing to undo. */
  readonly undo?: () => ScanItem | null;
  /** @returns Whether something is being read aloud: the round waits until it is done. */
  readonly isSpeaking?: () => boolean;
  /**
   * Shows what a press would choose.
   * @param target - What to highlight, or `null` when nothing is: stopped or paused.
   */
  onHighlight(target: ScanTarget | null): void;
  /**
   * Says what is highlighted, for those who listen instead of looking.
   * @param name - What it is called.
   */
  readonly announce?: (name: string) => void;
  /**
   * Called when the round pauses because nobody pressed, and when a press wakes it.
   * @param paused - Which of the two.
   */
  readonly onPause?: (paused: boolean) => void;
  /** @returns `KeyboardEvent.key` of each key that chooses; Space and Enter by default. */
  readonly keys?: () => readonly string[];
  /** @returns `KeyboardEvent.key` of each key that goes on to the next, for two switches: the round then waits for it and never for time. None by default. */
  readonly advanceKeys?: () => readonly string[];
  /** @returns How long a press must last to count, in milliseconds; 0 by default. Against brushing the switch by tremor. */
  readonly acceptTime?: () => number;
  /** @returns How long after a press another is ignored, in milliseconds; 300 by default. Against bouncing. */
  readonly ignoreRepeat?: () => number;
  /** @returns After how many rounds without a press it goes up one level, and at the top pauses; 3 by default. */
  readonly rounds?: () => number;
  /**
   * Presses that are not the switch: the button that turns scanning off, for a helper's finger.
   * @param event - A `pointerdown` or `click` inside the element.
   * @returns Whether to leave it alone.
   */
  readonly exempt?: (event: Event) => boolean;
  /** Whose time it is; the browser's own by default. */
  readonly clock?: Clock;
}

/**
 * Lets a person who can press one switch do everything: rows, items and their actions are highlighted in turn, and a press chooses.
 * *Tillbaka* ends each lower level and *Ångra* every round; nothing that cannot be undone is ever in it.
 * After some rounds without a press it goes up a level, then pauses until the next press. It waits while speech plays and while the page is hidden.
 * With a single row, its items are scanned at once.
 *
 * While it runs, the switch is a key (Space or Enter, wherever focus is in the element or if it is nowhere; text fields keep their keys) or a press anywhere in the element, which does nothing else.
 * A module of its own, for `import()` when somebody turns scanning on.
 *
 * @example
 * ```ts
 * const { SwitchScanner } = await import('@delaktig/core/interaction/switch-scanner.js');
 * this.#scanner ??= new SwitchScanner(this, { rows: () => this.#scanRows(), back: () => this.text(back), undo: () => …, pace: () => this.scanPace, onHighlight: (target) => { this.#lit = target; } });
 * this.#scanner.start();
 * ```
 */
export class SwitchScanner implements ReactiveController {
  /**
   * @param host - The element that is scanned.
   * @param options - What there is, and how fast.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: SwitchScannerOptions) {
    void options;
    void systemClock;
    host.addController(this);
  }

  /** @internal */
  hostDisconnected(): void {}

  /** Whether scanning is on (it may be paused). */
  get running(): boolean {
    return false;
  }

  /** Whether it waits for a press before it goes on. */
  get paused(): boolean {
    return false;
  }

  /** What a press would choose now, or `null`. */
  get target(): ScanTarget | null {
    return null;
  }

  /** Turns scanning on, from the first row. */
  start(): void {}

  /** Turns scanning off. */
  stop(): void {}

  /** Chooses what is highlighted, as the switch does; wakes a paused round. For switches that are not keys. */
  select(): void {}

  /** Goes on to the next, as the second of two switches does. */
  advance(): void {}
}
