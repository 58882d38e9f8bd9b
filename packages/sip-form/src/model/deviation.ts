import type { DeviationKind } from '../options.ts';
import type { Extras } from './extra.ts';

/** Deviations (*Avvikelser*). */
export interface Deviations extends Extras {
  /** Deviations. (*Avvikelser*) */
  readonly deviations?: readonly Deviation[];
}

/** One deviation (*avvikelse*). */
export interface Deviation {
  /** A UUID. */
  readonly id: string;
  /** Date. (*Datum*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** What happened? (*Vad hände?*) */
  readonly what?: DeviationKind;
  /** Which service? (*Vilken verksamhet?*) */
  readonly who?: string;
  /** Describe. (*Beskriv*) */
  readonly words?: string;
  /** What was done about it? (*Vad gjordes åt det?*) */
  readonly done?: string;
}
