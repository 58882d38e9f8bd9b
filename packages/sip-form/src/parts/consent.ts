import { icon } from '@delaktig/core/style/icons.js';
import { html } from 'lit';
import type { SipContent, SipPart } from '../model.ts';
import { SipPartElement } from '../part-element.ts';
import { viewPage, viewQuestions } from '../texts.ts';

/**
 * Consent (*Samtycke*): partial, limited in time, and taken back whenever the person wants; all on one page, or one question at a time (`view="steps"`). A part of a
 * SIP, alone or in `<delaktig-sip-case>`.
 *
 * @summary Consent.
 *
 * @slot - Shown until the element is defined; and `<script type="application/json">` with initial data.
 * @csspart root - The whole, inside the shadow root.
 * @csspart error - What is shown instead of a value that cannot be.
 */
export class DelaktigSipConsent extends SipPartElement {
  static override tag = 'delaktig-sip-consent';

  protected override renderParts(content: SipContent, parts: readonly SipPart[], level: number): unknown {
    if (!this.editable) return super.renderParts(content, parts, level);
    const asks = this.view === 'steps';
    // Until what asks has come, all of it can be written in.
    return html`<div class="row"><button class="act" type="button" data-view @click=${() => (this.view = asks ? 'map' : 'steps')}>${icon('list')} <span>${this.locale.label(asks ? viewPage : viewQuestions)}</span></button></div>
      ${(asks ? this.asked(level) : undefined) ?? super.renderParts(content, parts, level)}`;
  }
}
