import { saidPicture } from '@delaktig/core/expression/said-name.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CircleView } from './context.ts';
import { summaryOf } from './summary.ts';

/** What the person takes home: what was decided, who does what, when we meet again, whom to ask. In easy words, with a picture at each heading. */
export function summaryView(view: CircleView): TemplateResult {
  const { hello, parts } = summaryOf(view.locale, view.document);
  return html`<div class="to-person" data-summary-to>
    ${hello ? html`<p class="hello" dir="auto">${hello}</p>` : nothing}
    ${parts.map(
      ({ key, title, symbol, lines }) => html`<section class="told" data-told=${key} aria-labelledby=${`told-${key}`}>
        ${saidPicture(view, { symbol: { provider: 'fluent', id: symbol } })}
        <div>
          <h4 id=${`told-${key}`}>${title}</h4>
          <ul role="list">
            ${lines.map(
              ({ lead, words, more }) =>
                html`<li dir="auto">
                  ${lead === undefined ? nothing : html`<strong translate="no"><bdi>${lead}</bdi>:</strong>`} <span class="said-words">${words}</span>
                  ${more === undefined ? nothing : html`<span class="more-told" dir="auto">${more}</span>`}
                </li>`,
            )}
          </ul>
        </div>
      </section>`,
    )}
  </div>`;
}
