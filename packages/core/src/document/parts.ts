import {
  array,
  check,
  exactOptional,
  type GenericSchema,
  type InferOutput,
  literal,
  looseObject,
  type LooseObjectSchema,
  maxLength,
  minLength,
  number,
  type ObjectEntries,
  optional,
  picklist,
  pipe,
  record,
  string,
  union,
  unknown,
} from 'valibot';
import type { SymbolReference } from './expression.ts';
import { LEVELS } from './level.ts';
import type { LocalizedText } from './localized-text.ts';
import type { AttachmentReference } from './reference.ts';

/** valibot takes a list for an object; JSON Schema does not, and neither do we. Asked first, since valibot judges a copy. */
export const notAList: ReturnType<typeof check<unknown, undefined>> = check<unknown, undefined>(
  (value) => !Array.isArray(value),
  undefined,
);

/** An object whose unknown fields are let through and kept. */
export function object<const Entries extends ObjectEntries>(
  entries: Entries,
): GenericSchema<unknown, InferOutput<LooseObjectSchema<Entries, undefined>>> {
  return pipe(unknown(), notAList, looseObject(entries));
}

/** At most this many. */
export function listOf<Item>(item: GenericSchema<unknown, Item>, most: number): GenericSchema<unknown, Item[]> {
  return pipe(array(item), maxLength(most));
}

/** What something is known by. Never empty. */
export const idSchema: GenericSchema<unknown, string> = pipe(string(), minLength(1));

/** The host's own words; see `LocalizedText`. */
export const wordsSchema: GenericSchema<unknown, LocalizedText> = union([
  string(),
  pipe(unknown(), notAList, record(string(), string())),
]);

/** A picture from a symbol set; see `SymbolReference`. */
export const symbolSchema: GenericSchema<unknown, SymbolReference> = object({
  provider: string(),
  id: string(),
  label: exactOptional(wordsSchema),
});

/** Something stored beside the document; see `AttachmentReference`. */
export const attachmentSchema: GenericSchema<unknown, AttachmentReference> = object({
  attachment: idSchema,
  description: exactOptional(string()),
});

/** A recorded voice or film; see `RecordingReference`. */
export const recordingSchema: GenericSchema = object({
  attachment: idSchema,
  description: optional(string()),
  seconds: optional(number()),
});

/** What somebody said, in whichever way; see `Expression`. */
export const expressionSchema: GenericSchema = object({
  words: optional(string()),
  symbol: optional(symbolSchema),
  drawing: optional(attachmentSchema),
  photo: optional(attachmentSchema),
  voice: optional(recordingSchema),
  video: optional(recordingSchema),
});

/** Somebody who is named, and perhaps shown by a picture; see `NamedPerson`. */
export const namedSchema: GenericSchema = object({ id: idSchema, name: string(), symbol: optional(symbolSchema) });

/** Who may see something: ids in the host's own terms. */
export const visibleToSchema: GenericSchema = listOf(idSchema, 100);

/**
 * A whole document: the envelope, the same for every method, around a method's content.
 *
 * @param type - The method's name in its documents.
 * @param version - The version this software writes.
 * @param content - The structure of the content.
 */
export function envelopeSchema(type: string, version: number, content: GenericSchema): GenericSchema {
  return object({
    type: literal(type),
    version: literal(version),
    id: idSchema,
    language: string(),
    level: picklist(LEVELS),
    owner: optional(object({ id: optional(string()), name: optional(string()) })),
    createdAt: string(),
    updatedAt: string(),
    content,
    ext: optional(unknown()),
  });
}
