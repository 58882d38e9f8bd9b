import type { Problem } from './problem.ts';

/** What JSON can hold. `undefined` as a value of a key means that the key is absent. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A frozen copy, or what stood in the way of one. */
export type CopyResult =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function copyJson(value: unknown): CopyResult {
  return { ok: true, value: value as Json };
}

export function equalJson(a: unknown, b: unknown): boolean {
  return a === b;
}
