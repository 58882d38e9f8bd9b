import { SipPartElement } from '../part-element.ts';

/**
 * What matters, and how things are now (*Vad som är viktigt, och hur det är nu*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary What matters, and how things are now.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipSituation extends SipPartElement {
  static override tag = 'delaktig-sip-situation';
}
