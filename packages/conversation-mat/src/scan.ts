import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import { aroundRows, leadsOn, nameOf, panelRow, type ScanAround, symbolItems } from '@delaktig/core/shell/scan-rows.js';
import type { ChosenSymbol } from '@delaktig/core/shell/symbol-panel.js';
import type { SymbolShelf } from '@delaktig/core/symbols/symbol-offer.js';
import type { WholeView } from './context.ts';
import { firstWaiting } from './context.ts';
import * as later from './later-texts.ts';
import type { Card } from './model.ts';
import { canPlace, waiting } from './reading.ts';
import * as texts from './texts.ts';

/** What scanning needs to know. */
export interface MatScan {
  readonly locale: LocaleController;
  view(): WholeView | null;
  find(selector: string): HTMLElement[];
  /** The pictures to choose from, while that is open. */
  shelves(): readonly SymbolShelf[];
  choosePicture(symbol: ChosenSymbol): void;
  readonly around: ScanAround;
}

/** What one switch can reach: the answers to the card that is first, the cards, what lies on the mat, *Mer*, the tools, the switch. */
export function matRows(scan: MatScan): readonly ScanRow[] {
  const { locale } = scan;
  const view = scan.view();
  const opened = scan.find('[data-panel], [data-side-panel], dialog[open]').at(-1);
  // Beside the mat stands the panel of question and answers: too much for one round, so it goes group by group.
  const panel = opened && panelRow(opened, '.symbol', opened.matches('[data-side-panel]'));
  const pictures = symbolItems(locale, scan.shelves(), (symbol) => scan.choosePicture(symbol));
  const pages = pageRow(scan);
  return [
    ...(panel ? [{ ...panel, items: [...panel.items, ...pictures] }] : []),
    ...(pages ? [pages] : []),
    ...(view && !pages ? cardRows(scan, view) : []),
    ...aroundRows(locale, scan.find, scan.around),
  ];
}

/** The buttons of a page that stands instead of the mat: the topics, looking back, the question whether there is time. */
function pageRow(scan: MatScan): ScanRow | null {
  const buttons = scan.find(':is(.topics, .look-back, .gate, .compare) button:not(.card), [data-key="more-topics"]');
  if (buttons.length === 0) return null;
  return {
    name: scan.find('h2')[0]?.textContent.trim() ?? '',
    items: buttons.map((element) => ({ name: nameOf(element), element, run: () => element.click() })),
  };
}

function cardRows(scan: MatScan, view: WholeView): readonly ScanRow[] {
  const { locale, mat, one, skipped } = view;
  if (!view.editable || !canPlace(mat)) return [];
  const left = waiting(mat);
  const first = firstWaiting(left, skipped);
  const placed = mat.cards.filter(({ place }) => place);
  const rows: ScanRow[] = [];
  if (first && one) rows.push({ name: view.words.spoken(mat, first), items: answers(scan, view, first) });
  else if (left.length > 0)
    rows.push({ name: locale.text(texts.waiting), items: left.map((card) => cardItem(scan, view, card)) });
  if (placed.length > 0)
    rows.push({ name: locale.text(texts.board), items: placed.map((card) => cardItem(scan, view, card)) });
  const others = scan.find('[data-skip], [data-look-back], [data-whole], [data-topics]');
  if (others.length > 0)
    rows.push({
      name: locale.text(texts.nowAsked),
      items: others.map((element) => ({ name: nameOf(element), element, run: () => element.click() })),
    });
  return rows;
}

function cardItem(scan: MatScan, view: WholeView, card: Card): ScanItem {
  const where = view.words.where(view.mat, card);
  const name = view.words.spoken(view.mat, card);
  return {
    key: `card ${card.id}`,
    ...lit(scan, card),
    name: where === null ? name : view.locale.text(texts.cardAt, name, where),
    actions: () => answers(scan, view, card),
    run: leadsOn,
  };
}

/** Every answer to a card, aside, off the mat, and its panel. */
function answers(scan: MatScan, view: WholeView, card: Card): readonly ScanItem[] {
  const { act, locale, mat, words } = view;
  return [
    ...mat.scale.steps.map((step) => {
      const [element] = scan.find(`[data-step="${CSS.escape(step.id)}"]`);
      return {
        key: `step ${step.id}`,
        ...(element ? { element } : {}),
        name: words.step(mat, step),
        run: () => act.place(card.id, step.id),
      };
    }),
    { ...lit(scan, card), name: locale.text(texts.aside), run: () => act.place(card.id, null) },
    ...(card.place
      ? [{ ...lit(scan, card), name: locale.text(later.notPlaced), run: () => act.place(card.id, undefined) }]
      : []),
    {
      ...lit(scan, card),
      name: locale.text(later.openCard, words.spoken(mat, card)),
      run: () => act.openCard(card.id),
    },
  ];
}

function lit(scan: MatScan, card: Card): { readonly element?: HTMLElement } {
  const [element] = scan.find(`.card[data-key="${CSS.escape(card.id)}"]`);
  return element ? { element } : {};
}
