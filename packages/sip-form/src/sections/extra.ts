import { type Fields, list, type ListField, words } from '../describe.ts';
import type { ExtraAnswer } from '../model/extra.ts';
import * as common from '../texts/common.ts';
import { invitedReply, questionsWords } from '../texts/invitation.ts';

/** What a template asks besides, in every part: which questions there are is in the rules, and they are drawn by `extra/`. */
export const extra: ListField<Fields<Omit<ExtraAnswer, 'id'>>> = list(common.extraItem, common.extra, {
  question: words('text', questionsWords),
  words: words('area', invitedReply),
});
