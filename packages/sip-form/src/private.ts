import type { AnyField, AnyFields } from './describe.ts';

/** What is only for one guardian, by list and field: the other, and whoever gets the plan, must not read it. */
export const PRIVATE: ReadonlySet<string> = new Set([
  'representatives.address',
  'representatives.stance',
  'representatives.preparation',
]);

/** The same fields where others see the screen: what is only for one guardian is as hidden as a number. */
export function onBigScreen(fields: AnyFields, list = ''): AnyFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, AnyField] => {
      if ('fields' in field) return [name, { ...field, fields: onBigScreen(field.fields, name) }];
      return [name, field.kind === 'area' && PRIVATE.has(`${list}.${name}`) ? { ...field, kind: 'identity' } : field];
    }),
  );
}
