import { type GroupField, choice, group, list, words } from '../describe.ts';
import type { Deviations } from '../model/deviation.ts';
import { deviationKindOptions } from '../options.ts';
import * as common from '../texts/common.ts';
import * as t from '../texts/deviation.ts';
import { extra } from './extra.ts';

/** The fields of deviations (*Avvikelser*), in the order they are met. */
export const deviation: GroupField<Deviations> = group(t.title, {
  deviations: list(t.deviationsItem, t.deviations, {
    date: words('date', common.date),
    what: choice(deviationKindOptions, common.whatHappened),
    who: words('text', t.deviationsWho),
    words: words('area', t.deviationsWords),
    done: words('area', t.deviationsDone),
  }),
  extra,
});
