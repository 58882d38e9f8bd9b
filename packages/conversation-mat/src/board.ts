import { displayText } from '@delaktig/core/document/display-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { firstWaiting, type MatView } from './context.ts';
import { matIcon } from './mat-icons.ts';
import type { Card, Step } from './model.ts';
import { canPlace, cardsOn, lost, saysMore, waiting } from './reading.ts';
import * as texts from './texts.ts';

/** A card's button. Its frame is straight: that is what tells an option from an answer and from the topic. */
export function cardButton(view: MatView, card: Card, large = false): TemplateResult {
  const { act, editable, locale, mat, subject, words } = view;
  const name = words.card(mat, card);
  const where = words.where(mat, card);
  const more = saysMore(card);
  const said = more ? locale.text(texts.cardWith, name) : name;
  const url = view.picture(card.picture);
  const named = where === null ? said : locale.text(texts.cardAt, said, where);
  return html`<button
    class="card"
    type="button"
    data-key=${card.id}
    ?data-large=${large}
    ?data-badged=${more || card.place?.by === 'helper'}
    aria-haspopup="dialog"
    aria-expanded=${String(subject === card.id)}
    aria-label=${locale.beside ? nothing : named}
    aria-keyshortcuts=${editable && canPlace(mat) ? keysOf(mat.scale.steps.length) : nothing}
    @click=${() => act.openCard(card.id)}
  >
    <bdi class="card-words">${words.cardLabel(mat, card)}</bdi>${locale.beside && named !== name ? html`<span class="heard">${named}</span>` : nothing}
    ${url ? html`<img src=${url} alt="" width="64" height="64" draggable="false" />` : nothing}
    ${card.place?.by === 'helper' ? html`<span class="by-helper" aria-hidden="true">✋</span>` : nothing}
    ${more ? html`<span class="has-comment" aria-hidden="true">…</span>` : nothing}
  </button>`;
}

/** The number keys put a card on a step; 0 puts it aside. */
function keysOf(steps: number): string {
  return [0, ...Array.from({ length: steps }, (_, index) => index + 1)].join(' ');
}

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
    ${repeat(
      mat.scale.steps,
      ({ id }) => id,
      (step) => column(view, step),
    )}
  </section>`;
}

function column(view: MatView, step: Step): TemplateResult {
  const { locale, mat, words } = view;
  const cards = cardsOn(mat, step.id);
  const name = words.step(mat, step);
  return html`<div class="column" role="group" data-step=${step.id} aria-label=${locale.text(texts.columnOf, name, locale.say.number(cards.length))}>
    ${head(view, step, name)}
    <ul class="cards" role="list">
      ${cardItems(view, cards)}
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

function cardItems(view: MatView, cards: readonly Card[]): unknown {
  return repeat(
    cards,
    ({ id }) => id,
    (card) => html`<li>${cardButton(view, card)}</li>`,
  );
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
      ${cardItems(view, cards)}
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
      ${repeat(
        shown,
        ({ id }) => id,
        (card) => html`<li>${cardButton(view, card, one)}</li>`,
      )}
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
      ${repeat(
        cards,
        ({ id }) => id,
        (card) =>
          html`<li>${cardButton(view, card)} <span class="hint">${displayText(card.place?.step ?? '')}</span></li>`,
      )}
    </ul>
  </section>`;
}

/** What to do, for whoever has not begun. */
export function help(view: MatView): unknown {
  const { editable, helper, locale, mat, one } = view;
  if (!editable) return nothing;
  if (helper) return html`<p class="notice" role="note">${locale.label(texts.helperOn)}</p>`;
  const begun = mat.cards.some(({ place }) => place);
  return begun || !canPlace(mat) || mat.cards.length === 0
    ? nothing
    : html`<p class="hint">${locale.label(one ? texts.helpOne : texts.helpTap)}</p>`;
}
