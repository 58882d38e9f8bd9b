import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { RecordingReference } from '@delaktig/core/document/expression.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';

/** The document of a conversation mat (samtalsmatta). */
export type ConversationMatDocument = Envelope<'conversation-mat', ConversationMatContent>;

/** What the person has said on one or more mats. */
export interface ConversationMatContent {
  /** Whose mat it is, as shown on it. */
  readonly person: MatPerson;
  /** The mats in the order they were begun: practice, topics, and details of single cards. */
  readonly mats: readonly Mat[];
}

/** The person, as shown on the mat and in its picture. */
export interface MatPerson {
  /** A name, initials or an alias. Shown cut off beyond 200 characters. */
  readonly name?: string;
  /** A picture of the person's own choice. */
  readonly picture?: Picture;
}

/** A picture: a symbol of a set (`provider` and `id`), or one of the document's attachments. */
export interface Picture {
  /** The symbol provider's id, `fluent` for the bundled set. */
  readonly provider?: string;
  /** The symbol's id in that set. */
  readonly id?: string;
  /** The id of an attachment: an own photo, a drawing, an imported picture. */
  readonly attachment?: string;
  /** What the picture shows, in words. */
  readonly label?: LocalizedText;
  /** Who made it and on what terms, as it came with an imported board. Shown where the mat is printed. */
  readonly licence?: Licence;
}

/** Who made a picture and on what terms, as Open Board Format has it. */
export interface Licence {
  readonly type?: string;
  readonly author?: string;
  readonly source?: string;
}

/** One mat: a topic, an open question, a scale that fits it, and cards. */
export interface Mat {
  /** Unique in the document. */
  readonly id: string;
  /** It was done to practise: not part of what the person has said. Default false. */
  readonly practice?: boolean;
  /** The card that this mat goes into in detail (undermatta). */
  readonly detailOf?: { readonly mat: string; readonly card: string };
  readonly topic: Topic;
  readonly question: Question;
  readonly scale: Scale;
  /** In the order they are shown. */
  readonly cards: readonly Card[];
  /** In the person's own words, about the whole mat. */
  readonly comment?: string;
  /** What the person has said yes to when looking back ("Stämmer det här?"). */
  readonly lookBack?: readonly Confirmed[];
}

/** What is talked about. */
export interface Topic {
  /** A ready topic's id, or the host's own. */
  readonly id: string;
  /** The words as they were shown. */
  readonly label?: LocalizedText;
  readonly picture?: Picture;
}

/** What a question or a scale is about. A question and a scale of the same kind fit each other. */
export type Kind =
  | 'like'
  | 'going'
  | 'managing'
  | 'importance'
  | 'wish'
  | 'calm'
  | 'ease'
  | 'help'
  | 'change'
  | 'me'
  | 'safety'
  | (string & {});

/** The open question that is asked of each card. */
export interface Question {
  readonly kind: Kind;
  /** The words as they were shown. Without them, those of the kind. */
  readonly label?: LocalizedText;
}

/** What the person can say of a card (toppskala). */
export interface Scale {
  readonly kind: Kind;
  /** From one end to the other. Their order is one of place, never of worth. */
  readonly steps: readonly Step[];
}

/** One step of a scale: the head of a column. */
export interface Step {
  /** Unique in the scale. */
  readonly id: string;
  /** The words as they were shown. */
  readonly label?: LocalizedText;
  readonly picture?: Picture;
}

/** Something the person can say what they think of. */
export interface Card {
  /** Unique in the mat; what a quote or an undo points to. */
  readonly id: string;
  /** The id of the option it was made of, within its topic; absent on the person's own cards. */
  readonly option?: string;
  /** The words as they were shown. */
  readonly label?: LocalizedText;
  readonly picture?: Picture;
  /** Where it lies; absent while it waits. */
  readonly place?: Place;
  /** In the person's own words. */
  readonly comment?: string;
  /** The same said aloud: an attachment. */
  readonly voice?: RecordingReference;
  /** The same signed or shown on a film: an attachment. */
  readonly video?: RecordingReference;
  /** Ids of those who may see it and what was said of it, in the host's own terms. Absent: not asked yet. Empty: nobody else. */
  readonly visibleTo?: readonly string[];
}

/** Where a card lies, and who put it there. */
export interface Place {
  /** The step of the scale; null when the card was put aside, as not about this person or not now. */
  readonly step: string | null;
  /** Who placed it: the person, or a helper who saw what the person pointed or looked at. Absent: nobody has said. */
  readonly by?: PlacedBy;
}

/** Who placed a card. */
export type PlacedBy = 'person' | 'helper';

/** A column as it was when the person said that it was right. It counts for as long as the same cards lie there. */
export interface Confirmed {
  /** The step; null for what was put aside. */
  readonly step: string | null;
  /** Ids of the cards that lay there. */
  readonly cards: readonly string[];
}

/** Everything that can be done to a mat. Pointer, keys, panel, list view, switch and undo all make these. */
export type ConversationMatOperation =
  | { readonly type: 'addMat'; readonly mat: Mat; readonly index?: number }
  | { readonly type: 'removeMat'; readonly id: string }
  /** Another topic, question or scale for a mat. */
  | {
      readonly type: 'changeMat';
      readonly id: string;
      readonly topic?: Topic;
      readonly question?: Question;
      readonly scale?: Scale;
    }
  | { readonly type: 'commentMat'; readonly id: string; readonly comment: string | null }
  | { readonly type: 'addCard'; readonly mat: string; readonly card: Card; readonly index?: number }
  | { readonly type: 'removeCard'; readonly mat: string; readonly id: string }
  /** Another word or picture on a card; `null` takes it away, absent leaves it. */
  | {
      readonly type: 'renameCard';
      readonly mat: string;
      readonly id: string;
      readonly label?: LocalizedText | null;
      readonly picture?: Picture | null;
    }
  | { readonly type: 'placeCard'; readonly mat: string; readonly id: string; readonly place: Place | null }
  | { readonly type: 'commentCard'; readonly mat: string; readonly id: string; readonly comment: string | null }
  /** What is said aloud or signed about a card; `null` takes it away, absent leaves it. */
  | {
      readonly type: 'recordCard';
      readonly mat: string;
      readonly id: string;
      readonly voice?: RecordingReference | null;
      readonly video?: RecordingReference | null;
    }
  /** Who may see a card; `null` when that has not been said. */
  | {
      readonly type: 'letSeeCard';
      readonly mat: string;
      readonly id: string;
      readonly visibleTo: readonly string[] | null;
    }
  /** Another place among the cards, from 0: the order they are shown in. */
  | { readonly type: 'moveCard'; readonly mat: string; readonly id: string; readonly index: number }
  /** Yes to a column as it lies; `null` takes the yes back. */
  | {
      readonly type: 'confirmColumn';
      readonly mat: string;
      readonly step: string | null;
      readonly cards: readonly string[] | null;
    }
  /** Every yes of a mat at once; `null` takes the list away. What takes back a `confirmColumn` that changed the list's order or form. */
  | { readonly type: 'setLookBack'; readonly mat: string; readonly lookBack: readonly Confirmed[] | null }
  | { readonly type: 'changePerson'; readonly person: MatPerson }
  | { readonly type: 'replaceContent'; readonly content: ConversationMatContent };
