import { hintsOf } from './hints.ts';
import type { NetworkMapContent, Place } from './model.ts';

/** A step of meaning with the arrow keys: in and out by ring; back and forward around, sector by sector or an eighth of the circle. */
export type MapStep = 'in' | 'out' | 'back' | 'forward' | 'first' | 'last';

/** The place one step away; null where the map ends. */
export function placeBeside(content: NetworkMapContent, place: Place, step: MapStep): Place | null {
  const { rings, sectors } = content.ground;
  const ring = rings.findIndex(({ id }) => id === place.ring);
  const to = (index: number): Place | null => {
    const target = rings[index];
    return target && index !== ring ? { ...place, ring: target.id, depth: 0.5 } : null;
  };
  switch (step) {
    case 'in':
      return to(ring - 1);
    case 'out':
      return to(ring + 1);
    case 'first':
      return to(0);
    case 'last':
      return to(rings.length - 1);
    default: {
      const turn = step === 'forward' ? 1 : -1;
      if (sectors.length === 0) {
        const { angle = 0, depth = 0.5 } = hintsOf(place);
        return { ...place, angle: (angle + turn * 45 + 360) % 360, depth };
      }
      const sector = sectors.findIndex(({ id }) => id === place.sector);
      const next = sectors[(Math.max(0, sector) + (sector < 0 ? 0 : turn) + sectors.length) % sectors.length];
      // The hint belonged to the former sector.
      return next ? { ring: place.ring, sector: next.id } : null;
    }
  }
}
