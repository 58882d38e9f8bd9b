import type { ScanItem, ScanRow } from '../interaction/switch-scanner.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';
import * as later from '../later-texts.ts';
import type { OfferedSymbol, SymbolShelf } from '../symbols/symbol-offer.ts';
import * as texts from '../texts.ts';
import type { Menu, MenuContent, MenuEntry, WayOut } from './menu.ts';
import { type ChosenSymbol, referenceTo } from './symbol-panel.ts';

/** What the shell gives to whoever makes the rows: what {@link aroundRows} is made from. */
export interface ScanAround {
  readonly menu: Menu;
  /** What *Mer* has now; undefined where it is not to be reached. */
  readonly more: MenuContent | undefined;
}

/** The rows of one switch, read anew whenever something has changed. */
export type ScanRows = (around: ScanAround) => readonly ScanRow[];

/** For an item that leads on, and does nothing of its own. */
export const leadsOn = (): void => undefined;

/** What a control is called for one switch: its label, else what it says. */
export function nameOf(element: HTMLElement): string {
  return (
    element.getAttribute('aria-label') ??
    heard(element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : element)
  )
    .replace(/\s+/g, ' ')
    .trim();
}

/** What an element says, without what is drawn for the eye alone. */
function heard(node: Node | null): string {
  if (node?.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return node instanceof Element && node.ariaHidden !== 'true' ? Array.from(node.childNodes, heard).join('') : '';
}

/**
 * What comes after a method's own rows, and is the same everywhere: *Mer* where its button is shown, the other tools, the switch itself.
 *
 * @param find all in the shadow root that match
 */
export function aroundRows(
  locale: LocaleController,
  find: (selector: string) => readonly HTMLElement[],
  { menu, more }: ScanAround,
): readonly ScanRow[] {
  return [
    ...(more && find('[data-more]').length > 0 ? [moreRow(locale, more, menu)] : []),
    toolRow(locale, find),
    switchRow(locale, menu),
  ];
}

/** The toolbar without *Mer*, which has a row of its own. *Klar* is asked about, with *Nej* first: a press easily comes too early. Everything else is pressed. */
function toolRow(locale: LocaleController, find: (selector: string) => readonly HTMLElement[]): ScanRow {
  return {
    name: locale.text(texts.tools),
    items: find('[data-toolbar] button:not([data-more]):not([aria-disabled])').map((element) => tool(locale, element)),
  };
}

function tool(locale: LocaleController, element: HTMLElement): ScanItem {
  const name = nameOf(element);
  if (!element.matches('[data-finish]')) return { name, element, run: () => element.click() };
  return {
    name,
    element,
    actions: () => [
      { name: locale.text(later.finishNo), element, run: leadsOn },
      { name: locale.text(later.finishYes), element, run: () => element.click() },
    ],
    run: leadsOn,
  };
}

/**
 * *Mer*, open or not, without what starts or stops the switch: that has a row of its own, and *Börja om* is in no round. What is about to leave the screen is
 * asked about where the method asks, with *Nej* first.
 */
function moreRow(locale: LocaleController, content: MenuContent, menu: Menu): ScanRow {
  const { first = [], then = [], question } = content;
  const entry = ({ key, text, on, act }: MenuEntry): ScanItem => {
    const name = locale.text(text);
    return {
      ...(key === undefined ? {} : { key }),
      name: on === true ? locale.text(later.chosen, name) : name,
      run: act,
    };
  };
  const wayOut = (way: WayOut, text: Text): ScanItem => {
    const name = locale.text(text);
    if (!question) return { name, run: () => menu.leave(content, way, true) };
    const answer = (whole: boolean): ScanItem => ({
      name: locale.text(later.answered, locale.text(question), locale.text(whole ? later.yes : later.no)),
      run: () => menu.leave(content, way, whole),
    });
    return { name, actions: () => [answer(false), answer(true)], run: leadsOn };
  };
  return {
    name: locale.text(texts.more),
    items: [
      ...first.map(entry),
      wayOut('print', later.print),
      wayOut('picture', later.savePicture),
      ...then.map(entry),
    ],
  };
}

/** The switch itself: its pace, and stopping. */
function switchRow(locale: LocaleController, menu: Menu): ScanRow {
  return {
    name: locale.text(later.scanning),
    items: [
      { name: locale.text(later.scanningSlower), run: () => menu.changePace('slower') },
      { name: locale.text(later.scanningFaster), run: () => menu.changePace('faster') },
      { name: locale.text(later.scanningStop), run: () => menu.toggleScanning() },
    ],
  };
}

/**
 * What somebody has opened with a finger or keys: its real buttons, radio buttons and boxes.
 *
 * @param without buttons that have a row of their own, as a selector
 * @param grouped what stands together in a `<fieldset>` is one item, that leads on to what is in it: for what is too much to wait for in one round
 */
export function panelRow(panel: HTMLElement, without = '.symbol', grouped = false): ScanRow | null {
  const controls = [
    ...panel.querySelectorAll<HTMLElement>(
      `button:not([aria-disabled], ${without}), input:is([type=radio], [type=checkbox], [type=file]), select`,
    ),
  ];
  if (controls.length === 0) return null;
  return {
    name: panel.querySelector('h3')?.textContent.trim() ?? '',
    items: grouped ? inGroups(controls) : controls.map(controlItem),
  };
}

function controlItem(element: HTMLElement): ScanItem {
  if (element instanceof HTMLSelectElement) return selectItem(element);
  return {
    name: nameOf(element),
    element: element.closest<HTMLElement>('label') ?? element,
    run: () => element.click(),
  };
}

/** Each fieldset by its legend, where its first control stands; what is in none by itself. */
function inGroups(controls: readonly HTMLElement[]): readonly ScanItem[] {
  const groups = new Map<HTMLElement, HTMLElement[]>();
  for (const control of controls) {
    const group = control.closest('fieldset') ?? control;
    const within = groups.get(group);
    if (within) within.push(control);
    else groups.set(group, [control]);
  }
  return [...groups].map(([group, within]) =>
    group instanceof HTMLFieldSetElement
      ? {
          name: nameOf(group.querySelector('legend') ?? group),
          element: group,
          actions: () => within.map(controlItem),
          run: leadsOn,
        }
      : controlItem(group),
  );
}

/** A list to choose from: its choices in a round of their own, since a switch cannot open it. */
function selectItem(select: HTMLSelectElement): ScanItem {
  const element = select.closest<HTMLElement>('label') ?? select;
  const choices = [...select.options].filter(({ value, disabled }) => value !== '' && !disabled);
  return {
    name: (select.getAttribute('aria-label') ?? element.querySelector('span')?.textContent ?? '').trim(),
    element,
    actions: () =>
      choices.map(({ value, label }) => ({
        key: value,
        name: label,
        element,
        run: () => {
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
      })),
    run: leadsOn,
  };
}

/** Pictures by group, picture, and for people skin colour: few enough in each round to wait for. */
export function symbolItems(
  locale: LocaleController,
  shelves: readonly SymbolShelf[],
  choose: (symbol: ChosenSymbol) => void,
): readonly ScanItem[] {
  return shelves.map(({ id, label, symbols }) => ({
    key: `shelf ${id}`,
    name: label ?? locale.text(later.otherSymbols),
    actions: () => symbols.map((symbol) => symbolItem(locale, symbol, choose)),
    run: leadsOn,
  }));
}

function symbolItem(locale: LocaleController, symbol: OfferedSymbol, choose: (symbol: ChosenSymbol) => void): ScanItem {
  const { info, variants, provider } = symbol;
  const item = { key: `symbol ${provider} ${info.id}`, name: info.label };
  if (variants.length === 0) return { ...item, run: () => choose(referenceTo(locale, symbol)) };
  return {
    ...item,
    actions: () =>
      [info, ...variants].map((variant) => ({
        key: `tone ${variant.id}`,
        name: variant.label,
        run: () => choose(referenceTo(locale, symbol, variant)),
      })),
    run: leadsOn,
  };
}
