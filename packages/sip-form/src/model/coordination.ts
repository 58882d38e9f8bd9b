import type { CoordinationLevel } from '../options.ts';
import type { Extras } from './extra.ts';

/** Level of coordination (*Nivå av samordning*). */
export interface Coordination extends Extras {
  /** Level. (*Nivå*) */
  readonly level?: CoordinationLevel;
  /** Why that level? (*Varför den nivån?*) */
  readonly because?: string;
  /** External chair. (*Extern mötesledare*) */
  readonly chair?: string;
  /** Further tools. (*Fler verktyg*) */
  readonly tools?: string;
}
