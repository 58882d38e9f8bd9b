import type { AnyField, AnyFields } from './describe.ts';
import type { SipContent } from './model.ts';
import { isProtected } from './privacy.ts';
import { isPrivate } from './private.ts';
import { isHidden } from './protected.ts';

/** What each guardian tells those who write, and where there are several not the other: how to reach them, and what they have answered. */
const OF_EACH: ReadonlySet<string> = new Set([
  'representatives.phone',
  'representatives.copy',
  'givers.answer',
  'givers.date',
]);

/** What has been made of fields, so that they are the same at every drawing. */
const made = new WeakMap<AnyFields, Map<string, AnyFields>>();

/**
 * The same fields where others than those who write see them. What is only for one guardian, and with protected personal data what tells where somebody is,
 * is as hidden as a number on the big screen, and left out where somebody only reads. Fetched where others see them.
 *
 * @param list - The list or group that the fields are of; empty: a part.
 */
export function asSeen(fields: AnyFields, content: SipContent, bigScreen: boolean, list = ''): AnyFields {
  const hidden = isProtected(content);
  const several = (content.person?.representatives?.length ?? 0) > 1;
  const key = JSON.stringify([hidden, several, bigScreen, list]);
  const known = made.get(fields) ?? new Map<string, AnyFields>();
  made.set(fields, known);
  let seen = known.get(key);
  if (!seen) known.set(key, (seen = Object.fromEntries(Object.entries(fields).flatMap(one))));
  return seen;

  function one([name, field]: readonly [string, AnyField]): readonly (readonly [string, AnyField])[] {
    if (!('label' in field)) return [[name, field]];
    const way = `${list}.${name}`;
    if (isPrivate(way) || (several && OF_EACH.has(way)) || (hidden && isHidden(way)))
      return bigScreen ? [[name, { ...field, kind: 'identity' }]] : [];
    return [[name, 'fields' in field ? { ...field, fields: asSeen(field.fields, content, bigScreen, name) } : field]];
  }
}
