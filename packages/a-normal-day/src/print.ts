import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import { printDocument, type PrintOptions } from '@delaktig/core/print/print.js';
import { paperColour } from '@delaktig/core/scene/colours.js';
import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import { attributions } from '@delaktig/core/symbols/sets.js';
import type { DayView } from './context.ts';
import { dayScene, described, symbolsIn } from './picture.ts';
import type { Answer } from './model.ts';
import { answersTo, besideSheet, COLUMNS, ROWS } from './sheet.ts';
import { answerWords, questionOf } from './sheet-view.ts';
import * as texts from './texts.ts';
import { timelineOf } from './timeline.ts';

/** Paper: the day as large as the page, the schedule with pictures that are seen from across a room. */
const styles = `
  body { font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #1f2a37; }
  svg { display: block; width: 100%; max-height: 94vh; }
  .page + .page, section { break-before: page; }
  section:first-child { break-before: auto; }
  h1 { font-size: 22pt; margin: 0 0 6mm; }
  h2 { font-size: 14pt; margin: 6mm 0 2mm; break-after: avoid; }
  .schedule { list-style: none; padding: 0; display: grid; gap: 4mm; }
  .schedule li { display: flex; align-items: center; gap: 6mm; border: 0.7mm solid #1f2a37; border-radius: 4mm; padding: 4mm 6mm; break-inside: avoid; }
  .schedule img { width: 22mm; height: 22mm; object-fit: contain; }
  p img { width: 22mm; height: 22mm; object-fit: contain; vertical-align: middle; margin-inline-end: 4mm; }
  .schedule strong { font-size: 20pt; flex: 1; }
  .schedule span { font-size: 16pt; font-variant-numeric: tabular-nums; }
  .schedule i { width: 10mm; height: 10mm; border: 0.7mm solid #1f2a37; border-radius: 2mm; flex: none; }
  .lines { height: 20mm; border-bottom: 0.3mm solid #76818d; }
  .clock { display: grid; grid-template-columns: 16mm 1fr; font-size: 11pt; }
  .clock div { height: 11mm; border-bottom: 0.3mm solid #76818d; }
`;

type What = 'document' | 'schedule' | 'blank';

/**
 * Prints every day and the answers; or the shown day as a picture schedule; or a sheet to fill in by hand. Never how long with whom.
 *
 * @param print stands in for the browser's print dialog, in tests
 */
export async function printDay(
  view: DayView,
  what: What,
  signal?: AbortSignal,
  print?: PrintOptions['print'],
): Promise<void> {
  const { locale, document } = view;
  const pages = { document: wholeDocument, schedule, blank };
  await printDocument({
    // The page's title becomes the name of a file, and is seen in lists of jobs: nobody's name is in it.
    title: locale.text(texts.title),
    language: locale.language,
    direction: locale.direction,
    styles: [styles],
    attributions: what === 'blank' ? [] : attributions(new Set(symbolsIn(document).map(({ provider }) => provider))),
    ...(print ? { print } : {}),
    ...(signal ? { signal } : {}),
    build: (page, body) => pages[what](view, page, body),
  });
}

async function wholeDocument(view: DayView, page: Document, body: HTMLElement): Promise<void> {
  for (const day of view.document.content.days) {
    const scene = await dayScene(view, day, { credits: false });
    const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', described(view, day));
    svg.setAttribute('class', 'page');
    renderSvg(scene, svg, paperColour);
    body.append(svg);
  }
  if (view.document.content.answers.length > 0) body.append(await answers(view, page));
}

async function answers(view: DayView, page: Document): Promise<HTMLElement> {
  const { content } = view.document;
  const section = page.createElement('section');
  section.append(element(page, 'h1', view.locale.text(texts.viewSheet)));
  const append = async (answer: Answer): Promise<void> => {
    const line = element(page, 'p', answerWords(view, answer));
    const url = await pictureOfSaid(answer, view.held);
    if (url !== null) line.prepend(image(page, url));
    section.append(line);
  };
  for (const row of ROWS)
    for (const [column, about] of COLUMNS.entries()) {
      const question = row[column] ?? 'now';
      const found = answersTo(content, about, question);
      if (found.length === 0) continue;
      section.append(element(page, 'h2', questionOf(view, { about, question })));
      for (const answer of found) await append(answer);
    }
  for (const answer of besideSheet(content)) await append(answer);
  return section;
}

/** The day in order, large: a picture, the words, the time, and a box to tick. */
async function schedule(view: DayView, page: Document, body: HTMLElement): Promise<void> {
  const { day, words } = view;
  const { spans, waiting } = timelineOf(day);
  body.append(element(page, 'h1', words.day(day)));
  const list = element(page, 'ol', '');
  list.className = 'schedule';
  for (const { activity, span } of [
    ...spans.map((one) => ({ activity: one.activity, span: one })),
    ...waiting.map((one) => ({ activity: one, span: undefined })),
  ]) {
    const item = page.createElement('li');
    const url = await pictureOfSaid(activity, view.held);
    if (url !== null) item.append(image(page, url));
    item.append(element(page, 'strong', words.name(activity)));
    if (span) item.append(element(page, 'span', words.when(span)));
    item.append(page.createElement('i'));
    list.append(item);
  }
  body.append(list);
}

/** The sheet as it was on paper: an empty day by the hour, and the questions with room to write. */
function blank(view: DayView, page: Document, body: HTMLElement): void {
  const { locale, settings, words, discretion } = view;
  body.append(element(page, 'h1', locale.text(texts.title)));
  const clock = element(page, 'div', '');
  clock.className = 'clock';
  for (let hour = settings.from; hour < settings.to; hour++)
    clock.append(element(page, 'div', words.time(hour * 60)), element(page, 'div', ''));
  body.append(clock);
  const section = page.createElement('section');
  for (const row of ROWS)
    for (const [column, about] of COLUMNS.entries()) {
      const question = row[column] ?? 'now';
      if (question === 'less' && !discretion.asksLess) continue;
      const lines = element(page, 'div', '');
      lines.className = 'lines';
      section.append(element(page, 'h2', questionOf(view, { about, question })), lines);
    }
  body.append(section);
}

function image(page: Document, url: string): HTMLElement {
  const made = page.createElement('img');
  made.src = url;
  made.alt = '';
  return made;
}

function element(page: Document, name: string, words: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = words;
  return made;
}
