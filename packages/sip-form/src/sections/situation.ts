import { type GroupField, choice, choices, group, kept, list, words } from '../describe.ts';
import type { Situation } from '../model/situation.ts';
import { existingPlanOptions, noticedByOptions, outcomeOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/situation.ts';
import { extra } from './extra.ts';

/** The fields of what matters, and how things are now (*Vad som är viktigt, och hur det är nu*), in the order they are met. */
export const situation: GroupField<Situation> = group(t.title, {
  noticedBy: choices(noticedByOptions, t.noticedBy),
  need: words('area', t.need),
  wishes: list(
    t.wishesItem,
    t.wishes,
    {
      words: words('area', t.wishesWords),
      from: kept('references'),
      outcome: choice(outcomeOptions, t.wishesOutcome),
      because: words('text', common.because, { when: { field: 'outcome', is: ['later', 'notNow'] } }),
    },
    { hint: t.wishesHint },
  ),
  works: words('area', t.works),
  doesNotWork: words('area', t.doesNotWork),
  ownResources: words('area', t.ownResources),
  relativesResources: words('area', t.relativesResources),
  relativesNeeds: words('area', t.relativesNeeds),
  existingPlan: choice(existingPlanOptions, t.existingPlan),
  extra,
});
