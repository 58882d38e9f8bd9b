import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { Expression, NamedPerson, SymbolReference } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';

/** The document of a conversation menu (samtalsmeny). */
export type ConversationMenuDocument = Envelope<'conversation-menu', ConversationMenuContent>;

/** What can be talked about, what the person has chosen, and what was said. */
export interface ConversationMenuContent {
  /** Which deck it was made from: one of ours, or the host's own id. */
  readonly deck: ReadyDeck | (string & {});
  /** The title as it was shown. A ready deck has its words in the catalogues. */
  readonly title?: LocalizedText;
  /** Everything there is to talk about, in the order it was offered; the person's own topics last. */
  readonly topics: readonly Topic[];
  /** Ids of what the person wants to talk about, the first first. */
  readonly chosen: readonly string[];
}

/** The decks that come with the element: the menu, *Så här vill jag ha det i skolan*, *samtalskort*, *levnadsberättelse*. */
export type ReadyDeck = 'menu' | 'school' | 'cards' | 'life-story';

/** Something to talk about (ämne). */
export interface Topic {
  /** Unique in the menu; of an own topic a UUID. */
  readonly id: string;
  /** A warm-up, the question in the centre, or the person's own. Absent: a topic like the others. */
  readonly kind?: TopicKind;
  /** The part of the deck it belongs to, such as `childhood`. */
  readonly part?: string;
  /** Its words as they were shown. A ready topic has its words in the catalogues. */
  readonly label?: LocalizedText;
  /** Its picture. */
  readonly symbol?: SymbolReference;
  /** How the person said an own topic. */
  readonly said?: Expression;
  /** The host's own questions. A ready topic has its questions in the catalogues. */
  readonly questions?: readonly Question[];
  /** Left aside by the person: not now, or not at all. Nothing asks again. */
  readonly aside?: Aside;
  /** With whom the person wants to talk about it. */
  readonly with?: readonly NamedPerson[];
  /** What the person has said about it. */
  readonly answers?: readonly Answer[];
  /** Whether the person wants it brought up at the meeting. */
  readonly forMeeting?: boolean;
  /** Ids of those who may see it, in the host's own terms. Absent: not asked yet. Empty: nobody else. */
  readonly visibleTo?: readonly string[];
}

/** What a topic is. */
export type TopicKind = 'warmUp' | 'centre' | 'own';

/** Not now, or does not want to talk about it. */
export type Aside = 'notNow' | 'dontWant';

/** An open question. */
export interface Question {
  readonly id: string;
  readonly label: LocalizedText;
}

/** Something the person has said about a topic. */
export interface Answer {
  /** A UUID; what quotes point to. */
  readonly id: string;
  /** The id of the question. Absent: said freely. */
  readonly question?: string;
  /** The question as it was asked then. */
  readonly asked?: LocalizedText;
  /** How the person said it. */
  readonly said: Expression;
  /** When it was said: ISO 8601, UTC. */
  readonly at?: string;
  /** When it was that it tells of, in the person's own words: "1952", "när jag började skolan". */
  readonly when?: string;
  /** Whether the person wants it brought up at the meeting. */
  readonly forMeeting?: boolean;
  /** Ids of those who may see it. Absent: not asked yet. Empty: nobody else. */
  readonly visibleTo?: readonly string[];
}

/** A topic as a deck offers it. */
export type ReadyTopic = Pick<Topic, 'id' | 'kind' | 'part' | 'label' | 'symbol' | 'questions'>;

/** Everything a person can do. Pointer, keys, panel, list, switch and undo all make these. */
export type ConversationMenuOperation =
  | { readonly type: 'addTopic'; readonly topic: Topic; readonly index?: number }
  | { readonly type: 'removeTopic'; readonly id: string }
  | { readonly type: 'changeTopic'; readonly id: string; readonly changes: Changes<Topic> }
  | { readonly type: 'chooseTopic'; readonly id: string; readonly index?: number }
  | { readonly type: 'leaveTopic'; readonly id: string }
  | { readonly type: 'moveTopic'; readonly id: string; readonly index: number }
  | { readonly type: 'addAnswer'; readonly topic: string; readonly answer: Answer; readonly index?: number }
  | { readonly type: 'removeAnswer'; readonly topic: string; readonly id: string }
  | { readonly type: 'changeAnswer'; readonly topic: string; readonly id: string; readonly changes: Changes<Answer> }
  | { readonly type: 'replaceContent'; readonly content: ConversationMenuContent };
