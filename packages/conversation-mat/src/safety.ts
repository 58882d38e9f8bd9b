import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { html, type TemplateResult } from 'lit';
import * as later from './later-texts.ts';
import { citedOn, dutyToReport } from './laws.ts';

/** Asks whether there is time to stay. *Nej* is as large as *Ja*. */
export function gatePage(locale: LocaleController, yes: () => void, no: () => void): TemplateResult {
  return html`<section class="page gate" aria-labelledby="gate-title" data-gate>
    <h2 id="gate-title">${locale.label(later.safetyTitle)}</h2>
    <p>${locale.label(later.safetyText)}</p>
    <div class="row answers">
      <button class="act grow" type="button" data-gate-yes @click=${yes}>${locale.label(later.safetyYes)}</button>
      <button class="act grow" type="button" data-gate-no @click=${no}>${locale.label(later.safetyNo)}</button>
    </div>
  </section>`;
}

/** What staff do when somebody tells of something hard: nothing is asked, nothing is promised. */
export function staffHelp(locale: LocaleController, now: string): TemplateResult {
  return html`<details class="staff">
    <summary>${locale.label(later.staffHelp)}</summary>
    <ul>
      <li>${locale.label(later.staffListen)}</li>
      <li>${locale.label(later.staffWords)}</li>
      <li>${locale.label(later.staffPromise)}</li>
      <li>${locale.label(later.staffReport, citedOn(dutyToReport, now))}</li>
    </ul>
  </details>`;
}
