import { SipPartElement } from '../part-element.ts';

/**
 * Follow-up (*Uppföljning*), sub-goal by sub-goal. A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Follow-up.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipFollowUp extends SipPartElement {
  static override tag = 'delaktig-sip-follow-up';
}
