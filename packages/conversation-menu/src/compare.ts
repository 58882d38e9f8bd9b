import { wordsOf } from '@delaktig/core/document/expression.js';
import type { ConversationMenuDocument, Topic } from './model.ts';
import { told } from './told.ts';

/** One topic as it was one of the times. */
export interface ThenOrNow {
  readonly topic: Topic;
  /** Its place among what was chosen, from 1; null where it was not chosen. */
  readonly place: number | null;
}

/** One topic at two times; null where nothing was said of it. */
export interface ComparedTopic {
  readonly earlier: ThenOrNow | null;
  readonly now: ThenOrNow | null;
}

/**
 * What the person wanted to talk about and said the earlier time, and now: in the order of now, then what was told the earlier time only. What is set aside
 * now is told of neither time. An own topic is the same when it was said in the same words.
 */
export function compareMenus(
  earlier: ConversationMenuDocument,
  now: ConversationMenuDocument,
): readonly ComparedTopic[] {
  const aside = now.content.topics.filter((topic) => topic.aside !== undefined);
  const left = told(earlier).filter((then) => !aside.some((topic) => isSame(topic, then)));
  const rows = told(now).map((topic): ComparedTopic => {
    const at = left.findIndex((then) => isSame(topic, then));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return { earlier: found ? placed(earlier, found) : null, now: placed(now, topic) };
  });
  return [...rows, ...left.map((then): ComparedTopic => ({ earlier: placed(earlier, then), now: null }))];
}

function placed({ content }: ConversationMenuDocument, topic: Topic): ThenOrNow {
  const at = content.chosen.indexOf(topic.id);
  return { topic, place: at < 0 ? null : at + 1 };
}

function isSame(one: Topic, other: Topic): boolean {
  if (one.id === other.id) return true;
  const [words, others] = [one, other].map(({ said }) => (said ? wordsOf(said).toLocaleLowerCase() : ''));
  return Boolean(words) && words === others;
}
