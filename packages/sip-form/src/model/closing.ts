import type { ClosingReason } from '../options.ts';
import type { Extras } from './extra.ts';

/** Closing (*Avslut*). */
export interface Closing extends Extras {
  /** Why is the plan closed? (*Varför avslutas planen?*) */
  readonly reason?: ClosingReason;
  /** In own words. (*Med egna ord*) */
  readonly reasonWords?: string;
  /** The plan was closed. (*Planen avslutades*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Has everybody been told that the plan is closed? (*Har alla fått veta att planen är avslutad?*) */
  readonly told?: boolean;
  /** Does the person know where to turn? (*Vet personen vart hen kan vända sig?*) */
  readonly knowsWhere?: boolean;
  /** Where? (*Vart?*) */
  readonly where?: string;
}
