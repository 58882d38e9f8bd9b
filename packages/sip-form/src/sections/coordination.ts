import { type GroupField, choice, group, words } from '../describe.ts';
import type { Coordination } from '../model/coordination.ts';
import { coordinationLevelOptions } from '../options.ts';
import * as t from '../texts/coordination.ts';
import { extra } from './extra.ts';

/** The fields of level of coordination (*Nivå av samordning*), in the order they are met. */
export const coordination: GroupField<Coordination> = group(t.title, {
  level: choice(coordinationLevelOptions, t.level),
  because: words('area', t.because),
  chair: words('text', t.chair, { when: { field: 'level', is: ['sipPlus', 'sipPlusPlus'] } }),
  tools: words('area', t.tools, { when: { field: 'level', is: ['sipPlusPlus'] } }),
  extra,
});
