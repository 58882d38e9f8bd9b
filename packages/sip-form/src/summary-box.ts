import { html, type TemplateResult } from 'lit';
import { wrongIn } from './checks.ts';
import { heading } from './heading.ts';
import type { SipPort } from './holder.ts';
import type { SipPath } from './model.ts';
import * as texts from './summary-texts.ts';

/** What is to be corrected in the parts that are there, each with a way to its field. It takes the focus when somebody has asked for it. */
export function summaryBox(port: SipPort, level: number, go: (path: SipPath) => void): TemplateResult {
  const { locale } = port;
  const { say } = locale;
  const parts = port.parts();
  const wrong = wrongIn(port.content(), port.fieldAt).filter(({ path }) => parts.some((part) => part === path[0]));
  if (wrong.length === 0)
    return html`<div class="summary-box fine" data-summary tabindex="-1" role="group" aria-labelledby="summary-title">
      <p id="summary-title">${locale.label(texts.nothingToCorrect)}</p>
    </div>`;
  return html`<div class="summary-box" data-summary tabindex="-1" role="group" aria-labelledby="summary-title">
    ${heading(level, locale.label(texts.toCorrect, say.number(wrong.length)), 'summary-title')}
    <ul>
      ${wrong.map(
        ({ path, label, problem }) =>
          html`<li><button class="link" type="button" @click=${() => go(path)}>${locale.label((in_) => texts.errorLine(in_, label(in_), problem(in_)))}</button></li>`,
      )}
    </ul>
  </div>`;
}
