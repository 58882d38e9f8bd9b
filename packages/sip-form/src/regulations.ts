import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { giverRoleOptions, partyOptions } from './options.ts';
import type { Party } from './model.ts';

/** What the law wants a plan to say. */
export type LawPoint = 'needs' | 'each' | 'others' | 'overall';

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
  /** Where the law says each of its four points. */
  readonly law: Readonly<Record<LawPoint, LocalizedText>>;
}

/** The same sections say all four. */
const plan: LocalizedText = {
  sv: '10 kap. 8–9 §§ socialtjänstlagen (2025:400), 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)',
};

/**
 * Västra Götaland, from 1 July 2025, when the new Social Services Act began to apply. Sources: 10 kap. 8–9 §§ socialtjänstlagen (2025:400), 16 kap. 4 §
 * hälso- och sjukvårdslagen (2017:30); for consent 12 kap. 2 § offentlighets- och sekretesslagen (2009:400).
 */
export const vastraGotaland: Regulations = {
  id: 'vastra-gotaland',
  version: '2025-07-01',
  parties: Object.keys(partyOptions).map((id) => ({ id })),
  consentGivers: Object.keys(giverRoleOptions),
  law: { needs: plan, each: plan, others: plan, overall: plan },
};
