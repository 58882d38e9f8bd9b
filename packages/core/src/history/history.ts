import { equalJson } from '../document/json.ts';
import type { Applied } from '../document/model.ts';

/** One operation as it was done, with what takes it back. */
export interface Done<O> {
  /** What was done. */
  readonly operation: O;
  /** What takes it back. */
  readonly inverse: O;
}

/** What undoing or redoing came to. */
export interface Travel<D, O> {
  /** The document as it is now. */
  readonly document: D;
  /** The operations of the step as the person did them, in order: for its name. */
  readonly step: readonly O[];
  /** What was done to the document now, in order, each with its inverse: for `delaktig-operation`. */
  readonly applied: readonly Done<O>[];
}

/** How an operation is remembered. */
export interface PerformOptions {
  /** What belongs together: operations of one gesture become one step. Absent: a step of its own. */
  readonly gesture?: string | undefined;
}

/** What the person did in one go, and takes back in one go. */
export type Step<O> = readonly Done<O>[];

/** The gesture that goes on. */
interface Open<D, O> {
  readonly name: string;
  /** What could be redone when it began: given back if the gesture comes to nothing. */
  readonly redo: readonly Step<O>[];
  /** The document as it is now, when the caller gave it. */
  document: D | undefined;
}

/**
 * Undo and redo (ångra och gör om) of what a person has done to a document.
 *
 * It holds operations, never documents, and forgets the oldest step beyond its limit. Nothing of it is stored anywhere:
 * what was removed before *Klar* is in no version.
 *
 * @typeParam D - the document
 * @typeParam O - the method's operations
 */
export class History<D, O> {
  readonly #apply: (document: D, operation: O) => Applied<D, O>;
  readonly #limit: number;
  #undo: Step<O>[] = [];
  #redo: readonly Step<O>[] = [];
  #open: Open<D, O> | null = null;

  /**
   * @param apply - Does an operation; must not throw, and gives the same document when there is nothing to do.
   * @param limit - How many steps can be taken back, from 1. Default 200.
   */
  constructor(apply: (document: D, operation: O) => Applied<D, O>, limit = 200) {
    this.#apply = apply;
    this.#limit = Math.max(1, limit);
  }

  /** Does an operation and remembers it. One that changes nothing is not remembered, and leaves redo as it was. */
  perform(document: D, operation: O, options: PerformOptions = {}): D {
    // First, since ending a gesture may look at what it came to: the last thing applied is the caller's operation.
    if (this.#open && this.#open.name !== options.gesture) this.closeGesture();
    const applied = this.#apply(document, operation);
    if (applied.document !== document) {
      this.record(operation, applied.inverse, options.gesture, applied.document);
    }
    return applied.document;
  }

  /**
   * Remembers an operation that the caller has done itself.
   *
   * @param operation - What was done.
   * @param inverse - What takes it back, as `apply` gave it.
   * @param gesture - Operations with the same gesture, one after another, become one step.
   * @param document - What it came to. With it, a gesture that ends where it began (moved out and back again, or put back
   * with Escape) leaves no step behind; without it, it leaves one that does nothing, which undo passes over.
   */
  record(operation: O, inverse: O, gesture?: string, document?: D): void {
    const done: Done<O> = { operation, inverse };
    const open = this.#open;
    if (open && open.name === gesture) {
      open.document = document;
      this.#undo.push([...(this.#undo.pop() ?? []), done]);
      return;
    }
    this.closeGesture();
    if (gesture !== undefined) {
      this.#open = { name: gesture, redo: this.#redo, document };
    }
    this.#redo = [];
    this.#undo.push([done]);
    if (this.#undo.length > this.#limit) this.#undo.shift();
  }

  /** Ends the gesture that goes on: what comes next is a step of its own, even under the same name. */
  closeGesture(): void {
    const open = this.#open;
    this.#open = null;
    const step = this.#undo.at(-1);
    // It came to nothing when taking it back would change nothing. (Comparing with the document it began with would not
    // do: the element has set `updatedAt` since.)
    if (!open || open.document === undefined || !step || this.#back(open.document, step)) return;
    this.#undo.pop();
    this.#redo = open.redo;
  }

  /** Takes back the latest step that makes a difference. Null when there is none. */
  undo(document: D): Travel<D, O> | null {
    this.closeGesture();
    for (let step = this.#undo.pop(); step; step = this.#undo.pop()) {
      const travel = this.#back(document, step);
      if (!travel) continue;
      this.#redo = [...this.#redo, step];
      return travel;
    }
    return null;
  }

  /** Does again the step that was taken back last. Null when there is none. */
  redo(document: D): Travel<D, O> | null {
    this.closeGesture();
    for (let step = this.#redo.at(-1); step; step = this.#redo.at(-1)) {
      this.#redo = this.#redo.slice(0, -1);
      const travel = this.#travel(document, step, operationsOf(step));
      if (!travel) continue;
      // With fresh inverses: the document may have been changed from outside since.
      this.#undo.push(travel.applied);
      return travel;
    }
    return null;
  }

  #back(document: D, step: Step<O>): Travel<D, O> | null {
    return this.#travel(document, step, step.map(({ inverse }) => inverse).reverse());
  }

  /** Null when it makes no difference. */
  #travel(before: D, step: Step<O>, operations: readonly O[]): Travel<D, O> | null {
    let document = before;
    const applied: Done<O>[] = [];
    for (const operation of operations) {
      const next = this.#apply(document, operation);
      if (next.document === document) continue;
      document = next.document;
      applied.push({ operation, inverse: next.inverse });
    }
    return applied.length === 0 || equalJson(before, document) ? null : { document, step: operationsOf(step), applied };
  }

  /** The operations of the step that undo would take back, in the order they were done, for its name. Null: none. */
  get undoable(): readonly O[] | null {
    const step = this.#undo.at(-1);
    return step ? operationsOf(step) : null;
  }

  /** What undo would take back, each with what takes it back: somebody who was removed is named in the inverse alone. Null: none. */
  get undoableStep(): readonly Done<O>[] | null {
    return this.#undo.at(-1) ?? null;
  }

  /** What redo would do again, likewise. Null: none. */
  get redoableStep(): readonly Done<O>[] | null {
    return this.#redo.at(-1) ?? null;
  }

  /** The operations of the step that redo would do again, in order, for its name. Null: none. */
  get redoable(): readonly O[] | null {
    const step = this.#redo.at(-1);
    return step ? operationsOf(step) : null;
  }

  /**
   * Changes what is remembered, as when somebody is erased for good: see `forgetIn`.
   *
   * @param change - What becomes of the steps, done and undone.
   */
  rewrite(change: (steps: readonly Step<O>[]) => readonly Step<O>[]): void {
    this.closeGesture();
    this.#undo = [...change(this.#undo)];
    this.#redo = change(this.#redo);
  }

  /** Forgets everything (another document, *Klar*). */
  clear(): void {
    this.#undo = [];
    this.#redo = [];
    this.#open = null;
  }
}

function operationsOf<O>(step: Step<O>): readonly O[] {
  return step.map(({ operation }) => operation);
}
