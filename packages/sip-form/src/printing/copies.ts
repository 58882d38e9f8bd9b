import { displayText } from '@delaktig/core/document/display-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { partyWords } from '../answer-words.ts';
import type { Reader } from '../exchange/reader.ts';
import { representativeRoleOptions } from '../options.ts';
import type { FormView } from '../view.ts';
import * as texts from './texts.ts';

/** A copy of the plan: for whom, and what they are called. */
export interface Copy {
  readonly key: string;
  readonly reader: Reader;
  readonly name: string;
}

/** A reader as the value of an option. */
export function keyOfReader(reader: Reader): string {
  switch (reader.kind) {
    case 'representative':
      return JSON.stringify([reader.kind, reader.id]);
    case 'party':
      return JSON.stringify([reader.kind, reader.party, reader.name ?? '']);
    default:
      return reader.kind;
  }
}

/** Whom a plan can be printed for: the service's own record, the person, their guardians, and every service that the consent is about. */
export function copiesOf({ content, rules }: FormView, locale: LocaleController): readonly Copy[] {
  const { say, languages } = locale;
  const { person, consent } = content;
  const readers: (readonly [Reader, string])[] = [
    [{ kind: 'record' }, texts.forRecord(say)],
    [{ kind: 'person' }, person?.name?.trim() ? person.name : texts.forPerson(say)],
  ];
  for (const { id, name, role } of person?.representatives ?? []) {
    const known = Object.entries(representativeRoleOptions).find(([option]) => option === role)?.[1];
    const as = known ? known(say) : texts.guardian(say);
    readers.push([{ kind: 'representative', id }, name?.trim() ? texts.named(say, name, as) : as]);
  }
  for (const { party, name } of consent?.parties ?? []) {
    if (party === undefined) continue;
    const kind = partyWords({ say, content, parties: rules.parties, languages }, party);
    const own = name?.trim();
    readers.push([{ kind: 'party', party, ...(own ? { name: own } : {}) }, own ? texts.named(say, own, kind) : kind]);
  }
  const copies = readers.map(([reader, name]) => ({ key: keyOfReader(reader), reader, name: displayText(name) }));
  return copies.filter(({ key }, index) => copies.findIndex((copy) => copy.key === key) === index);
}
