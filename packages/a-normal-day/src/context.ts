import type { SymbolReference } from '@delaktig/core/document/expression.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import type { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Discretion, NormalDayConfig } from './config.ts';
import type { DrawnDay } from './drawn.ts';
import type { Activity, Day, NormalDayDocument } from './model.ts';
import type { DayWords } from './words.ts';

/** What is open beside the day. */
export type Opened =
  | {
      readonly what: 'symbols';
      /** Whose symbol is chosen; null for what is about to be added. */
      readonly thing: string | null;
      /** The symbol whose variants are shown, such as skin colours. */
      readonly base?: { readonly provider: string; readonly id: string };
    }
  | { readonly what: 'newDay' }
  | { readonly what: 'cards' }
  | { readonly what: 'day' }
  | { readonly what: 'crowd'; readonly from: number };

/** When something new is to be, chosen by pressing an empty time. */
export interface NewTime {
  readonly start: number;
  readonly end: number;
}

/** What the views are drawn from: made anew for each rendering. */
export interface DayView {
  readonly locale: LocaleController;
  readonly document: NormalDayDocument;
  readonly words: DayWords;
  readonly settings: NormalDayConfig;
  readonly discretion: Discretion;
  readonly level: Level;
  readonly editable: boolean;
  readonly images: SymbolImages;
  /** Addresses of the pictures and voices that the element holds. */
  readonly urls: AttachmentUrls;
  /** What it holds, for pictures and print. */
  readonly held: ReadonlyMap<string, Blob>;
  /** The day that is shown. */
  readonly day: Day;
  readonly drawn: DrawnDay;
  /** The thing whose panel is open. */
  readonly subject: string | null;
  readonly opened: Opened | null;
  readonly moving: boolean;
  readonly newTime: NewTime | null;
  readonly act: DayActs;
}

/** What a person can do as soon as the day is drawn. */
export interface DayActs {
  openThing(id: string): void;
  closeThing(): void;
  open(what: Opened): void;
  close(): void;
  showDay(id: string): void;
  /** Empty time was pressed: what is written next is then. Null: at no time after all. */
  chooseTime(time: NewTime | null): void;
  /** Empty time was pressed while a thing is open: the thing is then. */
  placeOpen(start: number): void;
}

/** A thing of the document, and its day. */
export interface Found {
  readonly day: Day;
  readonly activity: Activity;
}

/** Finds a thing on any of the days. */
export function findThing({ content }: NormalDayDocument, id: string | null): Found | undefined {
  for (const day of content.days) {
    const activity = day.activities.find((thing) => thing.id === id);
    if (activity) return { day, activity };
  }
  return undefined;
}

/** What is open: a thing, or something else. */
export interface Panels {
  readonly thing: string | null;
  readonly opened: Opened | null;
  openThing(id: string): void;
  open(what: Opened): void;
  closeThing(): void;
  closeSide(): void;
}

/** A symbol as it is chosen for something. */
export type ChosenSymbol = SymbolReference | null;
