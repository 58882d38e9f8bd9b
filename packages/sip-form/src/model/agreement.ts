import type { Agrees, DeclinedBy, PlanKind } from '../options.ts';
import type { Extras } from './extra.ts';

/** Agreement and copies (*Överenskommelse och kopior*). */
export interface Agreement extends Extras {
  /** The plan was drawn up. (*Planen upprättades*) A day, `YYYY-MM-DD`. */
  readonly drawnUpOn?: string;
  /** The plan is. (*Planen är*) */
  readonly kind?: PlanKind;
  /** Does the person agree with the plan? (*Håller personen med om planen?*) */
  readonly agrees?: Agrees;
  /** In the person's own words. (*Med personens egna ord*) */
  readonly agreesWords?: string;
  /** This we do not agree about. (*Det här är vi inte överens om*) */
  readonly disagreements?: readonly Disagreement[];
  /** Who gets a copy? (*Vilka får en kopia?*) */
  readonly copies?: readonly Copy[];
  /** Has the person got a copy? (*Har personen fått en kopia?*) */
  readonly personCopy?: boolean;
  /** If there was no SIP, who said no? (*Om det inte blev någon SIP, vem sa nej?*) */
  readonly declinedBy?: DeclinedBy;
  /** Reasons. (*Skäl*) */
  readonly declinedBecause?: string;
  /** Has the person been told where to turn? (*Har personen fått veta vart hen kan vända sig?*) */
  readonly declinedInformed?: boolean;
}

/** One disagreement (*oenighet*). */
export interface Disagreement {
  /** A UUID. */
  readonly id: string;
  /** Who? (*Vem eller vilka?*) */
  readonly who?: string;
  /** About what? (*Om vad?*) */
  readonly words?: string;
}

/** One copy (*kopia*). */
export interface Copy {
  /** A UUID. */
  readonly id: string;
  /** To whom? (*Till vem?*) */
  readonly to?: string;
  /** How? (*Hur?*) */
  readonly how?: string;
  /** Date. (*Datum*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
}
