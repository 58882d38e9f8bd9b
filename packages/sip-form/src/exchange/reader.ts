import { shareDocument, type ShareSeed } from '@delaktig/core/privacy/share.js';
import type { ConsentParty } from '../model/consent.ts';
import type { Invited } from '../model/invitation.ts';
import type { Representative } from '../model/person.ts';
import type { SipContent, SipDocument, SipPart } from '../model.ts';
import { notSummoned } from '../printing/papers.ts';
import { isProtected } from '../privacy.ts';
import { isPrivate } from '../private.ts';
import { sectionNames } from '../sections.ts';
import type { Data } from '../walk.ts';
import { pickFields } from './pick-fields.ts';
import { isDay } from './days.ts';

/** Who is to read a plan. */
export type Reader =
  /** The service's own record, where the plan is kept: all of it. */
  | { readonly kind: 'record' }
  | { readonly kind: 'person' }
  /** A guardian or representative: the id in `person.representatives`. */
  | { readonly kind: 'representative'; readonly id: string; readonly viewer?: string }
  | PartyReader
  | InvitedReader;

/** Somebody close to the person, or another who is no service, and is invited to the meeting: reads the summons and no more. */
export interface InvitedReader {
  readonly kind: 'invited';
  /** The id in `invitation.invited`. */
  readonly id: string;
  /** What quotes call them in `visibleTo`. */
  readonly viewer?: string;
}

/** A service that is to read a plan. */
export interface PartyReader {
  readonly kind: 'party';
  /** Its kind, as in the consent: `school`. */
  readonly party: string;
  /** Its name, where several of a kind are in the consent. */
  readonly name?: string;
  /** What quotes call it in `visibleTo`. */
  readonly viewer?: string;
}

/**
 * Why somebody may not read it, and what can be done.
 *
 * | reason | what it means |
 * | --- | --- |
 * | `no-consent` | the answer is no, not yet, or taken back |
 * | `not-all-agree` | one of those who consent has not said yes |
 * | `expired` | the day until which it was valid has passed |
 * | `not-named` | the consent does not name this service |
 * | `not-answered` | it names it, without a yes |
 * | `choose-parts` | some information may not be shared, and nobody has chosen which parts of the plan it is in |
 * | `no-copy` | nobody has said that this guardian gets a copy: it is never automatic |
 * | `unknown` | there is no such guardian, or nobody so invited, in the plan |
 */
export type NotFor =
  'no-consent' | 'not-all-agree' | 'expired' | 'not-named' | 'not-answered' | 'choose-parts' | 'no-copy' | 'unknown';

/** A plan as somebody may read it. */
export type ForReader =
  | {
      readonly allowed: true;
      readonly content: SipContent;
      /** Parts that hold something and are not in it, for whoever sends it: the reader is not told. */
      readonly leftOut: readonly SipPart[];
      /** What the consent does not cover, in the person's words, which no program can find: to be looked for before it is sent. */
      readonly look: readonly string[];
    }
  | { readonly allowed: false; readonly because: NotFor };

/**
 * What of a plan somebody may read. Consent decides what a service reads; a guardian reads no other guardian's address, stance or preparations; quotes go
 * to those whom the person has chosen; protected personal data are in nobody's. What this software does not know is only in the record.
 *
 * @param today - The day in Sweden, `YYYY-MM-DD`.
 */
export function forReader(content: SipContent, reader: Reader, today: string): ForReader {
  const because = refusal(content, reader, today);
  if (because) return { allowed: false, because };
  const hidden = isProtected(content);
  if (reader.kind === 'record' && !hidden) return { allowed: true, content, leftOut: [], look: [] };
  const without = partsClosed(content, reader);
  const read = pickFields(content, {
    keeps: (way, item) => keeps(content, reader, way, item),
    keepsItem: (way, item) => keepsItem(content, reader, way, item),
    sees: (visibleTo) => sees(reader, visibleTo),
    hidden,
    whole: reader.kind === 'record',
    without,
  });
  const { excluded } = content.consent ?? {};
  return {
    allowed: true,
    content: read,
    leftOut: sectionNames.filter((part) => content[part] !== undefined && read[part] === undefined),
    look: (reader.kind === 'party' || reader.kind === 'invited') && excluded?.trim() ? [excluded] : [],
  };
}

/** A copy for somebody, with an id and times of its own and no trace of what is left out; null when they may not read it. */
export function copyFor(document: SipDocument, reader: Reader, today: string, seed: ShareSeed): SipDocument | null {
  const read = forReader(document.content, reader, today);
  return read.allowed ? shareDocument(document, () => read.content, seed) : null;
}

function refusal(content: SipContent, reader: Reader, today: string): NotFor | null {
  switch (reader.kind) {
    case 'representative': {
      const one = content.person?.representatives?.find(({ id }) => id === reader.id);
      return !one ? 'unknown' : one.copy === true ? null : 'no-copy';
    }
    case 'party':
      return consentRefusal(content, today) ?? partyRefusal(content, reader) ?? partsRefusal(content);
    case 'invited':
      if (!invitedOutside(content).some(({ id }) => id === reader.id)) return 'unknown';
      return (
        consentRefusal(content, today) ??
        partsRefusal(content) ??
        (partsLeftOut(content).has('invitation') ? 'not-answered' : null)
      );
    default:
      return null;
  }
}

/** Kinds that are no services: nobody's secrecy is between them, and the person decides who of them comes. */
const NO_SERVICE: readonly string[] = ['relative', 'civilSociety', 'other'];

/** Those invited who are no service, and whom the consent does not name: it says itself what those read. A service reads nothing without it. */
export function invitedOutside({ invitation, consent }: SipContent): readonly Invited[] {
  const isOutside = ({ party = '', name = '' }: Invited): boolean => {
    const reader: PartyReader = { kind: 'party', party, ...(name.trim() && { name }) };
    return NO_SERVICE.includes(party) && !consent?.parties?.some((named) => isNamed(named, reader));
  };
  return (invitation?.invited ?? []).filter(isOutside);
}

/** The parts that somebody reads nothing of, whatever is in them. */
export function partsClosed(content: SipContent, { kind }: Reader): ReadonlySet<SipPart> {
  if (kind === 'invited') return new Set(sectionNames.filter((part) => part !== 'person' && part !== 'invitation'));
  return kind === 'party' ? partsLeftOut(content) : new Set<SipPart>();
}

/** Whether somebody has said yes, wholly or partly, and not taken it back. */
export function isGiven({ consent }: SipContent): boolean {
  return (consent?.answer === 'yes' || consent?.answer === 'partly') && !isWithdrawn(consent);
}

function consentRefusal(content: SipContent, today: string): NotFor | null {
  const { consent } = content;
  if (!consent || !isGiven(content)) return 'no-consent';
  if (consent.givers?.some(({ answer }) => answer !== undefined && answer !== 'yes')) return 'not-all-agree';
  // A day that cannot be read gives no right to anything.
  return consent.validUntil?.trim() && !(isDay(consent.validUntil) && consent.validUntil >= today) ? 'expired' : null;
}

function partyRefusal({ consent = {} }: SipContent, reader: PartyReader): NotFor | null {
  const named = (consent.parties ?? []).filter((party) => isNamed(party, reader));
  if (named.length === 0) return 'not-named';
  return named.every(({ answer = consent.answer }) => answer === 'yes') ? null : 'not-answered';
}

function partsRefusal({ consent = {} }: SipContent): NotFor | null {
  const closed = (consent.information ?? []).some(
    ({ answer = consent.answer, parts = [] }) => answer !== 'yes' && !parts.length,
  );
  const open = (consent.information ?? []).some(({ answer, parts = [] }) => answer === 'yes' && parts.length > 0);
  return closed || (consent.answer === 'partly' && !open) ? 'choose-parts' : null;
}

function isNamed(named: Data | ConsentParty, { party, name }: PartyReader): boolean {
  const own = typeof named.name === 'string' ? named.name.trim().toLowerCase() : '';
  return named.party === party && (name === undefined || own === '' || own === name.trim().toLowerCase());
}

/** What happened last is what counts, in whatever order it was written. */
function isWithdrawn({ history = [] }: NonNullable<SipContent['consent']>): boolean {
  let [last] = history;
  for (const change of history) if ((change.date ?? last?.date ?? '') >= (last?.date ?? '')) last = change;
  return last?.what === 'withdrawn' || last?.what === 'declined';
}

/** Where only some parts may be shared, no others are; what somebody has said no to is left out, whatever else says yes to it. */
export function partsLeftOut({ consent = {} }: SipContent): ReadonlySet<SipPart> {
  const { information = [], answer: overall } = consent;
  const named = (yes: boolean): Set<SipPart> =>
    new Set(
      information.filter(({ answer = overall }) => (answer === 'yes') === yes).flatMap(({ parts = [] }) => parts),
    );
  const refused = named(false);
  if (overall !== 'partly') return refused;
  const open = named(true);
  return new Set(sectionNames.filter((part) => part !== 'consent' && (!open.has(part) || refused.has(part))));
}

function sees(reader: Reader, visibleTo: readonly string[]): boolean {
  if (reader.kind === 'record' || reader.kind === 'person') return true;
  return reader.viewer !== undefined && visibleTo.includes(reader.viewer);
}

/** What the person said when the consent was asked for, and what it does not cover: telling it would tell what was to be left out. What a template asks besides likewise. */
export const OF_CONSENT: readonly string[] = [
  'excluded',
  'childStance',
  'understoodHow',
  'supports',
  'history',
  'extra',
];

/** Whether a field is read. @param way - The way to it without ids: `person.representatives.address`. @param item - What it stands in. */
function keeps(content: SipContent, reader: Reader, way: string, item: Data): boolean {
  if (reader.kind === 'record') return true;
  const [part = '', name = '', field = ''] = way.split('.');
  const known = `${part}.${name}`;
  if (known === 'invitation.calendar' || known === 'responsibility.nextCalendar') return false;
  if (reader.kind === 'invited')
    return part === 'person'
      ? !name || name === 'name'
      : name !== 'extra' && !notSummoned.has(way.slice(part.length + 1));
  if (known === 'person.representatives' && field) {
    if (reader.kind === 'representative' && item['id'] === reader.id) return true;
    return (
      !isPrivate(`${name}.${field}`) && field !== 'copy' && !(field === 'phone' && reader.kind === 'representative')
    );
  }
  if (reader.kind === 'person') return true;
  if (known === 'invitation.childLetter') return false;
  if (part === 'consent' && OF_CONSENT.includes(name)) return false;
  // What another guardian has answered is between them and who asked.
  const answered = known === 'consent.givers' && (field === 'answer' || field === 'date');
  return !(answered && reader.kind === 'representative' && ofAnother(content, reader.id, item['name']));
}

/** Whether a thing in a list is read at all. */
function keepsItem(content: SipContent, reader: Reader, way: string, item: Data): boolean {
  switch (reader.kind) {
    case 'party':
      // Whom else somebody has said yes or no to is between them and the person.
      if (way === 'consent.parties') return isNamed(item, reader);
      return way !== 'consent.information' || item['answer'] === undefined || item['answer'] === 'yes';
    case 'representative':
      return way !== 'agreement.copies' || !ofAnother(content, reader.id, item['to']);
    default:
      return true;
  }
}

/** Whether words are about another guardian than this. */
function ofAnother({ person }: SipContent, id: string, words: unknown): boolean {
  const others = (person?.representatives ?? []).filter((one) => one.id !== id);
  return typeof words === 'string' && others.some((one) => isAbout(words, one));
}

function isAbout(words: string, { name = '' }: Representative): boolean {
  return name.trim() !== '' && words.toLowerCase().includes(name.trim().toLowerCase());
}
