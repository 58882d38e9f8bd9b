import { moveButtons } from '@delaktig/core/expression/move-buttons.js';
import { hasPicture, saidPicture } from '@delaktig/core/expression/said-name.js';
import { saidSign } from '@delaktig/core/expression/said-sign.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chosenTopics, type MenuView, nameOfTopic, spokenTopic, wishOf } from './context.ts';
import { partTitles } from './deck-texts.ts';
import type { Topic } from './model.ts';
import * as texts from './texts.ts';

/** The menu: what there is to talk about, by part where the deck has parts; the question in the centre stands in the middle. */
export function menuCards(view: MenuView): TemplateResult {
  const { locale, document } = view;
  const { topics } = document.content;
  const parts = [...new Set(topics.map(({ part }) => part))];
  return html`<div class="menu" role="group" aria-label=${locale.text(texts.menu)} data-menu>
    ${parts.map((part) => {
      const title = part !== undefined && Object.hasOwn(partTitles, part) ? partTitles[part] : undefined;
      const own = topics.filter((topic) => topic.part === part);
      return html`${title ? html`<h3 class="part">${locale.label(title)}</h3>` : nothing}
        <ul class=${`topics ${own.some(({ kind }) => kind === 'centre') ? 'round' : ''}`} role="list">
          ${repeat(
            own,
            ({ id }) => id,
            (topic) => card(view, topic),
          )}
        </ul>`;
    })}
  </div>`;
}

function card(view: MenuView, topic: Topic): TemplateResult {
  const { locale, document, subject, act } = view;
  const { id, kind, answers = [] } = topic;
  const wish = wishOf(document, topic);
  const at = document.content.chosen.indexOf(id);
  return html`<li class=${kind ?? ''} data-list-key=${id}>
    <button class=${`topic wish-${wish}`} type="button" data-key=${id} aria-haspopup="dialog" aria-expanded=${String(subject === id)} @click=${() => act.open(id)}>
      <span class="topic-name" dir="auto" translate=${topic.said ? 'no' : 'yes'}>${nameOfTopic(locale, topic)}</span>
      ${picture(view, topic)}
      ${wish === 'yes' ? html`<span class="heard">, </span><span class="number" title=${locale.text(texts.chosenTitle)}>${locale.say.number(at + 1)}</span>` : nothing}
      ${wish === 'notNow' ? html`<span class="heard">, </span><span class="chip">${locale.label(texts.notNow)}</span>` : nothing}
      ${wish === 'dontWant' ? html`<span class="heard">, </span><span class="chip">${locale.label(texts.dontWant)}</span>` : nothing}
      ${answers.length > 0 ? html`<span class="heard">, </span><span class="chip">${locale.label(texts.answered, answers.length)}</span>` : nothing}
    </button>
  </li>`;
}

/** The picture of a topic: what the person drew or chose, else its symbol, else a sign for what was only recorded. */
export function picture(view: MenuView, { said, symbol }: Topic): unknown {
  if (said && hasPicture(said)) return saidPicture(view, said);
  if (symbol) return saidPicture(view, { symbol });
  return (said && saidSign(view.locale, said)) ?? html`<span class="said-picture bubble" aria-hidden="true"></span>`;
}

/** What the person wants to talk about, in order. */
export function chosenList(view: MenuView): TemplateResult {
  const { locale, document, editable, act } = view;
  const chosen = chosenTopics(document);
  return html`<section class="chosen" aria-labelledby="chosen-title">
    <h3 id="chosen-title">${locale.label(texts.chosenTitle)}</h3>
    ${
      chosen.length === 0
        ? html`<p class="hint">${locale.label(texts.chosenEmpty)}</p>`
        : html`<ol class="order" role="list" data-order>
          ${repeat(
            chosen,
            ({ id }) => id,
            (topic, index) => html`<li class="ordered" data-key=${topic.id}>
              ${editable && chosen.length > 1 ? html`<span class="handle" data-handle aria-hidden="true"></span>` : nothing}
              <span class="number" aria-hidden="true">${locale.say.number(index + 1)}</span>
              ${picture(view, topic)}
              <span class="heard">${locale.say.number(index + 1)}. </span><span class="topic-name" dir="auto" translate=${topic.said ? 'no' : 'yes'}>${nameOfTopic(locale, topic)}</span>
              ${editable && chosen.length > 1 ? html`<span class="moves">${moveButtons(locale, { id: topic.id, name: spokenTopic(locale, topic), index, count: chosen.length }, (to) => act.move(topic.id, to))}</span>` : nothing}
            </li>`,
          )}
        </ol>`
    }
  </section>`;
}
