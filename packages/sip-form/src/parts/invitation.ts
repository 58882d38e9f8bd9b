import { SipPartElement } from '../part-element.ts';

/**
 * Summons and invitation (*Kallelse och inbjudan*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Summons and invitation.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipInvitation extends SipPartElement {
  static override tag = 'delaktig-sip-invitation';
}
