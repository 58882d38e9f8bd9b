import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel, DocumentSeed } from '@delaktig/core/document/model.js';
import type { RulesUsed, SipDocument, SipOperation } from './model.ts';
import { applySip } from './operations.ts';
import { type DrawnRules, drawnRules } from './drawn-rules.ts';
import { sipRules } from './rules.ts';
import { documentSchema } from './schema.ts';

/** The format this software writes. */
export const SIP_VERSION = 1;

/**
 * A plan in which nothing has been written yet.
 *
 * @param seed - Id, time, language and level.
 * @param regulations - The rules it is made under; which they were is kept in it. Default Västra Götaland's.
 */
export function createSip(seed: DocumentSeed, regulations: DrawnRules = drawnRules): SipDocument {
  const { id, now, language, level } = seed;
  return Object.freeze({
    type: 'sip-form',
    version: SIP_VERSION,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: Object.freeze({ rules: rulesUsed(regulations) }),
  });
}

/** What a plan keeps of the rules: the words of a host's own services too, since nobody else knows them. */
function rulesUsed({ id, version, parties }: DrawnRules): RulesUsed {
  return Object.freeze({ id, version, ...(parties.some(({ label }) => label !== undefined) ? { parties } : {}) });
}

/** Everything an element needs to know about plans. Pure. */
export const sipModel: DocumentModel<SipDocument, SipOperation> = defineModel({
  type: 'sip-form',
  version: SIP_VERSION,
  schema: documentSchema,
  rules: sipRules,
  create: createSip,
  apply: applySip,
});
