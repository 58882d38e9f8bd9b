import type { CardSheet, SheetCard } from '../scene/card-sheet.ts';
import { printDocument, type PrintOptions } from './print.ts';

/** The page on paper. Nothing is cut in two that could be read on one page. */
const styles = `
  body { font-family: system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: #1f2a37; font-size: 13pt; }
  h1 { font-size: 22pt; margin: 0 0 4mm; }
  h2 { font-size: 15pt; margin: 8mm 0 3mm; break-after: avoid; }
  ol, ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 5mm; }
  li { border: 0.4mm solid #76818d; border-radius: 4mm; padding: 5mm; break-inside: avoid; display: flex; gap: 6mm; min-height: 18mm; }
  li.blank { min-height: 48mm; }
  img { width: 32mm; height: 32mm; object-fit: contain; flex: none; }
  h3 { margin: 0 0 2mm; font-size: 15pt; overflow-wrap: anywhere; }
  p { margin: 0 0 1.5mm; white-space: pre-wrap; overflow-wrap: anywhere; }
  .line { border-block-end: 0.3mm solid #76818d; height: 10mm; }
`;

/** What of the page is empty, to be filled in by hand. */
export interface PrintedCard extends SheetCard {
  /** Lines to write on below the words. Default none. */
  readonly blank?: number;
}

/**
 * Prints cards on paper, as words and pictures that a screen reader can read in a PDF.
 *
 * @param sheet - The cards.
 * @param options - Calls it off; stands in for the browser's print dialog.
 */
export function printCards(
  sheet: Omit<CardSheet, 'cards'> & { readonly cards: readonly PrintedCard[] },
  options: Pick<PrintOptions, 'signal' | 'print'> & {
    /** Seen in lists of jobs: nobody's name. */ readonly name: string;
  },
): Promise<void> {
  const { title, subtitle, language, direction, cards, credits = [] } = sheet;
  return printDocument({
    title: options.name,
    language,
    direction,
    styles: [styles],
    attributions: credits,
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.print ? { print: options.print } : {}),
    build(page, body) {
      const add = (to: HTMLElement, tag: string, words = ''): HTMLElement => {
        const element = page.createElement(tag);
        element.textContent = words;
        if (words) element.dir = 'auto';
        to.append(element);
        return element;
      };
      add(body, 'h1', title);
      if (subtitle) add(body, 'p', subtitle);
      let list: HTMLElement | undefined;
      for (const card of cards) {
        if (card.heading) add(body, 'h2', card.heading);
        if (card.heading || !list) list = add(body, 'ul');
        const item = add(list, 'li');
        if (card.blank) item.className = 'blank';
        if (card.picture) {
          const image = page.createElement('img');
          image.src = card.picture;
          image.alt = '';
          item.append(image);
        }
        const words = add(item, 'div');
        words.style.flex = '1';
        if (card.title) add(words, 'h3', card.number ? `${card.number}. ${card.title}` : card.title);
        for (const line of card.lines) add(words, 'p', line);
        for (let index = 0; index < (card.blank ?? 0); index++) add(words, 'div').className = 'line';
      }
    },
  });
}
