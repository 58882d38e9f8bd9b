import { is } from 'valibot';
import { type Item, withChanged, withItem, withMoved, withoutItem } from '@delaktig/core/document/item-list.js';
import { copyJson, equalJson } from '@delaktig/core/document/json.js';
import type { Applied } from '@delaktig/core/document/model.js';
import { isSound } from '@delaktig/core/document/rules.js';
import { MAX_ANSWERS, MAX_TOPICS } from './limits.ts';
import type { Answer, ConversationMenuContent, ConversationMenuDocument, ConversationMenuOperation } from './model.ts';
import { contentRules } from './rules.ts';
import { contentSchema } from './schema.ts';

/** What an operation does to the content; null when it cannot be done, or would change nothing. */
interface Change {
  readonly content: ConversationMenuContent;
  readonly inverse: ConversationMenuOperation;
}

/**
 * Does one thing. Pure and total: it never throws, and never makes a document that could not be loaded again. What cannot be done, and what would change
 * nothing, gives the same document object, and the operation itself as inverse. The inverse takes it back exactly.
 */
export function applyConversationMenu(
  document: ConversationMenuDocument,
  operation: ConversationMenuOperation,
): Applied<ConversationMenuDocument, ConversationMenuOperation> {
  // Operations may come from outside too: from another window, from a host's own script.
  const copy = copyJson(operation);
  const change = copy.ok && isOperation(copy.value) ? changeBy(document.content, copy.value) : null;
  if (!change || !is(contentSchema, change.content) || !isSound((report) => contentRules(change.content, report)))
    return { document, inverse: operation };
  return { document: Object.freeze({ ...document, content: Object.freeze(change.content) }), inverse: change.inverse };
}

function isOperation(value: unknown): value is ConversationMenuOperation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type');
}

/** What it comes to, before anybody has looked whether that is a sound document. */
function changeBy(content: ConversationMenuContent, operation: ConversationMenuOperation): Change | null {
  const { topics } = content;
  switch (operation.type) {
    case 'addTopic': {
      const { topic } = operation;
      const list = withItem(topics, topic, operation.index, MAX_TOPICS);
      return list && { content: { ...content, topics: list }, inverse: { type: 'removeTopic', id: topic.id } };
    }
    case 'removeTopic': {
      const removed = withoutItem(topics, operation.id);
      if (!removed) return null;
      const { list, item, index } = removed;
      return { content: { ...content, topics: list }, inverse: { type: 'addTopic', topic: item, index } };
    }
    case 'changeTopic': {
      const { id } = operation;
      const changed = withChanged(topics, id, operation.changes);
      return (
        changed && {
          content: { ...content, topics: changed.list },
          inverse: { type: 'changeTopic', id, changes: changed.before },
        }
      );
    }
    case 'chooseTopic':
    case 'leaveTopic':
    case 'moveTopic':
      return changeChosen(content, operation);
    case 'addAnswer':
    case 'removeAnswer':
    case 'changeAnswer':
      return changeAnswers(content, operation);
    case 'replaceContent':
      return equalJson(content, operation.content)
        ? null
        : { content: operation.content, inverse: { type: 'replaceContent', content } };
    default:
      return null;
  }
}

type Operation<Type extends ConversationMenuOperation['type']> = Extract<ConversationMenuOperation, { type: Type }>;

function changeChosen(
  content: ConversationMenuContent,
  operation: Operation<'chooseTopic' | 'leaveTopic' | 'moveTopic'>,
): Change | null {
  const { id } = operation;
  const items: readonly Item[] = content.chosen.map((each) => ({ id: each }));
  const keep = (list: readonly Item[], inverse: ConversationMenuOperation): Change => ({
    content: { ...content, chosen: Object.freeze(list.map((each) => each.id)) },
    inverse,
  });
  switch (operation.type) {
    case 'chooseTopic': {
      const list = withItem(items, { id }, operation.index, MAX_TOPICS);
      return list && keep(list, { type: 'leaveTopic', id });
    }
    case 'leaveTopic': {
      const left = withoutItem(items, id);
      return left && keep(left.list, { type: 'chooseTopic', id, index: left.index });
    }
    case 'moveTopic': {
      const moved = Number.isSafeInteger(operation.index) ? withMoved(items, id, operation.index) : null;
      return moved && keep(moved.list, { type: 'moveTopic', id, index: moved.from });
    }
  }
}

function changeAnswers(
  content: ConversationMenuContent,
  operation: Operation<'addAnswer' | 'removeAnswer' | 'changeAnswer'>,
): Change | null {
  const { topic: id } = operation;
  const before = content.topics.find((each) => each.id === id)?.answers;
  const answers = before ?? [];
  const keep = (list: readonly Answer[], inverse: ConversationMenuOperation): Change | null => {
    const topics = withChanged(content.topics, id, { answers: list.length > 0 ? list : null });
    return topics && { content: { ...content, topics: topics.list }, inverse };
  };
  switch (operation.type) {
    case 'addAnswer': {
      const { answer } = operation;
      const list = withItem(answers, answer, operation.index, MAX_ANSWERS);
      if (!list) return null;
      // An empty list that a host had stored is put back as it was.
      if (before?.length === 0) {
        const inverse: ConversationMenuOperation = { type: 'changeTopic', id, changes: { answers: [] } };
        return keep(list, inverse);
      }
      return keep(list, { type: 'removeAnswer', topic: id, id: answer.id });
    }
    case 'removeAnswer': {
      const removed = withoutItem(answers, operation.id);
      return (
        removed && keep(removed.list, { type: 'addAnswer', topic: id, answer: removed.item, index: removed.index })
      );
    }
    case 'changeAnswer': {
      const changed = withChanged(answers, operation.id, operation.changes);
      return (
        changed && keep(changed.list, { type: 'changeAnswer', topic: id, id: operation.id, changes: changed.before })
      );
    }
  }
}
