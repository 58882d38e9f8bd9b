import { displayText } from '@delaktig/core/document/display-text.js';
import { directionOf } from '@delaktig/core/language/direction.js';
import { Speaker } from '@delaktig/core/language/speaker.js';
import type { Say } from '@delaktig/core/language/say.js';
import { partyWords } from '../answer-words.ts';
import type { SipContent, SipDocument } from '../model.ts';
import { isProtected } from '../privacy.ts';
import { vastraGotaland } from '../regulations.ts';
import { type ForReader, forReader, type NotFor, type PartyReader, type Reader } from './reader.ts';
import { type Line, linesOf } from './lines.ts';
import { inStockholm } from './stockholm.ts';
import * as texts from './texts.ts';

/** How a plan is written out. */
export interface ExportOptions {
  /** Who is to read it. Default the service's own record. */
  readonly reader?: Reader;
  /** The time now, ISO 8601: a consent may have run out. */
  readonly now: string;
  /** In which language (`sayIn`, with the catalogues of the form and of `exchange`). Default Swedish. */
  readonly say?: Say;
}

/** A plan as words, or why somebody may not have it. */
export type Exported =
  | (Extract<ForReader, { allowed: true }> & { readonly words: string })
  | { readonly allowed: false; readonly because: NotFor };

const swedish: Say = new Speaker('sv', 'sv', [], []);

/**
 * A plan as plain text, for pasting into a journal. Identity numbers without their last four signs. The person's own words are in what is written for somebody
 * who may see them; nobody knows who will read the record.
 */
export function toPlainText(document: SipDocument, options: ExportOptions): Exported {
  return exported(document, options, (lines) => `${lines.map(plain).join('\n').trim()}\n`);
}

/** A plan as a piece of HTML, for pasting or for a host's own page. What people have written is data: no markup of theirs is any. */
export function toHtml(document: SipDocument, options: ExportOptions): Exported {
  const { language } = options.say ?? swedish;
  return exported(
    document,
    options,
    (lines) =>
      `<article lang="${escaped(language)}" dir="${directionOf(language)}">\n${lines.map(markup).join('\n')}\n</article>\n`,
  );
}

function exported(document: SipDocument, options: ExportOptions, write: (lines: readonly Line[]) => string): Exported {
  const { reader = { kind: 'record' }, now, say = swedish } = options;
  const read = forReader(document.content, reader, inStockholm(now)?.date ?? '9999-12-31');
  if (!read.allowed) return read;
  return {
    ...read,
    words: write([...linesOf(read.content, say, reader.kind !== 'record'), ...notes(document.content, reader, say)]),
  };
}

/** That something is left out is said; what it is, is not. */
function notes(content: SipContent, reader: Reader, say: Say): readonly Line[] {
  return [
    ...(reader.kind === 'party' ? [texts.byConsent(say, partyName(content, reader, say))] : []),
    ...(reader.kind === 'invited' ? [texts.byConsent(say, invitedName(content, reader.id))] : []),
    ...(reader.kind === 'representative' ? [texts.byGuardian(say)] : []),
    ...(isProtected(content) ? [texts.byProtection(say)] : []),
  ].map((words) => ({ kind: 'note', words }));
}

function invitedName({ invitation }: SipContent, id: string): string {
  const { name = '', role = '' } = invitation?.invited?.find((one) => one.id === id) ?? {};
  return displayText(name.trim() ? name : role);
}

function partyName(content: SipContent, { party, name }: PartyReader, say: Say): string {
  return name ?? partyWords({ say, content, parties: vastraGotaland.parties, languages: [say.language] }, party);
}

function plain(line: Line): string {
  switch (line.kind) {
    case 'heading':
      return line.level <= 2 ? `\n${line.words.toLocaleUpperCase()}` : `\n${line.words}`;
    case 'answer':
      return line.words.includes('\n')
        ? `${line.label}\n${line.words}`
        : `${line.label.replace(/:$/, '')}${/[?:]$/.test(line.label) ? '' : ':'} ${line.words}`;
    case 'note':
      return `\n${line.words}`;
  }
}

function markup(line: Line): string {
  switch (line.kind) {
    case 'heading':
      return `<h${line.level}>${escaped(line.words)}</h${line.level}>`;
    case 'answer':
      return `<p><strong>${escaped(line.label)}</strong><br><span${line.own ? ' dir="auto" translate="no"' : ''}>${escaped(line.words).replaceAll('\n', '<br>')}</span></p>`;
    case 'note':
      return `<p>${escaped(line.words)}</p>`;
  }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}
