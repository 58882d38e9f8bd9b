import type { Applied } from '../document/model.ts';

/** One operation as it was done, with what takes it back, and its name ("Ångra: flytta Mamma", made by the element). */
export interface Step<O> {
  readonly operation: O;
  readonly inverse: O;
  readonly label: string;
}

/** What undoing or redoing came to. */
export interface Travel<D, O> {
  readonly document: D;
  /** The operations of the step as the person did them, for its name. */
  readonly step: readonly O[];
  /** What was done to the document now, in order, each with its inverse: for `delaktig-operation`. */
  readonly applied: readonly { readonly operation: O; readonly inverse: O }[];
}

export interface PerformOptions {
  /** What belongs together: operations of one gesture become one step. */
  readonly gesture?: string;
}

export declare class History<D, O> {
  constructor(apply: (document: D, operation: O) => Applied<D, O>, limit?: number);
  perform(document: D, operation: O, options?: PerformOptions): D;
  closeGesture(): void;
  undo(document: D): Travel<D, O> | null;
  redo(document: D): Travel<D, O> | null;
  readonly undoable: readonly O[] | null;
  readonly redoable: readonly O[] | null;
  clear(): void;
}
