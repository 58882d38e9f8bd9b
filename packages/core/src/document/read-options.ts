import { copyJson, type Json } from './json.ts';
import type { Problem } from './problem.ts';

/** Takes one option of a host's `config`; gives what is wrong with it (`structure`, `duplicate-id`, …), or null when it was taken. */
export type TakeOption = (value: Json) => string | null;

/**
 * Reads a host's `config`. Never throws: what cannot be used is passed over, so that the default stands, and is reported, with the codes `structure`,
 * `duplicate-id`, `unknown-option` and those of `copyJson`. `null` and `undefined` are all defaults.
 *
 * @param json - What the host gave.
 * @param take - What takes each option, by its key.
 */
export function readOptions(json: unknown, take: Readonly<Record<string, TakeOption>>): readonly Problem[] {
  const copy = copyJson(json ?? {});
  if (!copy.ok) return copy.problems;
  if (typeof copy.value !== 'object' || copy.value === null || Array.isArray(copy.value))
    return [{ code: 'not-an-object', path: [] }];
  return Object.entries(copy.value).flatMap(([key, value]) => {
    if (value === undefined || value === null) return [];
    const code = Object.hasOwn(take, key) ? take[key]?.(value) : 'unknown-option';
    return code ? [{ code, path: [key] }] : [];
  });
}
