/**
 * How much is said and in what kind of words; never what is stored.
 *
 * - `symbol` (bildstöd): a picture and a few words, one thing at a time.
 * - `easy` (lättläst): easy-to-read words.
 * - `standard`: the professional words.
 */
export type Level = 'symbol' | 'easy' | 'standard';

/** The three levels, from the fewest words to the most. */
export const LEVELS: readonly Level[] = Object.freeze(['symbol', 'easy', 'standard'] as const);

/** Whether a value from outside is one of the three levels. Never throws. */
export function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value);
}
