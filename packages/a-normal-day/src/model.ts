import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { Expression, SymbolReference } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';

/** The document of a normal day (en vanlig dag). */
export type NormalDayDocument = Envelope<'a-normal-day', NormalDayContent>;

/** What the person has told. */
export interface NormalDayContent {
  /** One day or more, in the order they were added. */
  readonly days: readonly Day[];
  /** Where the person is. Things name them by id. */
  readonly places: readonly Card[];
  /** Whom the person is with. Things name them by id. */
  readonly people: readonly Card[];
  /** The feelings that were offered, with their words as they were shown. */
  readonly feelings: readonly Feeling[];
  /** What the person has answered on the sheet, and their wishes. */
  readonly answers: readonly Answer[];
}

/** Whether a day is as it is now, as the person wishes it were, or as it was earlier. */
export type When = 'now' | 'wished' | 'earlier';

/** A day from getting up to going to bed (en dag). */
export interface Day {
  /** Unique in the document. */
  readonly id: string;
  /** What kind of day: `ordinary`, `school`, `work`, `free`, or a host's own id. */
  readonly kind: string;
  /** Absent: as it is now. */
  readonly when?: When;
  /** The person's or the host's own words for it. Those of known kinds come from the catalogues. */
  readonly label?: LocalizedText;
  /** In the order they were added; the order of the clock is made from their times. */
  readonly activities: readonly Activity[];
}

/** Something the person does (en aktivitet). */
export interface Activity extends Pictured {
  /** A UUID, unique in the document; what quotes and undo point to. */
  readonly id: string;
  /** As the person said it. May be empty when there is a symbol or a photo. */
  readonly name: string;
  /** When it begins, in whole minutes from the midnight on which the day begins; 1440 and more is after the next midnight. Absent: not said. */
  readonly start?: number;
  /** When it ends, likewise. Absent: open. */
  readonly end?: number;
  /** The id of a place. */
  readonly place?: string;
  /** Ids of people. */
  readonly people?: readonly string[];
  /** The id of a feeling. */
  readonly feeling?: string;
}

/** A place or a person (en plats, en person). */
export interface Card extends Pictured {
  /** A UUID, unique in the document. */
  readonly id: string;
  /** As the person said it. May be empty when there is a symbol or a photo. */
  readonly name: string;
  /** Where it was chosen from, as from the person's network map. */
  readonly source?: { readonly document: string; readonly item: string };
}

/** What can stand instead of words, or beside them: a symbol, or a photo of the person's own. */
export type Pictured = Pick<Expression, 'symbol' | 'photo'>;

/** How something can feel (en känsla). */
export interface Feeling {
  /** The meaning: `happy`, `calm`, `okay`, `tired`, `worried`, `sad`, `angry`, or the host's own. */
  readonly id: string;
  /** Without it, the words of a known meaning come from the catalogues. */
  readonly label?: LocalizedText;
  /** The picture it is chosen by. */
  readonly symbol?: SymbolReference;
}

/** The columns of the sheet (arkets kolumner). */
export type About = 'activities' | 'places' | 'people';

/** The questions of the sheet (arkets frågor): what is now, more of it, something new, less of it, what is in the way. */
export type Question = 'now' | 'more' | 'new' | 'less' | 'hinder';

/** An answer on the sheet, in words, a picture or the person's own voice; all but `now` are wishes that a plan can quote. */
export interface Answer extends Expression {
  /** A UUID, unique in the document. */
  readonly id: string;
  /** The column: `activities`, `places` or `people`. */
  readonly about: About | (string & {});
  /** The question: `now`, `more`, `new`, `less` or `hinder`. */
  readonly question: Question | (string & {});
  /** The id of the thing, place or person it is about. */
  readonly of?: string;
}

/** What can be changed of a day: not its things, which are changed one by one. */
export type DayFields = Omit<Day, 'activities'>;

/** Lists of cards. */
export type CardList = 'places' | 'people';

/** Everything a person can do to their days. Pointer, keys, panel, table, switch and undo all make these. */
export type NormalDayOperation =
  | { readonly type: 'addDay'; readonly day: Day; readonly index?: number }
  | { readonly type: 'removeDay'; readonly id: string }
  | { readonly type: 'changeDay'; readonly id: string; readonly changes: Changes<DayFields> }
  | { readonly type: 'addActivity'; readonly day: string; readonly activity: Activity; readonly index?: number }
  | { readonly type: 'removeActivity'; readonly id: string }
  | { readonly type: 'changeActivity'; readonly id: string; readonly changes: Changes<Activity> }
  /** To another day. */
  | { readonly type: 'moveActivity'; readonly id: string; readonly day: string; readonly index?: number }
  | { readonly type: 'addCard'; readonly list: CardList; readonly card: Card; readonly index?: number }
  | { readonly type: 'removeCard'; readonly list: CardList; readonly id: string }
  | { readonly type: 'changeCard'; readonly list: CardList; readonly id: string; readonly changes: Changes<Card> }
  | { readonly type: 'addAnswer'; readonly answer: Answer; readonly index?: number }
  | { readonly type: 'removeAnswer'; readonly id: string }
  | { readonly type: 'changeAnswer'; readonly id: string; readonly changes: Changes<Answer> }
  | { readonly type: 'changeFeelings'; readonly feelings: readonly Feeling[] }
  | { readonly type: 'replaceContent'; readonly content: NormalDayContent };
