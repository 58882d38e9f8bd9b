import { pictureOfSaid } from '@delaktig/core/expression/said-pictures.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { printDocument, type PrintOptions } from '@delaktig/core/print/print.js';
import { attributions } from '@delaktig/core/symbols/sets.js';
import { withoutIdentities } from './masked.ts';
import type { MeetingCircleDocument } from './model.ts';
import { summaryOf, type SummaryLine } from './summary.ts';

const styles = `
  body { font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #1f2a37; font-size: 14pt; line-height: 1.3; margin: 0; }
  h1 { font-size: 26pt; margin: 0 0 1mm; }
  .hello { margin: 0 0 4mm; }
  section { display: flex; gap: 6mm; align-items: start; padding: 3mm 5mm; margin: 0 0 3mm; border: 0.6mm solid #76818d; border-radius: 4mm; break-inside: avoid; }
  section.decided { break-inside: auto; border-color: #0b6e6e; }
  img { width: 17mm; height: 17mm; flex: none; }
  section > div { flex: 1; min-width: 0; }
  h2 { font-size: 16pt; margin: 0 0 1mm; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1.5mm; }
  li { break-inside: avoid; overflow-wrap: anywhere; white-space: pre-line; }
  li > span { display: block; color: #4a5563; font-size: 12.5pt; }
`;

/** Prints the summary to the person: one A4 to put on the wall, so without identity numbers. Nobody's name is in the title, which is seen in lists of jobs. */
export async function printSummary(
  locale: LocaleController,
  document: MeetingCircleDocument,
  options: Pick<PrintOptions, 'signal' | 'print'> = {},
): Promise<void> {
  const { title, hello, parts } = summaryOf(locale, { ...document, content: withoutIdentities(document.content) });
  const pictures = await Promise.all(
    parts.map(({ symbol }) => pictureOfSaid({ symbol: { provider: 'fluent', id: symbol } }, new Map())),
  );
  await printDocument({
    title,
    language: locale.language,
    direction: locale.direction,
    styles: [styles],
    attributions: attributions(new Set(['fluent'])),
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.print ? { print: options.print } : {}),
    build(page, body) {
      const greeting = written(page, 'p', hello);
      greeting.className = 'hello';
      body.append(written(page, 'h1', title), greeting);
      parts.forEach(({ key, title: heading, lines }, index) => {
        const made = page.createElement('section');
        made.className = key;
        const picture = pictures[index];
        if (picture) made.append(Object.assign(page.createElement('img'), { src: picture, alt: '' }));
        const list = page.createElement('ul');
        list.append(...lines.map((line) => item(page, line)));
        const text = page.createElement('div');
        text.append(written(page, 'h2', heading), list);
        made.append(text);
        body.append(made);
      });
    },
  });
}

function item(page: Document, { lead, words, more }: SummaryLine): HTMLElement {
  const made = page.createElement('li');
  made.dir = 'auto';
  if (lead !== undefined) {
    const strong = page.createElement('strong');
    strong.append(written(page, 'bdi', lead), ':');
    made.append(strong, ' ');
  }
  made.append(words);
  if (more !== undefined) made.append(written(page, 'span', more));
  return made;
}

function written(page: Document, name: string, words: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = words;
  made.dir = 'auto';
  return made;
}
