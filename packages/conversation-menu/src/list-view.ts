import type { SaidPort } from '@delaktig/core/expression/said-view.js';
import { saidSign } from '@delaktig/core/expression/said-sign.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type MenuView, nameOfTopic } from './context.ts';
import { topicFields, topicPlain } from './panel.ts';
import * as texts from './texts.ts';

/** The same menu as a list: everything can be read and changed here with native fields. A topic is folded until somebody opens it. */
export function listView(view: MenuView, port: SaidPort): TemplateResult {
  const { locale, document, editable } = view;
  return html`<ul class="list-view" role="list" aria-label=${locale.text(texts.menu)}>
    ${repeat(
      document.content.topics,
      ({ id }) => id,
      (topic) => {
        const { answers = [] } = topic;
        return html`<li class="list-item" data-list-key=${topic.id}>
          <details ?open=${answers.length > 0 || view.subject === topic.id}>
            <summary>
              ${topic.said ? saidSign(locale, topic.said) : nothing}
              <span class="topic-name" dir="auto" translate=${topic.said ? 'no' : 'yes'}>${nameOfTopic(locale, topic)}</span>
              ${answers.length > 0 ? html`<span class="chip">${locale.label(texts.answered, answers.length)}</span>` : nothing}
            </summary>
            <div class="list-fields">${editable ? topicFields(view, port, topic) : topicPlain(view, port, topic)}</div>
          </details>
        </li>`;
      },
    )}
  </ul>`;
}
