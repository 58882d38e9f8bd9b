import type { MsgFn } from '@lit/localize/internal/types.js';

export { str } from '@lit/localize/internal/str-tag.js';
export type { MsgFn };

/** Date formats: `long` is "21 november 2026", `short` is "2026-11-21", both as they are written in Sweden in that language. */
export type DateStyle = 'long' | 'short';

/**
 * One wording for each plural form a language may have. Swedish and English use `one` and `other`, Arabic all six: texts declare them all,
 * each with a message id of its own, so that every language finds the form it needs. What is not declared is said with `other`.
 */
export type PluralForms = { readonly [Form in Intl.LDMLPluralRule]?: () => string } & { readonly other: () => string };

/** One language, and how things are said in it. Its functions may be taken out of it: `({ msg, plural }, count) => …`. */
export interface Say {
  /** A message in this language: typed as Lit's own `msg`, so that its extractor finds it. Always with an explicit `id` and a `desc`. */
  readonly msg: MsgFn;
  /** What is actually said, as a language tag. */
  readonly language: string;
  /** Says the form that the count needs in this language. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** A number as it is written in this language. */
  readonly number: (value: number) => string;
  /** A day in Swedish time (Europe/Stockholm), `long` unless told. What is not a date is said as it came. */
  readonly date: (iso: string, style?: DateStyle) => string;
  /** Several things in one sentence: "Mamma, Pappa och Nora". */
  readonly list: (items: readonly string[]) => string;
}

/** A text as a function of what it is said in, so that it can be said in any language, in two at once, and be read aloud. */
export type Text<Args extends readonly unknown[] = []> = (say: Say, ...args: Args) => string;
