import { type GroupField, group, list, words } from '../describe.ts';
import type { CheckIns } from '../model/check-in.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/check-in.ts';
import { extra } from './extra.ts';

/** The fields of check-in between meetings (*Avstämning mellan mötena*), in the order they are met. */
export const checkIn: GroupField<CheckIns> = group(t.title, {
  contacts: list(t.contactsItem, t.contacts, {
    date: words('date', common.date),
    by: words('text', t.contactsBy),
    how: words('text', common.how),
    words: words('area', t.contactsWords),
    act: words('area', t.contactsAct),
  }),
  extra,
});
