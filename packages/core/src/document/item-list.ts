import { equalJson } from './json.ts';

/** Anything with an id of its own in a list. */
export interface Item {
  readonly id: string;
}

/** New values for some fields; `null` takes a field away. */
export type Changes<T extends object> = { readonly [Key in keyof T]?: T[Key] | null };

/** Where the item with this id stands; -1 when it does not. */
export function indexOfId(list: readonly Item[], id: string): number {
  return list.findIndex((item) => item.id === id);
}

/** The list with one more; null when it is nothing, its id is taken or there is no room. */
export function withItem<T extends Item>(
  list: readonly T[],
  item: T,
  index: number | undefined,
  most: number,
): readonly T[] | null {
  if (!isRecord(item) || list.length >= most || indexOfId(list, item.id) >= 0) return null;
  return Object.freeze(list.toSpliced(placeIn(list.length, index), 0, item));
}

/** The list with one less, what it was and where it stood; null when there is no such item. */
export function withoutItem<T extends Item>(
  list: readonly T[],
  id: string,
): { readonly list: readonly T[]; readonly item: T; readonly index: number } | null {
  const index = indexOfId(list, id);
  const item = list[index];
  return item ? { list: Object.freeze(list.toSpliced(index, 1)), item, index } : null;
}

/** The list with one item elsewhere, and where it stood; null when nothing moves. */
export function withMoved<T extends Item>(
  list: readonly T[],
  id: string,
  to: number,
): { readonly list: readonly T[]; readonly from: number } | null {
  const from = indexOfId(list, id);
  const item = list[from];
  const index = placeIn(list.length - 1, to);
  if (!item || index === from) return null;
  return { list: Object.freeze(list.toSpliced(from, 1).toSpliced(index, 0, item)), from };
}

/** The list with other values in some fields of an item, and what would take it back; null when nothing changes. */
export function withChanged<T extends Item>(
  list: readonly T[],
  id: string,
  changes: Changes<T>,
): { readonly list: readonly T[]; readonly item: T; readonly before: Changes<T> } | null {
  const index = indexOfId(list, id);
  const item = list[index];
  if (!item || !isRecord(changes) || Object.hasOwn(changes, 'id')) return null;
  const changed = changedItem(item, changes);
  if (equalJson(item, changed.item)) return null;
  return { list: Object.freeze(list.with(index, changed.item)), ...changed };
}

/** One item with other values in some fields, and what would take it back. */
export function changedItem<T extends object>(
  item: T,
  changes: Changes<T>,
): { readonly item: T; readonly before: Changes<T> } {
  const fields = new Map<string, unknown>(Object.entries(item));
  const before = new Map<string, unknown>();
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    before.set(key, fields.get(key) ?? null);
    if (value === null) fields.delete(key);
    else fields.set(key, value);
  }
  return { item: Object.freeze(Object.fromEntries(fields)) as T, before: Object.fromEntries(before) as Changes<T> };
}

/** Changes may come from a script, and be anything. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function placeIn(length: number, index: number | undefined): number {
  return Number.isSafeInteger(index) ? Math.min(Math.max(0, index ?? 0), length) : length;
}
