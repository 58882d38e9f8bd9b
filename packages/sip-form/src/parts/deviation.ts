import { SipPartElement } from '../part-element.ts';

/**
 * What did not turn out as agreed (*Avvikelser*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary What did not turn out as agreed.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipDeviation extends SipPartElement {
  static override tag = 'delaktig-sip-deviation';
}
