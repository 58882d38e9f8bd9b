import { check, same } from '@delaktig/testing/assert.js';
import { isChromium } from '@delaktig/testing/browser.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, itWhere } from '@delaktig/testing/framework.js';
import { arabic, sipDocument } from './examples.test-helper.ts';
import type { SipDocument } from './model.ts';
import { formWith } from './on-page.test-helper.ts';
import { type Pdf, pdfOf } from './pdf.test-helper.ts';
import { printSip } from './sheet.ts';

describe('the SIP form: what comes out of the printer', () => {
  const fixture = new Fixture();

  async function pdf(plan: SipDocument, lang: string): Promise<Pdf> {
    const { element } = await formWith(fixture, plan, (each) => (each.lang = lang));
    let made: Pdf | undefined;
    await printSip(element['formView'], {
      print: async (window) => {
        made = await pdfOf(window);
      },
    });
    check(made, 'nothing is printed');
    return made;
  }

  /** A4, in points. */
  function isA4({ pages }: Pdf): void {
    for (const [width, height] of pages) {
      check(Math.abs(width - 595.28) < 1.5 && Math.abs(height - 841.89) < 1.5, `a page is ${width} × ${height}`);
    }
  }

  function hasNumbers({ pages, text }: Pdf): void {
    const plain = text.replace(/\s/g, '');
    for (const index of pages.keys())
      check(plain.includes(`${index + 1}/${pages.length}`), `page ${index + 1} has no number: ${text}`);
  }

  function isStructured({ structure }: Pdf): void {
    for (const kind of ['H1', 'H2']) check(structure.has(kind), `no ${kind} among ${[...structure].join(', ')}`);
  }

  itWhere(
    isChromium(),
    'a plan in Arabic is A4, with page numbers, headings that are headings, and words that can be read aloud',
    async () => {
      const made = await pdf(arabic(), 'ar');
      isA4(made);
      hasNumbers(made);
      isStructured(made);
      // In whichever order letters stand: each of the name's is a letter again, and no picture of one.
      for (const letter of 'ليلى') check(made.text.includes(letter), `${letter} is missing: ${made.text}`);
    },
  );

  itWhere(
    isChromium(),
    'a plan of several pages with words in Somali likewise, each page with its number',
    async () => {
      const goals = Array.from({ length: 30 }, (_, index) => ({
        id: `g-${index}`,
        words: 'Waxaan rabaa inaan habeenkii si fiican u seexdo.',
      }));
      const made = await pdf(sipDocument({ person: { name: 'Xaliimo' }, goals: { goals } }), 'sv');
      check(made.pages.length > 1, 'it is one page');
      isA4(made);
      hasNumbers(made);
      isStructured(made);
      const plain = made.text.replace(/\s/g, '');
      same(plain.split('Waxaanrabaainaanhabeenkiisifiicanuseexdo.').length - 1, 30, 'goals that can be read');
      check(plain.includes('Xaliimo'), 'the name is missing');
    },
  );
});
