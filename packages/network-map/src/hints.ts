import type { Place } from './model.ts';

/**
 * The hints of how a place was drawn, brought inside their ranges: host data may say 400 degrees, or −10.
 *
 * @returns `angle` in degrees, 0 ≤ angle < 360, and `depth` from 0 to 1; each absent when the place has none
 */
export function hintsOf({ angle, depth }: Place): { readonly angle?: number; readonly depth?: number } {
  return {
    ...(angle !== undefined && { angle: ((angle % 360) + 360) % 360 }),
    ...(depth !== undefined && { depth: Math.min(1, Math.max(0, depth)) }),
  };
}
