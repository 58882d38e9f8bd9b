import { icon } from '@delaktig/core/style/icons.js';
import { html } from 'lit';
import { asForm } from '../as-form.ts';
import { Fetched } from '../fetched.ts';
import type { SipContent, SipPart } from '../model.ts';
import { SipPartElement } from '../part-element.ts';
import type { ConsentSteps } from '../steps/later.ts';
import { viewPage, viewQuestions } from '../texts.ts';

/** One question at a time, when somebody wants it. */
function fetchSteps(): Promise<typeof import('../steps/later.ts')> {
  return import('../steps/later.ts');
}

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

  readonly #steps: Fetched<ConsentSteps> = new Fetched(this.attempts, this, async () =>
    (await fetchSteps()).ConsentSteps.of(this.port),
  );

  protected override reset(): void {
    super.reset();
    this.#steps.now?.begin();
  }

  protected override renderParts(content: SipContent, parts: readonly SipPart[], level: number): unknown {
    if (!this.editable) return super.renderParts(content, parts, level);
    const small = this.view === 'steps';
    // Until it has come, all of it can be written in.
    const steps = small ? this.#steps.wanted() : undefined;
    return html`<div class="row"><button class="act" type="button" data-view @click=${() => (this.view = small ? 'map' : 'steps')}>${icon('list')} <span>${this.locale.label(small ? viewPage : viewQuestions)}</span></button></div>
      ${steps ? asForm('', steps.render(this.formView, level)) : super.renderParts(content, parts, level)}`;
  }
}
