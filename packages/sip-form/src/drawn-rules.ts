import { giverRoleOptions, partyOptions } from './options.ts';
import type { Regulations } from './regulations.ts';

/** Rules as a plan is drawn by them. Codes, and where the law says what, come with what tells of them: none here are those of Västra Götaland. */
export type DrawnRules = Omit<Regulations, 'codes' | 'law'> &
  Partial<Pick<Regulations, 'codes' | 'law'>> & {
    /** Whether the person is a child, where the host says it (`SipConfig.child`). */
    readonly child?: boolean;
  };

/** Those of Västra Götaland; where they come from is told in `regulations.ts`. */
export const drawnRules: DrawnRules = {
  id: 'vastra-gotaland',
  version: '2025-07-01',
  parties: Object.keys(partyOptions).map((id) => ({ id })),
  consentGivers: Object.keys(giverRoleOptions),
  guardians: ['guardian', 'childWithGuardian'],
  days: { summonAfterNotice: 3, meetAfterSummons: 21 },
  fields: [],
  words: {},
};
