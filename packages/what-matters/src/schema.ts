import {
  envelopeSchema,
  expressionSchema,
  idSchema,
  listOf,
  namedSchema,
  object,
  visibleToSchema,
  wordsSchema,
} from '@delaktig/core/document/parts.js';
import { type GenericSchema, optional, picklist, string } from 'valibot';
import { MAX_HELPERS, MAX_MATTERS, MAX_STEPS } from './limits.ts';
import { talkingPoints, times } from './model.ts';

/**
 * The structure of *Vad är viktigt för dig?*, version 1. The published JSON Schema (`schema/what-matters.v1.schema.json`) is generated from it. It only
 * judges: fields it does not know are let through and kept. What it leaves to `rules.ts`: unique ids, and oddities that do no harm.
 */
const VERSION = 1;

const goalSchema: GenericSchema = object({
  id: idSchema,
  words: string(),
  talked: optional(listOf(picklist(talkingPoints), 10)),
});

export const matterSchema: GenericSchema = object({
  id: idSchema,
  said: expressionSchema,
  when: optional(picklist(times)),
  helpers: optional(listOf(namedSchema, MAX_HELPERS)),
  goal: optional(goalSchema),
  steps: optional(listOf(goalSchema, MAX_STEPS)),
  visibleTo: optional(visibleToSchema),
});

export const contentSchema: GenericSchema = object({
  question: optional(wordsSchema),
  matters: listOf(matterSchema, MAX_MATTERS),
});

/** A whole document. */
export const documentSchema: GenericSchema = envelopeSchema('what-matters', VERSION, contentSchema);
