import type { Step } from './history.ts';

/**
 * Forgets something for good in what is remembered (for `History.rewrite`), as when somebody is erased: no step, done or undone, holds it afterwards.
 *
 * @param steps - What is remembered.
 * @param without - What is left of an operation without it: the same one when it has nothing to do with it, null when nothing is left. A step of which
 * nothing is left is gone.
 */
export function forgetIn<O>(steps: readonly Step<O>[], without: (operation: O) => O | null): readonly Step<O>[] {
  return steps
    .map((step) =>
      step.flatMap((done) => {
        const operation = without(done.operation);
        const inverse = without(done.inverse);
        if (operation === null || inverse === null) return [];
        return operation === done.operation && inverse === done.inverse ? [done] : [{ operation, inverse }];
      }),
    )
    .filter((step) => step.length > 0);
}
