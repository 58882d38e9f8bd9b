import type { Extras } from './extra.ts';

/** Check-in between meetings (*Avstämning mellan mötena*). */
export interface CheckIns extends Extras {
  /** Check-ins. (*Avstämningar*) */
  readonly contacts?: readonly CheckIn[];
}

/** One check-in (*avstämning*). */
export interface CheckIn {
  /** A UUID. */
  readonly id: string;
  /** Date. (*Datum*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Who got in touch? (*Vem hörde av sig?*) */
  readonly by?: string;
  /** How? (*Hur?*) */
  readonly how?: string;
  /** How is it going? (*Hur går det?*) */
  readonly words?: string;
  /** What do we do now? (*Vad gör vi nu?*) */
  readonly act?: string;
}
