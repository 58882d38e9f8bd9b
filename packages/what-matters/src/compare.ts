import { wordsOf } from '@delaktig/core/document/expression.js';
import type { Matter } from './model.ts';

/** One thing that mattered one of the times, and its place then, from 1. */
export interface ThenOrNow {
  readonly matter: Matter;
  readonly place: number;
}

/** One thing at two times; null where it was not said. */
export interface ComparedMatter {
  readonly earlier: ThenOrNow | null;
  readonly now: ThenOrNow | null;
}

/**
 * What mattered the earlier time and what matters now: in the order of now, then what was said the earlier time only. The same thing is the one with the
 * same id; in a document that was begun anew, the one that was said in the same words, or by the same picture.
 */
export function compareMatters(earlier: readonly Matter[], now: readonly Matter[]): readonly ComparedMatter[] {
  const placed = (matter: Matter, index: number): ThenOrNow => ({ matter, place: index + 1 });
  const left = earlier.map(placed);
  const rows = now.map((matter, index): ComparedMatter => {
    const ids = new Set(now.map(({ id }) => id));
    const at = left.findIndex((then) => then.matter.id === matter.id);
    const alike = at >= 0 ? at : left.findIndex((then) => !ids.has(then.matter.id) && isSaidAlike(then.matter, matter));
    const [found = null] = alike < 0 ? [] : left.splice(alike, 1);
    return { earlier: found, now: placed(matter, index) };
  });
  return [...rows, ...left.map((then): ComparedMatter => ({ earlier: then, now: null }))];
}

function isSaidAlike({ said: one }: Matter, { said: other }: Matter): boolean {
  const [words, others] = [wordsOf(one).toLocaleLowerCase(), wordsOf(other).toLocaleLowerCase()];
  if (words || others) return words === others;
  const [symbol, another] = [one.symbol, other.symbol];
  return symbol !== undefined && symbol.provider === another?.provider && symbol.id === another.id;
}
