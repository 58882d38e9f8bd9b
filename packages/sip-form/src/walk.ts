import type { Json } from '@delaktig/core/document/json.js';
import type { AnyField, AnyFields } from './describe.ts';
import { type Asking, isChild } from './guardians.ts';
import type { SipContent, SipItem, SipPath } from './model.ts';
import { sections } from './sections.ts';

/** Plain data with fields. */
export type Data = Readonly<Record<string, Json | undefined>>;

/** Whether it is data with fields. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a list. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The things of a list; none where there is no list. */
export function itemsOf(value: unknown): readonly SipItem[] {
  return isList(value) ? value.filter(isItem) : [];
}

function isItem(value: unknown): value is SipItem {
  return isData(value) && typeof value['id'] === 'string';
}

/** A field where it stands in a plan, with what it holds. */
export interface Met {
  readonly field: AnyField;
  readonly path: SipPath;
  readonly value: Json | undefined;
  /** What stands beside it in the same group or thing. */
  readonly among: Data;
}

/** Every field of a plan in the order it is met, those of things in lists with it. */
export function* fieldsIn(content: SipContent | Data): Generator<Met> {
  yield* within(sections, content as unknown as Data, []);
}

/** Likewise, from somewhere within a plan. */
export function* within(fields: AnyFields, among: Data, path: SipPath): Generator<Met> {
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(among, name) ? among[name] : undefined;
    const here = [...path, name];
    yield { field, path: here, value, among };
    if (field.kind === 'group') yield* within(field.fields, isData(value) ? value : {}, here);
    if (field.kind === 'list') for (const item of itemsOf(value)) yield* within(field.fields, item, [...here, item.id]);
  }
}

/** The field at a path; null where there is none, as at a thing in a list, or outside what a plan describes. */
export function fieldAt(path: SipPath): AnyField | null {
  let field: AnyField | null = null;
  let fields: AnyFields | null = sections;
  for (const step of path) {
    // A thing in a list: any id.
    if (field?.kind === 'list') {
      fields = field.fields;
      field = null;
      continue;
    }
    if (field) fields = field.kind === 'group' ? field.fields : null;
    if (!fields || !Object.hasOwn(fields, step)) return null;
    field = fields[step] ?? null;
  }
  return field;
}

/** What stands at a path. */
export function valueAt(content: SipContent | Data, path: SipPath): Json | undefined {
  let value: Json | undefined = content as unknown as Data;
  for (const step of path) {
    if (isList(value)) value = value.find((item) => isItem(item) && item.id === step);
    else value = isData(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** What is in a thing before anybody has written in it: what it is known by, and what a template asks. */
const NOT_WRITTEN: readonly string[] = ['id', 'question'];

/** Whether something is written in it; that a thing is there, or that a template asks something, is not enough. */
export function isWritten(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (isList(value)) return value.some(isWritten);
  if (isData(value))
    return Object.entries(value).some(([key, inner]) => !NOT_WRITTEN.includes(key) && isWritten(inner));
  return value !== undefined && value !== null;
}

/** Whether a field is asked now. What is written is never hidden. */
export function isAsked(view: Asking, field: AnyField, among: Data, value: Json | undefined): boolean {
  if (!('label' in field)) return false;
  const { when } = field;
  if (!when || isWritten(value)) return true;
  return when === 'child' ? isChild(view) : when.is.some((answer) => answer === among[when.field]);
}
