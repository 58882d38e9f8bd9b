import type { NetworkMapContent, PlacedBy, Place } from './model.ts';
import type { Geometry } from './layout.ts';
import { partAt } from './layout.ts';

/** The place of a point on the drawn board. */
export function placeAt(content: NetworkMapContent, g: Geometry, x: number, y: number): Place | null {
  const part = partAt(g, x, y);
  const ring = content.ground.rings[part.ring];
  const sector = content.ground.sectors[part.sector];
  if (!ring) return null;
  return { ring: ring.id, ...(sector ? { sector: sector.id } : {}), angle: part.angle, depth: part.depth };
}

/** A place with who placed, where that is not what the map says of all its places. */
export function placedBy({ placedBy: _, ...place }: Place, by: PlacedBy, usual: PlacedBy = 'person'): Place {
  return by === usual ? place : { ...place, placedBy: by };
}
