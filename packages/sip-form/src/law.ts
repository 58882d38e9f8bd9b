import type { Action } from './model/goals.ts';
import type { SipContent, SipPart } from './model.ts';
import type { LawPoint } from './regulations.ts';
import { isWritten } from './walk.ts';

/** One of the four points that the law wants a plan to say, and where in the plan it is said. */
export interface LawCheck {
  readonly point: LawPoint;
  readonly met: boolean;
  readonly part: SipPart;
}

/**
 * Whether a plan says what the law wants (10 kap. 8–9 §§ socialtjänstlagen, 16 kap. 4 § hälso- och sjukvårdslagen): which actions are needed; which the
 * municipality and the region are each responsible for; what somebody else does; who of the two has the overall responsibility. A help, never a gate.
 */
export function lawChecks({ goals, responsibility }: SipContent): readonly LawCheck[] {
  const actions = (goals?.goals ?? [])
    .flatMap(({ subgoals = [] }) => subgoals)
    .flatMap((subgoal) => subgoal.actions ?? [])
    .filter(({ what }) => isWritten(what));
  const others = actions.some(isOthers);
  return [
    { point: 'needs', met: actions.length > 0, part: 'goals' },
    {
      point: 'each',
      met: actions.length > 0 && actions.every(({ responsible }) => isWritten(responsible)),
      part: 'goals',
    },
    // That nobody else does anything is an answer too.
    { point: 'others', met: others || goals?.othersAct === false, part: 'goals' },
    { point: 'overall', met: isWritten(responsibility?.principal), part: 'responsibility' },
  ];
}

function isOthers({ responsible }: Action): boolean {
  return isWritten(responsible) && responsible !== 'municipality' && responsible !== 'region';
}
