import { type Fields, type GroupField, group, words, yesNo } from '../describe.ts';
import type { Process, ProcessStep } from '../model/process.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/process.ts';
import { extra } from './extra.ts';

const step: Fields<ProcessStep> = {
  done: yesNo(t.stepDone),
  date: words('date', common.date),
  note: words('area', common.note),
};

/** The fields of the SIP process step by step (*SIP-processen steg för steg*), in the order they are met. */
export const process: GroupField<Process> = group(t.title, {
  notice: group(t.notice, step, { hint: t.noticeHint }),
  prepare: group(t.prepare, step, { hint: t.prepareHint }),
  invite: group(t.invite, step, { hint: t.inviteHint }),
  meeting: group(t.meeting, step, { hint: t.meetingHint }),
  followUp: group(t.followUp, step, { hint: t.followUpHint }),
  close: group(t.close, step, { hint: t.closeHint }),
  extra,
});
