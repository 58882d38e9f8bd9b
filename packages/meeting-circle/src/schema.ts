import {
  attachmentSchema,
  envelopeSchema,
  idSchema,
  listOf,
  object,
  visibleToSchema,
  wordsSchema,
} from '@delaktig/core/document/parts.js';
import { boolean, type GenericSchema, number, optional, picklist, string } from 'valibot';
import { MAX_AVOIDED, MAX_NOTES, MAX_PARTICIPANTS, MAX_PARTS, MAX_QUESTIONS } from './limits.ts';

/**
 * The structure of a meeting circle, version 1. The published JSON Schema (`schema/meeting-circle.v1.schema.json`) is generated from it. It only
 * judges: fields it does not know are let through and kept. What it leaves to `rules.ts`: unique ids, and oddities that do no harm.
 */
const VERSION = 1;

const partSchema: GenericSchema = object({
  id: idSchema,
  kind: optional(string()),
  label: optional(wordsSchema),
  share: number(),
});

/** A list of parts, as a document and a host's `config` have it. */
export const partsSchema: GenericSchema = listOf(partSchema, MAX_PARTS);

/** What another method's document is pointed at with. */
export const referenceSchema: GenericSchema = object({
  document: idSchema,
  item: idSchema,
  quote: optional(string()),
  picture: optional(attachmentSchema),
  visibleTo: optional(visibleToSchema),
});

const participantSchema: GenericSchema = object({
  id: idSchema,
  name: string(),
  role: string(),
  person: optional(boolean()),
  prepared: optional(listOf(idSchema, 100)),
});

const questionSchema: GenericSchema = object({
  id: idSchema,
  words: optional(string()),
  reference: optional(referenceSchema),
});

const takingSchema: GenericSchema = object({
  ways: optional(listOf(picklist(['all', 'parts', 'phone', 'video', 'writing', 'recording', 'proxy']), 7)),
  parts: optional(listOf(idSchema, MAX_PARTS)),
  proxy: optional(string()),
  task: optional(picklist(['welcome', 'time', 'pictures', 'break', 'thank', 'lead'])),
  ownTask: optional(string()),
  meetFirst: optional(picklist(['yes', 'no', 'done'])),
  without: optional(picklist(['yes', 'no'])),
});

const runningSchema: GenericSchema = object({
  startedAt: string(),
  part: string(),
  counted: number(),
  countedPart: number(),
  at: optional(string()),
  ended: optional(string()),
  extra: optional(listOf(object({ part: idSchema, minutes: number() }), MAX_PARTS)),
  spoken: listOf(idSchema, MAX_PARTICIPANTS),
  absent: listOf(idSchema, MAX_PARTICIPANTS),
  absence: optional(picklist(['continue', 'shorten', 'rebook'])),
  askedPerson: optional(boolean()),
  parked: listOf(object({ id: idSchema, words: string() }), MAX_NOTES),
  words: listOf(object({ id: idSchema, word: string(), explained: optional(string()) }), MAX_NOTES),
  decisions: listOf(
    object({
      id: idSchema,
      what: string(),
      who: optional(string()),
      when: optional(string()),
      easy: optional(string()),
      done: optional(boolean()),
    }),
    MAX_NOTES,
  ),
});

const afterSchema: GenericSchema = object({
  next: optional(
    object({
      date: optional(string()),
      time: optional(string()),
      place: optional(string()),
      participants: optional(listOf(idSchema, MAX_PARTICIPANTS)),
    }),
  ),
  contact: optional(object({ name: optional(string()), phone: optional(string()) })),
  between: optional(string()),
});

const markSchema: GenericSchema = optional(picklist(['yes', 'partly', 'no']));

/** How the meeting was for one of those who were there: in a document, and in a message from a phone. */
export const answerSchema: GenericSchema = object({
  id: idSchema,
  information: markSchema,
  participation: markSchema,
  collaboration: markSchema,
  meaning: markSchema,
  words: optional(string()),
});

export const contentSchema: GenericSchema = object({
  shape: idSchema,
  parts: partsSchema,
  minutes: number(),
  participants: listOf(participantSchema, MAX_PARTICIPANTS),
  chair: optional(string()),
  writer: optional(string()),
  purpose: optional(string()),
  goal: optional(string()),
  procedure: optional(string()),
  roles: optional(string()),
  rules: optional(string()),
  questions: listOf(questionSchema, MAX_QUESTIONS),
  avoided: listOf(object({ id: idSchema, words: string() }), MAX_AVOIDED),
  taking: optional(takingSchema),
  running: optional(runningSchema),
  after: optional(afterSchema),
  answers: optional(listOf(answerSchema, MAX_PARTICIPANTS)),
});

/** A whole document. */
export const documentSchema: GenericSchema = envelopeSchema('meeting-circle', VERSION, contentSchema);
