import {
  attachmentSchema,
  envelopeSchema,
  idSchema,
  listOf,
  object,
  symbolSchema,
  visibleToSchema,
  wordsSchema,
} from '@delaktig/core/document/parts.js';
import { boolean, type GenericSchema, number, type ObjectEntries, optional, string } from 'valibot';
import type { AnyField, AnyFields } from './describe.ts';
import { MAX_ITEMS } from './limits.ts';
import { sections } from './sections.ts';

/**
 * The structure of a plan, version 1, made from the descriptions of its parts. The published JSON Schema (`schema/sip-form.v1.schema.json`) is generated from it.
 * It only judges: fields it does not know are let through and kept. What it leaves to `rules.ts`: unique ids, and oddities that do no harm.
 */
const VERSION = 1;

/** What points at something in another document of the person's; see `Reference`. */
const referenceSchema: GenericSchema = object({
  document: idSchema,
  item: idSchema,
  quote: optional(string()),
  picture: optional(attachmentSchema),
  visibleTo: optional(visibleToSchema),
});

/** What calendars have been told of a meeting; see `CalendarNote`. */
const calendarSchema: GenericSchema = object({
  uid: idSchema,
  sequence: number(),
  ...Object.fromEntries(['date', 'start', 'end', 'place', 'link'].map((name) => [name, optional(string())])),
  cancelled: optional(boolean()),
});

const words: GenericSchema = string();
const yesOrNo: GenericSchema = boolean();
const known = new WeakMap<AnyField, GenericSchema>();

/** The structure of what a field holds. */
export function schemaOf(field: AnyField): GenericSchema {
  let schema = known.get(field);
  if (!schema) known.set(field, (schema = make(field)));
  return schema;
}

/** The structure of one thing in a list with these fields. */
export function itemSchema(fields: AnyFields): GenericSchema {
  return object({ id: idSchema, ...entries(fields) });
}

function make(field: AnyField): GenericSchema {
  switch (field.kind) {
    case 'yesNo':
      return yesOrNo;
    case 'choices':
    case 'questions':
      return listOf(words, 100);
    case 'list':
      return listOf(itemSchema(field.fields), MAX_ITEMS);
    case 'group':
      return object(entries(field.fields));
    case 'references':
      return listOf(referenceSchema, 50);
    case 'symbol':
      return symbolSchema;
    case 'calendar':
      return calendarSchema;
    default:
      // A choice too: one that newer rules know is kept, and shown by its id.
      return words;
  }
}

function entries(fields: AnyFields): ObjectEntries {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, optional(schemaOf(field))]));
}

export const contentSchema: GenericSchema = object({
  rules: optional(
    object({
      id: idSchema,
      version: words,
      parties: optional(listOf(object({ id: idSchema, label: optional(wordsSchema) }), 100)),
    }),
  ),
  ...entries(sections),
});

/** A whole document. */
export const documentSchema: GenericSchema = envelopeSchema('sip-form', VERSION, contentSchema);
