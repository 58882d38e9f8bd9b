import { html, type TemplateResult } from 'lit';
import type { Problem } from '../document/problem.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import * as problem from '../problem-texts.ts';
import * as texts from '../texts.ts';
import { problemText } from './problem-text.ts';

/** In place of a value that cannot be shown: what a person needs, and for staff what is wrong. */
export function invalidPage(locale: LocaleController, problems: readonly Problem[]): TemplateResult {
  return html`<div class="page" part="error" role="group" aria-label=${locale.text(problem.invalidTitle)} tabindex="-1" data-validity>
    <h2>${locale.label(problem.invalidTitle)}</h2>
    <p>${locale.label(texts.invalidValue)}</p>
    <details>
      <summary>${locale.label(problem.invalidDetails)}</summary>
      <ul class="problems">
        ${problems.map((each) => html`<li>${problemText(locale.say, each)}</li>`)}
      </ul>
    </details>
  </div>`;
}
