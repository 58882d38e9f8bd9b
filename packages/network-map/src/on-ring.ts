import type { NetworkMapContent, Person } from './model.ts';

/** Whether somebody stands on a ring of the map: not in the tray, and not in the thoughts. */
export function isOnRing({ ground }: NetworkMapContent, { place }: Person): boolean {
  return ground.rings.some(({ id }) => id === place?.ring);
}
