import { is } from 'valibot';
import {
  changedItem,
  type Item,
  withChanged,
  withItem,
  withMoved,
  withoutItem,
} from '@delaktig/core/document/item-list.js';
import { copyJson, equalJson } from '@delaktig/core/document/json.js';
import type { Applied } from '@delaktig/core/document/model.js';
import { isSound } from '@delaktig/core/document/rules.js';
import { MAX_AVOIDED, MAX_NOTES, MAX_PARTICIPANTS, MAX_PARTS, MAX_QUESTIONS } from './limits.ts';
import type {
  ListName,
  ListOperation,
  Lists,
  MeetingCircleContent,
  MeetingCircleDocument,
  MeetingCircleOperation,
  Running,
} from './model.ts';
import { contentRules } from './rules.ts';
import { contentSchema } from './schema.ts';

/** What an operation does to the content; null when it cannot be done, or would change nothing. */
interface Change {
  readonly content: MeetingCircleContent;
  readonly inverse: MeetingCircleOperation;
}

/** How many there may be in each list. */
export const MOST: Readonly<Record<ListName, number>> = {
  parts: MAX_PARTS,
  participants: MAX_PARTICIPANTS,
  questions: MAX_QUESTIONS,
  avoided: MAX_AVOIDED,
  parked: MAX_NOTES,
  words: MAX_NOTES,
  decisions: MAX_NOTES,
};

/**
 * Does one thing. Pure and total: it never throws, and never makes a document that could not be loaded again. What cannot be done, and what would change
 * nothing, gives the same document object, and the operation itself as inverse. The inverse takes it back exactly.
 */
export function applyMeetingCircle(
  document: MeetingCircleDocument,
  operation: MeetingCircleOperation,
): Applied<MeetingCircleDocument, MeetingCircleOperation> {
  // Operations may come from outside too: from another window, from a host's own script.
  const copy = copyJson(operation);
  const change = copy.ok && isOperation(copy.value) ? changeBy(document.content, copy.value) : null;
  if (!change || !is(contentSchema, change.content) || !isSound((report) => contentRules(change.content, report)))
    return { document, inverse: operation };
  return { document: Object.freeze({ ...document, content: Object.freeze(change.content) }), inverse: change.inverse };
}

function isOperation(value: unknown): value is MeetingCircleOperation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type');
}

/** What it comes to, before anybody has looked whether that is a sound document. */
function changeBy(content: MeetingCircleContent, operation: MeetingCircleOperation): Change | null {
  switch (operation.type) {
    case 'changeMeeting': {
      const { changes } = operation;
      if (!isRecord(changes) || Object.keys(changes).some((key) => Object.hasOwn(MOST, key))) return null;
      const { item, before } = changedItem<MeetingCircleContent>(content, changes);
      return equalJson(content, item) ? null : { content: item, inverse: { type: 'changeMeeting', changes: before } };
    }
    case 'changeShape': {
      const { shape, parts } = operation;
      const changed = { ...content, shape, parts };
      return equalJson(content, changed)
        ? null
        : { content: changed, inverse: { type: 'changeShape', shape: content.shape, parts: content.parts } };
    }
    case 'addItem':
    case 'removeItem':
    case 'changeItem':
    case 'moveItem':
      return changeOf(content, operation);
    case 'replaceContent':
      return equalJson(content, operation.content)
        ? null
        : { content: operation.content, inverse: { type: 'replaceContent', content } };
    default:
      return null;
  }
}

/** One list at a time: each has things of its own kind. */
function changeOf(
  content: MeetingCircleContent,
  operation: Extract<MeetingCircleOperation, { list: ListName }>,
): Change | null {
  const { running = null } = content;
  const inMeeting = (changed: Running, inverse: MeetingCircleOperation): Change => ({
    content: { ...content, running: changed },
    inverse,
  });
  switch (operation.list) {
    case 'parts':
      return changeList(content.parts, operation, (parts, inverse) => ({ content: { ...content, parts }, inverse }));
    case 'participants':
      return changeList(content.participants, operation, (participants, inverse) => ({
        content: { ...content, participants },
        inverse,
      }));
    case 'questions':
      return changeList(content.questions, operation, (questions, inverse) => ({
        content: { ...content, questions },
        inverse,
      }));
    case 'avoided':
      return changeList(content.avoided, operation, (avoided, inverse) => ({
        content: { ...content, avoided },
        inverse,
      }));
    case 'parked':
      return (
        running &&
        changeList(running.parked, operation, (parked, inverse) => inMeeting({ ...running, parked }, inverse))
      );
    case 'words':
      return (
        running && changeList(running.words, operation, (words, inverse) => inMeeting({ ...running, words }, inverse))
      );
    case 'decisions':
      return (
        running &&
        changeList(running.decisions, operation, (decisions, inverse) => inMeeting({ ...running, decisions }, inverse))
      );
    default:
      return null;
  }
}

function changeList<Name extends ListName>(
  items: readonly (Item & Lists[Name])[],
  operation: ListOperation<Name>,
  keep: (list: readonly Lists[Name][], inverse: ListOperation<Name>) => Change,
): Change | null {
  const { list } = operation;
  switch (operation.type) {
    case 'addItem': {
      const { item } = operation;
      const added = withItem(items, item, operation.index, MOST[list]);
      return added && keep(added, { type: 'removeItem', list, id: item.id });
    }
    case 'removeItem': {
      const removed = withoutItem(items, operation.id);
      return removed && keep(removed.list, { type: 'addItem', list, item: removed.item, index: removed.index });
    }
    case 'changeItem': {
      const { id } = operation;
      const changed = withChanged(items, id, operation.changes);
      return changed && keep(changed.list, { type: 'changeItem', list, id, changes: changed.before });
    }
    case 'moveItem': {
      const { id } = operation;
      const moved = Number.isSafeInteger(operation.index) ? withMoved(items, id, operation.index) : null;
      return moved && keep(moved.list, { type: 'moveItem', list, id, index: moved.from });
    }
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
