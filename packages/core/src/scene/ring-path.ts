import { num } from './scene.ts';
import { pointAt } from './soft-circle.ts';

/**
 * Path data of a ring, or of a piece of one: between two radii (the inner may be 0), and between two angles in degrees clockwise from the top
 * (all around without them). To be filled with `rule: 'evenodd'` when it goes all around.
 */
export function ringPath(cx: number, cy: number, inner: number, outer: number, from = 0, to = 360): string {
  const whole = to - from >= 360;
  const on = (r: number, angle: number): string => {
    const { x, y } = pointAt(cx, cy, r, angle);
    return `${num(x)} ${num(y)}`;
  };
  const arc = (r: number, start: number, end: number): string => {
    const half = whole ? (start + end) / 2 : end;
    const large = !whole && Math.abs(end - start) > 180 ? 1 : 0;
    const sweep = end > start ? 1 : 0;
    const leg = (angle: number): string => `A${num(r)} ${num(r)} 0 ${large} ${sweep} ${on(r, angle)}`;
    return whole ? leg(half) + leg(end) : leg(half);
  };
  const outside = `M${on(outer, from)}${arc(outer, from, to)}`;
  if (inner <= 0) return whole ? `${outside}Z` : `${outside}L${num(cx)} ${num(cy)}Z`;
  return `${outside}${whole ? 'ZM' : 'L'}${on(inner, to)}${arc(inner, to, from)}Z`;
}
