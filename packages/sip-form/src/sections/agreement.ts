import { type GroupField, choice, group, list, words, yesNo } from '../describe.ts';
import type { Agreement } from '../model/agreement.ts';
import { agreesOptions, declinedByOptions, planKindOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/agreement.ts';
import { extra } from './extra.ts';

/** The fields of agreement and copies (*Överenskommelse och kopior*), in the order they are met. */
export const agreement: GroupField<Agreement> = group(t.title, {
  drawnUpOn: words('date', t.drawnUpOn),
  kind: choice(planKindOptions, t.kind),
  agrees: choice(agreesOptions, t.agrees, { hint: t.agreesHint }),
  agreesWords: words('area', t.agreesWords),
  disagreements: list(t.disagreementsItem, t.disagreements, {
    who: words('text', t.disagreementsWho),
    words: words('area', t.disagreementsWords),
  }),
  copies: list(t.copiesItem, t.copies, {
    to: words('text', t.copiesTo),
    how: words('text', common.how),
    date: words('date', common.date),
  }),
  personCopy: yesNo(t.personCopy),
  declinedBy: choice(declinedByOptions, t.declinedBy),
  declinedBecause: words('area', t.declinedBecause, { when: { field: 'declinedBy', is: ['person', 'principal'] } }),
  declinedInformed: yesNo(t.declinedInformed, { when: { field: 'declinedBy', is: ['person', 'principal'] } }),
  extra,
});
