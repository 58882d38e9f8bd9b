import { notThen, pictureThen, saidThen, timesPage } from '@delaktig/core/expression/times-page.js';
import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import { compareStyles } from '@delaktig/core/shell/compare-styles.js';
import { type CSSResult, html, type TemplateResult } from 'lit';
import { compareMenus, type ThenOrNow } from './compare.ts';
import { type MenuView, nameOfTopic, titleOf } from './context.ts';
import type { ConversationMenuDocument, Topic } from './model.ts';

/** What draws what was said the earlier time beside what is said now. */
export interface MenuTimes {
  readonly styles: CSSResult;
  draw(view: MenuView, earlier: ConversationMenuDocument, back: () => void): TemplateResult;
}

export const menuTimes: MenuTimes = {
  styles: compareStyles,
  draw(view, earlier, back) {
    const { locale, document } = view;
    const about = titleOf(locale, document);
    const cell = (one: ThenOrNow | null): TemplateResult =>
      one
        ? saidThen(
            locale,
            one.place,
            (one.topic.answers ?? []).map(({ said }) => `– ${nameOfSaid(locale, said)}`),
          )
        : notThen(locale);
    const rows = compareMenus(earlier, document).flatMap(({ earlier: then, now }) => {
      const topic = (now ?? then)?.topic;
      return topic ? [{ what: head(view, topic), first: cell(then), second: cell(now) }] : [];
    });
    return timesPage(locale, { about, name: about, earlier, now: document, rows }, back);
  },
};

function head(view: MenuView, topic: Topic): TemplateResult {
  const picture = topic.said ?? (topic.symbol ? { symbol: topic.symbol } : {});
  return html`<bdi translate=${topic.said ? 'no' : 'yes'}>${nameOfTopic(view.locale, topic)}</bdi> ${pictureThen(view, picture)}`;
}
