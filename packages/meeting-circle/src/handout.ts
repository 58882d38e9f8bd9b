import { displayText } from '@delaktig/core/document/display-text.js';
import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { printDocument, type PrintOptions } from '@delaktig/core/print/print.js';
import { paperColour } from '@delaktig/core/scene/colours.js';
import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import { attributions } from '@delaktig/core/symbols/sets.js';
import * as before from './before-texts.ts';
import { nameOfPart, pictureOfPart } from './context.ts';
import { drawnCircle } from './drawing.ts';
import { withoutIdentities } from './masked.ts';
import type { Circle, MeetingCircleDocument } from './model.ts';
import { sideOf } from './prepare-section.ts';
import { nameOfQuestion } from './questions-section.ts';
import * as texts from './texts.ts';

/** What is printed. */
export interface Handout {
  readonly locale: LocaleController;
  readonly document: MeetingCircleDocument;
  /** One sheet each: the front for the meeting, the back to prepare. */
  readonly circles: readonly Circle[];
}

const styles = `
  body { font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #1f2a37; font-size: 12pt; line-height: 1.35; margin: 0; }
  section { break-after: page; }
  .front { break-before: right; }
  section:last-of-type { break-after: auto; }
  h1 { font-size: 21pt; margin: 0 0 1mm; }
  h2 { font-size: 14pt; margin: 0 0 3mm; font-weight: 700; }
  svg { display: block; width: 76mm; height: 76mm; margin: 0 auto 3mm; }
  ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 2.5mm; }
  li { border: 0.4mm solid #76818d; border-radius: 3mm; padding: 2.5mm 4mm; break-inside: avoid; display: flex; gap: 4mm; align-items: start; }
  .back li { min-height: 30mm; }
  li > i { width: 6mm; height: 6mm; border: 0.6mm solid #1f2a37; border-radius: 1.5mm; flex: none; }
  li > div { flex: 1; }
  img { width: 16mm; height: 16mm; flex: none; }
  h3 { font-size: 13pt; margin: 0 0 1mm; }
  p { margin: 0 0 1mm; overflow-wrap: anywhere; }
  .lines { height: 7mm; border-block-end: 0.3mm solid #76818d; }
`;

/**
 * Prints a sheet of two sides for each circle: on the front the circle and what to do during the meeting, on the back what to prepare. What is not talked
 * about is on none of them, nor an identity number that somebody has written, and neither is anybody's name in the title, which is seen in lists of jobs.
 */
export async function printHandouts(
  { locale, document: whole, circles }: Handout,
  options: Pick<PrintOptions, 'signal' | 'print'> = {},
): Promise<void> {
  const document = { ...whole, content: withoutIdentities(whole.content) };
  const pictures = await picturesOf(document);
  await printDocument({
    title: locale.text(texts.title),
    language: locale.language,
    direction: locale.direction,
    styles: [styles],
    attributions: pictures.size > 0 ? attributions(new Set(['fluent'])) : [],
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.print ? { print: options.print } : {}),
    build(page, body) {
      for (const circle of circles)
        for (const side of ['during', 'before'] as const)
          body.append(sheet(page, { locale, document, circles }, circle, side, pictures));
    },
  });
}

async function picturesOf({ content }: MeetingCircleDocument): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    content.parts.map(async (part) => {
      const symbol = pictureOfPart(part);
      return [part.id, symbol ? await pictureOfSaid({ symbol }, new Map()) : null] as const;
    }),
  );
  return new Map(found.flatMap(([id, url]) => (url === null ? [] : [[id, url] as const])));
}

function sheet(
  page: Document,
  { locale, document }: Handout,
  circle: Circle,
  side: 'before' | 'during',
  pictures: ReadonlyMap<string, string>,
): HTMLElement {
  const made = element(page, 'section', '');
  made.className = side === 'before' ? 'back' : 'front';
  made.append(
    element(page, 'h1', locale.text(before.handoutName, locale.text(before.circleNames[circle]))),
    element(page, 'h2', locale.text(side === 'before' ? before.backTitle : before.frontTitle)),
  );
  if (side === 'during') {
    const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('aria-hidden', 'true');
    renderSvg(drawnCircle(locale, document), svg, paperColour);
    made.append(svg);
  } else told(page, made, { locale, document });
  const list = element(page, 'ol', '');
  for (const { part, words } of sideOf({ locale, document }, circle, side)) {
    const item = element(page, 'li', '');
    const picture = pictures.get(part.id);
    if (picture) item.append(Object.assign(page.createElement('img'), { src: picture, alt: '' }));
    const text = element(page, 'div', '');
    text.append(element(page, 'h3', nameOfPart(locale, part)), element(page, 'p', words));
    if (side === 'before') text.append(Object.assign(element(page, 'div', ''), { className: 'lines' }));
    item.append(text, element(page, 'i', ''));
    list.append(item);
  }
  made.append(list);
  return made;
}

/** What the meeting is for and what is going to be talked about, where it has been said. */
function told(page: Document, to: HTMLElement, { locale, document }: Omit<Handout, 'circles'>): void {
  const { purpose = '', questions } = document.content;
  if (purpose.trim()) to.append(element(page, 'p', displayText(purpose)));
  const open = questions.filter(({ reference }) => !reference);
  if (open.length > 0)
    to.append(element(page, 'p', open.map((question) => nameOfQuestion({ locale }, question)).join(' · ')));
}

function element(page: Document, name: string, words: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = words;
  if (words) made.dir = 'auto';
  return made;
}
