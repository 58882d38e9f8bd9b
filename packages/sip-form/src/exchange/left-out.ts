import type { Say } from '@delaktig/core/language/say.js';
import type { AnyField, AnyFields } from '../describe.ts';
import type { SipContent } from '../model.ts';
import { isProtected } from '../privacy.ts';
import { isHidden } from '../protected.ts';
import { sectionNames, sections } from '../sections.ts';
import { type Data, isData, isList, isWritten, itemsOf } from '../walk.ts';
import { forReader, OF_CONSENT, partsClosed, type Reader } from './reader.ts';

/**
 * Why something that is written is not in somebody's copy.
 *
 * | reason | what it means |
 * | --- | --- |
 * | `consent` | the consent does not cover it |
 * | `asked` | it was said when the consent was asked for, or is what other services were answered |
 * | `quote` | the person has not chosen that this reader sees it; in text for the record: nobody knows who will read that |
 * | `guardian` | it is about one guardian or representative alone |
 * | `child` | it is written to the child |
 * | `protected` | personal data are protected |
 * | `summons` | somebody invited gets the summons alone |
 */
export type LeftOutBecause = 'consent' | 'asked' | 'quote' | 'guardian' | 'child' | 'protected' | 'summons';

/** Something that is written and is not in somebody's copy: for whoever gives it, never for whoever reads it. */
export interface LeftOut {
  readonly because: LeftOutBecause;
  /** What the part and the fields on the way to it are called, outermost first. None of what is written there. */
  readonly where: readonly string[];
  /** How many such. */
  readonly count: number;
}

/** As what a copy is given: the document itself (FHIR too), or text (`toPlainText`, `toHtml`), which for the record has none of the person's own words. */
export type CopyAs = 'document' | 'text';

/**
 * What is written in a plan and is not in the copy of somebody who may read it, and why. Nothing where they may not read it at all.
 *
 * @param today - The day in Sweden, `YYYY-MM-DD`.
 * @param as - As what it is given. Default the document.
 */
export function leftOutOf(
  content: SipContent,
  reader: Reader,
  today: string,
  say: Say,
  as: CopyAs = 'document',
): readonly LeftOut[] {
  const made = forReader(content, reader, today);
  if (!made.allowed) return [];
  const closed = partsClosed(content, reader);
  const found = new Map<string, LeftOut>();
  for (const part of sectionNames) {
    const among: unknown = content[part];
    if (!isData(among) || !isWritten(among)) continue;
    const where = [sections[part].label(say)];
    if (closed.has(part)) add(reader.kind === 'invited' ? 'summons' : 'consent', where);
    else inside(sections[part].fields, among, made.content[part], part, where);
  }
  return [...found.values()];

  function add(because: LeftOutBecause, where: readonly string[], count = 1): void {
    const key = JSON.stringify([because, where]);
    found.set(key, { because, where, count: (found.get(key)?.count ?? 0) + count });
  }

  function inside(fields: AnyFields, among: Data, copy: unknown, way: string, where: readonly string[]): void {
    const kept = isData(copy) ? copy : {};
    for (const [name, field] of Object.entries(fields)) {
      const value = Object.hasOwn(among, name) ? among[name] : undefined;
      if (!isWritten(value)) continue;
      const here = `${way}.${name}`;
      if (field.kind === 'references') {
        const told = as === 'text' && reader.kind === 'record' ? 0 : countOf(kept[name]);
        const hidden = countOf(value) - told;
        if (hidden > 0) add('quote', where, hidden);
      } else if ('label' in field) one(field, value, kept[name], here, [...where, field.label(say)]);
    }
  }

  function one(field: AnyField, value: unknown, copy: unknown, way: string, where: readonly string[]): void {
    if (field.kind === 'group' && isData(value)) inside(field.fields, value, copy, way, where);
    else if (field.kind === 'list') {
      const kept = itemsOf(copy);
      for (const item of itemsOf(value)) {
        const same = kept.find(({ id }) => id === item.id);
        if (same) inside(field.fields, item, same, way, where);
        else if (isWritten(item)) add(why(way), where);
      }
    } else if (copy === undefined) add(why(way), where);
  }

  function why(way: string): LeftOutBecause {
    const [part = '', list = ''] = way.split('.');
    if (isProtected(content) && isHidden(way)) return 'protected';
    if (way === 'invitation.childLetter') return 'child';
    if (reader.kind === 'invited') return 'summons';
    if (list === 'representatives' || list === 'givers' || part === 'agreement') return 'guardian';
    return part === 'consent' && (OF_CONSENT.includes(list) || reader.kind === 'party') ? 'asked' : 'consent';
  }
}

function countOf(value: unknown): number {
  return isList(value) ? value.length : 0;
}
