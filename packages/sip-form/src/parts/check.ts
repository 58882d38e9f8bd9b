import type { SipPart } from '../model.ts';
import { SipPartElement } from '../part-element.ts';

/**
 * Where the check of the plan stands (*Kontrollera planen*): what is to be corrected in any part of the case, with a way to each field, and what the law wants of
 * the plan. In `<delaktig-sip-case>`, wherever the host wants it; without it the case shows both around its parts.
 *
 * @summary What is to be corrected, and what the law wants.
 *
 * @slot - Shown until the element is defined.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipCheck extends SipPartElement {
  static override tag = 'delaktig-sip-check';
  protected override readonly parts: readonly SipPart[] = [];

  protected override renderContent(): unknown {
    return this.holding?.checked();
  }
}
