import { pickExpression, pickNamed, pickSymbol } from '@delaktig/core/privacy/pick.js';
import { type ShareSeed, shareDocument } from '@delaktig/core/privacy/share.js';
import type { Answer, ConversationMenuDocument, Topic } from './model.ts';

/** What the person has picked to share. What is not named is left out. */
export interface ConversationMenuSelection {
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** Ids of answers; those of a topic that is not picked are left out. Default none. */
  readonly answers?: readonly string[];
  /** Whether the copy tells with whom the person wants to talk. Default false. */
  readonly companions?: boolean;
}

/**
 * A copy with just what the person picked, and no trace of the rest: neither what was set aside, nor who may see what.
 *
 * @param document - The original; it is not changed.
 * @param selection - What the person picked. Ids that do not exist are passed over.
 * @param seed - The copy's own id and time.
 */
export function shareConversationMenu(
  document: ConversationMenuDocument,
  { topics, answers = [], companions = false }: ConversationMenuSelection,
  seed: ShareSeed,
): ConversationMenuDocument {
  const picked = new Set(topics);
  const told = new Set(answers);
  return shareDocument(
    document,
    ({ deck, title, topics: all, chosen }) => ({
      deck,
      ...(title === undefined ? {} : { title }),
      topics: all.filter(({ id }) => picked.has(id)).map((topic) => pickTopic(topic, told, companions)),
      chosen: chosen.filter((id) => picked.has(id)),
    }),
    seed,
  );
}

// Field by field: what is not written here is not shared.
function pickTopic(topic: Topic, told: ReadonlySet<string>, companions: boolean): Topic {
  const { id, kind, part, label, symbol, said, with: persons } = topic;
  const answers = (topic.answers ?? []).filter((answer) => told.has(answer.id)).map(pickAnswer);
  return {
    id,
    ...(kind && { kind }),
    ...(part === undefined ? {} : { part }),
    ...(label === undefined ? {} : { label }),
    ...(symbol && { symbol: pickSymbol(symbol) }),
    ...(said && { said: pickExpression(said) }),
    ...(companions && persons && { with: persons.map(pickNamed) }),
    ...(answers.length > 0 && { answers }),
  };
}

function pickAnswer({ id, question, asked, said, when }: Answer): Answer {
  return {
    id,
    ...(question === undefined ? {} : { question }),
    ...(asked === undefined ? {} : { asked }),
    said: pickExpression(said),
    ...(when === undefined ? {} : { when }),
  };
}
