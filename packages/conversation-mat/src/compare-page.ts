import { displayText } from '@delaktig/core/document/display-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { html, type TemplateResult } from 'lit';
import { compareMats, type ComparedMats, type MayCompare, matsInBoth, type Said } from './compare.ts';
import * as later from './later-texts.ts';
import type { ConversationMatDocument, Mat } from './model.ts';
import * as texts from './texts.ts';
import type { MatWords } from './words.ts';

/** Two documents that may be shown beside each other. */
export interface Comparison {
  readonly how: Exclude<MayCompare, 'no'>;
  readonly first: ConversationMatDocument;
  readonly second: ConversationMatDocument;
}

/** Two mats beside each other, card by card: what was said, and whether it is the same. Nothing is counted. */
export function comparePage(
  locale: LocaleController,
  words: MatWords,
  comparison: Comparison | null,
  back: () => void,
): TemplateResult {
  const pairs = comparison ? matsInBoth(comparison.first, comparison.second) : [];
  const people = comparison?.how === 'two-people';
  const heads = people
    ? [
        whose(comparison.first) ?? locale.label(later.firstPerson),
        whose(comparison.second) ?? locale.label(later.secondPerson),
      ]
    : [locale.label(later.first), locale.label(later.second)];
  return html`<section class="compare" aria-labelledby="compare-title" tabindex="-1" data-compare>
    <h2 id="compare-title">${locale.label(people ? later.comparePeople : later.compareEarlier)}</h2>
    ${
      pairs.length === 0
        ? html`<p>${locale.label(later.compareNone)}</p>`
        : pairs.map(([first, second]) => table(locale, words, compareMats(first, second), heads))
    }
    <button class="act" type="button" @click=${back}>${locale.label(later.lookBackStop)}</button>
  </section>`;
}

function table(
  locale: LocaleController,
  words: MatWords,
  { first, second, cards }: ComparedMats,
  heads: readonly unknown[],
): TemplateResult {
  return html`<div class="table-frame" role="region" tabindex="0" aria-label=${words.topic(second)}>
    <table>
      <caption>
        <strong>${words.topicLabel(second)}</strong> ${words.questionLabel(second)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${locale.label(later.card)}</th>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          <th scope="col"><span class="heard">${locale.label(later.compare)}</span></th>
        </tr>
      </thead>
      <tbody>
        ${cards.map(
          (row) => html`<tr>
            <th scope="row"><bdi>${words.cardLabel(second, row.card)}</bdi></th>
            <td>${said(locale, words, first, row.first)}</td>
            <td>${said(locale, words, second, row.second)}</td>
            <td>${row.same === null ? '' : row.same ? html`<span class="sign">＝</span> ${locale.label(later.same)}` : html`<span class="sign">≠</span> ${locale.label(later.different)}`}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What a person is called; null where nobody has said. */
function whose({ content }: ConversationMatDocument): TemplateResult | null {
  const name = displayText(content.person.name ?? '').trim();
  return name ? html`<bdi translate="no">${name}</bdi>` : null;
}

function said(locale: LocaleController, words: MatWords, mat: Mat, what: Said): unknown {
  switch (what.said) {
    case 'step':
      return words.stepLabel(mat, what.step);
    case 'aside':
      return locale.label(texts.aside);
    case 'nothing':
      return locale.label(later.notSaid);
    case 'absent':
      return locale.label(later.notThere);
  }
}
