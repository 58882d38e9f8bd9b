import { DEV } from '@delaktig/core/dev/mode.js';
import { warn } from '@delaktig/core/dev/warnings.js';
import type { PropertyValues } from 'lit';
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

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // A case that is defined after it answers then.
    if (DEV)
      void customElements.whenDefined('delaktig-sip-case').then(() => {
        if (this.isConnected && !this.holding)
          warn(
            'sip-check-alone',
            `<${this.localName}> stands in no <delaktig-sip-case>, and shows nothing.`,
            this.localName,
          );
      });
  }

  protected override renderContent(): unknown {
    return this.holding?.checked();
  }
}
