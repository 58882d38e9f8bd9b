import type { NetworkMapContent, Place } from './model.ts';

/** The place for a chosen ring and sector: what the drawing says of the former place goes along as far as it still holds. */
export function placeIn(
  content: NetworkMapContent,
  former: Place | undefined,
  ring: string,
  sector: string | undefined,
): Place {
  const sameSector = former?.sector === sector && former?.angle !== undefined;
  return {
    ring,
    ...(sector === undefined ? {} : { sector }),
    ...(sameSector && (sector !== undefined || content.ground.sectors.length === 0) ? { angle: former.angle } : {}),
    ...(former?.ring === ring && former.depth !== undefined ? { depth: former.depth } : {}),
  };
}
