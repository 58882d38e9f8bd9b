import type { Level } from '@delaktig/core/document/level.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import type { Feeling } from './model.ts';

const fluent = (id: string): SymbolReference => Object.freeze({ provider: 'fluent', id });

/** Feelings that come with the element. Without order: none is a grade of another. */
export const DEFAULT_FEELINGS: readonly Feeling[] = Object.freeze(
  (
    [
      ['happy', 'happy'],
      ['calm', 'calm'],
      ['okay', 'neutral'],
      ['tired', 'tired'],
      ['worried', 'worried'],
      ['sad', 'sad'],
      ['angry', 'angry'],
    ] as const
  ).map(([id, symbol]) => Object.freeze({ id, symbol: fluent(symbol) })),
);

/** Kinds of day whose words are in the catalogues. */
export const DAY_KINDS = ['ordinary', 'school', 'work', 'free'] as const;

/** The day a new document begins with. */
export const FIRST_DAY = 'day-1';

/** Whether the words and the questions are those to a child. */
export function isAskedAsChild(level: Level, child: boolean | undefined): boolean {
  return child ?? level === 'symbol';
}
