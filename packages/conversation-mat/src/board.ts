import { displayText } from '@delaktig/core/document/display-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { cardList } from './card-list.ts';
import { firstWaiting, type MatView } from './context.ts';
import { matIcon } from './mat-icons.ts';
import type { Step } from './model.ts';
import { canPlace, cardsOn, lost, waiting } from './reading.ts';
import * as texts from './texts.ts';

/**
 * What is talked about, and what is asked.
 *
 * @param aloud - The button that reads it; it comes later.
 */
export function asked(view: MatView, aloud: unknown): TemplateResult {
  const { locale, mat, words } = view;
  const url = view.picture(mat.topic.picture);
  const whose = displayText(view.document.content.person.name ?? '').trim();
  return html`<section class="asked" aria-label=${locale.text(texts.nowAsked)}>
    <p class="topic">${url ? html`<img src=${url} alt="" width="48" height="48" />` : nothing} <strong><bdi>${words.topicLabel(mat)}</bdi></strong></p>
    <p class="question">${words.questionLabel(mat)}</p>
    ${aloud} ${whose ? html`<p class="whose"><bdi translate="no">${whose}</bdi></p>` : nothing}
  </section>`;
}

/** The answers with the cards that lie under them. While a card is held, each answer is a button that puts it there. */
export function board(view: MatView): TemplateResult {
  const { locale, mat, scaleAt } = view;
  return html`<section class="mat" data-board data-scale=${scaleAt} aria-label=${locale.text(texts.board)}>
    ${mat.scale.steps.map((step) => column(view, step))}
  </section>`;
}

function column(view: MatView, step: Step): TemplateResult {
  const { locale, mat, words } = view;
  const cards = cardsOn(mat, step.id);
  const name = words.step(mat, step);
  return html`<div class="column" role="group" data-step=${step.id} aria-label=${locale.text(texts.columnOf, name, locale.say.number(cards.length))}>
    ${head(view, step, name)}
    <ul class="cards" role="list">
      ${cardList(view, cards)}
    </ul>
  </div>`;
}

/** An answer of the scale: a round frame. */
function head(view: MatView, step: Step, name: string): TemplateResult {
  const { mat, words } = view;
  const url = view.picture(step.picture);
  const inside = html`<span class="step-words">${words.stepLabel(mat, step)}</span> ${url ? html`<img src=${url} alt="" width="64" height="64" draggable="false" />` : nothing}`;
  return target(view, 'step', step.id, name, inside);
}

/** What is a button while a card is held, and a plain heading otherwise. */
function target(
  view: MatView,
  kind: string,
  step: string | null,
  name: string,
  inside: TemplateResult,
): TemplateResult {
  const { act, locale, mat, words } = view;
  const held = mat.cards.find(({ id }) => id === view.held);
  if (!held || !view.editable || !canPlace(mat)) return html`<div class=${kind}>${inside}</div>`;
  const put = locale.text(texts.putHere, name, words.spoken(mat, held));
  return html`<button
    class=${`${kind} target`}
    type="button"
    data-target=${step ?? ''}
    data-aside=${step === null ? '' : nothing}
    aria-label=${locale.beside ? nothing : put}
    @click=${() => act.placeHeld(step)}
  >
    ${inside} ${locale.beside ? html`<span class="heard">${put}</span>` : nothing}
  </button>`;
}

/** What was put aside: not about this person, or not now. */
export function aside(view: MatView): TemplateResult {
  const { locale, mat } = view;
  const cards = cardsOn(mat, null);
  const name = locale.text(texts.aside);
  return html`<div class="aside" role="group" data-put-aside aria-label=${locale.text(texts.columnOf, name, locale.say.number(cards.length))}>
    ${target(view, 'aside-head', null, name, html`<span class="step-words">${locale.label(texts.aside)}</span> ${matIcon('aside')}`)}
    ${cards.length === 0 && view.level !== 'symbol' ? html`<p class="hint">${locale.label(texts.asideHint)}</p>` : nothing}
    <ul class="cards" role="list">
      ${cardList(view, cards)}
    </ul>
  </div>`;
}

/** The cards that wait: one at a time, or all at once. */
export function tray(view: MatView): unknown {
  const { act, editable, locale, mat, one, skipped } = view;
  const cards = waiting(mat);
  if (mat.cards.length === 0) return html`<p class="notice" role="note">${locale.label(texts.noCards)}</p>`;
  if (!canPlace(mat)) return html`<p class="notice" role="note">${locale.label(texts.fewSteps)}</p>`;
  if (cards.length === 0) return html`<div class="tray" data-tray data-empty>${allPlaced(view)}</div>`;
  const first = firstWaiting(cards, skipped);
  const shown = one && first ? [first] : cards;
  return html`<section class="tray" data-tray ?data-one=${one} aria-label=${locale.text(texts.waiting)}>
    ${one ? nothing : html`<h3>${locale.label(texts.waiting)}</h3>`}
    <ul class="cards" role="list" aria-label=${locale.text(texts.waiting)}>
      ${cardList(view, shown, one)}
    </ul>
    ${
      one && cards.length > 1
        ? html`<div class="row">
          <span class="hint">${locale.label(texts.waitingMore, locale.say.number(cards.length))}</span>
          ${editable ? html`<button class="act" type="button" data-skip @click=${() => act.skip()}>${matIcon('skip')} <span>${locale.label(texts.skipCard)}</span></button>` : nothing}
        </div>`
        : nothing
    }
  </section>`;
}

function allPlaced({ act, editable, locale }: MatView): TemplateResult {
  return html`<p>${locale.label(texts.allPlaced)}</p>
    ${editable ? html`<button class="act main" type="button" data-look-back @click=${() => act.lookBack()}>${matIcon('look')} <span>${locale.label(texts.lookBack)}</span></button>` : nothing}`;
}

/** Cards on a step that the scale lacks: shown, and kept where they were until the person moves them. */
export function lostCards(view: MatView): unknown {
  const { locale, mat } = view;
  const cards = lost(mat);
  if (cards.length === 0) return nothing;
  return html`<section class="lost" aria-label=${locale.text(texts.lost)}>
    <h3>${locale.label(texts.lost)}</h3>
    <p class="hint">${locale.label(texts.lostHint)}</p>
    <ul class="cards" role="list">
      ${cardList(view, cards)}
    </ul>
  </section>`;
}

/** What to do, for whoever has not begun: as large as what else is to be read (and a further size of letters costs the first frame time). */
export function help(view: MatView): unknown {
  const { editable, helper, locale, mat, one } = view;
  if (!editable) return nothing;
  if (helper) return html`<p class="notice" role="note">${locale.label(texts.helperOn)}</p>`;
  const begun = mat.cards.some(({ place }) => place);
  return begun || !canPlace(mat) || mat.cards.length === 0
    ? nothing
    : html`<p>${locale.label(one ? texts.helpOne : texts.helpTap)}</p>`;
}
