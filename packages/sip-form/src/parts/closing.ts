import { SipPartElement } from '../part-element.ts';

/**
 * Closing (*Avslut*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Closing.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipClosing extends SipPartElement {
  static override tag = 'delaktig-sip-closing';
}
