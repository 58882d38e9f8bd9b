import type { MeetingPart } from './model.ts';
import { LONGEST_MEETING, SHORTEST_MEETING } from './limits.ts';

/** The length that is counted with, whatever the document says. */
export function lengthOf(minutes: number): number {
  return Number.isFinite(minutes) ? Math.min(LONGEST_MEETING, Math.max(SHORTEST_MEETING, Math.round(minutes))) : 60;
}

/** How much of the whole each part is, 0–1. Shares are taken in proportion; where none is any time, all are alike. */
export function portions(parts: readonly MeetingPart[]): readonly number[] {
  const shares = parts.map(({ share }) => (share > 0 && Number.isFinite(share) ? share : 0));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (sum > 0 ? share / sum : 1 / parts.length));
}

/** Whole minutes of each part: none is left over, and none is lost. */
export function minutesOf(parts: readonly MeetingPart[], minutes: number): readonly number[] {
  const length = lengthOf(minutes);
  const exact = portions(parts).map((portion) => portion * length);
  const whole = exact.map(Math.floor);
  let left = Math.round(length - whole.reduce((total, each) => total + each, 0));
  // Those that lost most get what is left over.
  const order = exact.map((each, index) => ({ index, lost: each - Math.floor(each) }));
  for (const { index } of order.toSorted((a, b) => b.lost - a.lost || a.index - b.index)) {
    if (parts.length === 0 || left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left--;
  }
  return whole;
}
