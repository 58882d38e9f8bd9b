import type {
  Answer,
  ConsentAnswer,
  ConsentEvent,
  ConsentForm,
  GiverRole,
  InformationPart,
  Understood,
} from '../options.ts';
import type { Extras } from './extra.ts';

/** Consent (*Samtycke*). */
export interface Consent extends Extras {
  /** What does the person say about us sharing information? (*Vad säger personen om att vi delar uppgifter?*) */
  readonly answer?: ConsentAnswer;
  /** What will the information be used for? (*Vad ska uppgifterna användas till?*) */
  readonly purpose?: string;
  /** Who may share information with each other? (*Vilka får dela uppgifter med varandra?*) */
  readonly parties?: readonly ConsentParty[];
  /** Which information may be shared? (*Vilka uppgifter får delas?*) */
  readonly information?: readonly ConsentInformation[];
  /** What and whom does the consent not cover? (*Vad och vem gäller samtycket inte?*) */
  readonly excluded?: string;
  /** The consent is valid until. (*Samtycket gäller till och med*) A day, `YYYY-MM-DD`. */
  readonly validUntil?: string;
  /** How was the consent given? (*Hur lämnades samtycket?*) */
  readonly form?: ConsentForm;
  /** Who consents? (*Vem samtycker?*) */
  readonly givers?: readonly ConsentGiver[];
  /** Has the child been asked? (*Har barnet fått frågan?*) */
  readonly childAsked?: boolean;
  /** What does the child say? (*Vad säger barnet?*) */
  readonly childStance?: string;
  /** Who gave the information? (*Vem informerade?*) */
  readonly informedBy?: string;
  /** When was the person informed? (*När informerades personen?*) A day, `YYYY-MM-DD`. */
  readonly informedOn?: string;
  /** In which language? (*På vilket språk?*) */
  readonly language?: string;
  /** Interpreter. (*Tolk*) */
  readonly interpreter?: string;
  /** Support for understanding. (*Stöd för att förstå*) */
  readonly supports?: string;
  /** Did the person understand the information? (*Förstod personen informationen?*) */
  readonly understood?: Understood;
  /** How could you tell? (*Hur märktes det?*) */
  readonly understoodHow?: string;
  /** Was the person informed even if the answer was no? (*Fick personen information även om svaret blev nej?*) */
  readonly informedAnyway?: boolean;
  /** Changes to the consent. (*Ändringar av samtycket*) */
  readonly history?: readonly ConsentChange[];
}

/** One service (*verksamhet*). */
export interface ConsentParty {
  /** A UUID. */
  readonly id: string;
  /** Kind of service. (*Slags verksamhet*) An id of `RulesUsed.parties`, or of the default rules. */
  readonly party?: string;
  /** Name or unit. (*Namn eller enhet*) */
  readonly name?: string;
  /** May the service receive and give information? (*Får verksamheten ta emot och lämna uppgifter?*) */
  readonly answer?: Answer;
}

/** One kind of information (*slags uppgift*). */
export interface ConsentInformation {
  /** A UUID. */
  readonly id: string;
  /** Information about. (*Uppgifter om*) */
  readonly words?: string;
  /** May the information be shared? (*Får uppgifterna delas?*) */
  readonly answer?: Answer;
  /** In which parts of the plan is it? (*I vilka delar av planen står det?*) What may not be shared is left out with them. */
  readonly parts?: readonly InformationPart[];
}

/** One person who consents (*person som samtycker*). */
export interface ConsentGiver {
  /** A UUID. */
  readonly id: string;
  /** As. (*Som*) */
  readonly role?: GiverRole;
  /** Name. (*Namn*) */
  readonly name?: string;
  /** Answer. (*Svar*) */
  readonly answer?: Answer;
  /** Date. (*Datum*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** One change (*ändring*). */
export interface ConsentChange {
  /** A UUID. */
  readonly id: string;
  /** Date. (*Datum*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** What happened? (*Vad hände?*) */
  readonly what?: ConsentEvent;
  /** Who decided it? (*Vem bestämde det?*) */
  readonly by?: string;
  /** What was changed? (*Vad ändrades?*) */
  readonly words?: string;
}
