import { indexOf } from './change.ts';
import type { NetworkMapContent } from './model.ts';

/** A place in a list of this length that an operation asks for; without one, the end. */
export function placeInList(index: unknown, length: number): number {
  return Number.isSafeInteger(index) ? Math.min(Math.max(0, Number(index)), length) : length;
}

/** A list as it is kept: absent when there is nothing in it. */
export function orAbsent<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? Object.freeze(list) : undefined;
}

/** Whether a person, a relationship or a quotation has this id: other documents point to them by it alone. */
export function isTaken({ people, relationships = [] }: NetworkMapContent, id: string): boolean {
  return (
    indexOf(people, id) >= 0 ||
    indexOf(relationships, id) >= 0 ||
    people.some(({ quotes }) => quotes !== undefined && indexOf(quotes, id) >= 0)
  );
}
