import { pickExpression, pickNamed } from '@delaktig/core/privacy/pick.js';
import { type ShareSeed, shareDocument } from '@delaktig/core/privacy/share.js';
import type { Goal, Matter, WhatMattersDocument } from './model.ts';

/** What the person has picked to share. What is not named is left out. */
export interface WhatMattersSelection {
  /** Ids of what matters. */
  readonly matters: readonly string[];
  /** Whether the copy tells who can help. Default false. */
  readonly helpers?: boolean;
  /** Whether the copy tells goals and small steps. Default false. */
  readonly goals?: boolean;
}

/**
 * A copy with just what the person picked, and no trace of the rest. Who may see what is not told either.
 *
 * @param document - The original; it is not changed.
 * @param selection - What the person picked. Ids that do not exist are passed over.
 * @param seed - The copy's own id and time.
 */
export function shareWhatMatters(
  document: WhatMattersDocument,
  { matters, helpers = false, goals = false }: WhatMattersSelection,
  seed: ShareSeed,
): WhatMattersDocument {
  const picked = new Set(matters);
  return shareDocument(
    document,
    (content) => ({
      ...(content.question === undefined ? {} : { question: content.question }),
      matters: content.matters.filter(({ id }) => picked.has(id)).map((matter) => pickMatter(matter, helpers, goals)),
    }),
    seed,
  );
}

// Field by field: what is not written here is not shared.
function pickMatter(
  { id, said, when, helpers, goal, steps }: Matter,
  withHelpers: boolean,
  withGoals: boolean,
): Matter {
  return {
    id,
    said: pickExpression(said),
    ...(when && { when }),
    ...(withHelpers && helpers && { helpers: helpers.map(pickNamed) }),
    ...(withGoals && goal && { goal: pickGoal(goal) }),
    ...(withGoals && steps && { steps: steps.map(pickGoal) }),
  };
}

function pickGoal({ id, words }: Goal): Goal {
  return { id, words };
}
