import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { Checking } from './checking.ts';
import type { AnyField } from './describe.ts';
import type { Fetched } from './fetched.ts';
import type { ActOptions } from './holder.ts';
import { keyOf, pathOf } from './key.ts';
import type { SipContent, SipOperation, SipPath } from './model.ts';
import { actOnThings } from './things.ts';
import { fieldAt, isData, valueAt } from './walk.ts';

/** What writing needs from the element. */
export interface WritingPort {
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  /** What is wrong is told once it has come. */
  readonly checking: Fetched<Checking>;
  content(): SipContent;
  /** The field at a path; null where there is none. */
  fieldAt(path: SipPath): AnyField | null;
  act(operation: SipOperation, options: ActOptions): void;
  closeGesture(): void;
  commit(): void;
  /** Draws, and resolves when that is done. */
  draw(): Promise<unknown>;
  root(): ShadowRoot | null;
}

/** How long after the last key what is written is committed, so that it is kept if the computer goes. In milliseconds. */
const PAUSE = 2000;

/** What is neither a day nor a time, for one that is half written. */
const HALF = '?';

/**
 * From a native event in a field to the plan. One listener for all fields: what is typed writes the model and draws nothing; a field that is left is
 * committed, judged and drawn.
 */
export class Writing {
  readonly #port: WritingPort;
  /** Fields that have been left at least once: only those are told what is wrong. */
  readonly #left = new Set<string>();
  /** Days and times that are half written: the browser has them, and gives none. */
  readonly #half = new Set<string>();
  /** Numbers that are shown. */
  readonly #shown = new Set<string>();
  /** Something has been typed that is not committed. */
  #open = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last key came. */
  #typed = 0;

  constructor(port: WritingPort) {
    this.#port = port;
  }

  /** What is wrong with a field that has been left. */
  problem(key: string): Text | null {
    if (!this.#left.has(key)) return null;
    const path = pathOf(key);
    const field = path && this.#port.fieldAt(path);
    if (!field) return null;
    const content = this.#port.content();
    const among = valueAt(content, path.slice(0, -1));
    const value = this.#half.has(key) ? HALF : valueAt(content, path);
    return this.#port.checking.wanted()?.problemOf(field, value, isData(among) ? among : {}) ?? null;
  }

  /** Whether anything may be told as wrong. */
  get hasLeft(): boolean {
    return this.#left.size > 0;
  }

  isShown(key: string): boolean {
    return this.#shown.has(key);
  }

  /** Everything that has been written counts as left: what is to be corrected is told. */
  leaveAll(paths: readonly SipPath[]): void {
    for (const path of paths) this.#left.add(keyOf(path));
  }

  /** Numbers are hidden again. */
  hide(): void {
    this.#shown.clear();
  }

  /** Another plan is shown. */
  reset(): void {
    this.#stop();
    this.#open = false;
    this.#left.clear();
    this.#half.clear();
    this.#shown.clear();
  }

  /** What is typed is committed now. */
  settle(): void {
    this.#stop();
    if (!this.#open) return;
    this.#open = false;
    this.#port.closeGesture();
    this.#port.commit();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly input = (event: Event): void => {
    const field = event.target;
    if (!isTyped(field)) return;
    const path = pathOf(field.id);
    if (!path) return;
    const half = field instanceof HTMLInputElement && field.validity.badInput;
    if (half) this.#half.add(field.id);
    else this.#half.delete(field.id);
    // Half a day is none: what was there stays until there is a whole one, or nothing.
    if (half) return;
    this.#open = true;
    const value = field.value === '' ? null : field.value;
    this.#port.act({ type: 'set', path, value }, { gesture: field.id, commit: false, typed: true });
    this.#typed = performance.now();
    this.#timer ??= setTimeout(this.#pause, PAUSE);
  };

  /** One timer for a whole sentence: at every key only the time is noted. */
  readonly #pause = (): void => {
    const left = this.#typed + PAUSE - performance.now();
    if (left <= 0) this.settle();
    else this.#timer = setTimeout(this.#pause, left);
  };

  readonly change = (event: Event): void => {
    const field = event.target;
    if (isTyped(field)) this.#leave(field);
    else if (field instanceof HTMLSelectElement) this.#answer(field.id, field.value === '' ? null : field.value);
    else if (field instanceof HTMLInputElement) this.#answer(field.closest('fieldset')?.id, answerIn(field));
  };

  readonly focusout = (event: Event): void => {
    const field = event.target;
    // A half day says no change.
    if (isTyped(field) && (this.#half.has(field.id) || this.#open)) this.#leave(field);
  };

  readonly click = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { act, key } = button.dataset;
    const at = pathOf(key ?? button.closest<HTMLElement>('[data-item]')?.dataset['item']);
    if (!at) return;
    // What has no key of its own is about the thing it stands in.
    const id = key === undefined ? at.at(-1) : undefined;
    const path = id === undefined ? at : at.slice(0, -1);
    const field = fieldAt(path);
    if (!field) return;
    if (act === 'show' || act === 'hide') void this.#show(keyOf(path), act === 'show');
    else if (field.kind === 'list') {
      this.settle();
      void actOnThings(this.#port, act, path, field, id ?? '');
    }
  };

  #leave(field: HTMLInputElement | HTMLTextAreaElement): void {
    this.#left.add(field.id);
    this.settle();
    void this.#port.draw();
    // Not in the first download: few plans have a number, and none until now.
    const path = pathOf(field.id);
    if (path && fieldAt(path)?.kind === 'identity') void this.#numbers();
  }

  async #numbers(): Promise<void> {
    await this.#port.checking.came();
    await this.#port.checking.now?.fetchIdentity();
    await this.#port.draw();
  }

  #answer(key: string | undefined, value: string | boolean | readonly string[] | null): void {
    const path = pathOf(key);
    if (!path) return;
    this.settle();
    this.#port.act({ type: 'set', path, value }, {});
  }

  async #show(key: string, shown: boolean): Promise<void> {
    if (shown) this.#shown.add(key);
    else this.#shown.delete(key);
    await this.#port.draw();
    this.#port.root()?.getElementById(key)?.focus();
  }
}

/** A field in which one types. */
function isTyped(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
}

/** What a radio button or a group of boxes says. */
function answerIn(field: HTMLInputElement): string | boolean | readonly string[] | null {
  if (field.type === 'radio') return isYesNo(field) ? field.value === 'true' : field.value;
  const boxes = field.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [];
  const chosen = [...boxes].filter(({ checked }) => checked).map(({ value }) => value);
  return chosen.length > 0 ? chosen : null;
}

function isYesNo(field: HTMLInputElement): boolean {
  const path = pathOf(field.name);
  return path !== null && fieldAt(path)?.kind === 'yesNo';
}
