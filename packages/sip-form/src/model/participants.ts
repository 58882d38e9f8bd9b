import type { Reference } from '@delaktig/core/document/reference.js';
import type { AbsentDecision, Attendance } from '../options.ts';
import type { Extras } from './extra.ts';

/** Meeting and participants (*Möte och deltagare*). */
export interface Participants extends Extras {
  /** The meeting was held. (*Mötet hölls*) A day, `YYYY-MM-DD`. */
  readonly heldOn?: string;
  /** Participants. (*Deltagare*) */
  readonly people?: readonly Participant[];
  /** If somebody was missing, what did you do? (*Om någon saknades, hur gjorde ni?*) */
  readonly absentDecision?: AbsentDecision;
  /** Was the person part of deciding it? (*Fick personen vara med och bestämma det?*) */
  readonly personAsked?: boolean;
}

/** One participant (*deltagare*). */
export interface Participant {
  /** A UUID. */
  readonly id: string;
  /** Name. (*Namn*) */
  readonly name?: string;
  /** Function or relation. (*Funktion eller relation*) */
  readonly role?: string;
  /** Service. (*Verksamhet*) An id of `RulesUsed.parties`, or of the default rules. */
  readonly party?: string;
  /** Phone. (*Telefon*) As it was written. */
  readonly phone?: string;
  /** Attendance. (*Närvaro*) */
  readonly attendance?: Attendance;
  /** Where on the person's network map they are. */
  readonly from?: readonly Reference[];
}
