/** A rule and the day from which it is written so. */
export interface Dated {
  /** ISO date. */
  readonly from: string;
  /** As it is cited. */
  readonly law: string;
}

/** The duty to report that a child may be harmed (anmälan till socialnämnden). Laws are renumbered: the newest that has begun is cited. */
export const dutyToReport: readonly Dated[] = [
  { from: '2001-01-01', law: '14 kap. 1 § socialtjänstlagen (2001:453)' },
  { from: '2025-07-01', law: '19 kap. 1 § socialtjänstlagen (2025:400)' },
];

/** How a rule is cited on a day. */
export function citedOn(rules: readonly Dated[], day: string): string {
  return (rules.findLast(({ from }) => from <= day.slice(0, 10)) ?? rules[0])?.law ?? '';
}
