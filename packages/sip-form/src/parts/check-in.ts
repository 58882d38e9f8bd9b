import { SipPartElement } from '../part-element.ts';

/**
 * Contact between the meetings (*Avstämning mellan mötena*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Contact between the meetings.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipCheckIn extends SipPartElement {
  static override tag = 'delaktig-sip-check-in';
}
