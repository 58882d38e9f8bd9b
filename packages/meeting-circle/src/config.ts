import { is } from 'valibot';
import type { Problem } from '@delaktig/core/document/problem.js';
import { readOptions } from '@delaktig/core/document/read-options.js';
import { type Plan, READY_PLAN } from './document.ts';
import { LONGEST_MEETING, SHORTEST_MEETING } from './limits.ts';
import type { MeetingPart } from './model.ts';
import { partsSchema } from './schema.ts';
import { isReadyShape, SHAPES } from './shapes.ts';

/**
 * How the host wants new meetings. What the host writes in the element's `config`:
 *
 * | key | what | default |
 * | --- | --- | --- |
 * | `shape` | `'circle'` (five parts) or `'thirds'` (listen, explore, plan) | `'circle'` |
 * | `parts` | `[{id, label?, kind?, share}]` in place of those of the shape | the shape's own |
 * | `minutes` | planned length, 10–480 | 60 |
 */
export interface ReadConfig {
  readonly plan: Plan;
  /** For a development warning each; the path begins with the option's key. */
  readonly problems: readonly Problem[];
}

/** Reads the host's `config`. Never throws: what is wrong is replaced by the default and reported. */
export function readConfig(json: unknown): ReadConfig {
  let { shape, minutes } = READY_PLAN;
  let parts: readonly MeetingPart[] | undefined;
  const problems = readOptions(json, {
    shape(value) {
      if (typeof value !== 'string' || !isReadyShape(value)) return 'structure';
      shape = value;
      return null;
    },
    parts(value) {
      if (!is(partsSchema, value)) return 'structure';
      const given = value as unknown as readonly MeetingPart[];
      if (given.length === 0) return 'too-few';
      if (new Set(given.map(({ id }) => id)).size < given.length) return 'duplicate-id';
      parts = given;
      return null;
    },
    minutes(value) {
      if (typeof value !== 'number' || !(value >= SHORTEST_MEETING && value <= LONGEST_MEETING)) return 'structure';
      minutes = Math.round(value);
      return null;
    },
  });
  const ready = isReadyShape(shape) ? SHAPES[shape] : SHAPES.circle;
  return { plan: Object.freeze({ shape: parts ? 'own' : shape, parts: parts ?? ready, minutes }), problems };
}
