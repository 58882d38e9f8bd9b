import { type GroupField, choice, group, words, yesNo } from '../describe.ts';
import type { Closing } from '../model/closing.ts';
import { closingReasonOptions } from '../options.ts';
import * as t from '../texts/closing.ts';
import { extra } from './extra.ts';

/** The fields of closing (*Avslut*), in the order they are met. */
export const closing: GroupField<Closing> = group(t.title, {
  reason: choice(closingReasonOptions, t.reason),
  reasonWords: words('area', t.reasonWords),
  date: words('date', t.date),
  told: yesNo(t.told),
  knowsWhere: yesNo(t.knowsWhere),
  where: words('text', t.where),
  extra,
});
