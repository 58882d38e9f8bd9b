import { SipPartElement } from '../part-element.ts';

/**
 * The six steps of the process (*SIP-processen steg för steg*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary The six steps of the process.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipProcess extends SipPartElement {
  static override tag = 'delaktig-sip-process';
}
