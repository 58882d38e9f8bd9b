import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import { aroundRows, leadsOn, nameOf, panelRow, type ScanAround, symbolItems } from '@delaktig/core/shell/scan-rows.js';
import type { SymbolShelf } from '@delaktig/core/symbols/symbol-offer.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import { step } from './clock.ts';
import type { WholeView } from './later-context.ts';
import * as later from './later-texts.ts';
import { LATEST_START, STEP } from './limits.ts';
import * as texts from './texts.ts';
import { newSpanAt, type Span } from './timeline.ts';

/** What scanning needs to know of the day. */
export interface DayScan {
  view(): WholeView;
  shown(): string;
  find(selector: string): readonly HTMLElement[];
  shelves(): readonly SymbolShelf[];
  addSymbol(symbol: SymbolReference): void;
  readonly around: ScanAround;
}

/** What one switch reaches: what is open, else things, what can be added, empty time, days, views, *Mer* and tools. */
export function dayRows(scan: DayScan): readonly ScanRow[] {
  const view = scan.view();
  const { locale, editable } = view;
  const tools = [
    buttons(scan, locale.text(texts.days), '[data-days] button'),
    buttons(scan, locale.text(texts.views), '[data-views] button'),
    ...aroundRows(locale, scan.find, scan.around),
  ];
  const open = scan.find('[data-panel], [data-side-panel]').flatMap((panel) => panelRow(panel) ?? []);
  if (scan.shown() !== 'map')
    return [
      ...open,
      buttons(
        scan,
        locale.text(later.choices),
        '.content :is(.sheet, .shares, .list-view) :is(button, input[type="radio"])',
      ),
      ...tools,
    ];
  return [
    ...open,
    { name: locale.text(later.things), items: thingItems(scan) },
    ...(editable
      ? [
          { name: locale.text(later.newThings), items: symbolItems(locale, scan.shelves(), scan.addSymbol) },
          { name: locale.text(later.gaps), items: gapItems(scan) },
        ]
      : []),
    buttons(scan, locale.text(later.showMoreThings), '.crowd'),
    ...tools,
  ];
}

function buttons(scan: DayScan, name: string, selector: string): ScanRow {
  return {
    name,
    items: scan
      .find(selector)
      .filter((element) => !element.matches('[aria-disabled]'))
      .map((element) => ({ name: nameOf(element), element, run: () => element.click() })),
  };
}

function thingItems(scan: DayScan): readonly ScanItem[] {
  const { editable } = scan.view();
  return scan.find('.thing[data-key]').map((element) => {
    const id = element.dataset['key'] ?? '';
    const item = { name: nameOf(element), element, key: id };
    if (!editable) return { ...item, run: () => element.click() };
    return { ...item, actions: () => actionsFor(scan, id, element), run: leadsOn };
  });
}

/** What can be done with a thing: when and how long, then what its panel has, then remove. */
function actionsFor(scan: DayScan, id: string, element: HTMLElement): readonly ScanItem[] {
  const { locale, act, drawn } = scan.view();
  const span = drawn.spans.find(({ activity }) => activity.id === id);
  const action = (key: string, name: string, run: () => void): ScanItem => ({ key, name, element, run });
  return [
    ...(span ? timeActions(scan, span, element) : []),
    { key: 'to', name: locale.text(coreLater.moveTo), element, actions: () => placesFor(scan, id), run: leadsOn },
    action('open', locale.text(later.openIt), () => act.openThing(id)),
    action('remove', locale.text(coreLater.remove), () => act.remove(id)),
  ];
}

function timeActions(scan: DayScan, span: Span, element: HTMLElement): readonly ScanItem[] {
  const { locale, act } = scan.view();
  const { activity, from, to, open } = span;
  const end = open ? null : to;
  const length = to - from;
  const move = (by: -1 | 1): void => {
    const start = Math.min(LATEST_START - STEP, Math.max(0, step(from, by)));
    act.setTimes(activity.id, start, end === null ? null : start + length);
  };
  const stretch = (by: -1 | 1): void => act.setTimes(activity.id, from, Math.max(from + STEP, step(to, by)));
  return [
    { key: 'earlier', name: locale.text(later.earlier), element, run: () => move(-1) },
    { key: 'later', name: locale.text(later.laterOn), element, run: () => move(1) },
    { key: 'longer', name: locale.text(later.longer), element, run: () => stretch(1) },
    { key: 'shorter', name: locale.text(later.shorter), element, run: () => stretch(-1) },
  ];
}

/** Each empty time, and in it the hours: what is added next is then. */
function gapItems(scan: DayScan): readonly ScanItem[] {
  const { drawn, act } = scan.view();
  return timesIn(scan, (time) => act.chooseTime(newSpanAt(drawn.spans, time)));
}

/** The same for a thing that is there: it begins then, and lasts as long as before. */
function placesFor(scan: DayScan, id: string): readonly ScanItem[] {
  const { drawn, act } = scan.view();
  const span = drawn.spans.find(({ activity }) => activity.id === id);
  return timesIn(scan, (time) => {
    const end = span ? (span.open ? null : time + span.to - span.from) : newSpanAt(drawn.spans, time).end;
    act.setTimes(id, time, end);
  });
}

function timesIn(scan: DayScan, choose: (time: number) => void): readonly ScanItem[] {
  const { drawn, words } = scan.view();
  return drawn.gaps.map((gap) => {
    const [element] = scan.find(`[data-key="gap-${String(gap.from)}"]`);
    const item = {
      key: `gap ${String(gap.from)}`,
      name: words.when({ ...gap, open: false }),
      ...(element && { element }),
    };
    const hours = hoursIn(gap.from, gap.to);
    if (hours.length < 2) return { ...item, run: () => choose(gap.from) };
    return {
      ...item,
      actions: () =>
        hours.map((time) => ({ key: `at ${String(time)}`, name: words.time(time), run: () => choose(time) })),
      run: leadsOn,
    };
  });
}

function hoursIn(from: number, to: number): readonly number[] {
  const hours = Array.from(
    { length: Math.ceil((to - from) / 60) },
    (_, index) => (Math.floor(from / 60) + index + 1) * 60,
  );
  return [from, ...hours.filter((time) => time < to)];
}
