import { html, nothing } from 'lit';
import { isChild, type MattersView } from './context.ts';
import * as later from './later-texts.ts';

/** What others have said, on request: to read, not to press, so that nobody's answer is chosen for them. */
export function examples(view: MattersView): unknown {
  if (!view.examples) return nothing;
  const { locale, images } = view;
  return html`<section class="panel examples" aria-labelledby="examples-title" data-examples>
    <h3 id="examples-title">${locale.label(later.examplesTitle)}</h3>
    <ul role="list">
      ${(isChild(view) ? later.childExamples : later.adultExamples).map(([symbol, text]) => {
        const url = images.url({ provider: 'fluent', id: symbol });
        return html`<li>
          ${url ? html`<img src=${url} alt="" width="40" height="40" />` : html`<span class="wait"></span>`} <span>${locale.label(text)}</span>
        </li>`;
      })}
    </ul>
    <p class="hint">${locale.label(later.examplesHelp)}</p>
  </section>`;
}
