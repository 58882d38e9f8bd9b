import {
  array,
  exactOptional,
  type GenericSchema,
  maxLength,
  minLength,
  number,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot';
import {
  attachmentSchema,
  envelopeSchema,
  idSchema,
  listOf,
  object,
  recordingSchema,
  symbolSchema,
  wordsSchema,
} from '@delaktig/core/document/parts.js';
import { MAX_ACTIVITIES, MAX_ANSWERS, MAX_CARDS, MAX_COMPANY, MAX_DAYS, MAX_FEELINGS } from './limits.ts';
import type { Activity, Day, Feeling } from './model.ts';

/**
 * The structure of a normal day, version 1. The published JSON Schema (`schema/a-normal-day.v1.schema.json`) is
 * generated from it. It only judges: fields it does not know are let through and kept.
 *
 * What it leaves to `rules.ts`: uniqueness, references, times that can be shown, and oddities that do no harm.
 */
const VERSION = 1;

const pictured = { symbol: exactOptional(symbolSchema), photo: exactOptional(attachmentSchema) };

export const activitySchema: GenericSchema<unknown, Activity> = object({
  id: idSchema,
  name: string(),
  ...pictured,
  start: exactOptional(number()),
  end: exactOptional(number()),
  place: exactOptional(idSchema),
  people: exactOptional(listOf(idSchema, MAX_COMPANY)),
  feeling: exactOptional(idSchema),
});

export const daySchema: GenericSchema<unknown, Day> = object({
  id: idSchema,
  kind: idSchema,
  when: exactOptional(picklist(['now', 'wished', 'earlier'])),
  label: exactOptional(wordsSchema),
  activities: listOf(activitySchema, MAX_ACTIVITIES),
});

export const cardSchema: GenericSchema = object({
  id: idSchema,
  name: string(),
  ...pictured,
  source: optional(object({ document: idSchema, item: idSchema })),
});

export const feelingsSchema: GenericSchema<unknown, readonly Feeling[]> = listOf(
  object({ id: idSchema, label: exactOptional(wordsSchema), symbol: exactOptional(symbolSchema) }),
  MAX_FEELINGS,
);

export const answerSchema: GenericSchema = object({
  id: idSchema,
  about: string(),
  question: string(),
  of: optional(idSchema),
  words: optional(string()),
  ...pictured,
  drawing: optional(attachmentSchema),
  voice: optional(recordingSchema),
  video: optional(recordingSchema),
});

export const daysSchema: GenericSchema<unknown, readonly Day[]> = pipe(
  array(daySchema),
  minLength(1),
  maxLength(MAX_DAYS),
);

export const contentSchema: GenericSchema = object({
  days: daysSchema,
  places: listOf(cardSchema, MAX_CARDS),
  people: listOf(cardSchema, MAX_CARDS),
  feelings: feelingsSchema,
  answers: listOf(answerSchema, MAX_ANSWERS),
});

/** A whole document. */
export const documentSchema: GenericSchema = envelopeSchema('a-normal-day', VERSION, contentSchema);
