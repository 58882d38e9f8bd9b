import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import { aroundRows, leadsOn, panelRow, type ScanAround, symbolItems } from '@delaktig/core/shell/scan-rows.js';
import type { SymbolShelf } from '@delaktig/core/symbols/symbol-offer.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { carriedBy, type WholeView } from './context.ts';
import { offersThoughts } from './kinds.ts';
import { THOUGHTS } from './thoughts.ts';
import * as later from './later-texts.ts';
import { boardRows, guideRows, markingRows } from './modes-scan.ts';
import { offeredMarkings } from './marking-choices.ts';
import type { Person, SymbolReference } from './model.ts';
import { aboutTopics } from './panel.ts';
import * as texts from './texts.ts';

/** What the rounds of one switch are made from. */
export interface MapScan {
  view(): WholeView;
  find(selector: string): readonly HTMLElement[];
  shelves(): readonly SymbolShelf[];
  addSymbol(symbol: SymbolReference): void;
  /** Whether a press on somebody does something of its own just now: marks them, or draws a line to them. */
  pressing(): boolean;
  press(id: string): void;
  /** What is around: *Mer*, the tools, the switch itself. */
  readonly around: ScanAround;
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
  const asked = scan.find('[data-guide]')[0]?.dataset['at'];
  const all = asked === undefined && scan.find('[data-compare]').length === 0;
  const standing = [
    { name: locale.text(texts.tray), items: people(layout.waiting) },
    { name: locale.text(texts.inThoughts), items: people(layout.thoughts) },
    ...layout.rings.map(({ ring, spots, crowds }) => ({
      name: words.ring(ring),
      items: people([...spots.map(({ person }) => person), ...crowds.flatMap((crowd) => crowd.people)]),
    })),
  ];
  const symbols = {
    name: locale.text(coreLater.symbolsRow),
    items: editable ? symbolItems(locale, scan.shelves(), (symbol) => scan.addSymbol(symbol)) : [],
  };
  return [
    ...openRows(scan),
    ...guideRows(view, scan.find),
    // One question at a time: nothing else is in the round.
    ...(all || asked === 'back' ? [...standing, ...markingRows(view, scan.find), ...boardRows(view, scan.find)] : []),
    ...(all || asked === 'who' ? [symbols] : []),
    ...aroundRows(locale, scan.find, asked === undefined ? scan.around : { ...scan.around, more: undefined }),
  ];
}

/** What somebody has opened. People and pictures have rows of their own. */
function openRows(scan: MapScan): readonly ScanRow[] {
  if (scan.view().opened?.what === 'crowd') return [];
  return scan
    .find('[data-panel], [data-side-panel], [data-practice], [data-offer], [data-compare]')
    .flatMap((panel) => panelRow(panel, '.person, .symbol') ?? []);
}

function personItem(scan: MapScan, { id }: Person): ScanItem {
  const { words, document } = scan.view();
  const person = document.content.people.find((candidate) => candidate.id === id);
  return {
    key: id,
    name: person ? words.name(person) : '',
    ...litFor(scan, id),
    // While several are marked, a press marks; while lines are drawn, it draws.
    ...(scan.pressing() ? {} : { actions: () => actions(scan, id) }),
    run: () => scan.press(id),
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
          run: leadsOn,
        };
  });
  return [
    ...places,
    ...(offersThoughts(person, document.content.ground)
      ? [{ ...lit, name: locale.text(texts.inThoughts), run: () => act.choosePart(id, { ring: THOUGHTS }) }]
      : []),
    { ...lit, name: locale.text(later.markNow), actions: () => markings(scan, id), run: leadsOn },
    {
      ...lit,
      name: locale.text(core.chooseSymbol),
      actions: () => [
        ...symbolItems(locale, scan.shelves(), (symbol) => act.chooseSymbol(id, symbol)),
        ...(person.symbol && person.name
          ? [{ ...lit, name: locale.text(coreLater.noSymbol), run: () => act.chooseSymbol(id, null) }]
          : []),
      ],
      run: leadsOn,
    },
    {
      ...lit,
      name: locale.text(later.moreAbout, isolateText(words.name(person))),
      actions: () =>
        aboutTopics.map(([topic, text]) => ({
          ...lit,
          name: locale.text(text),
          run: () => act.open({ what: 'about', person: id, topic }),
        })),
      run: leadsOn,
    },
    ...(person.place ? [{ ...lit, name: locale.text(later.notOnMap), run: () => act.choosePart(id, null) }] : []),
    { ...lit, name: locale.text(coreLater.removeNamed, isolateText(words.name(person))), run: () => act.remove(id) },
    {
      ...lit,
      name: locale.text(later.eraseNamed, isolateText(words.name(person))),
      run: () => act.open({ what: 'erase', person: id }),
    },
  ];
}

/** The markings: shown in words, but said by number as long as the person has not turned on that they are said. Others may be listening. */
function markings(scan: MapScan, id: string): readonly ScanItem[] {
  const view = scan.view();
  const { locale, words, act, speakMarkings } = view;
  const person = view.document.content.people.find((candidate) => candidate.id === id);
  if (!person) return [];
  const carried = carriedBy(view, person).map(({ id }) => id);
  return offeredMarkings(view, person).map((marking, index) => {
    const set = carried.includes(marking.id);
    const name = words.marking(marking);
    return {
      ...litFor(scan, id),
      key: `mark ${marking.id}`,
      name: set ? locale.text(coreLater.chosen, name) : name,
      ...(speakMarkings ? {} : { spoken: locale.text(later.markingNth, locale.say.number(index + 1)) }),
      run: () => act.mark(id, marking.id, !set),
    };
  });
}
