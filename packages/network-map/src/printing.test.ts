import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { audible } from '@delaktig/testing/names.js';
import type { NetworkMapHarness } from './harness.ts';
import * as stories from './network-map.stories.ts';
import { story } from './on-page.test-helper.ts';
import { printMap } from './print.ts';
import { MapWords } from './words.ts';

/** What is left of a paper inside its margins, in millimetres. */
const papers = { A4: [182, 269], A3: [269, 392] } as const;

/** How the first page lies on a paper. */
interface Page {
  readonly paper: DOMRect;
  readonly drawing: DOMRect;
  /** The boxes of all words in the drawing. */
  readonly words: readonly { readonly text: string; readonly box: DOMRect }[];
  readonly lists: number;
  readonly fills: ReadonlySet<string | null>;
  /** Everything on the pages, as it is read. */
  readonly said: string;
  /** Addresses of photos and drawings. */
  readonly photos: readonly string[];
}

/** Prints a map on a paper, and looks at it. */
async function printed({ element }: NetworkMapHarness, paper: keyof typeof papers): Promise<Page> {
  const document = element['document'];
  const locale = element['locale'];
  const words = new MapWords(locale, document.content, false);
  const { attachments } = element;
  let page: Page | undefined;
  await printMap(
    { locale, document, words, markings: document.content.markings, attachments },
    ({ frameElement, document: sheet }) => {
      const svg = sheet.querySelector('svg');
      check(frameElement instanceof HTMLElement && svg, 'there is no drawing');
      const [width, height] = papers[paper];
      Object.assign(frameElement.style, { width: `${String(width)}mm`, height: `${String(height)}mm` });
      const texts = [...svg.querySelectorAll('text')];
      page = {
        paper: new DOMRect(0, 0, frameElement.clientWidth, frameElement.clientHeight),
        drawing: svg.getBoundingClientRect(),
        words: texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() })),
        lists: sheet.querySelectorAll('li').length,
        said: audible(sheet.body.textContent),
        photos: [...svg.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? ''),
        fills: new Set([...svg.querySelectorAll('path, circle')].map((shape) => shape.getAttribute('fill'))),
      };
    },
  );
  check(page, 'nothing was printed');
  return page;
}

const inside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

const letters = (text: string): string => text.replace(/[\s\u2066-\u2069]/g, '');

describe('network map: on paper', () => {
  const fixture = new Fixture();

  for (const paper of ['A4', 'A3'] as const)
    for (const name of [
      'Empty',
      'Alex',
      'German',
      'Arabic',
      'Whole',
      'LevelSymbol',
      'TwoHundred',
      'FiveRings',
    ] as const)
      it(`${name} fits on one page of ${paper}, with every word inside the drawing`, async () => {
        const page = await printed(await story(fixture, stories[name]), paper);
        check(inside(page.drawing, page.paper), `the drawing is ${String(page.drawing.height)} px high`);
        // Firefox cannot measure some words that are set apart: it says millions of pixels.
        const measured = page.words.filter(({ box }) => box.width > 0 && box.width < 1e6);
        const outside = measured.filter(({ box }) => !inside(box, page.drawing));
        alike(
          outside.map(({ text }) => text),
          [],
          'words outside',
        );
      });

  for (const name of ['German', 'Arabic'] as const)
    it(`in ${name} nobody's name is cut: there is nothing to press on paper`, async () => {
      const harness = await story(fixture, stories[name]);
      const { words } = await printed(harness, 'A4');
      const said = letters(words.map(({ text }) => text).join('\n'));
      for (const person of harness.element['document'].content.people)
        check(said.includes(letters(person.name)), `${person.name} is not whole`);
    });

  for (const paper of ['A4', 'A3'] as const)
    it(`on ${paper} a photo is where the person stands, and those in the thoughts and who knows whom are there in words`, async () => {
      const page = await printed(await story(fixture, stories.Whole), paper);
      same(page.photos.length, 1, 'photos');
      // In the page itself: what is printed must not depend on an address that is taken back.
      check(page.photos[0]?.startsWith('data:image/png;base64,'), `the photo is at ${String(page.photos[0])}`);
      const inDrawing = audible(page.words.map(({ text }) => text).join(' '));
      check(inDrawing.includes('Farfar, har dött, I mina tankar'), `Farfar is not under the map: ${inDrawing}`);
      for (const words of [
        'Farfar, har dött, I mina tankar',
        'Bamse, djur, Innersta ringen, Släkt',
        'Mamma och Pappa: har inte kontakt just nu',
      ])
        check(page.said.includes(words), `"${words}" is not on paper: ${page.said}`);
      check(!page.said.includes('lyssnar'), 'what was said of Mamma is on paper');
    });

  it('an empty map is a sheet to fill in by hand: lines for name and date, rings and legend, and nothing that hides a pencil', async () => {
    const harness = await story(fixture, stories.Empty);
    const { words, lists, fills } = await printed(harness, 'A4');
    const texts = words.map(({ text }) => text);
    for (const there of ['Namn:', 'Datum:', 'Jag', 'Familj', 'Innersta ringen', 'Viktig för mig'])
      check(texts.includes(there), `${there} is missing: ${texts.join(', ')}`);
    check(!texts.some((text) => text.includes('20')), 'it is dated');
    same(lists, 0, 'people');
    check(fills.has('#fff') && !fills.has('#e2ebe8'), 'the rings are white');
  });
});
