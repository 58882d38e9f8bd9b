import type { Decision, Done, Result } from '../options.ts';
import type { Extras } from './extra.ts';

/** Follow-up (*Uppföljning*). */
export interface FollowUp extends Extras {
  /** Follow-up meetings. (*Uppföljningsmöten*) */
  readonly meetings?: readonly FollowUpMeeting[];
}

/** One follow-up (*uppföljning*). */
export interface FollowUpMeeting {
  /** A UUID. */
  readonly id: string;
  /** Date. (*Datum*) A day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Who was there? (*Vilka var med?*) */
  readonly present?: string;
  /** How have the sub-goals gone? (*Hur har det gått med delmålen?*) */
  readonly results?: readonly SubgoalResult[];
  /** Has anything new happened? (*Har något nytt hänt?*) */
  readonly newCircumstances?: string;
  /** Are other actions or services needed? (*Behövs andra insatser eller verksamheter?*) */
  readonly otherActors?: string;
  /** Next follow-up. (*Nästa uppföljning*) A day, `YYYY-MM-DD`. */
  readonly nextDate?: string;
  /** Who needs to come? (*Vilka behöver komma?*) */
  readonly whoComes?: string;
}

/** One result (*resultat*). */
export interface SubgoalResult {
  /** A UUID. */
  readonly id: string;
  /** Sub-goal. (*Delmål*) The id of a sub-goal. */
  readonly subgoal?: string;
  /** Did it turn out so? (*Blev det så?*) */
  readonly result?: Result;
  /** Were the actions done? (*Gjordes insatserna?*) */
  readonly done?: Done;
  /** What did it lead to? (*Vad ledde det till?*) */
  readonly effect?: string;
  /** Does the goal still lead the right way? (*Leder målet fortfarande rätt?*) */
  readonly right?: boolean;
  /** How do we go on? (*Hur går vi vidare?*) */
  readonly decision?: Decision;
}
