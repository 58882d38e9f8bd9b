import type { SymbolReference } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { Reading } from '@delaktig/core/shell/reading.js';
import type { NewDay } from './changing-days.ts';
import type { DayActs, DayView } from './context.ts';
import type { DayWays } from './day-ways.ts';
import type { About, CardList, DayFields, Question } from './model.ts';
import type { Offered } from './sources.ts';

/** What the views are drawn from, once everything has been fetched. */
export interface WholeView extends DayView {
  readonly act: DayActs & LaterActs;
  /** People of the network map who are not yet among the day's own. */
  readonly offered: readonly Offered[];
  /** Saying something in other ways than in writing. */
  readonly ways: DayWays;
  readonly reading: Reading;
  /** All places and people; undefined until that has been asked for, and fetched. */
  readonly cards: typeof import('./cards-panel.ts').cardsPanel | undefined;
}

/** What a person can do once panels, the list and the sheet have been fetched. */
export interface LaterActs {
  setTimes(id: string, start: number | null, end: number | null): void;
  rename(id: string, name: string): void;
  setPlace(id: string, place: string | null): void;
  setPerson(id: string, person: string, on: boolean): void;
  setFeeling(id: string, feeling: string | null): void;
  addCard(id: string, list: CardList, card: Offered | string): void;
  wish(id: string, question: Question, on: boolean): void;
  hinder(id: string, words: string): void;
  moveToDay(id: string, day: string): void;
  remove(id: string): void;
  startMoving(): void;
  chooseSymbol(thing: string | null, symbol: SymbolReference | null): void;
  addDay(day: NewDay): void;
  changeDay(changes: Changes<DayFields>): void;
  changeDayKind(kind: string): void;
  renameDay(name: string): void;
  removeDay(): void;
  addAnswer(about: About, question: Question, words: string): boolean;
  removeAnswer(id: string): void;
  removePhoto(id: string): void;
  renameCard(list: CardList, id: string, name: string): void;
  removeCard(list: CardList, id: string): void;
}

/** What a field holds. */
export function valueOf(event: Event): string {
  const field = event.currentTarget;
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement
    ? field.value
    : '';
}
