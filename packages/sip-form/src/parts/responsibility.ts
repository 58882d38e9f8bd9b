import { SipPartElement } from '../part-element.ts';

/**
 * Who is responsible, and the next meeting (*Ansvar och nästa möte*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Who is responsible, and the next meeting.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipResponsibility extends SipPartElement {
  static override tag = 'delaktig-sip-responsibility';
}
