import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel, DocumentSeed } from '@delaktig/core/document/model.js';
import type { MeetingCircleDocument, MeetingCircleOperation, MeetingPart } from './model.ts';
import { applyMeetingCircle } from './operations.ts';
import { meetingCircleRules } from './rules.ts';
import { documentSchema } from './schema.ts';
import { SHAPES } from './shapes.ts';

/** The format this software writes. */
export const MEETING_CIRCLE_VERSION = 1;

/** What a new meeting is made from. */
export interface Plan {
  readonly shape: string;
  readonly parts: readonly MeetingPart[];
  /** Minutes. */
  readonly minutes: number;
}

/** The circle's five parts in an hour. */
export const READY_PLAN: Plan = Object.freeze({ shape: 'circle', parts: SHAPES.circle, minutes: 60 });

/**
 * A meeting about which nothing has been said yet.
 *
 * @param seed - Id, time, language and level.
 * @param plan - Its shape and length. Default the circle, an hour.
 */
export function createMeetingCircle(seed: DocumentSeed, plan: Plan = READY_PLAN): MeetingCircleDocument {
  const { id, now, language, level } = seed;
  return Object.freeze({
    type: 'meeting-circle',
    version: MEETING_CIRCLE_VERSION,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: Object.freeze({
      shape: plan.shape,
      parts: Object.freeze([...plan.parts]),
      minutes: plan.minutes,
      participants: Object.freeze([]),
      questions: Object.freeze([]),
      avoided: Object.freeze([]),
    }),
  });
}

/** Everything an element needs to know about meeting circles. Pure. */
export const meetingCircleModel: DocumentModel<MeetingCircleDocument, MeetingCircleOperation> = defineModel({
  type: 'meeting-circle',
  version: MEETING_CIRCLE_VERSION,
  schema: documentSchema,
  rules: meetingCircleRules,
  create: createMeetingCircle,
  apply: applyMeetingCircle,
});
