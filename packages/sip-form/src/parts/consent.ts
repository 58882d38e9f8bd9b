import { SipPartElement } from '../part-element.ts';

/**
 * Consent (*Samtycke*): partial, limited in time, and taken back whenever the person wants. A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Consent.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipConsent extends SipPartElement {
  static override tag = 'delaktig-sip-consent';
}
