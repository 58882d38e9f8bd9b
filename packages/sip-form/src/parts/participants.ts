import { SipPartElement } from '../part-element.ts';

/**
 * The meeting and who was there (*Möte och deltagare*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary The meeting and who was there.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipParticipants extends SipPartElement {
  static override tag = 'delaktig-sip-participants';
}
