import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel, DocumentSeed } from '@delaktig/core/document/model.js';
import { contentFor, type NormalDayConfig, readConfig } from './config.ts';
import type { NormalDayDocument, NormalDayOperation } from './model.ts';
import { applyNormalDay } from './operations.ts';
import { normalDayRules } from './rules.ts';
import { documentSchema } from './schema.ts';

/** The format this software writes. */
export const NORMAL_DAY_VERSION = 1;

/**
 * A new document in which nothing has been told.
 *
 * @param seed - Id, time, language and level.
 * @param config - How the host wants it. Default: all defaults.
 */
export function createNormalDay(
  seed: DocumentSeed,
  config: NormalDayConfig = readConfig(null).config,
): NormalDayDocument {
  const { id, now, language, level } = seed;
  return Object.freeze({
    type: 'a-normal-day',
    version: NORMAL_DAY_VERSION,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: contentFor(config),
  });
}

/** Everything an element needs to know about normal days (en vanlig dag). Pure. */
export const normalDayModel: DocumentModel<NormalDayDocument, NormalDayOperation> = defineModel({
  type: 'a-normal-day',
  version: NORMAL_DAY_VERSION,
  schema: documentSchema,
  rules: normalDayRules,
  create: createNormalDay,
  apply: applyNormalDay,
});
