import type { Place } from './model.ts';

/**
 * "I mina tankar": what stands in the place of a ring's id for whoever is not met, and not far away either. Outside the rings; nearer or further says nothing
 * there. A map whose own ring has this id has no such place.
 */
export const THOUGHTS = 'thoughts';

/** Whether a place is "I mina tankar". */
export function isInThoughts(
  { rings }: { readonly rings: readonly { readonly id: string }[] },
  place: Place | undefined,
): boolean {
  return place?.ring === THOUGHTS && !rings.some(({ id }) => id === THOUGHTS);
}
