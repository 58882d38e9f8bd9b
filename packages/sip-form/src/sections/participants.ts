import { type GroupField, choice, group, kept, list, words, yesNo } from '../describe.ts';
import type { Participants } from '../model/participants.ts';
import { absentDecisionOptions, attendanceOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/participants.ts';
import { extra } from './extra.ts';

/** The fields of meeting and participants (*Möte och deltagare*), in the order they are met. */
export const participants: GroupField<Participants> = group(t.title, {
  heldOn: words('date', t.heldOn),
  people: list(t.peopleItem, t.people, {
    name: words('text', common.name),
    role: words('text', common.functionOrRelation),
    party: words('party', common.service),
    phone: words('phone', common.phone),
    attendance: choice(attendanceOptions, t.peopleAttendance),
    from: kept('references'),
  }),
  absentDecision: choice(absentDecisionOptions, t.absentDecision),
  personAsked: yesNo(t.personAsked),
  extra,
});
