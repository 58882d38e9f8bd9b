import type { LocaleErrorDetail } from '../language/locale-controller.ts';
import type { Problem } from '../document/problem.ts';

/** `delaktig-operation`: one thing the person did, or took back, as data: for writing together and for audit. */
export interface OperationDetail<Operation> {
  readonly operation: Operation;
  /** What would take it back. */
  readonly inverse: Operation;
  /** Where it came from: the person's own act, or undo or redo. */
  readonly from: 'act' | 'undo' | 'redo';
}

/** `delaktig-invalid-value`: the host gave a value that cannot be shown. The original is kept and given back untouched. */
export interface InvalidValueDetail {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** `delaktig-finish` (*Klar*): the value is handed over; then the element clears everything, history included. */
export interface FinishDetail {
  readonly value: unknown;
  readonly attachments: ReadonlyMap<string, Blob>;
  /**
   * How a listener says that it takes the value: with the promise of having saved it. Nothing is cleared until it has resolved, and nothing at all
   * when it is rejected, or when nobody calls this. May be called several times, while the event is being dispatched.
   */
  waitUntil(saved: Promise<unknown>): void;
}

/** `delaktig-open`: the person wants something shown that another element holds; the host shows it. */
export interface OpenDetail {
  readonly type: string;
  readonly document?: string;
  readonly item?: string;
}

/** `delaktig-share` (*Dela*): a copy with just what the person picked, for the host to hand on. The element's own value is unchanged. */
export interface ShareDetail {
  /** A document of its own, with an id of its own. */
  readonly document: unknown;
  /** The pictures that the copy names, and no others. */
  readonly attachments: ReadonlyMap<string, Blob>;
  /** How a listener says that it hands it on: with the promise of having done so. When nobody calls it, the person is told that nothing was shared. */
  waitUntil(shared: Promise<unknown>): void;
}

/** `delaktig-erase`: the person has erased somebody for good. Nothing in the element holds them any longer; what the host has stored is the host's to erase. */
export interface EraseDetail {
  /** Id of the document they were erased from. */
  readonly document: string;
  /** The id they had in it, and in every earlier version of it. */
  readonly item: string;
  /** Ids of what the person had said of others, and wanted erased too, or had taken away before, since the name stood in it. */
  readonly quotes: readonly string[];
  /** Ids of attachments of others whose description goes, since the name stood in it. The pictures themselves stay, wherever they are named. */
  readonly descriptions: readonly string[];
  /** Ids of attachments that only they had: nothing names these any longer. */
  readonly attachments: readonly string[];
  /** How a listener says that it erases them from what it has stored. Until it has resolved the person is told to wait; when it is rejected, that it failed. */
  waitUntil(erased: Promise<unknown>): void;
}

declare global {
  interface HTMLElementEventMap {
    'delaktig-operation': CustomEvent<OperationDetail<unknown>>;
    'delaktig-locale-error': CustomEvent<LocaleErrorDetail>;
    'delaktig-invalid-value': CustomEvent<InvalidValueDetail>;
    'delaktig-finish': CustomEvent<FinishDetail>;
    'delaktig-open': CustomEvent<OpenDetail>;
    'delaktig-share': CustomEvent<ShareDetail>;
    'delaktig-erase': CustomEvent<EraseDetail>;
  }
}

/** Events of ours cross shadow roots, as native `input` does. */
export function delaktigEvent<Detail>(type: string, detail: Detail): CustomEvent<Detail> {
  return new CustomEvent(type, { detail, bubbles: true, composed: true });
}
