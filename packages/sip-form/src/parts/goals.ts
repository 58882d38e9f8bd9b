import { SipPartElement } from '../part-element.ts';

/**
 * Goals, sub-goals and actions (*Mål och insatser*). A part of a SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Goals, sub-goals and actions.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipGoals extends SipPartElement {
  static override tag = 'delaktig-sip-goals';
}
