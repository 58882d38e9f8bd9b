import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { drawnRules } from './drawn-rules.ts';
import type { Party, SipPart } from './model.ts';

/** What the law wants a plan to say. */
export type LawPoint = 'needs' | 'each' | 'others' | 'overall';

/** What has a code: a plan is drawn up, is so after a discharge, is followed up. */
export type SipCode = 'drawnUp' | 'drawnUpAfterDischarge' | 'followUp';

/** What should be done within some days: the summons after the notice of discharge, the meeting after the summons. */
export type SipLimit = 'summonAfterNotice' | 'meetAfterSummons';

/** A code, and the first day it applies; without a day, from the beginning. */
export interface DatedCode {
  readonly from?: string;
  readonly code: string;
}

/** What the answer to a question of a template's own can be. */
export type ExtraKind = 'text' | 'area' | 'date' | 'time' | 'phone' | 'email' | 'link' | 'choice';

/** What a region's or a service's own template asks besides (*mallens egna frågor*), in one of the plan's parts, below what every plan has there. */
export interface ExtraField {
  /** Stored with the answer; no other question of the part has it. The same question in other words is another question: give it another id. */
  readonly id: string;
  /** In which part of the plan it is asked. */
  readonly part: SipPart;
  /** Which native control, and what can be wrong with the answer. Default `area`: several lines of text. */
  readonly kind?: ExtraKind;
  /** The question. The answer keeps it as it was asked. */
  readonly label: LocalizedText;
  /** Shown below the question. Default none. */
  readonly hint?: LocalizedText;
  /**
   * What can be chosen (`kind: 'choice'`), in this order: buttons beside each other, a menu from six. What is stored is the Swedish words, or the first there are,
   * whatever language they were chosen in. Without any, one writes.
   */
  readonly options?: readonly LocalizedText[];
}

/**
 * What laws, agreements and regions decide, and change: data with a date, never code. A host gives its own by `config.rules`; what it leaves out is as in
 * the default.
 */
export interface Regulations {
  /** Whose rules. */
  readonly id: string;
  /** The day they began to apply, `YYYY-MM-DD`. */
  readonly version: string;
  /** The kinds of services that can be chosen, in this order. */
  readonly parties: readonly Party[];
  /** Who may consent, in this order. */
  readonly consentGivers: readonly string[];
  /**
   * Which of those who consent, or who represent the person, are guardians of a child. Where there is one, the child is asked too (*Har barnet fått frågan?*, *Vad säger barnet?*):
   * a guardian decides alone or together with the child, by age and maturity (12 kap. 3 § OSL), and a child may speak (3 kap. socialtjänstlagen). Where there are several, the form
   * says when one of them has not answered: guardians decide jointly (6 kap. 13 § föräldrabalken).
   */
  readonly guardians: readonly string[];
  /** KVÅ codes of what is done, for a host's statistics; the newest first day that has come is the one that counts. */
  readonly codes: Readonly<Record<SipCode, string | readonly DatedCode[]>>;
  /** Within how many days. Where it is told to whoever writes, whole weeks are weeks: 21 is "3 veckor". */
  readonly days: Readonly<Record<SipLimit, number>>;
  /** Where the law says each of its four points. */
  readonly law: Readonly<Record<LawPoint, LocalizedText>>;
  /** What the template asks besides, in the order it is asked. What was answered to a question that is left out later is still shown, printed and exported. */
  readonly fields: readonly ExtraField[];
  /**
   * Other words than ours, by language and id of the message, as `overrideMessages` takes them: `{ sv: { 'sip-form.goals.title': 'Planen' } }`. Those of `sv` are not
   * those of `sv-x-lattlast` (levels easy and symbol). Every element of this package on the page says them.
   */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The same sections say all four. */
const plan: LocalizedText = {
  sv: '10 kap. 8–9 §§ socialtjänstlagen (2025:400), 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)',
};

/**
 * Västra Götaland, from 1 July 2025, when the new Social Services Act began to apply. Sources: 10 kap. 8–9 §§ socialtjänstlagen (2025:400), 16 kap. 4 §
 * hälso- och sjukvårdslagen (2017:30); for consent 12 kap. 2–3 §§ offentlighets- och sekretesslagen (2009:400), guardians 6 kap. 11 and 13 §§ föräldrabalken; three days after the
 * notice 4 kap. lagen (2017:612); three weeks and the codes as the region works: XU045 was counted in 2017, AU124 after
 * (the region's analysis of SIP, notes to its statistics); UX301, earlier for follow-up, has no day that we know, so hosts with old plans give one.
 */
export const vastraGotaland: Regulations = {
  ...drawnRules,
  codes: {
    drawnUp: [{ code: 'XU045' }, { from: '2018-01-01', code: 'AU124' }],
    drawnUpAfterDischarge: 'AU125',
    followUp: 'AW010',
  },
  law: { needs: plan, each: plan, others: plan, overall: plan },
};
