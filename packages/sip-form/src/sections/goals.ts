import { type GroupField, choice, choices, group, kept, list, words, yesNo } from '../describe.ts';
import type { Goals } from '../model/goals.ts';
import { actionStateOptions, goalStatusOptions, responsibleOptions, talkedOptions, whoseOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/goals.ts';
import { extra } from './extra.ts';

const whoseName = words('text', t.goalsWhoseName, {
  when: { field: 'whose', is: ['guardian', 'relative', 'professional'] },
});

/** The fields of goals and actions (*Mål och insatser*), in the order they are met. */
export const goals: GroupField<Goals> = group(t.title, {
  goals: list(t.goalsItem, t.goals, {
    words: words('area', t.goalsWords),
    easyWords: words('text', t.goalsEasyWords),
    symbol: kept('symbol'),
    whose: choice(whoseOptions, t.goalsWhose),
    whoseName,
    from: kept('references'),
    subgoals: list(t.goalsSubgoalsItem, t.goalsSubgoals, {
      words: words('area', t.goalsSubgoalsWords),
      easyWords: words('text', t.goalsSubgoalsEasyWords),
      symbol: kept('symbol'),
      whose: choice(whoseOptions, t.goalsSubgoalsWhose, { hint: t.goalsSubgoalsWhoseHint }),
      whoseName,
      talked: choices(talkedOptions, t.goalsSubgoalsTalked),
      status: choice(goalStatusOptions, t.goalsSubgoalsStatus),
      statuses: list(t.goalsSubgoalsStatusesItem, t.goalsSubgoalsStatuses, {
        date: words('date', common.date),
        status: choice(goalStatusOptions, t.goalsSubgoalsStatusesStatus),
        words: words('area', common.note),
      }),
      actions: list(t.goalsSubgoalsActionsItem, t.goalsSubgoalsActions, {
        what: words('area', t.goalsSubgoalsActionsWhat),
        easyWords: words('text', t.goalsSubgoalsActionsEasyWords),
        symbol: kept('symbol'),
        state: choice(actionStateOptions, t.goalsSubgoalsActionsState),
        triedBy: words('text', t.goalsSubgoalsActionsTriedBy, { when: { field: 'state', is: ['toBeTried'] } }),
        responsible: choice(responsibleOptions, t.goalsSubgoalsActionsResponsible),
        who: words('text', t.goalsSubgoalsActionsWho, { hint: t.goalsSubgoalsActionsWhoHint }),
        start: words('date', common.starts),
        when: words('text', t.goalsSubgoalsActionsWhen),
        howOften: words('text', t.goalsSubgoalsActionsHowOften),
        where: words('text', t.goalsSubgoalsActionsWhere),
        followUp: words('text', t.goalsSubgoalsActionsFollowUp),
      }),
    }),
  }),
  othersAct: yesNo(t.othersAct),
  extra,
});
