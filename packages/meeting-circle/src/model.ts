import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Reference } from '@delaktig/core/document/reference.js';

/** The document of a meeting circle (mötescirkel). */
export type MeetingCircleDocument = Envelope<'meeting-circle', MeetingCircleContent>;

/** A meeting as it was planned: its shape, who comes, what it is for, and how the person takes part. */
export interface MeetingCircleContent {
  /** Which shape it was made from: one of ours, or `own`. */
  readonly shape: ReadyShape | (string & {});
  /** The parts in order, each with its share of the time. */
  readonly parts: readonly MeetingPart[];
  /** How long the meeting is planned to be, in minutes. */
  readonly minutes: number;
  /** Those who come. */
  readonly participants: readonly Participant[];
  /** The id of the one who leads the meeting (ordförande). */
  readonly chair?: string;
  /** The id of the one who writes. */
  readonly writer?: string;
  /** What the meeting is for (syfte), in words the person understands. */
  readonly purpose?: string;
  /** What is to have been reached when it ends (mål). */
  readonly goal?: string;
  /** How it is done (arbetsgång). */
  readonly procedure?: string;
  /** Who does what (roller). */
  readonly roles?: string;
  /** How those who come treat each other (regler). */
  readonly rules?: string;
  /** What is going to be talked about, the first first. */
  readonly questions: readonly MeetingQuestion[];
  /** What is not talked about. For the one who leads alone: on no other screen, in no hand-out, picture or shared copy. */
  readonly avoided: readonly Avoided[];
  /** How the person takes part. */
  readonly taking?: Taking;
  /** The meeting itself, once it has begun. */
  readonly running?: Running;
  /** What holds from now on: when we meet again, whom to ask. */
  readonly after?: After;
  /** How the meeting was, one from each who has answered; in no order that tells who. Shown to nobody one by one; told to no other window. */
  readonly answers?: readonly Answer[];
}

/** What holds when the meeting is over. */
export interface After {
  /** The next meeting. */
  readonly next?: NextMeeting;
  /** Whom the person can ask between meetings. */
  readonly contact?: Contact;
  /** What is done if something happens before the next meeting, in words the person understands. */
  readonly between?: string;
}

/** When and where people meet again (uppföljning). */
export interface NextMeeting {
  /** A day: `YYYY-MM-DD`. */
  readonly date?: string;
  /** A time of that day in Sweden: `HH:MM`. */
  readonly time?: string;
  readonly place?: string;
  /** Ids of those who come. */
  readonly participants?: readonly string[];
}

/** Somebody who answers questions. */
export interface Contact {
  readonly name?: string;
  readonly phone?: string;
}

/** What is asked about the meeting: information, delaktighet, samverkan, meningsfullhet. */
export type GoodQuestion = 'information' | 'participation' | 'collaboration' | 'meaning';

/** What is answered. A question that was passed over has none. */
export type GoodMark = 'yes' | 'partly' | 'no';

/** How the meeting was for one of those who were there. Nothing tells who. */
export interface Answer extends Readonly<Partial<Record<GoodQuestion, GoodMark>>> {
  /** A UUID, made for the answer alone. */
  readonly id: string;
  /** In own words, to the one who led the meeting. */
  readonly words?: string;
}

/** A meeting that is going on, or has been. */
export interface Running {
  /** When it began: ISO 8601, UTC. */
  readonly startedAt: string;
  /** The id of the part it is in. */
  readonly part: string;
  /** How long the meeting had lasted at `at`: milliseconds. */
  readonly counted: number;
  /** How long the part had lasted then: milliseconds. */
  readonly countedPart: number;
  /** Since when the time goes: ISO 8601, UTC. Absent: it stands still, in a break or because it is over. */
  readonly at?: string;
  /** When it ended: ISO 8601, UTC. */
  readonly ended?: string;
  /** Minutes added, by part. */
  readonly extra?: readonly { readonly part: string; readonly minutes: number }[];
  /** Ids of those who have spoken in this part, in that order. */
  readonly spoken: readonly string[];
  /** Ids of those who are missing. */
  readonly absent: readonly string[];
  /** What is done because somebody is missing. */
  readonly absence?: Absence;
  /** Whether the person has been asked about that. */
  readonly askedPerson?: boolean;
  /** What is taken another time. */
  readonly parked: readonly Parked[];
  /** Words that need explaining. */
  readonly words: readonly HardWord[];
  /** Who does what. */
  readonly decisions: readonly Decision[];
}

/** What is done when somebody is missing: go on, make the meeting shorter, book another time. */
export type Absence = 'continue' | 'shorten' | 'rebook';

/** Something for another time. */
export interface Parked {
  /** A UUID. */
  readonly id: string;
  readonly words: string;
}

/** A word that needs explaining (svårt ord). */
export interface HardWord {
  /** A UUID. */
  readonly id: string;
  readonly word: string;
  /** What it means, as whoever used it explained it. */
  readonly explained?: string;
}

/** Something that is going to be done. */
export interface Decision {
  /** A UUID; what a plan points to. */
  readonly id: string;
  readonly what: string;
  /** The id of the one who does it. */
  readonly who?: string;
  /** When, in words. */
  readonly when?: string;
  /** The same in easy words, for the person. */
  readonly easy?: string;
  /** Whether it has been done. */
  readonly done?: boolean;
}

/** The shapes that come with the element: the circle's five parts, and 20 minutes each to listen, explore and plan. */
export type ReadyShape = 'circle' | 'thirds';

/** What a part is for. A part without one is the host's or the chair's own, and has no ready texts. */
export type PartKind = 'opening' | 'situation' | 'needs' | 'summary' | 'closing' | 'listen' | 'explore' | 'plan';

/** A part of the meeting (del). */
export interface MeetingPart {
  /** Unique in the meeting. */
  readonly id: string;
  /** What it is for. Absent, or none of ours: an own part. */
  readonly kind?: PartKind | (string & {});
  /** Its name where it is not a ready one. */
  readonly label?: LocalizedText;
  /** Its share of the time. Shares are taken in proportion to each other; ours are per cent. */
  readonly share: number;
}

/** Who somebody is at the meeting. The one who leads has the circle `chair` besides. */
export type Role = 'staff' | 'adult' | 'youth' | 'older' | 'parent' | 'relative' | 'other';

/** The eight circles: ordförande, personal, vuxen, ungdom, äldre, förälder, närstående, övriga. */
export type Circle = 'chair' | Role;

/** Somebody who comes. */
export interface Participant {
  /** A UUID. */
  readonly id: string;
  /** A name, initials or a function. */
  readonly name: string;
  /** Who they are at the meeting. One that is none of ours is shown as `other`. */
  readonly role: Role | (string & {});
  /** Whether the meeting is this person's own. */
  readonly person?: boolean;
  /** What they have prepared: `circle/kind`, such as `staff/needs`. */
  readonly prepared?: readonly string[];
}

/** A question for the meeting, in own words or from another method. */
export interface MeetingQuestion {
  /** A UUID. */
  readonly id: string;
  /** The question in words. Absent: what is referred to speaks for itself. */
  readonly words?: string;
  /** What the person placed or said in another method. */
  readonly reference?: Reference;
}

/** Something that is not talked about. */
export interface Avoided {
  /** A UUID. */
  readonly id: string;
  readonly words: string;
}

/** How the person takes part (hur jag är med). */
export interface Taking {
  /** In which ways; `all` and `parts` never both. */
  readonly ways?: readonly TakingWay[];
  /** Ids of the parts, with the way `parts`. */
  readonly parts?: readonly string[];
  /** Who speaks for the person, with the way `proxy` (ombud). */
  readonly proxy?: string;
  /** What the person does at the meeting, one of ours. */
  readonly task?: Task;
  /** Another task, in own words. */
  readonly ownTask?: string;
  /** Whether the person wants to meet the one who leads before the meeting. */
  readonly meetFirst?: 'yes' | 'no' | 'done';
  /** Whether those who work with the person may talk before and after without them (för- och eftermöte). Absent: not asked. */
  readonly without?: 'yes' | 'no';
}

/** Whole meeting, parts of it, by phone, by video, in writing, by a recording, through somebody else. */
export type TakingWay = 'all' | 'parts' | 'phone' | 'video' | 'writing' | 'recording' | 'proxy';

/** Tasks a person can have: welcome everybody, keep the time, show pictures, say when there is a break, thank everybody, lead. */
export type Task = 'welcome' | 'time' | 'pictures' | 'break' | 'thank' | 'lead';

/** What is not a list of its own. */
export type Settings = Omit<MeetingCircleContent, 'parts' | 'participants' | 'questions' | 'avoided'>;

/** The lists of a meeting, and what is in them. The last three are there once it has begun. */
export interface Lists {
  readonly parts: MeetingPart;
  readonly participants: Participant;
  readonly questions: MeetingQuestion;
  readonly avoided: Avoided;
  readonly parked: Parked;
  readonly words: HardWord;
  readonly decisions: Decision;
}

/** The name of a list. */
export type ListName = keyof Lists;

/** What is done to one list. */
export type ListOperation<Name extends ListName> =
  | { readonly type: 'addItem'; readonly list: Name; readonly item: Lists[Name]; readonly index?: number }
  | { readonly type: 'removeItem'; readonly list: Name; readonly id: string }
  | { readonly type: 'changeItem'; readonly list: Name; readonly id: string; readonly changes: Changes<Lists[Name]> }
  | { readonly type: 'moveItem'; readonly list: Name; readonly id: string; readonly index: number };

/** Everything people can do. Fields, lists and undo all make these. */
export type MeetingCircleOperation =
  | { readonly type: 'changeMeeting'; readonly changes: Changes<Settings> }
  | { readonly type: 'changeShape'; readonly shape: string; readonly parts: readonly MeetingPart[] }
  | ListOperation<'parts'>
  | ListOperation<'participants'>
  | ListOperation<'questions'>
  | ListOperation<'avoided'>
  | ListOperation<'parked'>
  | ListOperation<'words'>
  | ListOperation<'decisions'>
  | { readonly type: 'replaceContent'; readonly content: MeetingCircleContent };
