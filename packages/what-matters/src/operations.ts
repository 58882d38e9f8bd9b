import { is } from 'valibot';
import { indexOfId, withChanged, withItem, withMoved, withoutItem } from '@delaktig/core/document/item-list.js';
import { copyJson, equalJson } from '@delaktig/core/document/json.js';
import type { Applied } from '@delaktig/core/document/model.js';
import { isSound } from '@delaktig/core/document/rules.js';
import { MAX_MATTERS } from './limits.ts';
import type { WhatMattersContent, WhatMattersDocument, WhatMattersOperation } from './model.ts';
import { contentRules } from './rules.ts';
import { contentSchema } from './schema.ts';

/** What an operation does to the content; null when it cannot be done, or would change nothing. */
interface Change {
  readonly content: WhatMattersContent;
  readonly inverse: WhatMattersOperation;
}

/**
 * Does one thing. Pure and total: it never throws, and never makes a document that could not be loaded again. What cannot be done, and what would change
 * nothing, gives the same document object, and the operation itself as inverse. The inverse takes it back exactly.
 */
export function applyWhatMatters(
  document: WhatMattersDocument,
  operation: WhatMattersOperation,
): Applied<WhatMattersDocument, WhatMattersOperation> {
  // Operations may come from outside too: from another window, from a host's own script.
  const copy = copyJson(operation);
  const change = copy.ok && isOperation(copy.value) ? changeBy(document.content, copy.value) : null;
  if (!change || !is(contentSchema, change.content) || !isSound((report) => contentRules(change.content, report)))
    return { document, inverse: operation };
  return { document: Object.freeze({ ...document, content: Object.freeze(change.content) }), inverse: change.inverse };
}

function isOperation(value: unknown): value is WhatMattersOperation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type');
}

/** What it comes to, before anybody has looked whether that is a sound document. */
function changeBy(content: WhatMattersContent, operation: WhatMattersOperation): Change | null {
  const { matters } = content;
  switch (operation.type) {
    case 'addMatter': {
      const { matter } = operation;
      const list = withItem(matters, matter, operation.index, MAX_MATTERS);
      return list && { content: { ...content, matters: list }, inverse: { type: 'removeMatter', id: matter.id } };
    }
    case 'removeMatter': {
      const removed = withoutItem(matters, operation.id);
      if (!removed) return null;
      const { list, item, index } = removed;
      return { content: { ...content, matters: list }, inverse: { type: 'addMatter', matter: item, index } };
    }
    case 'moveMatter': {
      const { id } = operation;
      if (!Number.isSafeInteger(operation.index)) return null;
      const moved = withMoved(matters, id, operation.index);
      return (
        moved && {
          content: { ...content, matters: moved.list },
          inverse: { type: 'moveMatter', id, index: moved.from },
        }
      );
    }
    case 'changeMatter': {
      const { id } = operation;
      if (indexOfId(matters, id) < 0) return null;
      const changed = withChanged(matters, id, operation.changes);
      return (
        changed && {
          content: { ...content, matters: changed.list },
          inverse: { type: 'changeMatter', id, changes: changed.before },
        }
      );
    }
    case 'replaceContent':
      return equalJson(content, operation.content)
        ? null
        : { content: operation.content, inverse: { type: 'replaceContent', content } };
    default:
      return null;
  }
}
