import type { Reference } from '@delaktig/core/document/reference.js';
import type { CalendarNote } from './calendar.ts';
import type { PlanKind, Reply, Summons } from '../options.ts';
import type { Extras } from './extra.ts';

/** Summons and invitation (*Kallelse och inbjudan*). */
export interface Invitation extends Extras {
  /** The meeting is about. (*Mötet gäller*) */
  readonly kind?: PlanKind;
  /** Date of the meeting. (*Datum för mötet*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Starts. (*Börjar*) A time of day, `HH:MM`, in Swedish time. */
  readonly start?: string;
  /** Ends. (*Slutar*) A time of day, `HH:MM`, in Swedish time. */
  readonly end?: string;
  /** Place. (*Plats*) */
  readonly place?: string;
  /** Link to digital meeting. (*Länk till digitalt möte*) An address on the web. */
  readonly link?: string;
  /** Purpose, from what matters to the person. (*Syfte, utifrån vad som är viktigt för personen*) */
  readonly purpose?: string;
  /** What shall we talk about? (*Vad ska vi prata om?*) */
  readonly questions?: readonly MeetingQuestion[];
  /** Those summoned and invited. (*Kallade och inbjudna*) */
  readonly invited?: readonly Invited[];
  /** Lead professional or permanent care contact. (*Huvudansvarig eller fast vårdkontakt*) */
  readonly contactName?: string;
  /** Function and service. (*Funktion och verksamhet*) */
  readonly contactRole?: string;
  /** Phone to the lead professional. (*Telefon till den huvudansvariga*) As it was written. */
  readonly contactPhone?: string;
  /** The notice of discharge came. (*Underrättelsen om utskrivning kom*) A day, `YYYY-MM-DD`. */
  readonly noticeOn?: string;
  /** The summons was sent. (*Kallelsen skickades*) A day, `YYYY-MM-DD`. */
  readonly sentOn?: string;
  /** Sent by. (*Skickades av*) */
  readonly sentBy?: string;
  /** Letter to the child. (*Brev till barnet*) */
  readonly childLetter?: string;
  /** What calendars have been told of the meeting. */
  readonly calendar?: CalendarNote;
}

/** One question (*fråga*). */
export interface MeetingQuestion {
  /** A UUID. */
  readonly id: string;
  /** Question. (*Fråga*) */
  readonly words?: string;
  /** What it comes from: what the person placed or said, and who may see that. */
  readonly from?: readonly Reference[];
}

/** One person summoned or invited (*kallad eller inbjuden*). */
export interface Invited {
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
  /** Summoned or invited. (*Kallas eller bjuds in*) */
  readonly summons?: Summons;
  /** Reply. (*Svar*) */
  readonly reply?: Reply;
  /** Who comes instead? (*Vem kommer i stället?*) */
  readonly substitute?: string;
  /** May decide for their service. (*Får bestämma för sin verksamhet*) */
  readonly mandate?: boolean;
  /** Which of the meeting's questions are they there for? (*Vilka av mötets frågor deltar hen i?*) Ids of {@link Invitation.questions}. */
  readonly questions?: readonly string[];
  /** Other questions they are there for. (*Andra frågor som hen är med på*) */
  readonly points?: string;
}
