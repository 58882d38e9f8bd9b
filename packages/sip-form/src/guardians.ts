import type { PlanView } from './view.ts';

/** What tells whether a child is asked. */
export type Asking = Pick<PlanView, 'content' | 'rules'>;

/** Whether the person is a child, who is asked too: the host says so, or there is a guardian among those who consent or who represent the person. */
export function isChild({ content: { consent, person }, rules: { child, guardians } }: Asking): boolean {
  const all = [...(consent?.givers ?? []), ...(person?.representatives ?? [])];
  return child ?? all.some(({ role = '' }) => guardians.includes(role));
}
