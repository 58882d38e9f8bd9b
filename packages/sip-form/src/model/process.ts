import type { Extras } from './extra.ts';

/** The SIP process step by step (*SIP-processen steg för steg*). */
export interface Process extends Extras {
  /** See the need. (*Upptäck behov*) */
  readonly notice?: ProcessStep;
  /** Prepare. (*Förbered*) */
  readonly prepare?: ProcessStep;
  /** Summon and invite. (*Kalla och bjud in*) */
  readonly invite?: ProcessStep;
  /** SIP meeting. (*SIP-möte*) */
  readonly meeting?: ProcessStep;
  /** Follow up. (*Följ upp*) */
  readonly followUp?: ProcessStep;
  /** Close. (*Avsluta*) */
  readonly close?: ProcessStep;
}

/** One step of the process. */
export interface ProcessStep {
  /** Done. (*Klart*) */
  readonly done?: boolean;
  /** Date. (*Datum*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Note. (*Anteckning*) */
  readonly note?: string;
}
