import { notThen, pictureThen, saidThen, timesPage } from '@delaktig/core/expression/times-page.js';
import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import { compareStyles } from '@delaktig/core/shell/compare-styles.js';
import { type CSSResult, html, type TemplateResult } from 'lit';
import { compareMatters, type ThenOrNow } from './compare.ts';
import { type MattersView, questionOf } from './context.ts';
import type { WhatMattersDocument } from './model.ts';
import { linesOf } from './reading-words.ts';

/** What draws what mattered the earlier time beside what matters now. */
export interface MatterTimes {
  readonly styles: CSSResult;
  draw(view: MattersView, earlier: WhatMattersDocument, back: () => void): TemplateResult;
}

export const matterTimes: MatterTimes = {
  styles: compareStyles,
  draw(view, earlier, back) {
    const { locale, document } = view;
    const about = questionOf(locale, document);
    const rows = compareMatters(earlier.content.matters, document.content.matters).map((row) => {
      const { said } = (row.now ?? row.earlier)?.matter ?? {};
      const name = said ? nameOfSaid(locale, said) : '';
      const cell = (one: ThenOrNow | null): TemplateResult => {
        if (!one) return notThen(locale);
        // What was said in other words then stands in its own column.
        const words = nameOfSaid(locale, one.matter.said);
        return saidThen(locale, one.place, [...(words === name ? [] : [words]), ...linesOf(locale, one.matter)]);
      };
      return {
        what: html`<bdi translate="no">${name}</bdi> ${said ? pictureThen(view, said) : ''}`,
        first: cell(row.earlier),
        second: cell(row.now),
      };
    });
    return timesPage(locale, { about, name: about, earlier, now: document, rows }, back);
  },
};
