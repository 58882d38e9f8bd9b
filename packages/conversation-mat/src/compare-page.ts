import { displayText } from '@delaktig/core/document/display-text.js';
import { compareTable } from '@delaktig/core/shell/compare-table.js';
import { html, nothing, type TemplateResult } from 'lit';
import { compareMats, type ComparedMats, type MayCompare, matsInBoth, type Said } from './compare.ts';
import type { MatView } from './context.ts';
import * as later from './later-texts.ts';
import type { ConversationMatDocument, Mat, Picture } from './model.ts';
import { isAboutSafety } from './reading.ts';
import * as texts from './texts.ts';

/** Two documents that may be shown beside each other. */
export interface Comparison {
  readonly how: Exclude<MayCompare, 'no'>;
  readonly first: ConversationMatDocument;
  readonly second: ConversationMatDocument;
}

/** What the words and pictures come from. */
type Shown = Pick<MatView, 'locale' | 'words' | 'picture'> & {
  /** A mat about safety that nobody has said there is time for: it is not compared. */
  readonly isClosed: (mat: Mat) => boolean;
};

/** Two mats beside each other, card by card: what was said, and whether it is the same. Nothing is counted. */
export function comparePage(shown: Shown, comparison: Comparison | null, back: () => void): TemplateResult {
  const { locale } = shown;
  // The earlier one may have had answers of another kind: it opens together with the one of today.
  const isOpen = ([first, second]: readonly [Mat, Mat]): boolean =>
    !shown.isClosed(isAboutSafety(first) ? { ...first, id: second.id } : second);
  const pairs = comparison ? matsInBoth(comparison.first, comparison.second).filter(isOpen) : [];
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
        : pairs.map(([first, second]) => table(shown, compareMats(first, second), heads))
    }
    <button class="act" type="button" @click=${back}>${locale.label(later.lookBackStop)}</button>
  </section>`;
}

function table(shown: Shown, { first, second, cards }: ComparedMats, heads: readonly unknown[]): TemplateResult {
  const { locale, words } = shown;
  return compareTable(locale, {
    name: words.topic(second),
    caption: html`<strong>${words.topicLabel(second)}</strong> ${words.questionLabel(second)}`,
    what: locale.label(later.card),
    heads,
    rows: cards.map((row) => ({
      what: html`<bdi>${words.cardLabel(second, row.card)}</bdi>${drawn(shown, row.card.picture)}`,
      first: said(shown, first, row.first),
      second: said(shown, second, row.second),
      same: row.same,
    })),
    signs: { heading: later.compare, same: later.same, different: later.different },
  });
}

/** What a person is called; null where nobody has said. */
function whose({ content }: ConversationMatDocument): TemplateResult | null {
  const name = displayText(content.person.name ?? '').trim();
  return name ? html`<bdi translate="no">${name}</bdi>` : null;
}

function said(shown: Shown, mat: Mat, what: Said): unknown {
  const { locale, words } = shown;
  switch (what.said) {
    case 'step':
      return html`${words.stepLabel(mat, what.step)}${drawn(shown, what.step.picture)}`;
    case 'aside':
      return locale.label(texts.aside);
    case 'nothing':
      return locale.label(later.notSaid);
    case 'absent':
      return locale.label(later.notThere);
  }
}

/** For those who do not read: below the words, as on the mat. */
function drawn({ picture }: Shown, of: Picture | undefined): unknown {
  const url = picture(of);
  return url ? html`<img src=${url} alt="" width="40" height="40" />` : nothing;
}
