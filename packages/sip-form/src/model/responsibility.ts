import type { CalendarNote } from './calendar.ts';
import type { Principal } from '../options.ts';
import type { Extras } from './extra.ts';

/** Responsibility and next meeting (*Ansvar och nästa möte*). */
export interface Responsibility extends Extras {
  /** Lead professional. (*Huvudansvarig*) */
  readonly name?: string;
  /** Function of the lead professional. (*Den huvudansvarigas funktion*) */
  readonly role?: string;
  /** Service of the lead professional. (*Den huvudansvarigas verksamhet*) */
  readonly organisation?: string;
  /** Phone of the lead professional. (*Den huvudansvarigas telefon*) As it was written. */
  readonly phone?: string;
  /** Which authority has the overall responsibility for the plan? (*Vilken huvudman har det övergripande ansvaret för planen?*) */
  readonly principal?: Principal;
  /** Has the person been asked whom they want? (*Har personen fått säga vem hen vill ha?*) */
  readonly personAsked?: boolean;
  /** Former lead professional. (*Tidigare huvudansvariga*) */
  readonly history?: readonly FormerResponsible[];
  /** Temporary division of responsibility. (*Tillfällig ansvarsfördelning*) */
  readonly dispute?: string;
  /** The division is valid until. (*Fördelningen gäller till och med*) A day, `YYYY-MM-DD`. */
  readonly disputeUntil?: string;
  /** Whom can the person turn to between the meetings? (*Vem kan personen vända sig till mellan mötena?*) */
  readonly betweenName?: string;
  /** Phone between the meetings. (*Telefon mellan mötena*) As it was written. */
  readonly betweenPhone?: string;
  /** Next meeting: date. (*Nästa möte: datum*) A day, `YYYY-MM-DD`. */
  readonly nextDate?: string;
  /** Next meeting: time. (*Nästa möte: tid*) A time of day, `HH:MM`, in Swedish time. */
  readonly nextTime?: string;
  /** Next meeting: place. (*Nästa möte: plats*) */
  readonly nextPlace?: string;
  /** Next meeting: digital link. (*Nästa möte: digital länk*) An address on the web. */
  readonly nextLink?: string;
  /** Who needs to come? (*Vilka behöver komma?*) */
  readonly nextWho?: string;
  /** What calendars have been told of the next meeting. */
  readonly nextCalendar?: CalendarNote;
}

/** One former lead professional (*tidigare huvudansvarig*). */
export interface FormerResponsible {
  /** A UUID. */
  readonly id: string;
  /** Name. (*Namn*) */
  readonly name?: string;
  /** Until. (*Till och med*) A day, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Because. (*Därför att*) */
  readonly because?: string;
}
