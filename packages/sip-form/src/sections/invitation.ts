import { type GroupField, choice, group, kept, list, questions, words, yesNo } from '../describe.ts';
import type { Invitation } from '../model/invitation.ts';
import { planKindOptions, replyOptions, summonsOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/invitation.ts';
import { extra } from './extra.ts';

/** The fields of summons and invitation (*Kallelse och inbjudan*), in the order they are met. */
export const invitation: GroupField<Invitation> = group(
  t.title,
  {
    kind: choice(planKindOptions, t.kind),
    date: words('date', t.date),
    start: words('time', common.starts),
    end: words('time', t.end),
    place: words('text', t.place),
    link: words('link', t.link),
    purpose: words('area', t.purpose),
    questions: list(t.questionsItem, t.questions, { words: words('area', t.questionsWords), from: kept('references') }),
    invited: list(t.invitedItem, t.invited, {
      name: words('text', common.name),
      role: words('text', common.functionOrRelation),
      party: words('party', common.service),
      phone: words('phone', common.phone),
      summons: choice(summonsOptions, t.invitedSummons),
      reply: choice(replyOptions, t.invitedReply),
      substitute: words('text', t.invitedSubstitute, { when: { field: 'reply', is: ['sendsOther'] } }),
      mandate: yesNo(t.invitedMandate),
      questions: questions(t.invitedQuestions),
      points: words('text', t.invitedPoints),
    }),
    contactName: words('text', t.contactName),
    contactRole: words('text', t.contactRole),
    contactPhone: words('phone', t.contactPhone),
    noticeOn: words('date', t.noticeOn, { hint: t.noticeOnHint, when: { field: 'kind', is: ['afterDischarge'] } }),
    sentOn: words('date', t.sentOn),
    sentBy: words('text', t.sentBy),
    childLetter: words('area', t.childLetter, { hint: t.childLetterHint }),
    calendar: kept('calendar'),
    extra,
  },
  { hint: t.about },
);
