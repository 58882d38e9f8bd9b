import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { Json } from '@delaktig/core/document/json.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Consent } from './model/consent.ts';
import type { Invitation } from './model/invitation.ts';
import type { Person } from './model/person.ts';
import type { Situation } from './model/situation.ts';
import type { Participants } from './model/participants.ts';
import type { Goals } from './model/goals.ts';
import type { Responsibility } from './model/responsibility.ts';
import type { Agreement } from './model/agreement.ts';
import type { FollowUp } from './model/follow-up.ts';
import type { CheckIns } from './model/check-in.ts';
import type { Closing } from './model/closing.ts';
import type { Deviations } from './model/deviation.ts';
import type { Process } from './model/process.ts';
import type { Coordination } from './model/coordination.ts';

/**
 * The document of a coordinated individual plan (SIP, samordnad individuell plan): all of it, from consent to closing. A part that stands alone has the
 * same document with only its own part filled in.
 */
export type SipDocument = Envelope<'sip-form', SipContent>;

/** The parts of a plan, in the order of the process. A part nobody has written in is absent. */
export interface SipParts {
  readonly consent?: Consent;
  readonly invitation?: Invitation;
  readonly person?: Person;
  readonly situation?: Situation;
  readonly participants?: Participants;
  readonly goals?: Goals;
  readonly responsibility?: Responsibility;
  readonly agreement?: Agreement;
  readonly followUp?: FollowUp;
  readonly checkIn?: CheckIns;
  readonly closing?: Closing;
  readonly deviation?: Deviations;
  readonly process?: Process;
  readonly coordination?: Coordination;
}

/** The name of a part. */
export type SipPart = keyof SipParts;

/** What a plan holds. */
export interface SipContent extends SipParts {
  /** The rules it was made under. Absent: the default ones of the software that shows it. */
  readonly rules?: RulesUsed;
}

/** Which rules a plan was made under, so that it can be understood in ten years. */
export interface RulesUsed {
  /** Whose rules: `vastra-gotaland`. */
  readonly id: string;
  /** The day they began to apply, `YYYY-MM-DD`. */
  readonly version: string;
  /** The kinds of services that could be chosen, where the host has its own, in the words that were shown. */
  readonly parties?: readonly Party[];
}

/** A kind of service (verksamhet) that a plan can name. */
export interface Party {
  readonly id: string;
  /** What it is called. Absent: as the software calls it. */
  readonly label?: LocalizedText;
}

/**
 * The way to a field: names of parts and fields, and ids of things in lists: `['goals', 'goals', <id>, 'words']`. Ids and not places, so that it still
 * leads right when somebody has put the list in another order.
 */
export type SipPath = readonly string[];

/** Something in a list: its id, and its fields. */
export interface SipItem {
  readonly id: string;
  readonly [field: string]: Json | undefined;
}

/** Everything a person can do. Keys, buttons and undo all make these. */
export type SipOperation =
  /** Writes a field; `null` takes it away. */
  | { readonly type: 'set'; readonly path: SipPath; readonly value: Json }
  | { readonly type: 'insert'; readonly path: SipPath; readonly item: SipItem; readonly index?: number }
  | { readonly type: 'remove'; readonly path: SipPath; readonly id: string }
  | { readonly type: 'move'; readonly path: SipPath; readonly id: string; readonly index: number }
  | { readonly type: 'replaceContent'; readonly content: SipContent };
