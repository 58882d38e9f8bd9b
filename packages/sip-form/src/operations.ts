import { withItem, withMoved, withoutItem } from '@delaktig/core/document/item-list.js';
import { copyJson, equalJson, type Json } from '@delaktig/core/document/json.js';
import type { Applied } from '@delaktig/core/document/model.js';
import { isSound } from '@delaktig/core/document/rules.js';
import { is } from 'valibot';
import { MAX_ITEMS } from './limits.ts';
import type { SipContent, SipDocument, SipItem, SipOperation, SipPath } from './model.ts';
import { contentRules, fieldRules } from './rules.ts';
import { contentSchema, itemSchema, schemaOf } from './schema.ts';
import { type Data, fieldAt, isData, isList, itemsOf, valueAt } from './walk.ts';

/** What an operation does to the content; null when it cannot be done, or would change nothing. */
interface Change {
  readonly content: SipContent;
  readonly inverse: SipOperation;
}

/**
 * Does one thing. Pure and total: it never throws, and never makes a document that could not be loaded again. What cannot be done, and what would change
 * nothing, gives the same document object, and the operation itself as inverse. The inverse takes it back exactly.
 *
 * Only what is written is judged, not the whole plan: this is done at every key.
 */
export function applySip(document: SipDocument, operation: SipOperation): Applied<SipDocument, SipOperation> {
  // Operations may come from outside too: from another window, from a host's own script.
  const copy = copyJson(operation);
  const change = copy.ok && isOperation(copy.value) ? changeBy(document.content, copy.value) : null;
  if (!change) return { document, inverse: operation };
  return { document: Object.freeze({ ...document, content: change.content }), inverse: change.inverse };
}

function isOperation(value: unknown): value is SipOperation {
  if (!isData(value) || !Object.hasOwn(value, 'type')) return false;
  if (value['type'] === 'replaceContent') return isData(value['content']);
  const { path } = value;
  return isList(path) && path.length > 0 && path.every((step) => typeof step === 'string');
}

function changeBy(content: SipContent, operation: SipOperation): Change | null {
  switch (operation.type) {
    case 'set':
      return set(content, operation.path, operation.value);
    case 'insert':
      return insert(content, operation.path, operation.item, operation.index);
    case 'remove':
      return remove(content, operation.path, operation.id);
    case 'move':
      return move(content, operation.path, operation.id, operation.index);
    case 'replaceContent':
      return replace(content, operation.content);
    default:
      return null;
  }
}

function set(content: SipContent, path: SipPath, value: Json | undefined): Change | null {
  const field = fieldAt(path);
  if (!field || value === undefined) return null;
  if (value !== null && !(is(schemaOf(field), value) && isSound((report) => fieldRules(field, value, report))))
    return null;
  const before = valueAt(content, path);
  if (before === undefined ? value === null : equalJson(before, value)) return null;
  return written(content, path, value === null ? undefined : value);
}

function insert(content: SipContent, path: SipPath, item: SipItem, index: number | undefined): Change | null {
  const field = fieldAt(path);
  if (field?.kind !== 'list' || !is(itemSchema(field.fields), item)) return null;
  if (!isSound((report) => fieldRules(field, [item], report))) return null;
  const before = valueAt(content, path);
  const list = withItem(itemsOf(before), item, index, MAX_ITEMS);
  const change = list && written(content, path, list);
  if (!change || before === undefined) return change;
  return { ...change, inverse: { type: 'remove', path, id: item.id } };
}

function remove(content: SipContent, path: SipPath, id: string): Change | null {
  const removed = fieldAt(path)?.kind === 'list' ? withoutItem(itemsOf(valueAt(content, path)), id) : null;
  const change = removed && written(content, path, removed.list);
  return change && { ...change, inverse: { type: 'insert', path, item: removed.item, index: removed.index } };
}

function move(content: SipContent, path: SipPath, id: string, index: number): Change | null {
  if (fieldAt(path)?.kind !== 'list' || !Number.isSafeInteger(index)) return null;
  const moved = withMoved(itemsOf(valueAt(content, path)), id, index);
  const change = moved && written(content, path, moved.list);
  return change && { ...change, inverse: { type: 'move', path, id, index: moved.from } };
}

function replace(before: SipContent, content: SipContent): Change | null {
  if (equalJson(before, content) || !is(contentSchema, content)) return null;
  if (!isSound((report) => contentRules(content, report))) return null;
  return { content, inverse: { type: 'replaceContent', content: before } };
}

/** The content with another value at a path (`undefined`: none), and what takes that back; null when the way there is not. */
function written(content: SipContent, path: SipPath, value: Json | undefined): Change | null {
  const changed = withValue(content as unknown as Data, path, value);
  if (!isData(changed)) return null;
  const before = valueAt(content, path);
  // What was not there before is taken away whole: an empty group is not the same as none.
  const begun =
    before === undefined
      ? path.findIndex((_, depth) => valueAt(content, path.slice(0, depth + 1)) === undefined)
      : path.length;
  const inverse: SipOperation = { type: 'set', path: path.slice(0, begun + 1), value: before ?? null };
  return { content: changed as unknown as SipContent, inverse };
}

/**
 * The same data with another value at a path; null when a thing of a list on the way is not there: groups are begun with their first field, things
 * are not. Whatever else is there stays.
 *
 * @param depth how far along the path the data stands
 */
function withValue(data: Json | undefined, path: SipPath, value: Json | undefined, depth = 0): Json | undefined | null {
  const step = path[depth];
  if (step === undefined) return value;
  if (isList(data)) {
    const index = data.findIndex((item) => isData(item) && item['id'] === step);
    const inner = index < 0 ? null : withValue(data[index], path, value, depth + 1);
    return inner === null || inner === undefined ? null : Object.freeze(data.with(index, inner));
  }
  if (data === undefined && fieldAt(path.slice(0, depth))?.kind === 'list') return null;
  const record: Data = isData(data) ? data : {};
  const inner = withValue(Object.hasOwn(record, step) ? record[step] : undefined, path, value, depth + 1);
  if (inner === null) return null;
  if (inner !== undefined) return Object.freeze({ ...record, [step]: inner });
  return Object.freeze(Object.fromEntries(Object.entries(record).filter(([key]) => key !== step)));
}
