import {
  array,
  check,
  type GenericSchema,
  literal,
  looseObject,
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
import { LEVELS } from '@delaktig/core/document/level.js';
import {
  MAX_MARKINGS,
  MAX_PEOPLE,
  MAX_QUOTES,
  MAX_READERS,
  MAX_RELATIONSHIPS,
  MAX_RINGS,
  MAX_SECTORS,
} from './limits.ts';
import type { Centre, Distance, GroundPart, Marking } from './model.ts';

/**
 * The structure of a network map, version 1. The published JSON Schema (`schema/network-map.v1.schema.json`) is
 * generated from it. It only judges: fields it does not know are let through and kept.
 *
 * What it leaves to `rules.ts`: uniqueness, references, and oddities that do no harm.
 */
const VERSION = 1;

declare const judged: unique symbol;

/** A schema, and which type what it lets through has: what it lets through beside that is kept, and so is no part of valibot's own types. */
export type SchemaOf<T> = GenericSchema & { readonly [judged]?: T };

const MARKING_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'star', 'hexagon', 'pentagon', 'heart'] as const;

/** valibot takes a list for an object; JSON Schema does not, and neither do we. Asked first, since valibot judges a copy. */
const notAList = check<unknown, undefined>((value) => !Array.isArray(value), undefined);

/** An object whose unknown fields are let through and kept. */
export function object(entries: ObjectEntries): GenericSchema {
  return pipe(unknown(), notAList, looseObject(entries));
}

const id = pipe(string(), minLength(1));
const words = optional(union([string(), pipe(unknown(), notAList, record(string(), string()))]));

/** A picture from a symbol set. */
export const symbolSchema: GenericSchema = object({ provider: string(), id: string(), label: words });

/** A ring, a sector, or what distance means. */
export const partSchema: SchemaOf<GroundPart & Distance> = object({ id, label: words });

export const markingSchema: GenericSchema = object({
  id,
  letter: string(),
  label: words,
  colour: string(),
  shape: picklist(MARKING_SHAPES),
});

/** Who placed. */
export const placedBySchema: GenericSchema = picklist(['person', 'helper']);

export const placeSchema: GenericSchema = object({
  ring: id,
  sector: optional(id),
  angle: optional(number()),
  depth: optional(number()),
  placedBy: optional(placedBySchema),
});

/** A picture, and what it was drawn from. */
export const pictureSchema: GenericSchema = object({
  attachment: id,
  description: optional(string()),
  drawing: optional(object({ attachment: id, description: optional(string()) })),
});

export const quoteSchema: GenericSchema = object({
  id,
  text: string(),
  visibleTo: optional(pipe(array(string()), maxLength(MAX_READERS))),
});

export const relationshipSchema: GenericSchema = object({ id, from: id, to: id, quality: id });

/** The ids of what somebody is marked with. */
export const markedSchema: GenericSchema = pipe(array(id), maxLength(MAX_MARKINGS));

export const personSchema: GenericSchema = object({
  id,
  name: string(),
  symbol: optional(symbolSchema),
  place: optional(placeSchema),
  markings: optional(markedSchema),
  kind: optional(id),
  picture: optional(pictureSchema),
  quotes: optional(pipe(array(quoteSchema), maxLength(MAX_QUOTES))),
});

export const centreSchema: SchemaOf<Centre> = object({ name: optional(string()), symbol: optional(symbolSchema) });

export const ringsSchema: SchemaOf<readonly GroundPart[]> = pipe(array(partSchema), minLength(1), maxLength(MAX_RINGS));

export const sectorsSchema: SchemaOf<readonly GroundPart[]> = pipe(array(partSchema), maxLength(MAX_SECTORS));

export const groundSchema: GenericSchema = object({ distance: partSchema, rings: ringsSchema, sectors: sectorsSchema });

export const markingsSchema: SchemaOf<readonly Marking[]> = pipe(array(markingSchema), maxLength(MAX_MARKINGS));

export const contentSchema: GenericSchema = object({
  centre: centreSchema,
  ground: groundSchema,
  markings: markingsSchema,
  people: pipe(array(personSchema), maxLength(MAX_PEOPLE)),
  relationships: optional(pipe(array(relationshipSchema), maxLength(MAX_RELATIONSHIPS))),
  placedBy: optional(placedBySchema),
});

/** A whole document. */
export const documentSchema: GenericSchema = object({
  type: literal('network-map'),
  version: literal(VERSION),
  id,
  language: string(),
  level: picklist(LEVELS),
  owner: optional(object({ id: optional(string()), name: optional(string()) })),
  createdAt: string(),
  updatedAt: string(),
  content: contentSchema,
  ext: optional(unknown()),
});
