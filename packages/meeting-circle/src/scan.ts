import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import { aroundRows, leadsOn, nameOf, panelRow, type ScanAround } from '@delaktig/core/shell/scan-rows.js';

/** What the rounds of one switch are made from. */
export interface CircleScan {
  readonly locale: LocaleController;
  find(selector: string): readonly HTMLElement[];
  readonly around: ScanAround;
}

/** What writes down what a field holds: one switch writes nothing, so there is nothing to write down. */
const WRITES = '.symbol, .one-line:not([data-doubt]) [type=submit], .decide [type=submit]';
/** What stands together and is one thing in its row, with what can be done with it in a round of its own. */
const TOGETHER = 'fieldset, li';
/** What is in rows of its own, or in none. */
const APART = '[data-section], [data-toolbar], .more-panel, dialog, [data-page]';

/**
 * What one switch reaches: what is open, what has to be seen to now, the parts of the planning or of the meeting by their headings, *Mer*, the tools, the
 * switch. Every button, choice, box and list is in one of them; words are written by a keyboard of the person's own, or by whoever helps. *Börja om* is in no
 * round, and *Klar* asks first.
 */
export function circleRows({ locale, find, around }: CircleScan): readonly ScanRow[] {
  const opened = find('dialog[open]').at(-1);
  const panel = opened && panelRow(opened);
  const [content] = find('.content');
  return [
    ...(panel ? [panel] : []),
    ...(content ? loose(content) : []),
    ...find('[data-section]')
      .filter((section) => !section.parentElement?.closest('[data-section]'))
      .map(sectionRow),
    ...aroundRows(locale, find, around),
  ];
}

/** A part that can be folded: its heading, and what is in it while it is open. */
function sectionRow(section: HTMLElement): ScanRow {
  const summaries = [...section.querySelectorAll<HTMLElement>('summary')].filter(
    (summary) => summary.parentElement === section || isOpen(summary.parentElement?.parentElement),
  );
  const [heading] = summaries;
  return {
    name: heading ? nameOf(heading) : '',
    items: [
      ...summaries.map((element) => ({
        key: `fold ${nameOf(element)}`,
        name: nameOf(element),
        element,
        run: () => element.click(),
      })),
      ...grouped(controlsIn(section)),
    ],
  };
}

/** What stands in no part that can be folded, under the heading it has. */
function loose(content: HTMLElement): readonly ScanRow[] {
  const rows = new Map<Element, ScanItem[]>();
  for (const item of controlsIn(content)) {
    const { element } = item;
    if (!element || element.closest(APART)) continue;
    const around = element.closest('section') ?? element.closest('.notice, .row') ?? element;
    rows.set(around, [...(rows.get(around) ?? []), item]);
  }
  return [...rows].map(([around, items]) => ({
    name: headingOf(around) ?? items[0]?.name ?? '',
    items: grouped(items),
  }));
}

function headingOf(around: Element): string | undefined {
  const label = around.getAttribute('aria-labelledby');
  const heading = label
    ? around.parentElement?.querySelector<HTMLElement>(`#${CSS.escape(label)}`)
    : around.querySelector<HTMLElement>('h3, h4, legend');
  return heading ? nameOf(heading) : undefined;
}

function controlsIn(within: HTMLElement): readonly ScanItem[] {
  return (panelRow(within, WRITES)?.items ?? []).filter(({ element }) => element !== undefined && canBeUsed(element));
}

/** What is folded away, or belongs to choices that cannot be made now, is in no round. */
function canBeUsed(element: HTMLElement): boolean {
  return isOpen(element) && !element.matches(':disabled') && element.querySelector(':disabled') === null;
}

function isOpen(element: Element | null | undefined): boolean {
  return !element?.closest('details:not([open])');
}

/** Choices under one heading, and what can be done with one thing of a list, are a round of their own. */
function grouped(items: readonly ScanItem[]): readonly ScanItem[] {
  const found = new Map<HTMLElement, ScanItem[]>();
  const all: (ScanItem | HTMLElement)[] = [];
  for (const item of items) {
    const group = item.element?.closest<HTMLElement>(TOGETHER);
    if (!group) all.push(item);
    else if (found.has(group)) found.get(group)?.push(item);
    else {
      found.set(group, [item]);
      all.push(group);
    }
  }
  return all.map((each) => (each instanceof HTMLElement ? groupItem(each, found.get(each) ?? []) : each));
}

function groupItem(group: HTMLElement, items: readonly ScanItem[]): ScanItem {
  const [only] = items;
  if (only && items.length === 1) return only;
  const title = group.querySelector<HTMLElement>('legend, strong, .grow');
  return {
    key: `group ${[...(group.parentElement?.children ?? [])].indexOf(group)} ${title ? nameOf(title) : ''}`,
    name: title ? nameOf(title) : (only?.name ?? ''),
    element: group,
    actions: () => items,
    run: leadsOn,
  };
}
