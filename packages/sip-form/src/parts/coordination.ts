import { SipPartElement } from '../part-element.ts';

/**
 * Level of coordination (*Nivå av samordning*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Level of coordination.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipCoordination extends SipPartElement {
  static override tag = 'delaktig-sip-coordination';
}
