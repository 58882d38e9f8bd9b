import type { SymbolReference } from '@delaktig/core/document/expression.js';
import * as expressionTexts from '@delaktig/core/expression/texts.js';
import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { aroundRows, leadsOn, nameOf, panelRow, type ScanAround, symbolItems } from '@delaktig/core/shell/scan-rows.js';
import type { SymbolShelf } from '@delaktig/core/symbols/symbol-offer.js';
import { chosenTopics, type MenuView, nameOfTopic, spokenTopic, type Wish, wishOf } from './context.ts';
import * as later from './later-texts.ts';
import type { Topic } from './model.ts';
import * as texts from './texts.ts';

/** What the rounds of one switch are made from. */
export interface MenuScan {
  view(): MenuView;
  find(selector: string): readonly HTMLElement[];
  shelves(): readonly SymbolShelf[];
  addSymbol(symbol: SymbolReference): void;
  readonly around: ScanAround;
}

/**
 * What one switch reaches: what is open, each topic, the chosen ones and their order, own topics by picture or another way, *Mer*, the tools, the switch itself.
 * The same in menu and list. *Börja om* is in no round, and *Klar* asks first.
 */
export function menuRows(scan: MenuScan): readonly ScanRow[] {
  const view = scan.view();
  const { locale, document, editable } = view;
  const ways = scan.find('.add-area [data-way]').map((element) => ({
    name: nameOf(element),
    element,
    run: () => element.click(),
  }));
  const none = (items: () => readonly ScanItem[]): readonly ScanItem[] => (editable ? items() : []);
  const around = aroundRows(locale, scan.find, scan.around);
  const compared = scan.find('[data-compare]').flatMap((page) => panelRow(page) ?? []);
  if (compared.length > 0) return [...compared, ...around];
  return [
    ...scan.find('[data-panel], [data-side-panel]').flatMap((panel) => panelRow(panel) ?? []),
    { name: locale.text(texts.menu), items: none(() => document.content.topics.map((topic) => item(scan, topic))) },
    {
      name: locale.text(texts.chosenTitle),
      items: none(() => chosenTopics(document).map((topic) => order(scan, topic))),
    },
    {
      name: locale.text(coreLater.symbolsRow),
      items: none(() => symbolItems(locale, scan.shelves(), (symbol) => scan.addSymbol(symbol))),
    },
    { name: locale.text(expressionTexts.otherWays), items: none(() => ways) },
    ...around,
  ];
}

function item(scan: MenuScan, topic: Topic): ScanItem {
  const { locale } = scan.view();
  const key = CSS.escape(topic.id);
  const [element] = scan.find(`.topic[data-key="${key}"], .list-item[data-list-key="${key}"]`);
  const lit = element ? { element } : {};
  const wish = (name: string, to: Wish): ScanItem => {
    const { document, act } = scan.view();
    return {
      ...lit,
      name: wishOf(document, topic) === to ? locale.text(coreLater.chosen, name) : name,
      run: () => act.wish(topic.id, to),
    };
  };
  return {
    ...lit,
    key: topic.id,
    name: nameOfTopic(locale, topic),
    actions: () => [
      wish(locale.text(later.want), 'yes'),
      wish(locale.text(texts.notNow), 'notNow'),
      wish(locale.text(texts.dontWant), 'dontWant'),
      {
        ...lit,
        name: locale.text(coreLater.open, spokenTopic(locale, topic)),
        run: () => scan.view().act.open(topic.id),
      },
    ],
    run: leadsOn,
  };
}

/** Earlier and later among what was chosen. */
function order(scan: MenuScan, topic: Topic): ScanItem {
  const { locale } = scan.view();
  const [element] = scan.find(`.ordered[data-key="${CSS.escape(topic.id)}"]`);
  const lit = element ? { element } : {};
  return {
    ...lit,
    key: `order ${topic.id}`,
    name: nameOfTopic(locale, topic),
    actions: () => {
      const { document, act } = scan.view();
      const chosen = chosenTopics(document);
      const index = chosen.findIndex(({ id }) => id === topic.id);
      const move = (text: typeof expressionTexts.moveUpNamed, to: number): readonly ScanItem[] =>
        to < 0 || to >= chosen.length
          ? []
          : [{ ...lit, name: locale.text(text, spokenTopic(locale, topic)), run: () => act.move(topic.id, to) }];
      return [...move(expressionTexts.moveUpNamed, index - 1), ...move(expressionTexts.moveDownNamed, index + 1)];
    },
    run: leadsOn,
  };
}
