import { is } from 'valibot';
import { copyJson, type Json } from '@delaktig/core/document/json.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import {
  type Asked,
  DEFAULT_DISTANCE,
  DEFAULT_SECTORS,
  defaultRings,
  MARKING_SETS,
  type MarkingSetName,
  markingsFor,
  sectorsFor,
} from './defaults.ts';
import { MAX_PEOPLE, MAX_RINGS } from './limits.ts';
import type { Centre, Distance, GroundPart, Marking, NetworkMapContent } from './model.ts';
import { centreSchema, markingsSchema, partSchema, ringsSchema, type SchemaOf, sectorsSchema } from './schema.ts';

/**
 * How the host wants new maps, as it was understood. What the host writes in the element's `config`:
 *
 * | key | what | default |
 * | --- | --- | --- |
 * | `rings` | a number 1–5, or a list of 1–5 `{id, label?}`, the nearest first | 3 |
 * | `sectors` | `true`, `false`, or a list of 2–8 `{id, label?}`, clockwise from the top | six; none to a child |
 * | `distance` | `'contact'`, `'closeness'`, or `{id, label?}` | `'contact'` |
 * | `markingSet` | `'vstobx'`, `'vstobx-meet-more'`, `'barn'`, or a list of up to 20 `Marking`s | `vstobx`; `barn` to a child |
 * | `child` | whether the person is a child | only in level `symbol` |
 * | `sensitive` | whether staff have turned O, B and X on for this conversation with a child | `false` |
 * | `centre` | `{name?, symbol?}` of the person in the middle of a new map | "Jag" |
 * | `maxPeople` | how many people can be added, 1–10 000 | 10 000 |
 * | `audience` | a list of up to 50 `{id, label}`: those the person can let see what they say about somebody | none |
 */
export interface NetworkMapConfig {
  readonly rings: readonly GroundPart[];
  /** Absent: as the level and the person say; see `sectorsFor`. */
  readonly sectors?: readonly GroundPart[];
  readonly distance: Distance;
  /** Absent: as the level and the person say; see `markingsFor`. */
  readonly markingSet?: MarkingSetName | readonly Marking[];
  readonly child?: boolean;
  readonly sensitive: boolean;
  readonly centre: Centre;
  readonly maxPeople: number;
}

/** A configuration that can always be used, and what was wrong with the host's. */
export interface ReadConfig {
  /** Never lacks anything. */
  readonly config: NetworkMapConfig;
  /** For a development warning each; the path begins with the option's key. */
  readonly problems: readonly Problem[];
}

type Draft = { -readonly [Key in keyof NetworkMapConfig]: NetworkMapConfig[Key] };

/**
 * Reads the host's `config`. Never throws: what is wrong is replaced by the default and reported, with the codes
 * `structure`, `duplicate-id`, `unknown-option` and those of `copyJson`. `null` and `undefined` are all defaults.
 */
export function readConfig(json: unknown): ReadConfig {
  const draft: Draft = {
    rings: defaultRings(),
    distance: DEFAULT_DISTANCE,
    sensitive: false,
    centre: Object.freeze({}),
    maxPeople: MAX_PEOPLE,
  };
  const problems: Problem[] = [];
  const copy = copyJson(json ?? {});
  if (!copy.ok) problems.push(...copy.problems);
  else if (typeof copy.value !== 'object' || copy.value === null || Array.isArray(copy.value)) {
    problems.push({ code: 'not-an-object', path: [] });
  } else {
    for (const [key, value] of Object.entries(copy.value)) {
      const code = value === undefined || value === null ? null : read(draft, key, value);
      if (code) problems.push({ code, path: [key] });
    }
  }
  return { config: Object.freeze(draft), problems };
}

/** Takes one option; else says what is wrong with it. */
function read(draft: Draft, key: string, value: Json): string | null {
  switch (key) {
    case 'rings':
      if (isCount(value, MAX_RINGS)) draft.rings = defaultRings(value);
      else return readList(ringsSchema, value, (rings) => (draft.rings = rings));
      return null;
    case 'sectors':
      if (typeof value === 'boolean') draft.sectors = value ? DEFAULT_SECTORS : [];
      else if (Array.isArray(value) && value.length === 1) return 'structure';
      else return readList(sectorsSchema, value, (sectors) => (draft.sectors = sectors));
      return null;
    case 'distance': {
      const distance = typeof value === 'string' ? { id: value } : value;
      if (!fits(partSchema, distance)) return 'structure';
      draft.distance = Object.freeze(distance);
      return null;
    }
    case 'markingSet':
      if (typeof value !== 'string') return readList(markingsSchema, value, (set) => (draft.markingSet = set));
      if (!isMarkingSet(value)) return 'structure';
      draft.markingSet = value;
      return null;
    case 'child':
    case 'sensitive':
      if (typeof value !== 'boolean') return 'structure';
      draft[key] = value;
      return null;
    case 'centre':
      if (!fits(centreSchema, value)) return 'structure';
      draft.centre = value;
      return null;
    case 'maxPeople':
      if (!isCount(value, MAX_PEOPLE)) return 'structure';
      draft.maxPeople = value;
      return null;
    default:
      // Those who may be let see words are read where they are asked for: see `map-whole.ts`.
      return key === 'audience' ? null : 'unknown-option';
  }
}

function readList<T extends { readonly id: string }>(
  schema: SchemaOf<readonly T[]>,
  value: Json,
  take: (list: readonly T[]) => void,
): string | null {
  if (!fits(schema, value)) return 'structure';
  if (new Set(value.map(({ id }) => id)).size < value.length) return 'duplicate-id';
  take(value);
  return null;
}

function fits<T>(schema: SchemaOf<T>, value: Json): value is Json & T {
  return is(schema, value);
}

function isMarkingSet(name: string): name is MarkingSetName {
  return Object.hasOwn(MARKING_SETS, name);
}

function isCount(value: Json, max: number): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= max;
}

/** What the configuration says about who is asked, for `markingsFor`, `visibleMarkings` and `isAskedAsChild`. */
export function askedBy({ child, sensitive, markingSet }: NetworkMapConfig, level: Level): Asked {
  return { level, child, sensitive, set: markingSet };
}

/** The content of a new map: nobody on it yet. */
export function contentFor(config: NetworkMapConfig, level: Level): NetworkMapContent {
  const asked = askedBy(config, level);
  return Object.freeze({
    centre: config.centre,
    ground: Object.freeze({
      distance: config.distance,
      rings: config.rings,
      sectors: config.sectors ?? sectorsFor(asked),
    }),
    markings: markingsFor(asked),
    people: Object.freeze([]),
  });
}
