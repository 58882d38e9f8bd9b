import { type ScanItem, type ScanRow, type ScanTarget, SwitchScanner } from '@delaktig/core/interaction/switch-scanner.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import * as core from '@delaktig/core/texts.js';
import type { LitElement } from 'lit';
import type { MapView } from './context.ts';
import type { OfferedSymbol } from './dialogs.ts';
import type { Person, SymbolReference } from './model.ts';
import * as texts from './texts.ts';

/** What the rounds of one switch are made from. */
export interface MapScan {
  view(): MapView;
  readonly locale: LocaleController;
  pace(): number;
  undo(): ScanItem | null;
  find(selector: string): readonly HTMLElement[];
  place(id: string, ring: string, sector: string | undefined): void;
  addSymbol(symbol: SymbolReference): void;
  symbols(): readonly OfferedSymbol[];
  stop(): void;
  light(target: ScanTarget | null): void;
  say(name: string): void;
}

/** One-switch scanning of the map: those who wait, each ring, new people by picture, and what else the map can do. *Börja om* is in no round. */
export function mapScanner(host: LitElement, scan: MapScan): SwitchScanner {
  const { locale } = scan;
  return new SwitchScanner(host, {
    rows: () => mapRows(scan),
    back: () => locale.text(core.back),
    pace: scan.pace,
    undo: scan.undo,
    onHighlight: scan.light,
    announce: scan.say,
    exempt: (event) => event.composedPath().some((node) => node instanceof HTMLElement && node.matches('[data-more], .more-panel *')),
  });
}

function mapRows(scan: MapScan): readonly ScanRow[] {
  const { locale } = scan;
  const { layout, words } = scan.view();
  return [
    { name: locale.text(texts.tray), items: layout.waiting.map((person) => personItem(scan, person)) },
    ...layout.rings.map(({ ring, spots, crowds }) => ({
      name: words.ring(ring),
      items: [...spots.map(({ person }) => person), ...crowds.flatMap(({ people }) => people)].map((person) => personItem(scan, person)),
    })),
    { name: locale.text(texts.addLabel), items: scan.symbols().map((symbol) => symbolItem(scan, symbol)) },
    {
      name: locale.text(core.tools),
      items: scan.find('[data-toolbar] button:not([data-more]):not([aria-disabled])').map((element) => ({
        name: element.getAttribute('aria-label') ?? element.textContent.trim(),
        element,
        run: () => element.click(),
      })),
    },
    { name: locale.text(core.scanningStop), items: [{ name: locale.text(core.scanningStop), run: () => scan.stop() }] },
  ];
}

function personItem(scan: MapScan, person: Person): ScanItem {
  const { words } = scan.view();
  const [element] = scan.find(`.person[data-key="${CSS.escape(person.id)}"]`);
  return { name: words.name(person), ...(element ? { element } : {}), actions: () => actions(scan, person.id), run: () => undefined };
}

/** What can be done with somebody: a place on each part of the map, each marking, off the map, away. */
function actions(scan: MapScan, id: string): readonly ScanItem[] {
  const { locale } = scan;
  const { document, words, markings, act } = scan.view();
  const person = document.content.people.find((candidate) => candidate.id === id);
  if (!person) return [];
  const { rings, sectors } = document.content.ground;
  const places = rings.map((ring, r): ScanItem => {
    const to = (sector: string | undefined): void => scan.place(id, ring.id, sector);
    return sectors.length === 0
      ? { name: words.ring(r), run: () => to(undefined) }
      : { name: words.ring(r), actions: () => sectors.map((sector, s) => ({ name: words.sector(s), run: () => to(sector.id) })), run: () => undefined };
  });
  return [
    ...places,
    ...markings.map((marking) => ({ name: words.marking(marking), run: () => act.mark(id, marking.id, !person.markings?.includes(marking.id)) })),
    ...(person.place ? [{ name: locale.text(texts.notOnMap), run: () => act.choosePart(id, null) }] : []),
    { name: locale.text(core.removeNamed, words.name(person)), run: () => act.remove(id) },
  ];
}

function symbolItem(scan: MapScan, { provider, info }: OfferedSymbol): ScanItem {
  return { name: info.label, run: () => scan.addSymbol({ provider, id: info.id, label: { [scan.locale.language]: info.label } }) };
}
