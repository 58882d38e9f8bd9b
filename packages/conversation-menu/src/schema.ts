import {
  envelopeSchema,
  expressionSchema,
  idSchema,
  listOf,
  namedSchema,
  object,
  symbolSchema,
  visibleToSchema,
  wordsSchema,
} from '@delaktig/core/document/parts.js';
import { boolean, exactOptional, type GenericSchema, optional, picklist, string } from 'valibot';
import type { Question, ReadyTopic } from './model.ts';
import { MAX_ANSWERS, MAX_COMPANIONS, MAX_QUESTIONS, MAX_TOPICS } from './limits.ts';

/**
 * The structure of a conversation menu, version 1. The published JSON Schema (`schema/conversation-menu.v1.schema.json`) is generated from it. It only
 * judges: fields it does not know are let through and kept. What it leaves to `rules.ts`: unique ids, references, and oddities that do no harm.
 */
const VERSION = 1;

const answerSchema: GenericSchema = object({
  id: idSchema,
  question: optional(idSchema),
  asked: optional(wordsSchema),
  said: expressionSchema,
  at: optional(string()),
  when: optional(string()),
  forMeeting: optional(boolean()),
  visibleTo: optional(visibleToSchema),
});

const questionsSchema: GenericSchema<unknown, readonly Question[]> = listOf(
  object({ id: idSchema, label: wordsSchema }),
  MAX_QUESTIONS,
);

/** What a host gives of a topic. */
const offered = {
  id: idSchema,
  kind: exactOptional(picklist(['warmUp', 'centre', 'own'])),
  part: exactOptional(idSchema),
  label: exactOptional(wordsSchema),
  symbol: exactOptional(symbolSchema),
  questions: exactOptional(questionsSchema),
};

/** A host's own topics. */
export const offeredTopicsSchema: GenericSchema<unknown, readonly ReadyTopic[]> = listOf(object(offered), MAX_TOPICS);

const topicSchema: GenericSchema = object({
  ...offered,
  said: optional(expressionSchema),
  aside: optional(picklist(['notNow', 'dontWant'])),
  with: optional(listOf(namedSchema, MAX_COMPANIONS)),
  answers: optional(listOf(answerSchema, MAX_ANSWERS)),
  forMeeting: optional(boolean()),
  visibleTo: optional(visibleToSchema),
});

export const contentSchema: GenericSchema = object({
  deck: idSchema,
  title: optional(wordsSchema),
  topics: listOf(topicSchema, MAX_TOPICS),
  chosen: listOf(idSchema, MAX_TOPICS),
});

/** A whole document. */
export const documentSchema: GenericSchema = envelopeSchema('conversation-menu', VERSION, contentSchema);
