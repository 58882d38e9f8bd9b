/** Copies of the plan for others: who can get one, what is not in it and why, and the files it can be given as. */
import { newId } from '@delaktig/core/document/ids.js';
import { copiesOf, whyNot } from '@delaktig/sip-form/exchange/copies.js';
import { toHtml, toPlainText } from '@delaktig/sip-form/exchange/export.js';
import { toFhir } from '@delaktig/sip-form/exchange/fhir.js';
import { leftOutOf } from '@delaktig/sip-form/exchange/left-out.js';
import { copyFor, forReader } from '@delaktig/sip-form/exchange/reader.js';
import { lookForPlaces } from '@delaktig/sip-form/printing/texts.js';
import { isProtected } from '@delaktig/sip-form/privacy.js';
import { namedIn } from '../public/attachments.js';
import { dayIn, say } from './plan-document.js';

/** @typedef {import('./plan-document.js').Plan} Plan */
/** @typedef {import('./document.js').Attachment} Attachment */
/** @typedef {import('@delaktig/sip-form/exchange/copies.js').Copy} Copy */
/** @typedef {import('@delaktig/sip-form/exchange/left-out.js').LeftOut} LeftOut */
/** @typedef {{ name: string, type: string, body: string }} File */
/** @typedef {keyof typeof FILES} FileName */

/** Everybody who can be given a copy, or be told why not. @param {Plan} plan */
export const receiversOf = ({ content }) => copiesOf(content, { say });

/**
 * @typedef {object} Handout
 * @property {Copy} to
 * @property {string | undefined} refused why there is no copy for them, and what can be done
 * @property {readonly LeftOut[]} leftOut
 * @property {string | undefined} places what to look for where personal data are protected
 * @property {readonly string[]} look what the consent does not cover, in the person's words: no program finds that in a text
 * @property {string} text
 */

/** @param {Plan} plan @param {Copy} to @param {number} now @returns {Handout} */
export function handoutOf(plan, to, now) {
  const today = dayIn(now);
  const read = forReader(plan.content, to.reader, today);
  if (!read.allowed)
    return { to, refused: whyNot(read.because)(say), places: undefined, leftOut: [], look: [], text: '' };
  const text = FILES['journal.txt'](plan, to, { now, attachments: [] })?.body ?? '';
  return {
    to,
    refused: undefined,
    leftOut: leftOutOf(plan.content, to.reader, today, say),
    places: isProtected(plan.content) ? lookForPlaces(say) : undefined,
    look: read.look,
    text,
  };
}

/** @param {number} now */
const iso = (now) => new Date(now).toISOString();
/** @param {unknown} value */
const jsonFile = (value) => ({ type: 'application/json', body: JSON.stringify(value, null, 2) });

/**
 * Each way to give a copy. Nothing where the receiver may not have one. No name says whose plan it is: files lie in folders that others see.
 * @satisfies {Record<string, (plan: Plan, to: Copy, more: { now: number, attachments: readonly Attachment[] }) => Omit<File, 'name'> | undefined>}
 */
const FILES = {
  /** @param {Plan} plan @param {Copy} to @param {{ now: number, attachments: readonly Attachment[] }} more */
  'journal.txt'(plan, { reader }, { now }) {
    const made = toPlainText(plan, { reader, now: iso(now), say });
    return made.allowed ? { type: 'text/plain; charset=utf-8', body: made.words } : undefined;
  },
  /** @param {Plan} plan @param {Copy} to @param {{ now: number, attachments: readonly Attachment[] }} more */
  'journal.html'(plan, { reader }, { now }) {
    const made = toHtml(plan, { reader, now: iso(now), say });
    if (!made.allowed) return undefined;
    const body = `<!doctype html>\n<html lang="sv">\n<head><meta charset="utf-8"><title>SIP</title></head>\n<body>\n${made.words}</body>\n</html>\n`;
    return { type: 'text/html; charset=utf-8', body };
  },
  /** @param {Plan} plan @param {Copy} to @param {{ now: number, attachments: readonly Attachment[] }} more */
  'fhir.json'(plan, { reader }, { now, attachments }) {
    const pictures = attachments.map(({ id, type, bytes }) => ({
      id,
      contentType: type,
      data: bytes.toString('base64'),
    }));
    const made = toFhir(plan, { now: iso(now), reader, say, attachments: pictures });
    return made.allowed ? { ...jsonFile(made.bundle), type: 'application/fhir+json' } : undefined;
  },
  /** @param {Plan} plan @param {Copy} to @param {{ now: number, attachments: readonly Attachment[] }} more */
  'plan.json'(plan, { reader }, { now }) {
    const read = forReader(plan.content, reader, dayIn(now));
    // Our own record is the same plan, under its own id.
    if (reader.kind === 'record') return read.allowed ? jsonFile({ ...plan, content: read.content }) : undefined;
    const copy = copyFor(plan, reader, dayIn(now), { id: newId(), now: iso(now) });
    return copy ? jsonFile(copy) : undefined;
  },
};

/** In an address. */
export const FILE_NAMES = /** @type {FileName[]} */ (Object.keys(FILES));

/** @param {FileName} name @param {Plan} plan @param {Copy} to @param {{ now: number, attachments: readonly Attachment[] }} more */
export const fileFor = (name, plan, to, more) => FILES[name](plan, to, more);

/** The pictures that a plan's quotations show. @param {Plan} plan @param {(id: string) => Attachment | undefined} find */
export const picturesOf = (plan, find) => [...namedIn(plan)].flatMap((id) => find(id) ?? []);
