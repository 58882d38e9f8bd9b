import { displayText } from '@delaktig/core/document/display-text.js';
import type { Say, Text } from '@delaktig/core/language/say.js';
import { partyWords } from '../answer-words.ts';
import type { Party, SipContent } from '../model.ts';
import { representativeRoleOptions } from '../options.ts';
import * as texts from '../printing/texts.ts';
import { type Regulations, vastraGotaland } from '../regulations.ts';
import { invitedOutside, type NotFor, type Reader } from './reader.ts';

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
    case 'invited':
      return JSON.stringify([reader.kind, reader.id]);
    case 'party':
      return JSON.stringify([reader.kind, reader.party, reader.name ?? '']);
    default:
      return reader.kind;
  }
}

/** In which words readers are called. */
export interface Naming {
  readonly say: Say;
  /** The languages that a host's own words are looked for in, best first. Default that of `say`. */
  readonly languages?: readonly string[];
  /** Whose services. Default Västra Götaland's. */
  readonly rules?: Pick<Regulations, 'parties'>;
}

/** Whom a copy of a plan can be for: the service's own record, the person, their guardians, every service that the consent is about; and the summons for those invited who are no service. */
export function copiesOf(content: SipContent, { say, languages = [say.language], rules }: Naming): readonly Copy[] {
  const { person, consent } = content;
  const parties: readonly Party[] = (rules ?? vastraGotaland).parties;
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
    const kind = partyWords({ say, content, parties, languages }, party);
    const own = name?.trim();
    readers.push([{ kind: 'party', party, ...(own ? { name: own } : {}) }, own ? texts.named(say, own, kind) : kind]);
  }
  for (const { id, name, role, party = '' } of invitedOutside(content)) {
    const as = role?.trim() ? role : partyWords({ say, content, parties, languages }, party);
    readers.push([{ kind: 'invited', id }, name?.trim() ? texts.named(say, name, as) : as]);
  }
  const copies = readers.map(([reader, name]) => ({ key: keyOfReader(reader), reader, name: displayText(name) }));
  return copies.filter(({ key }, index) => copies.findIndex((copy) => copy.key === key) === index);
}

const why: Readonly<Record<NotFor, Text>> = {
  'no-consent': texts.noConsent,
  'not-all-agree': texts.notAllAgree,
  expired: texts.expired,
  'not-named': texts.notNamed,
  'not-answered': texts.notAnswered,
  'choose-parts': texts.chooseParts,
  'no-copy': texts.noCopy,
  unknown: texts.unknown,
};

/** Why somebody may not have a copy, and what can be done, to whoever was to give it. */
export function whyNot(because: NotFor): Text {
  return why[because];
}
