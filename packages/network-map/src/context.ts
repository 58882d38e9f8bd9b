import type { Level } from '@delaktig/core/document/level.js';
import type { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Geometry, Layout, Plate } from './layout.ts';
import type { Ground, Marking, NetworkMapDocument, Person, SymbolReference } from './model.ts';
import type { MapModes } from './modes.ts';
import type { MapWords } from './words.ts';

/** What is open beside the map. */
export type Opened =
  | {
      readonly what: 'symbols';
      /** Whose symbol is chosen; null for somebody who is about to be added. */
      readonly person: string | null;
      /** The symbol whose variants are shown, such as skin colours. */
      readonly base?: { readonly provider: string; readonly id: string };
    }
  /** What somebody is, whom they know, their picture, or what was said of them. */
  | { readonly what: 'about'; readonly person: string; readonly topic: AboutTopic }
  | { readonly what: 'ground' }
  /** *Dela*: what goes along in a copy. */
  | { readonly what: 'share' }
  /** The question before somebody is erased for good. */
  | { readonly what: 'erase'; readonly person: string }
  | { readonly what: 'crowd'; readonly ring: number; readonly sector: number };

/** What can be opened about somebody. */
export type AboutTopic = 'kind' | 'relationships' | 'picture' | 'quotes';

/** What is seen and heard of somebody beside name, symbol, place and markings: fetched when a map has it. */
export interface MapAside {
  /** What they are, as it follows the name; empty for a person. */
  kind(person: Person): string;
  /** The name, and what they are. */
  named(person: Person): string;
  /** The sign of it. */
  badge(person: Person): unknown;
  /** Who knows whom, in words, under its heading; empty where that is not told. */
  related(): readonly string[];
  /** The address of their photo or drawing. */
  picture(person: Person): string | null;
}

/** What the views of the map are drawn from: made anew for each rendering. */
export interface MapView {
  readonly locale: LocaleController;
  readonly document: NetworkMapDocument;
  readonly words: MapWords;
  /** The markings this view shows; see `visibleMarkings`. */
  readonly markings: readonly Marking[];
  readonly level: Level;
  readonly editable: boolean;
  readonly geometry: Geometry;
  readonly plate: Plate;
  readonly layout: Layout;
  readonly images: SymbolImages;
  /** Null until it has been fetched. */
  readonly aside: MapAside | null;
  /** Whether markings are said aloud: only when the person has turned it on, since somebody else may be listening. */
  readonly speakMarkings: boolean;
  /** The person whose panel is open. */
  readonly subject: string | null;
  /** Who is held, so that places are shown: by tap or by a pointer. */
  readonly held: string | null;
  readonly opened: Opened | null;
  /** A ring or a sector chosen in the panel for somebody who still lacks the other. */
  readonly half: Half | null;
  readonly moving: boolean;
  /** How many are shown of those who wait, and of the list: the rest come on request. */
  readonly shown: Readonly<Record<LongList, number>>;
  /** The first drawing is on the screen: before it only that is drawn which the next frame cannot bring. */
  readonly onScreen: boolean;
  readonly act: MapActs;
}

/** Lists that may be very long. */
export type LongList = 'tray' | 'list';

/** How many are shown of each at first, and how many more each time. */
export const shownAtOnce: Readonly<Record<LongList, number>> = { tray: 24, list: 50 };

/** What has been chosen so far for somebody who waits. */
export interface Half {
  readonly person: string;
  readonly ring?: string;
  readonly sector?: string;
}

/** What has been chosen so far for this person. */
export function halfOf({ half }: MapView, person: { readonly id: string }): Half | undefined {
  return half?.person === person.id ? half : undefined;
}

/** The same for what is fetched later. */
export interface WholeView extends MapView {
  readonly act: MapActs & LaterActs;
  /** One question at a time, one marking at a time, reading aloud. */
  readonly modes: MapModes;
  /** Whether a helper places what the person points or looks at. */
  readonly helper: boolean;
}

/** What a person can do as soon as the map is drawn. Each becomes an operation, or changes what is open. */
export interface MapActs {
  openPerson(id: string): void;
  closePerson(): void;
  open(what: Opened): void;
  close(): void;
}

/** What a person can do once panels, dialogs and the list have been fetched. */
export interface LaterActs {
  choosePart(id: string, part: { ring?: string; sector?: string } | null): void;
  mark(id: string, marking: string, on: boolean): void;
  rename(id: string, name: string): void;
  remove(id: string): void;
  startMoving(): void;
  chooseSymbol(person: string | null, symbol: SymbolReference | null): void;
  changeCentre(name: string): void;
  changeGround(ground: Ground): void;
  showMore(list: LongList): void;
}

/** The markings somebody carries, in the order of the set, as far as this view shows them; ones the set lacks come last, by their id. */
export function carriedBy(
  { document, markings }: Pick<MapView, 'document' | 'markings'>,
  { markings: carried = [] }: Person,
): readonly Marking[] {
  const set = document.content.markings;
  return [
    ...markings.filter(({ id }) => carried.includes(id)),
    ...carried.filter((id) => !set.some((marking) => marking.id === id)).map(unknownMarking),
  ];
}

/** A marking that the document names but its set lacks: kept, and shown as the plain word it is. */
export function unknownMarking(id: string): Marking {
  return { id, letter: id.slice(0, 1).toUpperCase(), colour: 'ink', shape: 'circle' };
}

/** What is open beside the map: a person, or something else. */
export interface Panels {
  /** The person whose panel is open. */
  readonly person: string | null;
  /** What else is open. */
  readonly opened: Opened | null;
  openPerson(id: string): void;
  open(what: Opened): void;
  closePerson(): void;
  closeSide(): void;
}
