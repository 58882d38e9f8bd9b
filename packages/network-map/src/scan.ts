import type { ScanItem, ScanRow } from '@delaktig/core/interaction/switch-scanner.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import * as core from '@delaktig/core/texts.js';
import type { MapView } from './context.ts';
import type { OfferedSymbol } from './dialogs.ts';
import type { Person, SymbolReference } from './model.ts';
import * as later from './later-texts.ts';
import * as texts from './texts.ts';

/** What the rounds of one switch are made from. */
export interface MapScan {
  view(): MapView;
  readonly locale: LocaleController;
  find(selector: string): readonly HTMLElement[];
  place(id: string, ring: string, sector: string | undefined): void;
  addSymbol(symbol: SymbolReference): void;
  stop(): void;
}

/** What one switch can reach on the map: those who wait, each ring, new people by picture, and the tools. *Börja om* is in no round. */
export function mapRows(scan: MapScan, symbols: readonly OfferedSymbol[]): readonly ScanRow[] {
  const { locale } = scan;
  const { layout, words } = scan.view();
  return [
    { name: locale.text(texts.tray), items: layout.waiting.map((person) => personItem(scan, person)) },
    ...layout.rings.map(({ ring, spots, crowds }) => ({
      name: words.ring(ring),
      items: [...spots.map(({ person }) => person), ...crowds.flatMap(({ people }) => people)].map((person) => personItem(scan, person)),
    })),
    { name: locale.text(texts.addLabel), items: symbols.map((symbol) => symbolItem(scan, symbol)) },
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
  return { key: person.id, name: words.name(person), ...(element ? { element } : {}), actions: () => actions(scan, person.id), run: () => undefined };
}

/** What can be done with somebody: a place on each part of the map, each marking, off the map, away. */
function actions(scan: MapScan, id: string): readonly ScanItem[] {
  const { locale } = scan;
  const { document, words, markings, act } = scan.view();
  const person = document.content.people.find((candidate) => candidate.id === id);
  if (!person) return [];
  // Whoever it is about stays lit.
  const [element] = scan.find(`.person[data-key="${CSS.escape(id)}"]`);
  const lit = element ? { element } : {};
  const { rings, sectors } = document.content.ground;
  const places = rings.map((ring, r): ScanItem => {
    const to = (sector: string | undefined): void => scan.place(id, ring.id, sector);
    return sectors.length === 0
      ? { ...lit, name: words.ring(r), run: () => to(undefined) }
      : { ...lit, name: words.ring(r), actions: () => sectors.map((sector, s) => ({ ...lit, name: words.sector(s), run: () => to(sector.id) })), run: () => undefined };
  });
  return [
    ...places,
    ...markings.map((marking) => ({ ...lit, name: words.marking(marking), run: () => act.mark(id, marking.id, !person.markings?.includes(marking.id)) })),
    ...(person.place ? [{ ...lit, name: locale.text(later.notOnMap), run: () => act.choosePart(id, null) }] : []),
    { ...lit, name: locale.text(core.removeNamed, words.name(person)), run: () => act.remove(id) },
  ];
}

function symbolItem(scan: MapScan, { provider, info }: OfferedSymbol): ScanItem {
  return { name: info.label, run: () => scan.addSymbol({ provider, id: info.id, label: { [scan.locale.language]: info.label } }) };
}
