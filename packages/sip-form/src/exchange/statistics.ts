import type { SipContent, SipDocument } from '../model.ts';
import {
  type ActionState,
  actionStateOptions,
  type Agrees,
  agreesOptions,
  type ClosingReason,
  closingReasonOptions,
  type ConsentAnswer,
  consentAnswerOptions,
  type CoordinationLevel,
  coordinationLevelOptions,
  type DeclinedBy,
  declinedByOptions,
  type Outcome,
  outcomeOptions,
  type Party,
  partyOptions,
  type PlanKind,
  planKindOptions,
  type Responsible,
  responsibleOptions,
  type Result,
  resultOptions,
} from '../options.ts';
import { type DatedCode, type Regulations, vastraGotaland } from '../regulations.ts';
import { isDay } from './days.ts';

/** How many of each; what nobody chose is not there. `unknown`: answers that this software does not know. */
export type Counts<Id extends string> = { readonly [One in Id | 'unknown']?: number };

/** What a plan is in numbers. No ids, no words, no days: nothing that tells whose it is. */
export interface SipStatistics {
  readonly type: 'sip-statistics';
  readonly version: 1;
  /** Whose codes are counted. */
  readonly rules: { readonly id: string; readonly version: string };
  /** KVÅ codes, and how many times each was done. */
  readonly codes: Readonly<Record<string, number>>;
  readonly kind: Counts<PlanKind>;
  readonly consent: Counts<ConsentAnswer>;
  readonly agrees: Counts<Agrees>;
  readonly declinedBy: Counts<DeclinedBy>;
  readonly closed: Counts<ClosingReason>;
  readonly level: Counts<CoordinationLevel>;
  readonly wishes: Counts<Outcome | 'unanswered'>;
  readonly goals: number;
  readonly subgoals: number;
  readonly actions: Counts<ActionState | 'unanswered'>;
  readonly responsible: Counts<Responsible | 'unanswered'>;
  readonly parties: Counts<Party>;
  readonly results: Counts<Result>;
  readonly followUps: number;
  readonly checkIns: number;
  readonly deviations: number;
  readonly disagreements: number;
}

/**
 * What a plan is in numbers, for a host's own statistics. Nothing is sent anywhere.
 *
 * @param rules - Whose KVÅ codes; they change, and come from the same dated data as the rest.
 */
export function statisticsOf({ content }: SipDocument, rules: Regulations = vastraGotaland): SipStatistics {
  const {
    consent,
    invitation,
    situation,
    participants,
    goals,
    agreement,
    followUp,
    checkIn,
    closing,
    deviation,
    coordination,
  } = content;
  const subgoals = (goals?.goals ?? []).flatMap((goal) => goal.subgoals ?? []);
  const actions = subgoals.flatMap((subgoal) => subgoal.actions ?? []);
  const meetings = followUp?.meetings ?? [];
  const parties = new Set(
    [...(invitation?.invited ?? []), ...(participants?.people ?? [])].flatMap(({ party }) => party ?? []),
  );
  return {
    type: 'sip-statistics',
    version: 1,
    rules: { id: rules.id, version: rules.version },
    codes: codesOf(content, rules),
    kind: count(planKindOptions, [agreement?.kind]),
    consent: count(consentAnswerOptions, [consent?.answer]),
    agrees: count(agreesOptions, [agreement?.agrees]),
    declinedBy: count(declinedByOptions, [agreement?.declinedBy]),
    closed: count(closingReasonOptions, [closing?.reason]),
    level: count(coordinationLevelOptions, [coordination?.level]),
    wishes: answers(
      outcomeOptions,
      (situation?.wishes ?? []).map(({ outcome }) => outcome),
    ),
    goals: goals?.goals?.length ?? 0,
    subgoals: subgoals.length,
    actions: answers(
      actionStateOptions,
      actions.map(({ state }) => state),
    ),
    responsible: answers(
      responsibleOptions,
      actions.map(({ responsible }) => responsible),
    ),
    parties: count(partyOptions, [...parties]),
    results: count(
      resultOptions,
      meetings.flatMap(({ results = [] }) => results.map(({ result }) => result)),
    ),
    followUps: meetings.length,
    checkIns: checkIn?.contacts?.length ?? 0,
    deviations: deviation?.deviations?.length ?? 0,
    disagreements: agreement?.disagreements?.length ?? 0,
  };
}

function codesOf({ agreement, followUp }: SipContent, { codes }: Regulations): Readonly<Record<string, number>> {
  const done: string[] = [];
  const after = agreement?.kind === 'afterDischarge';
  if (agreement?.drawnUpOn?.trim() && agreement.kind !== 'followUp')
    done.push(...codeOn(after ? codes.drawnUpAfterDischarge : codes.drawnUp, agreement.drawnUpOn));
  for (const { date } of followUp?.meetings ?? []) if (date?.trim()) done.push(...codeOn(codes.followUp, date));
  return tally(done);
}

/** The code of that day. A day that cannot be read has the newest; what had no code then has none. */
function codeOn(codes: string | readonly DatedCode[], day: string): readonly string[] {
  if (typeof codes === 'string') return [codes];
  const begun = codes.filter(({ from = '' }) => !isDay(day) || from <= day);
  const newest = begun.reduce<DatedCode | null>(
    (last, one) => (last && (last.from ?? '') > (one.from ?? '') ? last : one),
    null,
  );
  return newest ? [newest.code] : [];
}

function count<Id extends string>(
  options: Readonly<Record<Id, unknown>>,
  ids: readonly (string | undefined)[],
): Counts<Id> {
  const known = ids.flatMap((id) => (!id ? [] : [Object.hasOwn(options, id) ? id : 'unknown']));
  return tally(known) as Counts<Id>;
}

/** What nobody has answered is counted too. */
function answers<Id extends string>(
  options: Readonly<Record<Id, unknown>>,
  ids: readonly (string | undefined)[],
): Counts<Id | 'unanswered'> {
  return count(
    { ...options, unanswered: null },
    ids.map((id) => id || 'unanswered'),
  );
}

function tally(ids: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
