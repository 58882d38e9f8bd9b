import type { Reference } from '@delaktig/core/document/reference.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import type { ActionState, GoalStatus, Responsible, Talked, Whose } from '../options.ts';
import type { Extras } from './extra.ts';

/** Goals and actions (*Mål och insatser*). */
export interface Goals extends Extras {
  /** Goals. (*Mål*) */
  readonly goals?: readonly Goal[];
  /** Will anybody other than the municipality and the region do something? (*Ska någon annan än kommunen och regionen göra något?*) */
  readonly othersAct?: boolean;
}

/** One goal (*mål*). */
export interface Goal {
  /** A UUID. */
  readonly id: string;
  /** What matters to me in the long run? (*Vad är viktigt för mig på lång sikt?*) */
  readonly words?: string;
  /** The goal in easy words. (*Målet med lätta ord*) */
  readonly easyWords?: string;
  /** A picture of it, for whoever does not read. */
  readonly symbol?: SymbolReference;
  /** Whose goal is it? (*Vems mål är det?*) */
  readonly whose?: Whose;
  /** Who? (*Vem?*) */
  readonly whoseName?: string;
  /** What it comes from: what the person placed or said, and who may see that. */
  readonly from?: readonly Reference[];
  /** Sub-goals. (*Delmål*) */
  readonly subgoals?: readonly Subgoal[];
}

/** One sub-goal (*delmål*). */
export interface Subgoal {
  /** A UUID. */
  readonly id: string;
  /** What matters to me in the short run? (*Vad är viktigt för mig på kort sikt?*) */
  readonly words?: string;
  /** The sub-goal in easy words. (*Delmålet med lätta ord*) */
  readonly easyWords?: string;
  /** A picture of it, for whoever does not read. */
  readonly symbol?: SymbolReference;
  /** Whose sub-goal is it, where it is somebody else's than the goal? (*Vems delmål är det?*) */
  readonly whose?: Whose;
  /** Who? (*Vem?*) */
  readonly whoseName?: string;
  /** Have you talked about this? (*Har ni pratat om det här?*) */
  readonly talked?: readonly Talked[];
  /** How has it gone? (*Hur har det gått?*) */
  readonly status?: GoalStatus;
  /** How it has gone over time. (*Hur det har gått över tid*) */
  readonly statuses?: readonly StatusChange[];
  /** Actions. (*Insatser*) */
  readonly actions?: readonly Action[];
}

/** One note (*anteckning*). */
export interface StatusChange {
  /** A UUID. */
  readonly id: string;
  /** Date. (*Datum*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** How did it go? (*Hur gick det?*) */
  readonly status?: GoalStatus;
  /** Note. (*Anteckning*) */
  readonly words?: string;
}

/** One action (*insats*). */
export interface Action {
  /** A UUID. */
  readonly id: string;
  /** What will be done? (*Vad ska göras?*) */
  readonly what?: string;
  /** The action in easy words. (*Insatsen med lätta ord*) */
  readonly easyWords?: string;
  /** A picture of it, for whoever does not read. */
  readonly symbol?: SymbolReference;
  /** The action. (*Insatsen*) */
  readonly state?: ActionState;
  /** Who will decide on it? (*Vem ska pröva det?*) */
  readonly triedBy?: string;
  /** Who is responsible? (*Vem ansvarar?*) */
  readonly responsible?: Responsible;
  /** Who will do it? (*Vem ska göra det?*) */
  readonly who?: string;
  /** Starts. (*Börjar*) A day, `YYYY-MM-DD`. */
  readonly start?: string;
  /** When? (*När?*) */
  readonly when?: string;
  /** How often? (*Hur ofta?*) */
  readonly howOften?: string;
  /** Where? (*Var?*) */
  readonly where?: string;
  /** How is it followed up? (*Hur följs det upp?*) */
  readonly followUp?: string;
}
