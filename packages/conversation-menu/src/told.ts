import { chosenTopics } from './context.ts';
import type { ConversationMenuDocument, Topic } from './model.ts';

/** What is told of: what was chosen in its order, then whatever else has answers; a life in the order it was lived. What was set aside is not told. */
export function told(document: ConversationMenuDocument): readonly Topic[] {
  const chosen = chosenTopics(document);
  const { topics } = document.content;
  const rest = topics.filter(({ answers, aside }) => answers && answers.length > 0 && aside === undefined);
  const all = new Set([...chosen, ...rest]);
  return topics.some(({ part }) => part !== undefined) ? topics.filter((topic) => all.has(topic)) : [...all];
}
