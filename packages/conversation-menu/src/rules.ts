import { isSaid } from '@delaktig/core/document/expression.js';
import type { Report } from '@delaktig/core/document/load.js';
import { badDates, longWords, uniqueIds } from '@delaktig/core/document/rules.js';
import type { ConversationMenuContent, ConversationMenuDocument } from './model.ts';

/**
 * What only conversation menus can have odd. All are notes: everything is shown, and what is odd is kept as it came. See "Bad input" in spec.md.
 *
 * | code | what it means | params |
 * | --- | --- | --- |
 * | `unknown-topic` | something was chosen that is no topic: passed over | `topic` |
 * | `nothing-said` | an answer without words, picture or recording: shown as empty | |
 */
export type ConversationMenuProblemCode = 'unknown-topic' | 'nothing-said';

/** What the structure cannot say about a whole document. */
export function conversationMenuRules(document: ConversationMenuDocument, report: Report): void {
  badDates(document, report);
  contentRules(document.content, report);
}

/** Likewise about its content alone. */
export function contentRules({ topics, chosen }: ConversationMenuContent, report: Report): void {
  const path = ['content', 'topics'];
  uniqueIds(topics, path, report);
  // Answers are quoted in plans, whichever topic they belong to.
  uniqueIds(
    topics.flatMap(({ answers = [] }) => answers),
    path,
    report,
  );
  uniqueIds(
    chosen.map((id) => ({ id })),
    ['content', 'chosen'],
    report,
  );
  const known = new Set(topics.map(({ id }) => id));
  chosen.forEach((topic, index) => {
    if (!known.has(topic))
      report.note({ code: 'unknown-topic', path: ['content', 'chosen', index], params: { topic } });
  });
  topics.forEach(({ said, answers = [], with: companions = [] }, index) => {
    if (said) longWords(said, [...path, index, 'said'], report);
    uniqueIds(companions, [...path, index, 'with'], report);
    answers.forEach((answer, at) => {
      const where = [...path, index, 'answers', at];
      if (!isSaid(answer.said)) report.note({ code: 'nothing-said', path: [...where, 'said'] });
      if (answer.at !== undefined && Number.isNaN(Date.parse(answer.at)))
        report.note({ code: 'bad-date', path: [...where, 'at'] });
      longWords(answer.said, [...where, 'said'], report);
    });
  });
}
