import { type GroupField, choice, group, list, words, yesNo } from '../describe.ts';
import type { FollowUp } from '../model/follow-up.ts';
import { decisionOptions, doneOptions, resultOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/follow-up.ts';
import { extra } from './extra.ts';

/** The fields of follow-up (*Uppföljning*), in the order they are met. */
export const followUp: GroupField<FollowUp> = group(t.title, {
  meetings: list(t.meetingsItem, t.meetings, {
    date: words('date', common.date),
    present: words('text', t.meetingsPresent),
    results: list(t.meetingsResultsItem, t.meetingsResults, {
      subgoal: words('subgoal', t.meetingsResultsSubgoal),
      result: choice(resultOptions, t.meetingsResultsResult),
      done: choice(doneOptions, t.meetingsResultsDone),
      effect: words('area', t.meetingsResultsEffect),
      right: yesNo(t.meetingsResultsRight),
      decision: choice(decisionOptions, t.meetingsResultsDecision),
    }),
    newCircumstances: words('area', t.meetingsNewCircumstances),
    otherActors: words('area', t.meetingsOtherActors),
    nextDate: words('date', t.meetingsNextDate),
    whoComes: words('text', common.whoNeedsToCome),
  }),
  extra,
});
