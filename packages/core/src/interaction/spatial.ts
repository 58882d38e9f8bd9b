/** Where something is drawn, as `getBoundingClientRect()` tells. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A direction on the screen, whatever the text's. */
export type ScreenDirection = 'up' | 'down' | 'left' | 'right';

/**
 * The one that somebody who looks at the board means by an arrow: the nearest that lies mainly in that direction, else the nearest
 * that lies in it at all.
 * @param from - Where the focus is.
 * @param others - Where it can go.
 * @param direction - The arrow.
 * @returns An index in `others`, or −1 when nothing lies that way.
 */
export function nearest(from: Box, others: readonly Box[], direction: ScreenDirection): number {
  const x = from.left + from.width / 2;
  const y = from.top + from.height / 2;
  const upright = direction === 'up' || direction === 'down';
  const sign = direction === 'down' || direction === 'right' ? 1 : -1;
  let best = -1;
  let least = Infinity;
  others.forEach((box, index) => {
    const dx = box.left + box.width / 2 - x;
    const dy = box.top + box.height / 2 - y;
    const along = sign * (upright ? dy : dx);
    const across = Math.abs(upright ? dx : dy);
    if (along < 1) return;
    const distance = along + across * 2 + (across > along ? ASIDE : 0);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** Farther than any board is wide: what lies aside comes after all that lies ahead. */
const ASIDE = 1e6;
