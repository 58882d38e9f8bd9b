/**
 * What core itself can find wrong with data from a host. The codes are public and do not change; the sentences are
 * made from them in the person's language by the element.
 *
 * | code | what it means | params |
 * | --- | --- | --- |
 * | `not-json` | something JSON cannot hold: a function, a cycle, a Map, NaN | `found` |
 * | `unreadable` | reading it failed: a getter, a proxy or `toJSON` threw | |
 * | `too-deep` | nested deeper than 200 | `max` |
 * | `too-large` | more than two million values | `max` |
 * | `not-an-object` | the document is not an object | `found` |
 * | `wrong-type` | the document of another method, or no document | `expected`, `found` |
 * | `missing-version` | it does not say which version it is | |
 * | `wrong-version` | the version is not a whole number from 1 | `found` |
 * | `migration` | it is of an old version and could not be brought up to date | `version` |
 * | `structure` | a part is missing or of the wrong kind | `expected`, `found` |
 * | `too-many` | a list is longer than it may be | `max`, `found` |
 * | `too-few` | a list is shorter than it may be | `min`, `found` |
 * | `too-long` | a text is longer than it may be | `max`, `found` |
 * | `duplicate-id` | two things have one id, so that nothing can point to either | `id` |
 * | `bad-date` | a point in time that cannot be read | `found` |
 */
export type CoreProblemCode =
  | 'not-json'
  | 'unreadable'
  | 'too-deep'
  | 'too-large'
  | 'not-an-object'
  | 'wrong-type'
  | 'missing-version'
  | 'wrong-version'
  | 'migration'
  | 'structure'
  | 'too-many'
  | 'too-few'
  | 'too-long'
  | 'duplicate-id'
  | 'bad-date';

/** A stable word for what is wrong. Methods add their own to core's. */
export type ProblemCode = CoreProblemCode | (string & {});

/** Where in the data: keys and list positions from the outside in. Empty for the whole. */
export type ProblemPath = readonly (string | number)[];

/** Something wrong with host data: a stable code, the path into the data, and what the message needs. */
export interface Problem {
  /** What is wrong. */
  readonly code: ProblemCode;
  /** Where it is. */
  readonly path: ProblemPath;
  /** What the sentence needs: a limit, what was found. Always short; never a name or a text of the person's. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** How many problems are reported of one document; a host does not read the ten-thousandth. */
export const MAX_PROBLEMS = 20;
