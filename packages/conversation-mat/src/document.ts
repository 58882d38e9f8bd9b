import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel, DocumentSeed } from '@delaktig/core/document/model.js';
import type { ConversationMatDocument, ConversationMatOperation, MatPerson } from './model.ts';
import { applyConversationMat } from './operations.ts';
import { conversationMatRules } from './rules.ts';
import { documentSchema } from './schema.ts';

/** The format this software writes. */
export const CONVERSATION_MAT_VERSION = 1;

/**
 * A new document in which no topic has been chosen.
 *
 * @param seed - Id, time, language and level.
 * @param person - As the host wants the person shown. Default nobody in particular.
 */
export function createConversationMat(seed: DocumentSeed, person: MatPerson = {}): ConversationMatDocument {
  const { id, now, language, level } = seed;
  return Object.freeze({
    type: 'conversation-mat',
    version: CONVERSATION_MAT_VERSION,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: Object.freeze({ person: Object.freeze(person), mats: Object.freeze([]) }),
  });
}

/** Everything an element needs to know about conversation mats (samtalsmattor). Pure. */
export const conversationMatModel: DocumentModel<ConversationMatDocument, ConversationMatOperation> = defineModel({
  type: 'conversation-mat',
  version: CONVERSATION_MAT_VERSION,
  schema: documentSchema,
  rules: conversationMatRules,
  create: (seed) => createConversationMat(seed),
  apply: applyConversationMat,
});
