import { array, boolean, exactOptional, type GenericSchema, nullable, optional, picklist, string } from 'valibot';
import {
  envelopeSchema,
  idSchema as id,
  listOf,
  object,
  recordingSchema,
  visibleToSchema,
  wordsSchema,
} from '@delaktig/core/document/parts.js';
import type { MatPerson, Picture, Question, Scale, Step, Topic } from './model.ts';
import { MAX_CARDS, MAX_MATS, MAX_STEPS } from './limits.ts';

/**
 * The structure of a conversation mat, version 1. The published JSON Schema (`schema/conversation-mat.v1.schema.json`)
 * is generated from it. It only judges: fields it does not know are let through and kept.
 *
 * What it leaves to `rules.ts`: uniqueness, references, and oddities that do no harm.
 */
const VERSION = 1;

const words = exactOptional(wordsSchema);

/** A picture from a symbol set, or an attachment. */
export const pictureSchema: GenericSchema<unknown, Picture> = object({
  provider: exactOptional(string()),
  id: exactOptional(string()),
  attachment: exactOptional(string()),
  label: words,
  licence: exactOptional(
    object({ type: exactOptional(string()), author: exactOptional(string()), source: exactOptional(string()) }),
  ),
});

const picture = exactOptional(pictureSchema);

export const topicSchema: GenericSchema<unknown, Topic> = object({ id, label: words, picture });

export const questionSchema: GenericSchema<unknown, Question> = object({ kind: id, label: words });

export const stepSchema: GenericSchema<unknown, Step> = object({ id, label: words, picture });

export const scaleSchema: GenericSchema<unknown, Scale> = object({ kind: id, steps: listOf(stepSchema, MAX_STEPS) });

export const placeSchema: GenericSchema = object({ step: nullable(id), by: optional(picklist(['person', 'helper'])) });

export const cardSchema: GenericSchema = object({
  id,
  option: optional(string()),
  label: words,
  picture,
  place: optional(placeSchema),
  comment: optional(string()),
  voice: optional(recordingSchema),
  video: optional(recordingSchema),
  visibleTo: optional(visibleToSchema),
});

export const confirmedSchema: GenericSchema = object({ step: nullable(id), cards: array(id) });

export const lookBackSchema: GenericSchema = listOf(confirmedSchema, MAX_STEPS + 1);

export const matSchema: GenericSchema = object({
  id,
  practice: optional(boolean()),
  detailOf: optional(object({ mat: id, card: id })),
  topic: topicSchema,
  question: questionSchema,
  scale: scaleSchema,
  cards: listOf(cardSchema, MAX_CARDS),
  comment: optional(string()),
  lookBack: optional(lookBackSchema),
});

export const personSchema: GenericSchema<unknown, MatPerson> = object({ name: exactOptional(string()), picture });

export const contentSchema: GenericSchema = object({
  person: personSchema,
  mats: listOf(matSchema, MAX_MATS),
});

/** A whole document. */
export const documentSchema: GenericSchema = envelopeSchema('conversation-mat', VERSION, contentSchema);
