import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock, type Clock, type TimerId } from './clock.ts';

/** Something one press chooses. */
export interface ScanItem {
  /** What it is called aloud, in the language shown. */
  readonly name: string;
  /** What is said aloud in place of the name, where others may be listening. */
  readonly spoken?: string;
  /** What it is, such as a person's id, so that it is known again when rows are read anew; without it, by its element and name. */
  readonly key?: string;
  /** What is highlighted. */
  readonly element?: HTMLElement;
  /** What can be done with it, each of which may have actions of its own (a ring its sectors); without actions a press runs the item itself. */
  readonly actions?: () => readonly ScanItem[];
  /** Does it. Not called for an item that has actions. */
  run(): void;
}

/** A group of items that is stepped into: toolbar, tray, a ring. */
export interface ScanRow {
  /** What it is called aloud. Rows are known again by it: they have different names. */
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
  readonly #host: HTMLElement;
  readonly #options: SwitchScannerOptions;
  readonly #clock: Clock;
  #listening: AbortController | undefined;
  #paused = false;
  /** What has been stepped into: a row's name, one of its items, and perhaps actions of that. */
  #row: string | undefined;
  #into: readonly ScanItem[] = [];
  #current: Choice | undefined;
  #index = 0;
  #rounds = 0;
  #timer: TimerId | undefined;
  /** A press that has not lasted long enough yet. */
  #accepting: TimerId | undefined;
  #lastPress = -Infinity;
  /** Keys whose `keyup` is ours too. */
  readonly #down = new Set<string>();
  #clickFollows = false;
  /** The last key was Tab. */
  #tabbed = false;

  /**
   * @param host - The element that is scanned.
   * @param options - What there is, and how fast.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: SwitchScannerOptions) {
    this.#host = host;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    host.addController(this);
  }

  /** Whether scanning is on (it may be paused). */
  get running(): boolean {
    return this.#listening !== undefined;
  }

  /** Whether it waits for a press before it goes on. */
  get paused(): boolean {
    return this.#paused;
  }

  /** What a press would choose now, or `null`. */
  get target(): ScanTarget | null {
    return this.#current ?? null;
  }

  /** Turns scanning on, from the first row. */
  start(): void {
    if (this.#listening || !this.#host.isConnected) return;
    const { signal } = (this.#listening = new AbortController());
    const how = { capture: true, signal };
    window.addEventListener('keydown', this.#keydown, how);
    window.addEventListener('keyup', this.#keyup, how);
    window.addEventListener('pointerup', this.#release, how);
    window.addEventListener('pointercancel', this.#release, how);
    this.#host.addEventListener('pointerdown', this.#pointerdown, how);
    this.#host.addEventListener('click', this.#click, how);
    // Focus that moves inside the element is not heard of outside.
    const inside: EventTarget = this.#host.shadowRoot ?? this.#host;
    inside.addEventListener('focusin', this.#focusin, how);
    this.#host.addEventListener('contextmenu', this.#menu, how);
    document.addEventListener('visibilitychange', () => this.#wait(), { signal });
    this.#restart();
  }

  /** Turns scanning off. */
  stop(): void {
    if (!this.#listening) return;
    this.#listening.abort();
    this.#listening = undefined;
    this.#release();
    this.#down.clear();
    this.#clickFollows = this.#paused = false;
    this.#dark();
  }

  /** Chooses what is highlighted, as the switch does; wakes a paused round. For switches that are not keys. */
  select(): void {
    if (!this.#listening) return;
    if (this.#paused) return this.#wake();
    const choice = this.#choices().find((other) => this.#isCurrent(other));
    // What was highlighted has just gone: nobody meant what took its place.
    if (!choice) return this.#enter(this.#index);
    choice.choose();
  }

  /** Goes on to the next, as the second of two switches does. */
  advance(): void {
    if (!this.#listening) return;
    if (this.#paused) return this.#wake();
    const choices = this.#choices();
    const at = choices.findIndex((choice) => this.#isCurrent(choice));
    let next = at < 0 ? this.#index : at + 1;
    if (next >= choices.length) {
      next = 0;
      if (this.#timed() && ++this.#rounds >= (this.#options.rounds?.() ?? 3)) return this.#up(true);
    }
    this.#show(choices, next);
    this.#wait();
  }

  /** @internal */
  hostUpdated(): void {
    if (!this.#listening || this.#paused) return;
    const choices = this.#choices();
    const at = choices.findIndex((choice) => this.#isCurrent(choice));
    if (at < 0) this.#enter(this.#index);
    else this.#show(choices, at, true);
  }

  /** @internal */
  hostDisconnected(): void {
    this.stop();
  }

  /** Everything in the present round, read anew; *Tillbaka* and *Ångra* last. */
  #choices(): Choice[] {
    const rows = this.#options.rows().filter((row) => row.items.length > 0);
    const only = rows.length === 1 ? rows[0] : undefined;
    const row = rows.find(({ name }) => name === this.#row) ?? only;
    if (!row) this.#row = undefined;
    let items = row?.items ?? [];
    const into: ScanItem[] = [];
    for (const step of this.#into) {
      const item = items.find((each) => same(each, step));
      const actions = item?.actions?.() ?? [];
      if (!item || !actions.length) break;
      into.push(item);
      items = actions;
    }
    this.#into = into;
    const level: ScanLevel = !row ? 'row' : into.length ? 'action' : 'item';
    const choice = (kind: Choice['kind'], what: ScanItem | ScanRow, choose: () => void): Choice => ({
      level,
      kind,
      what,
      name: what.name,
      elements: ('items' in what ? what.items : [what]).flatMap(({ element }) => element ?? []),
      ...('spoken' in what ? { spoken: what.spoken } : {}),
      choose,
    });
    const choices = row
      ? items.map((each) => choice('item', each, () => this.#chooseItem(each, row.name)))
      : rows.map((each) => choice('row', each, () => this.#chooseRow(each.name)));
    if (row && (into.length || row !== only)) {
      choices.push(choice('back', { name: this.#options.back(), items: [] }, () => this.#up()));
    }
    const undo = this.#options.undo?.();
    if (undo) choices.push(choice('undo', undo, () => this.#run(undo)));
    return choices;
  }

  #isCurrent({ kind, level, what }: Choice): boolean {
    const current = this.#current;
    if (current?.kind !== kind || current.level !== level) return false;
    return kind === 'back' || kind === 'undo' || same(what, current.what);
  }

  #chooseRow(name: string): void {
    this.#row = name;
    this.#enter(0);
  }

  #chooseItem(item: ScanItem, row: string): void {
    if (!item.actions?.().length) return this.#run(item);
    this.#row = row;
    this.#into = [...this.#into, item];
    this.#enter(0);
  }

  #run(item: ScanItem): void {
    try {
      item.run();
    } finally {
      if (this.#listening) this.#restart();
    }
  }

  /** To the level above, at what was stepped into; at the top it starts over, or pauses when nobody presses. */
  #up(unpressed = false): void {
    const canGoBack = this.#choices().some(({ kind }) => kind === 'back');
    const from = this.#into.at(-1) ?? { name: this.#row ?? '' };
    if (this.#into.length) this.#into = this.#into.slice(0, -1);
    else if (canGoBack) this.#row = undefined;
    else if (unpressed) {
      this.#paused = true;
      this.#dark();
      this.#options.onPause?.(true);
      return;
    }
    this.#enter(
      Math.max(
        0,
        this.#choices().findIndex(({ what }) => same(what, from)),
      ),
    );
  }

  #wake(): void {
    this.#paused = false;
    this.#options.onPause?.(false);
    this.#restart();
  }

  #restart(): void {
    this.#row = undefined;
    this.#into = [];
    this.#enter(0);
  }

  /** A new level, or a new place in it: its first is held twice as long. */
  #enter(index: number): void {
    this.#rounds = 0;
    const choices = this.#choices();
    this.#current = undefined;
    this.#show(choices, Math.min(index, Math.max(0, choices.length - 1)));
    this.#wait(2);
  }

  #show(choices: readonly Choice[], index: number, quietly = false): void {
    const before = this.#current;
    const choice = choices[index];
    this.#index = index;
    this.#current = choice;
    if (
      quietly &&
      before &&
      choice &&
      before.name === choice.name &&
      before.elements.length === choice.elements.length &&
      before.elements.every((element, i) => element === choice.elements[i])
    )
      return;
    this.#options.onHighlight(choice ?? null);
    if (choice && !quietly) this.#options.announce?.(choice.spoken ?? choice.name);
  }

  #dark(): void {
    this.#current = undefined;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#options.onHighlight(null);
  }

  #timed(): boolean {
    return !this.#options.advanceKeys?.().length;
  }

  /** Until the next, from now. */
  #wait(paces = 1): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#paused || document.hidden || !this.#timed()) return;
    const pace = Math.min(10, Math.max(0.5, this.#options.pace() || 0));
    this.#timer = this.#clock.setTimeout(this.#due, pace * paces * 1000);
  }

  readonly #due = (): void => {
    if (this.#options.isSpeaking?.()) this.#timer = this.#clock.setTimeout(this.#due, SPEECH_MS);
    else this.advance();
  };

  /** The switch goes down. */
  #press(action: () => void): void {
    this.#clock.clearTimeout(this.#accepting);
    const accept = (): void => {
      this.#accepting = undefined;
      const now = this.#clock.now();
      if (now - this.#lastPress < (this.#options.ignoreRepeat?.() ?? 300)) return;
      this.#lastPress = now;
      action();
    };
    const long = this.#options.acceptTime?.() ?? 0;
    if (long > 0) this.#accepting = this.#clock.setTimeout(accept, long);
    else accept();
  }

  /** The switch comes up: a press that was too short is none. */
  readonly #release = (): void => {
    this.#clock.clearTimeout(this.#accepting);
    this.#accepting = undefined;
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const { key } = event;
    this.#tabbed = key === 'Tab';
    const chooses = (this.#options.keys?.() ?? [' ', 'Enter']).includes(key);
    if (!chooses && !this.#options.advanceKeys?.().includes(key)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || !this.#reaches(event)) return;
    swallow(event);
    this.#down.add(key);
    if (!event.repeat) this.#press(() => (chooses ? this.select() : this.advance()));
  };

  readonly #keyup = (event: KeyboardEvent): void => {
    if (!this.#down.delete(event.key)) return;
    swallow(event); // a button under the focus would be clicked now
    this.#release();
  };

  /** Keys count in the element, or when focus is nowhere; a text field keeps its own. */
  #reaches(event: KeyboardEvent): boolean {
    const path = event.composedPath();
    const [target] = path;
    if (!path.includes(this.#host)) return target === document.body || target === document.documentElement;
    return !isField(target);
  }

  /** Nobody who uses a switch goes to a text field, which would keep the switch's key; focus that was put there goes. A helper comes with Tab. */
  readonly #focusin = (event: Event): void => {
    const [target] = event.composedPath();
    if (isField(target) && !this.#tabbed) target.blur();
  };

  readonly #pointerdown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#options.exempt?.(event)) return;
    swallow(event);
    this.#clickFollows = true;
    this.#press(() => this.select());
  };

  readonly #click = (event: MouseEvent): void => {
    if (!this.#clickFollows || this.#options.exempt?.(event)) return;
    this.#clickFollows = false;
    swallow(event);
  };

  readonly #menu = (event: Event): void => {
    if (this.#clickFollows) event.preventDefault(); // a long press is a press
  };
}

interface Choice extends ScanTarget {
  readonly kind: 'row' | 'item' | 'back' | 'undo';
  readonly what: ScanItem | ScanRow;
  readonly spoken?: string;
  choose(): void;
}

/** What a thing is known by when rows are read anew. */
type Known = Pick<ScanItem, 'name' | 'key' | 'element'>;

function same(a: Known, b: Known): boolean {
  if (a.key !== undefined || b.key !== undefined) return a.key === b.key;
  return a.name === b.name && (a.element === b.element || !a.element?.isConnected || !b.element?.isConnected);
}

/** Where keys write, or choose from a list. */
function isField(target: EventTarget | undefined): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        'textarea, select, input:not([type=button], [type=submit], [type=checkbox], [type=radio], [type=range])',
      ))
  );
}

/** How often it is asked whether speech is over. */
const SPEECH_MS = 250;

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
