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

declare global {
  interface HTMLElementEventMap {
    'delaktig-operation': CustomEvent<OperationDetail<unknown>>;
    'delaktig-locale-error': CustomEvent<LocaleErrorDetail>;
    'delaktig-invalid-value': CustomEvent<InvalidValueDetail>;
    'delaktig-finish': CustomEvent<FinishDetail>;
    'delaktig-open': CustomEvent<OpenDetail>;
  }
}

/** Events of ours cross shadow roots, as native `input` does. */
export function delaktigEvent<Detail>(type: string, detail: Detail): CustomEvent<Detail> {
  return new CustomEvent(type, { detail, bubbles: true, composed: true });
}
