import type { Circle, MeetingPart, PartKind, ReadyShape, Role } from './model.ts';

const part = (kind: PartKind, share: number): MeetingPart => Object.freeze({ id: kind, kind, share });

/** The ready shapes. In the circle, needs have the most time; in the other, 20 minutes each of an hour. */
export const SHAPES: Readonly<Record<ReadyShape, readonly MeetingPart[]>> = Object.freeze({
  circle: [part('opening', 10), part('situation', 25), part('needs', 40), part('summary', 15), part('closing', 10)],
  thirds: [part('listen', 34), part('explore', 33), part('plan', 33)],
});

/** Whether a shape is one of ours. */
export function isReadyShape(id: string): id is ReadyShape {
  return Object.hasOwn(SHAPES, id);
}

/** The five parts that the circles have texts for. */
export type FivePart = Exclude<PartKind, 'listen' | 'explore' | 'plan'>;

const covered: Readonly<Record<PartKind, readonly FivePart[]>> = {
  opening: ['opening'],
  situation: ['situation'],
  needs: ['needs'],
  summary: ['summary'],
  closing: ['closing'],
  listen: ['opening', 'situation'],
  explore: ['needs'],
  plan: ['summary', 'closing'],
};

/** Which of the five a part stands for; none for an own part. */
export function coveredBy({ kind = '' }: MeetingPart): readonly FivePart[] {
  return isPartKind(kind) ? covered[kind] : [];
}

/** Whether a part is one of ours. */
export function isPartKind(kind: string): kind is PartKind {
  return Object.hasOwn(covered, kind);
}

/** Who somebody can be at the meeting, in the order it is offered. */
export const ROLES: readonly Role[] = ['staff', 'youth', 'adult', 'older', 'parent', 'relative', 'other'];
/** The eight circles. */
export const CIRCLES: readonly Circle[] = ['chair', ...ROLES];

/** Whether a role is one of ours. */
export function isRole(role: string): role is Role {
  return ROLES.some((each) => each === role);
}
