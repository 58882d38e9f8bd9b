import { SipPartElement } from '../part-element.ts';

/**
 * Whether the person agrees, and who gets a copy (*Överenskommelse och kopior*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Whether the person agrees, and who gets a copy.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipAgreement extends SipPartElement {
  static override tag = 'delaktig-sip-agreement';
}
