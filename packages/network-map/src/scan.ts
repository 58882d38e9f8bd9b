import { isolateText } from '@delaktig/core/document/display-text.js';
import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import type { OfferedSymbol, SymbolShelf } from '@delaktig/core/symbols/symbol-offer.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { carriedBy, type MapView } from './context.ts';
import { referenceTo } from './dialogs.ts';
import * as later from './later-texts.ts';
import type { Person, SymbolReference } from './model.ts';
import * as texts from './texts.ts';

/** What the rounds of one switch are made from. */
export interface MapScan {
  view(): MapView;
  find(selector: string): readonly HTMLElement[];
  shelves(): readonly SymbolShelf[];
  addSymbol(symbol: SymbolReference): void;
  changePace(change: 'slower' | 'faster'): void;
  stop(): void;
}

/**
 * What one switch reaches: what is open, those who wait, each ring, new people by picture, what else the map can do, and the switch itself. The same in the
 * map and in the list. *Börja om* is in no round, and *Klar* asks first: a press easily comes too early.
 */
export function mapRows(scan: MapScan): readonly ScanRow[] {
  const view = scan.view();
  const { locale, layout, words, editable } = view;
  const people = (list: readonly Person[]): readonly ScanItem[] =>
    editable ? list.map((person) => personItem(scan, person)) : [];
  return [
    ...openRows(scan),
    { name: locale.text(texts.tray), items: people(layout.waiting) },
    ...layout.rings.map(({ ring, spots, crowds }) => ({
      name: words.ring(ring),
      items: people([...spots.map(({ person }) => person), ...crowds.flatMap((crowd) => crowd.people)]),
    })),
    {
      name: locale.text(later.symbolsRow),
      items: editable ? symbolItems(scan, (symbol) => scan.addSymbol(symbol)) : [],
    },
    {
      name: locale.text(core.tools),
      items: scan
        .find('[data-toolbar] button:not([data-more]):not([aria-disabled])')
        .map((element) => tool(view, element)),
    },
    {
      name: locale.text(coreLater.scanning),
      items: [
        { name: locale.text(coreLater.scanningSlower), run: () => scan.changePace('slower') },
        { name: locale.text(coreLater.scanningFaster), run: () => scan.changePace('faster') },
        { name: locale.text(coreLater.scanningStop), run: () => scan.stop() },
      ],
    },
  ];
}

const nothingOfItsOwn = (): void => undefined;

function nameOf(element: HTMLElement): string {
  return (
    element.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent) ??
    ''
  )
    .replace(/\s+/g, ' ')
    .trim();
}

/** *Klar* is asked about, with *Nej* first; everything else is pressed. */
function tool({ locale }: MapView, element: HTMLElement): ScanItem {
  const name = nameOf(element);
  if (!element.matches('[data-finish]')) return { name, element, run: () => element.click() };
  return {
    name,
    element,
    actions: () => [
      { name: locale.text(coreLater.finishNo), element, run: nothingOfItsOwn },
      { name: locale.text(coreLater.finishYes), element, run: () => element.click() },
    ],
    run: nothingOfItsOwn,
  };
}

/** What somebody has opened with a finger or keys: its real buttons, radio buttons and boxes. Pictures have a row of their own. */
function openRows(scan: MapScan): readonly ScanRow[] {
  const { opened } = scan.view();
  return scan.find('[data-panel], [data-side-panel]').flatMap((panel) => {
    const title = panel.querySelector('h3')?.textContent.trim() ?? '';
    const items = [
      ...panel.querySelectorAll<HTMLElement>(
        'button:not([aria-disabled]):not(.person):not(.symbol), input:is([type=radio], [type=checkbox])',
      ),
    ];
    if (opened?.what === 'crowd' || items.length === 0) return [];
    return [
      {
        name: title,
        items: items.map((element) => ({
          name: nameOf(element),
          element: element.closest<HTMLElement>('label') ?? element,
          run: () => element.click(),
        })),
      },
    ];
  });
}

function personItem(scan: MapScan, { id }: Person): ScanItem {
  const { words, document } = scan.view();
  const person = document.content.people.find((candidate) => candidate.id === id);
  return {
    key: id,
    name: person ? words.name(person) : '',
    ...litFor(scan, id),
    actions: () => actions(scan, id),
    run: nothingOfItsOwn,
  };
}

/** Whoever it is about stays lit: their button, or their part of the list. */
function litFor(scan: MapScan, id: string): { readonly element?: HTMLElement } {
  const key = CSS.escape(id);
  const [element] = scan.find(`.person[data-key="${key}"], [data-list-key="${key}"]`);
  return element ? { element } : {};
}

/** What can be done with somebody: a place on each part of the map, markings, a picture, off the map, away. */
function actions(scan: MapScan, id: string): readonly ScanItem[] {
  const view = scan.view();
  const { locale, document, words, act } = view;
  const person = document.content.people.find((candidate) => candidate.id === id);
  if (!person) return [];
  const lit = litFor(scan, id);
  const { rings, sectors } = document.content.ground;
  const places = rings.map((ring, r): ScanItem => {
    const to = (sector?: string): void =>
      act.choosePart(id, { ring: ring.id, ...(sector === undefined ? {} : { sector }) });
    return sectors.length === 0
      ? { ...lit, name: words.ring(r), run: () => to() }
      : {
          ...lit,
          name: words.ring(r),
          actions: () => sectors.map((sector, s) => ({ ...lit, name: words.sector(s), run: () => to(sector.id) })),
          run: nothingOfItsOwn,
        };
  });
  return [
    ...places,
    { ...lit, name: locale.text(later.markNow), actions: () => markings(scan, id), run: nothingOfItsOwn },
    {
      ...lit,
      name: locale.text(texts.chooseSymbol),
      actions: () => [
        ...symbolItems(scan, (symbol) => act.chooseSymbol(id, symbol)),
        ...(person.symbol && person.name
          ? [{ ...lit, name: locale.text(later.noSymbol), run: () => act.chooseSymbol(id, null) }]
          : []),
      ],
      run: nothingOfItsOwn,
    },
    ...(person.place ? [{ ...lit, name: locale.text(later.notOnMap), run: () => act.choosePart(id, null) }] : []),
    { ...lit, name: locale.text(coreLater.removeNamed, isolateText(words.name(person))), run: () => act.remove(id) },
  ];
}

/** The markings: shown in words, but said by number as long as the person has not turned on that they are said. Others may be listening. */
function markings(scan: MapScan, id: string): readonly ScanItem[] {
  const view = scan.view();
  const { locale, words, act, speakMarkings } = view;
  const person = view.document.content.people.find((candidate) => candidate.id === id);
  if (!person) return [];
  const carried = carriedBy(view, person);
  return [...view.markings, ...carried.filter((marking) => !view.markings.includes(marking))].map((marking, index) => {
    const set = carried.includes(marking);
    const name = words.marking(marking);
    return {
      ...litFor(scan, id),
      key: `mark ${marking.id}`,
      name: set ? locale.text(later.chosen, name) : name,
      ...(speakMarkings ? {} : { spoken: locale.text(later.markingNth, locale.say.number(index + 1)) }),
      run: () => act.mark(id, marking.id, !set),
    };
  });
}

/** Group, picture, and for people skin colour: few enough in each round to wait for. */
function symbolItems(scan: MapScan, choose: (symbol: SymbolReference) => void): readonly ScanItem[] {
  const view = scan.view();
  return scan.shelves().map(({ id, label, symbols }) => ({
    key: `shelf ${id}`,
    name: label ?? view.locale.text(later.otherSymbols),
    actions: () => symbols.map((symbol) => symbolItem(view, symbol, choose)),
    run: nothingOfItsOwn,
  }));
}

function symbolItem(view: MapView, symbol: OfferedSymbol, choose: (symbol: SymbolReference) => void): ScanItem {
  const { info, variants, provider } = symbol;
  const item = { key: `symbol ${provider} ${info.id}`, name: info.label };
  if (variants.length === 0) return { ...item, run: () => choose(referenceTo(view, symbol)) };
  return {
    ...item,
    actions: () =>
      [info, ...variants].map((variant) => ({
        key: `tone ${variant.id}`,
        name: variant.label,
        run: () => choose(referenceTo(view, symbol, variant)),
      })),
    run: nothingOfItsOwn,
  };
}
