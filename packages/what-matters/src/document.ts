import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel, DocumentSeed } from '@delaktig/core/document/model.js';
import type { WhatMattersDocument, WhatMattersOperation } from './model.ts';
import type { WhatMattersConfig } from './config.ts';
import { applyWhatMatters } from './operations.ts';
import { whatMattersRules } from './rules.ts';
import { documentSchema } from './schema.ts';

/** The format this software writes. */
export const WHAT_MATTERS_VERSION = 1;

/**
 * A document in which nothing has been said yet.
 *
 * @param seed - Id, time, language and level.
 * @param config - How the host wants it: its own wording of the question. Default none.
 */
export function createWhatMatters(
  seed: DocumentSeed,
  config: Pick<WhatMattersConfig, 'question'> = {},
): WhatMattersDocument {
  const { id, now, language, level } = seed;
  const { question } = config;
  return Object.freeze({
    type: 'what-matters',
    version: WHAT_MATTERS_VERSION,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: Object.freeze({ ...(question === undefined ? {} : { question }), matters: Object.freeze([]) }),
  });
}

/** Everything an element needs to know about these documents. Pure. */
export const whatMattersModel: DocumentModel<WhatMattersDocument, WhatMattersOperation> = defineModel({
  type: 'what-matters',
  version: WHAT_MATTERS_VERSION,
  schema: documentSchema,
  rules: whatMattersRules,
  create: createWhatMatters,
  apply: applyWhatMatters,
});
