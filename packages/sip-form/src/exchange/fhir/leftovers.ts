import type { Json } from '@delaktig/core/document/json.js';
import type { AnyField, AnyFields } from '../../describe.ts';
import type { SipPath } from '../../model.ts';
import { sections } from '../../sections.ts';
import { isData, isList } from '../../walk.ts';
import { fitsString, type Loose, type Values } from './values.ts';

/** What FHIR has no place for, and where it stood. */
export type Leftover = readonly [path: SipPath, value: Json];

/**
 * Takes out of a plan what FHIR cannot hold: fields that this software does not know, texts that are empty or have control characters, empty lists, and
 * lists of things whose ids are such. They travel in an extension, and are gone where somebody strips it.
 */
export function takeLeftovers(values: Values): readonly Leftover[] {
  const left: Leftover[] = [];
  prune(sections, values.content, [], left, ['rules']);
  return left;
}

function prune(
  fields: AnyFields,
  among: Loose,
  path: SipPath,
  left: Leftover[],
  more: readonly string[] = ['id'],
): void {
  for (const [name, value] of Object.entries(among)) {
    const here = [...path, name];
    if (value === undefined || more.includes(name)) continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field && fits(field, value)) {
      if (field.kind === 'group') prune(field.fields, value as Loose, here, left, []);
      if (field.kind === 'list')
        for (const item of value as readonly Loose[]) prune(field.fields, item, [...here, idOf(item)], left);
      continue;
    }
    left.push([here, value]);
    Reflect.deleteProperty(among, name);
  }
}

function fits(field: AnyField, value: Json): boolean {
  switch (field.kind) {
    case 'group':
      return isData(value) && Object.keys(value).length > 0;
    case 'list':
      return isList(value) && value.length > 0 && value.every((item) => isData(item) && fitsString(idOf(item)));
    case 'choices':
    case 'questions':
      return isList(value) && value.length > 0 && value.every((id) => typeof id === 'string' && fitsString(id));
    case 'yesNo':
      return typeof value === 'boolean';
    case 'references':
    case 'symbol':
    case 'calendar':
      return true;
    default:
      return typeof value === 'string' && fitsString(value);
  }
}

function idOf({ id }: Loose): string {
  return typeof id === 'string' ? id : '';
}
