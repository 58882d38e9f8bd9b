import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { html, type TemplateResult } from 'lit';
import type { Wrong } from './checks.ts';
import type { SipPath } from './model.ts';
import * as texts from './summary-texts.ts';

/** What is to be corrected, each with a way to its field. It takes the focus when somebody has asked for it. */
export function summaryBox(
  locale: LocaleController,
  wrong: readonly Wrong[],
  go: (path: SipPath) => void,
): TemplateResult {
  if (wrong.length === 0)
    return html`<div class="summary-box fine" data-summary tabindex="-1" role="group" aria-labelledby="summary-title">
      <p id="summary-title">${locale.label(texts.nothingToCorrect)}</p>
    </div>`;
  const { say } = locale;
  return html`<div class="summary-box" data-summary tabindex="-1" role="group" aria-labelledby="summary-title">
    <h3 id="summary-title">${locale.label(texts.toCorrect, say.number(wrong.length))}</h3>
    <ul>
      ${wrong.map(
        ({ path, label, problem }) =>
          html`<li><button class="link" type="button" @click=${() => go(path)}>${locale.label((in_) => texts.errorLine(in_, label(in_), problem(in_)))}</button></li>`,
      )}
    </ul>
  </div>`;
}
