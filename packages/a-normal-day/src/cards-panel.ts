import * as coreLater from '@delaktig/core/later-texts.js';
import type { Text } from '@delaktig/core/language/say.js';
import { sidePanel } from '@delaktig/core/shell/side-panel.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { valueOf, type WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import type { Card, CardList } from './model.ts';

/** All places and people, to rename or to remove from every day at once. */
export function cardsPanel(view: WholeView): TemplateResult {
  const { locale, act, document } = view;
  const { places, people } = document.content;
  return sidePanel(
    locale,
    { title: locale.label(later.cards), close: () => act.close() },
    html`${places.length + people.length === 0 ? html`<p>${locale.label(later.noCards)}</p>` : nothing}
    ${cards(view, 'places', later.columnPlaces, places)} ${cards(view, 'people', later.columnPeople, people)}`,
  );
}

function cards(view: WholeView, list: CardList, title: Text, all: readonly Card[]): unknown {
  if (all.length === 0) return nothing;
  const { locale, act, words } = view;
  return html`<h4 id=${`cards-${list}`}>${locale.label(title)}</h4>
    <ul class="cards" role="list" aria-labelledby=${`cards-${list}`}>
      ${repeat(
        all,
        ({ id }) => id,
        (card) => html`<li class="card-row" data-list-key=${card.id}>
          <label class="field grow">
            <span class="heard">${locale.text(later.cardName, words.spoken(card))}</span>
            <input class="text-field" type="text" dir="auto" maxlength="200" autocomplete="off" .value=${live(card.name)} @change=${(event: Event) => act.renameCard(list, card.id, valueOf(event))} />
          </label>
          <button class="act danger" type="button" aria-label=${locale.text(coreLater.removeNamed, words.spoken(card))} @click=${() => act.removeCard(list, card.id)}>${panelIcon('remove')}</button>
        </li>`,
      )}
    </ul>`;
}
