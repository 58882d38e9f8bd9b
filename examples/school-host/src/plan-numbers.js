/** All plans in numbers, for the municipality: counts and KVÅ codes. Nothing of whom, of when, or of what anybody wrote. */
import { statisticsOf } from '@delaktig/sip-form/exchange/statistics.js';
import * as options from '@delaktig/sip-form/options.js';
import { vastraGotaland } from '@delaktig/sip-form/regulations.js';
import { sections } from '@delaktig/sip-form/sections.js';
import { readPlan, say } from './plan-document.js';

/** @typedef {import('@delaktig/sip-form/exchange/statistics.js').SipStatistics} Statistics */
/** @typedef {{ plans: number } & Statistics} Numbers */
/** @typedef {{ label: string, rows: { label: string, count: number }[] }} Table */

/** @param {readonly (string | undefined)[]} plans the newest version of each @returns {Numbers} */
export function numbersOf(plans) {
  const each = plans.flatMap((text) => readPlan(text) ?? []).map((plan) => statisticsOf(plan));
  const none = statisticsOf({ ...NOTHING, content: {} });
  return { plans: each.length, ...each.reduce(sum, none) };
}

const NOTHING = /** @type {const} */ ({
  type: 'sip-form',
  version: 1,
  id: 'none',
  language: 'sv',
  level: 'standard',
  createdAt: '',
  updatedAt: '',
});

/** What stands for numbers is added; what the numbers are of is the same in all. @param {Statistics} before @param {Statistics} next */
const sum = (before, next) => /** @type {Statistics} */ ({ ...added(before, next), version: next.version });

/** @param {any} one @param {any} other @returns {any} */
function added(one, other) {
  if (typeof one === 'number' || typeof other === 'number') return (one ?? 0) + (other ?? 0);
  if (typeof one !== 'object' && typeof other !== 'object') return other ?? one;
  const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return Object.fromEntries([...names].map((name) => [name, added(one?.[name], other?.[name])]));
}

/** What the codes are for. @type {Record<import('@delaktig/sip-form/regulations.js').SipCode, string>} */
const CODE_WORDS = {
  drawnUp: 'SIP upprättad',
  drawnUpAfterDischarge: 'SIP upprättad efter utskrivning från sjukhus',
  followUp: 'SIP uppföljd',
};

/** What the codes are now, and those of earlier years that are counted. @param {Numbers} numbers @returns {{ code: string, label: string, count: number }[]} */
export const codesIn = ({ codes }) =>
  Object.entries(vastraGotaland.codes).flatMap(([what, given]) => {
    const all = typeof given === 'string' ? [given] : given.map(({ code }) => code);
    const label = CODE_WORDS[/** @type {keyof typeof CODE_WORDS} */ (what)];
    return all
      .map((code) => ({ code, label, count: codes[code] ?? 0 }))
      .filter(({ code, count }) => count > 0 || code === all.at(-1));
  });

/** @typedef {import('@delaktig/core/language/say.js').Text} Text */

/** The same answers and labels as in the form. @param {Numbers} numbers @returns {Table[]} */
export function tablesOf(numbers) {
  const { agreement, consent, closing, coordination, situation, participants, followUp, goals } = sections;
  const { actions } = goals.fields.goals.fields.subgoals.fields;
  /** @type {[part: Text, field: Text, counts: Readonly<Record<string, number | undefined>>, answers: Readonly<Record<string, Text>>][]} */
  const asked = [
    [agreement.label, agreement.fields.kind.label, numbers.kind, options.planKindOptions],
    [consent.label, consent.fields.answer.label, numbers.consent, options.consentAnswerOptions],
    [coordination.label, coordination.fields.level.label, numbers.level, options.coordinationLevelOptions],
    [situation.label, situation.fields.wishes.fields.outcome.label, numbers.wishes, options.outcomeOptions],
    [goals.label, actions.fields.state.label, numbers.actions, options.actionStateOptions],
    [goals.label, actions.fields.responsible.label, numbers.responsible, options.responsibleOptions],
    [agreement.label, agreement.fields.agrees.label, numbers.agrees, options.agreesOptions],
    [
      followUp.label,
      followUp.fields.meetings.fields.results.fields.result.label,
      numbers.results,
      options.resultOptions,
    ],
    [agreement.label, agreement.fields.declinedBy.label, numbers.declinedBy, options.declinedByOptions],
    [closing.label, closing.fields.reason.label, numbers.closed, options.closingReasonOptions],
    [participants.label, participants.fields.people.fields.party.label, numbers.parties, options.partyOptions],
  ];
  return asked
    .map(([part, field, counts, answers]) => ({
      label: `${part(say)}: ${field(say)}`,
      rows: Object.entries(counts).map(([id, count = 0]) => ({ label: answers[id]?.(say) ?? OTHER[id] ?? id, count })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** @type {Readonly<Record<string, string>>} */
const OTHER = { unanswered: 'Inte besvarat', unknown: 'Annat svar' };
