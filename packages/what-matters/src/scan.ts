import type { SymbolReference } from '@delaktig/core/document/expression.js';
import { shortNameOfSaid } from '@delaktig/core/expression/said-name.js';
import * as expressionTexts from '@delaktig/core/expression/texts.js';
import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { aroundRows, leadsOn, nameOf, panelRow, type ScanAround, symbolItems } from '@delaktig/core/shell/scan-rows.js';
import type { SymbolShelf } from '@delaktig/core/symbols/symbol-offer.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { type MattersView, whenTexts } from './context.ts';
import { type Matter, times } from './model.ts';
import * as texts from './texts.ts';

/** What the rounds of one switch are made from. */
export interface MattersScan {
  view(): MattersView;
  find(selector: string): readonly HTMLElement[];
  shelves(): readonly SymbolShelf[];
  addSymbol(symbol: SymbolReference): void;
  readonly around: ScanAround;
}

/**
 * What one switch reaches: what is open, ways to say something, each thing that was said, *Mer*, the tools, the switch itself. The same in cards and list.
 * *Börja om* is in no round, and *Klar* asks first.
 */
export function mattersRows(scan: MattersScan): readonly ScanRow[] {
  const { locale, document, editable } = scan.view();
  const ways = scan.find('.add-area [data-way]').map((element) => ({
    name: nameOf(element),
    element,
    run: () => element.click(),
  }));
  const around = aroundRows(locale, scan.find, scan.around);
  const compared = scan.find('[data-compare]').flatMap((page) => panelRow(page) ?? []);
  if (compared.length > 0) return [...compared, ...around];
  return [
    ...scan.find('[data-panel], [data-side-panel]').flatMap((panel) => panelRow(panel) ?? []),
    { name: locale.text(texts.list), items: editable ? document.content.matters.map((each) => item(scan, each)) : [] },
    {
      name: locale.text(coreLater.symbolsRow),
      items: editable ? symbolItems(locale, scan.shelves(), (symbol) => scan.addSymbol(symbol)) : [],
    },
    { name: locale.text(expressionTexts.otherWays), items: editable ? ways : [] },
    ...around,
  ];
}

function item(scan: MattersScan, { id, said }: Matter): ScanItem {
  const key = CSS.escape(id);
  const [element] = scan.find(`.card[data-key="${key}"], .list-item[data-list-key="${key}"]`);
  return {
    key: id,
    name: shortNameOfSaid(scan.view().locale, said),
    ...(element ? { element } : {}),
    actions: () => actions(scan, id, element),
    run: leadsOn,
  };
}

/** What can be done with something: earlier, later, when, opened, away. */
function actions(scan: MattersScan, id: string, element: HTMLElement | undefined): readonly ScanItem[] {
  const { locale, document, act } = scan.view();
  const { matters } = document.content;
  const index = matters.findIndex((each) => each.id === id);
  const matter = matters[index];
  if (!matter) return [];
  const lit = element ? { element } : {};
  const name = isolateText(shortNameOfSaid(locale, matter.said));
  const move = (text: typeof expressionTexts.moveUpNamed, to: number): readonly ScanItem[] =>
    to < 0 || to >= matters.length ? [] : [{ ...lit, name: locale.text(text, name), run: () => act.move(id, to) }];
  return [
    ...times.map((time) => {
      const called = locale.text(whenTexts[time]);
      return {
        ...lit,
        name: matter.when === time ? locale.text(coreLater.chosen, called) : called,
        run: () => act.change(id, { when: time }),
      };
    }),
    ...move(expressionTexts.moveUpNamed, index - 1),
    ...move(expressionTexts.moveDownNamed, index + 1),
    ...(scan.view().subject === id
      ? []
      : [{ ...lit, name: locale.text(coreLater.open, name), run: () => act.open(id) }]),
    { ...lit, name: locale.text(coreLater.removeNamed, name), run: () => act.remove(id) },
  ];
}
