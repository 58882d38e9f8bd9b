import { type GroupField, choice, group, kept, list, words, yesNo } from '../describe.ts';
import type { Responsibility } from '../model/responsibility.ts';
import { principalOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/responsibility.ts';
import { extra } from './extra.ts';

/** The fields of responsibility and next meeting (*Ansvar och nästa möte*), in the order they are met. */
export const responsibility: GroupField<Responsibility> = group(t.title, {
  name: words('text', t.name),
  role: words('text', t.role),
  organisation: words('text', t.organisation),
  phone: words('phone', t.phone),
  principal: choice(principalOptions, t.principal),
  personAsked: yesNo(t.personAsked),
  history: list(t.historyItem, t.history, {
    name: words('text', common.name),
    until: words('date', t.historyUntil),
    because: words('text', common.because),
  }),
  dispute: words('area', t.dispute, { hint: t.disputeHint }),
  disputeUntil: words('date', t.disputeUntil),
  betweenName: words('text', t.betweenName),
  betweenPhone: words('phone', t.betweenPhone),
  nextDate: words('date', t.nextDate),
  nextTime: words('time', t.nextTime),
  nextPlace: words('text', t.nextPlace),
  nextLink: words('link', t.nextLink),
  nextWho: words('text', common.whoNeedsToCome),
  nextCalendar: kept('calendar'),
  extra,
});
