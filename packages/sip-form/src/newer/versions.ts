import { copyJson, equalJson, type Json } from '@delaktig/core/document/json.js';
import { type Conflict, merge, type Merged } from '@delaktig/core/document/merge.js';
import { sipModel } from '../document.ts';
import type { SipContent, SipDocument, SipOperation, SipPath } from '../model.ts';
import { fieldAt, fieldsIn, isData, valueAt } from '../walk.ts';

/** Two versions of a plan put together. */
export interface PutTogether {
  /** What both have written; where they have written differently, mine. In the envelope of the one that came. */
  readonly document: SipDocument;
  /** Where somebody has to choose. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Puts together what somebody is writing and a newer version of the same plan.
 *
 * @param base - What both began with; null when nobody knows.
 */
export function putTogether(base: SipDocument | null, mine: SipDocument, theirs: SipDocument): PutTogether {
  const together = (whole: (path: SipPath) => boolean): Merged =>
    merge(asData(base), asData(mine), asData(theirs), whole);
  const fine = together(isKept);
  const document = asDocument(theirs, fine.value);
  if (document) return { document, conflicts: fine.conflicts.filter(({ path }) => isKnown(path)) };
  // Together they would be more than a plan can hold: then each part is chosen whole.
  const coarse = together((path) => path.length === 1);
  return { document: asDocument(theirs, coarse.value) ?? mine, conflicts: coarse.conflicts };
}

function asData(document: SipDocument | null): Json | undefined {
  return document?.content as unknown as Json | undefined;
}

function asDocument(theirs: SipDocument, content: Json | undefined): SipDocument | null {
  return asPlan({ ...theirs, content });
}

/** A picture, or where something comes from, is one answer. */
function isKept(path: SipPath): boolean {
  const field = fieldAt(path);
  return field !== null && !('label' in field);
}

/** Whether a plan describes it: a field, or a thing of a list. Nobody writes in what it does not. */
function isKnown(path: SipPath): boolean {
  return fieldAt(path) !== null || fieldAt(path.slice(0, -1))?.kind === 'list';
}

/** What takes what came instead of one's own. */
export function taking({ path, theirs }: Conflict): SipOperation {
  const list = path.slice(0, -1);
  const id = path.at(-1);
  if (id === undefined || fieldAt(path)) return { type: 'set', path, value: theirs ?? null };
  return isData(theirs) ? { type: 'insert', path: list, item: { ...theirs, id } } : { type: 'remove', path: list, id };
}

/** Something that is otherwise than before. */
export interface Difference {
  readonly path: SipPath;
  readonly what: 'changed' | 'added' | 'removed';
}

/** Every field that is otherwise, and every thing that is new or gone, in the order they are met. */
export function differences(before: SipContent, after: SipContent): readonly Difference[] {
  const found: Difference[] = [];
  const within = (path: SipPath): boolean =>
    found.some(({ path: outer, what }) => what !== 'changed' && outer.every((step, depth) => path[depth] === step));
  for (const { field, path, value } of fieldsIn(after)) {
    const old = valueAt(before, path);
    if (isSame(old, value) || within(path)) continue;
    if (field.kind === 'group') continue;
    if (field.kind !== 'list') {
      found.push({ path, what: 'changed' });
      continue;
    }
    const [was, is] = [ids(old), ids(value)];
    for (const id of was) if (!is.has(id)) found.push({ path: [...path, id], what: 'removed' });
    for (const id of is) if (!was.has(id)) found.push({ path: [...path, id], what: 'added' });
  }
  return found;
}

function ids(list: Json | undefined): ReadonlySet<string> {
  const items = Array.isArray(list) ? (list as readonly Json[]) : [];
  return new Set(items.flatMap((item) => (isData(item) && typeof item['id'] === 'string' ? [item['id']] : [])));
}

/** Whether two values say the same; what is not there says nothing. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equalJson(a, b);
}

/** What the host has given, as a plan; null when it is none. */
export function asPlan(given: unknown): SipDocument | null {
  const copy = copyJson(given);
  const loaded = copy.ok ? sipModel.load(copy.value) : null;
  return loaded?.state === 'ready' ? loaded.document : null;
}
