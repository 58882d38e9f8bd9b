import { printDocument } from '@delaktig/core/print/print.js';
import type { Text } from '@delaktig/core/language/say.js';
import { css } from 'lit';
import type { Quotes } from './chain/printed.ts';
import type { AnyField, AnyFields } from './describe.ts';
import { besidesIn, fieldOf } from './extra/besides.ts';
import type { Reader } from './exchange/reader.ts';
import { itemTitle } from './item-title.ts';
import { itemName } from './list.ts';
import type { SipPart } from './model.ts';
import { isBegun, type Paper, papers } from './printing/papers.ts';
import { isProtected } from './privacy.ts';
import { isPrivate } from './private.ts';
import { isHidden } from './protected.ts';
import { fieldsOf, sectionNames, sections } from './sections.ts';
import * as common from './texts/common.ts';
import * as texts from './texts.ts';
import { answerOf, optionsOf, type PlanView } from './view.ts';
import { type Data, fieldsIn, isData, isWritten, itemsOf } from './walk.ts';

const { cssText } = css`
  body { font: 11pt/1.45 system-ui, sans-serif; color: #000; }
  h1 { font-size: 18pt; margin: 0 0 6mm; }
  h2 { font-size: 14pt; margin: 8mm 0 3mm; border-block-end: 1px solid #000; break-after: avoid; }
  h3 { font-size: 11.5pt; margin: 4mm 0 1mm; break-after: avoid; }
  dl { margin: 0; }
  dt { font-weight: 700; break-after: avoid; }
  dd { margin: 0 0 3mm; white-space: pre-wrap; overflow-wrap: anywhere; break-inside: avoid; }
  dd img { display: block; max-inline-size: 50mm; max-block-size: 40mm; margin-block-start: 2mm; }
  .inner { padding-inline-start: 5mm; border-inline-start: 2px solid #999; }
  .box { display: inline-block; margin-inline-end: 6mm; padding-block: 1mm; }
  .blank { block-size: 9mm; border-block-end: 1px dotted #555; }
  @page { @bottom-center { content: counter(page) " / " counter(pages); } }
`;

/** How it is printed. */
export interface SheetOptions {
  /** Whose copy it is. Default the service's own. */
  readonly reader?: Reader;
  /** What the copy says of itself, below its title. */
  readonly notes?: readonly string[];
  /** Which paper of its own; default the whole plan. */
  readonly paper?: Paper | undefined;
  readonly signal?: AbortSignal;
  readonly print?: (window: Window) => void | Promise<void>;
}

/** Prints a plan or a paper of it: what is written, part by part. With nothing in it, every field with a line to write on. */
export async function printSip(view: PlanView, { reader, notes, paper, ...options }: SheetOptions = {}): Promise<void> {
  const { locale } = view;
  const quotes = await quotesOf(view, reader);
  await printDocument({
    title: locale.text(paper && paper !== 'sip' ? sections[paper].label : texts.title),
    language: locale.language,
    direction: locale.direction,
    styles: [cssText],
    build: (page, body) => body.append(...sheet(view, page, { reader, notes, paper, quotes })),
    ...options,
  });
}

/** The person's own words in it: fetched where there are any. */
async function quotesOf(view: PlanView, reader: Reader | undefined): Promise<Quotes | undefined> {
  const some = [...fieldsIn(view.content)].some(({ field, value }) => field.kind === 'references' && isWritten(value));
  return some ? (await import('./chain/printed.ts')).quotesOf(view, reader) : undefined;
}

/** Whose copy it is, what is said below it, and the person's own words. */
interface Copied {
  readonly reader?: Reader | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly paper?: Paper | undefined;
  readonly quotes?: Quotes | undefined;
}

/** The sheet as elements of a page. */
export function sheet(
  view: PlanView,
  page: Document,
  { reader = { kind: 'record' }, notes = [], paper, quotes }: Copied = {},
): readonly HTMLElement[] {
  const { locale, content } = view;
  const { rules: _, ...held } = content;
  const empty = paper ? !isBegun(paper, content) : !isWritten(held as unknown as Data);
  const hidden = isProtected(content);
  const shown: readonly SipPart[] = paper ? ['person', ...papers[paper].parts] : sectionNames;
  const parts = shown.flatMap((part) => {
    const among: unknown = content[part];
    // On a paper that is to be filled in by hand what is known already stands as it is written.
    const blank = !isWritten(among as Data | undefined);
    if (blank && !empty) return [];
    const within = [...lines(onPaper(part), isData(among) ? among : {}, '', blank), ...besides(part, blank)];
    return within.length > 0 ? [make('h2', locale.text(sections[part].label)), ...within] : [];
  });
  return [make('h1', locale.text(texts.title)), ...notes.map((words) => make('p', words)), ...parts];

  function onPaper(part: SipPart): AnyFields {
    const fields = fieldsOf(part);
    const only = paper && part === 'person' ? papers[paper].person : undefined;
    return only ? Object.fromEntries(Object.entries(fields).filter(([name]) => only.includes(name))) : fields;
  }

  /** What a template asks besides; on a paper about something else only what says whose plan it is. */
  function besides(part: SipPart, blank: boolean): readonly HTMLElement[] {
    if (hidden || (paper && !papers[paper].parts.includes(part))) return [];
    return besidesIn(content, part, view.rules.fields).flatMap((one) => {
      const field = fieldOf(one);
      return blank || one.words.trim() ? line(field, field.label, '', one.words, blank) : [];
    });
  }

  function make(tag: string, words = ''): HTMLElement {
    return Object.assign(page.createElement(tag), { textContent: words, dir: 'auto' });
  }

  function lines(fields: AnyFields, among: Data, within: string, blank: boolean): HTMLElement[] {
    return Object.entries(fields).flatMap(([name, field]) => {
      const value = Object.hasOwn(among, name) ? among[name] : undefined;
      const known = within ? `${within}.${name}` : name;
      if (field.kind === 'references') return quotes?.(value, make, !itemName(fields, among)) ?? [];
      // A guardian's own copy has what is theirs; what is another's is not in it at all.
      if (!('label' in field) || (reader.kind !== 'representative' && isPrivate(known))) return [];
      if (hidden && isHidden(known)) return [];
      if (paper && !empty && papers[paper].without?.has(known)) return [];
      // By hand, what is asked only after an answer is there too: nobody can know the answer yet.
      return blank || isWritten(value) ? line(field, field.label, name, value, blank) : [];
    });
  }

  function line(field: AnyField, label: Text, name: string, value: Data[string], blank: boolean): HTMLElement[] {
    if (field.kind === 'group' || field.kind === 'list') {
      const inner =
        field.kind === 'group' ? [{ title: '', among: isData(value) ? value : {} }] : things(field, value, blank);
      return [
        make('h3', locale.text(label)),
        ...inner.map(({ title, among }) => {
          const box = make('div');
          box.className = 'inner';
          box.append(...(title ? [make('h3', title)] : []), ...lines(field.fields, among, name, blank));
          return box;
        }),
      ];
    }
    const list = make('dl');
    const answer = make('dd', blank ? '' : answerOf(view, field, value));
    if (blank) {
      const boxes = toTick(field).map((words) => Object.assign(make('span', `☐ ${words}`), { className: 'box' }));
      answer.append(...boxes);
      if (boxes.length === 0) answer.className = 'blank';
    }
    list.append(make('dt', locale.text(label)), answer);
    return [list];
  }

  /** The answers to choose among, each with a box; none where one writes. */
  function toTick(field: AnyField): readonly string[] {
    switch (field.kind) {
      case 'yesNo':
        return [locale.text(common.yes), locale.text(common.no)];
      case 'choice':
      case 'choices':
      case 'questions':
      case 'party':
        return optionsOf(view, field, []).map(({ text }) => text);
      default:
        return [];
    }
  }

  function things(
    field: Extract<AnyField, { kind: 'list' }>,
    value: Data[string],
    blank: boolean,
  ): { title: string; among: Data }[] {
    if (blank) return [{ title: '', among: {} }];
    return itemsOf(value).map((item, index) => ({ title: itemTitle(locale, field, index), among: item }));
  }
}
