import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import type { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import type { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Answering } from './answering.ts';
import type {
  Circle,
  MeetingCircleDocument,
  MeetingCircleOperation,
  MeetingPart,
  Participant,
  Running,
} from './model.ts';
import type { Counted } from './running.ts';
import { isPartKind, isRole } from './shapes.ts';
import type { Ask } from './shared.ts';
import * as texts from './texts.ts';

/** Who looks: the one who leads, with everything; the person whose meeting it is, with pictures; everybody on a big screen; one role in a phone. */
export type Screen = 'chair' | 'person' | 'wall' | 'phone';

/** What the views are drawn from: made anew for each rendering. */
export interface CircleView {
  readonly locale: LocaleController;
  readonly document: MeetingCircleDocument;
  readonly level: Level;
  readonly editable: boolean;
  readonly screen: Screen;
  readonly images: SymbolImages;
  readonly urls: AttachmentUrls;
  /** What the person has said in other methods and wants to take to the meeting. */
  readonly offered: readonly Reference[];
  /** For which circle preparing is shown; null: the first there is. */
  readonly circle: Circle | null;
  /** How the meeting is going. */
  readonly meeting: MeetingView;
  /** Somebody answers whether the meeting was good. Null until it has been fetched. */
  readonly answering: Answering | null;
  readonly act: CircleActs;
}

/** How the meeting is going, beside what is stored. */
export interface MeetingView {
  readonly counted: Counted;
  /** Whether the one who leads has to say how long it has been. */
  readonly doubts: boolean;
  readonly timeHidden: boolean;
  /** Ids of those who want to say something. */
  readonly wishes: readonly string[];
  readonly breakAsked: boolean;
  /** Who sits at a phone. */
  readonly participant: string;
}

/** What is done in a meeting that is going on. */
export interface RunActs {
  go(steps: 1 | -1): void;
  stand(still: boolean): void;
  end(): void;
  addTime(): void;
  correct(minutes: number): void;
  toggleTime(): void;
  toggleSpoken(id: string): void;
  hear(id: string): void;
  change(running: Running): void;
  ask(ask: Ask): void;
  sitAs(id: string): void;
}

/** What people can do from the views. */
export interface CircleActs {
  /** One step of one or more operations, and what is said when it has been done. */
  perform(operations: readonly MeetingCircleOperation[], said?: string): void;
  showCircle(circle: Circle): void;
  printHandouts(circles: readonly Circle[]): void;
  printSummary(): void;
  readonly run: RunActs;
}

/** What a part is called: its own words, ours by its kind. */
export function nameOfPart(locale: LocaleController, { kind = '', label }: MeetingPart): string {
  const own = label === undefined ? '' : displayText(locale.own(label)).trim();
  if (own) return own;
  return isPartKind(kind) ? locale.text(texts.partNames[kind]) : locale.text(texts.unnamed);
}

/** Somebody's name as it is spoken, set apart so that it turns no words around it. */
export function spoken(name: string): string {
  return isolateText(name);
}

/** Who somebody is; a role that is none of ours is one of the others. */
export function roleOf({ role }: Participant): Exclude<Circle, 'chair'> {
  return isRole(role) ? role : 'other';
}

/** The one whose meeting it is. */
export function personOf({ content }: MeetingCircleDocument): Participant | undefined {
  return content.participants.find(({ person }) => person === true);
}

/** The circles that somebody who comes has: the one who leads has that one too. */
export function circlesOf({ content }: MeetingCircleDocument): readonly Circle[] {
  const roles = content.participants.map(roleOf);
  const leads = content.participants.some(({ id }) => id === content.chair);
  return [...new Set<Circle>([...(leads ? (['chair'] as const) : []), ...roles])];
}

const fluent = (id: string): SymbolReference => ({ provider: 'fluent', id });
const pictures: Readonly<Record<string, SymbolReference>> = Object.freeze({
  opening: fluent('wave'),
  situation: fluent('look'),
  needs: fluent('heart'),
  summary: fluent('list'),
  closing: fluent('handshake'),
  listen: fluent('ear'),
  explore: fluent('thinking'),
  plan: fluent('calendar'),
});

/** The picture of a part; an own part has none. */
export function pictureOfPart({ kind = '' }: MeetingPart): SymbolReference | undefined {
  return Object.hasOwn(pictures, kind) ? pictures[kind] : undefined;
}
