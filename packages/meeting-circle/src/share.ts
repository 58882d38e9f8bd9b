import { type ShareSeed, shareDocument } from '@delaktig/core/privacy/share.js';
import type { MeetingCircleContent, MeetingCircleDocument, MeetingPart } from './model.ts';

/** What has been picked to share. What is not named is left out. */
export interface MeetingCircleSelection {
  /** Ids of questions in own words. What the person said in another method is shared there, by the person. Default none. */
  readonly questions?: readonly string[];
  /** Whether the copy tells who comes, leads and writes. Default false. */
  readonly participants?: boolean;
  /** Whether it tells purpose, goal, procedure, roles and rules. Default true. */
  readonly opener?: boolean;
}

/**
 * A copy with the shape of the meeting and just what was picked. What is not talked about, what anybody has prepared, and how the person takes part are in
 * no copy.
 *
 * @param document - The original; it is not changed.
 * @param selection - What was picked. Ids that do not exist are passed over.
 * @param seed - The copy's own id and time.
 */
export function shareMeetingCircle(
  document: MeetingCircleDocument,
  { questions = [], participants = false, opener = true }: MeetingCircleSelection,
  seed: ShareSeed,
): MeetingCircleDocument {
  const picked = new Set(questions);
  return shareDocument(document, (content) => copyOf(content, picked, participants, opener), seed);
}

// Field by field: what is not written here is not shared.
function copyOf(
  {
    shape,
    parts,
    minutes,
    participants,
    chair,
    writer,
    purpose,
    goal,
    procedure,
    roles,
    rules,
    questions,
  }: MeetingCircleContent,
  picked: ReadonlySet<string>,
  people: boolean,
  opener: boolean,
): MeetingCircleContent {
  const words = { purpose, goal, procedure, roles, rules };
  return {
    shape,
    parts: parts.map(pickPart),
    minutes,
    participants: people
      ? participants.map(({ id, name, role, person }) => ({
          id,
          name,
          role,
          ...(person === undefined ? {} : { person }),
        }))
      : [],
    ...(people && chair !== undefined ? { chair } : {}),
    ...(people && writer !== undefined ? { writer } : {}),
    ...(opener ? Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) : {}),
    questions: questions
      .filter(({ id, words: own, reference }) => picked.has(id) && own !== undefined && !reference)
      .map(({ id, words: own }) => ({ id, ...(own === undefined ? {} : { words: own }) })),
    avoided: [],
  };
}

function pickPart({ id, kind, label, share }: MeetingPart): MeetingPart {
  return { id, ...(kind === undefined ? {} : { kind }), ...(label === undefined ? {} : { label }), share };
}
