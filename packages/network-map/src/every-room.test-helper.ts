import * as drawing from '@delaktig/core/picture-texts.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { allByRole } from '@delaktig/testing/names.js';
import { is } from '@delaktig/testing/nodes.js';
import * as compareTexts from './compare-texts.ts';
import * as erasing from './erasing-texts.ts';
import { wholeEarlier } from './examples.test-helper.ts';
import * as guide from './guide-texts.ts';
import type { NetworkMapHarness } from './harness.ts';
import * as later from './later-texts.ts';
import * as modes from './modes-texts.ts';
import { photoFile, takeFile } from './photo-file.test-helper.ts';
import * as texts from './texts.ts';
import * as aboutTexts from './about-texts.ts';

/** Opens something of the map, in whichever language is shown, and leaves it open. */
export type Room = (harness: NetworkMapHarness) => Promise<void>;

/** What is asked about somebody. */
const about =
  (name: string, topic: typeof later.aboutKind): Room =>
  async (harness) => {
    await harness.open(name);
    await harness.activate('button', harness.word(topic));
    await harness.until(() => !harness.isOpen(name) && harness.isOpen(), 'what is asked about somebody is open');
    await harness.settled();
  };
/** Shows who has the first marking. */
const showMarking: Room = async (harness) => {
  const [marking = ''] = harness.markings;
  allByRole(harness.find('region', harness.word(texts.legend)), 'button', marking)[0]?.click();
  await harness.appears('button', harness.word(modes.stampStart));
};
/** What a question is answered with, one after another, until the map is looked back on. */
const nextQuestion: Room = async (harness) => {
  const [on] = [guide.begin, coreLater.next, coreLater.skip].flatMap((text) =>
    harness.findAll('button', harness.word(text)),
  );
  on?.click();
  await harness.settled();
};

/**
 * Everything of a whole map that is opened beside it, one after another: for contracts that look at all of it. The map is `whole()` with its photo, and
 * nothing is open when it begins.
 */
export const everyRoom: readonly Room[] = [
  about('Bamse', later.aboutKind),
  about('Mamma', later.aboutRelationships),
  about('Mamma', later.aboutQuotes),
  async (harness) => {
    await harness.dictate(harness.word(aboutTexts.quotesTitle, 'Mamma'), 'Pappa och hon.');
    await harness.activate('button', harness.word(aboutTexts.keepQuote));
  },
  about('Bamse', later.aboutPicture),
  async (harness) => {
    takeFile(harness, new File(['no picture'], 'a.png', { type: 'image/png' }));
    await harness.until(() => allByRole(harness.panel(), 'alert').length > 0, 'it is said that it is no picture');
  },
  async (harness) => {
    const former = harness.inDocument('Bamse')?.picture?.attachment;
    takeFile(harness, await photoFile());
    await harness.until(() => harness.inDocument('Bamse')?.picture?.attachment !== former, 'the photo is taken in');
    await harness.settled();
  },
  async (harness) => {
    await harness.activate('button', harness.word(aboutTexts.drawPicture));
    await harness.appears('button', harness.word(drawing.drawUse));
    for (const summary of harness.element.shadowRoot?.querySelectorAll<HTMLElement>('.pad summary') ?? []) {
      // The browser tells of what was opened in a task of its own.
      const told = new Promise((done) => summary.parentElement?.addEventListener('toggle', done, { once: true }));
      summary.click();
      await told;
    }
    await harness.appears('button', harness.word(drawing.up));
    await harness.settled();
  },
  async (harness) => {
    await harness.choose(harness.word(drawing.drawShapes));
    await harness.activate('button', harness.word(drawing.shapeHere));
    await harness.activate('button', harness.word(drawing.drawUse));
    await harness.until(() => !harness.has('button', harness.word(drawing.drawUse)), 'the drawing is the picture');
    await harness.close();
    await harness.close();
  },
  async (harness) => {
    await harness.more(harness.word(later.draw));
    await harness.pressThe(harness.person('Josef'), 'names');
  },
  (harness) => harness.activate('button', harness.word(later.drawDone)),
  showMarking,
  (harness) => harness.activate('button', harness.word(modes.highlightEnd)),
  showMarking,
  (harness) => harness.activate('button', harness.word(modes.stampStart)),
  (harness) => harness.activate('button', harness.word(modes.stampEnd)),
  async (harness) => {
    await harness.activate('button', harness.word(modes.zoomIn));
    await harness.activate('button', harness.word(modes.zoomWhole));
  },
  (harness) => harness.more(harness.word(modes.helper)),
  async (harness) => {
    await harness.place('Josef', harness.rings[1] ?? '', harness.sectors[0], 'panel');
  },
  async (harness) => {
    await harness.more(harness.word(modes.helper));
    await harness.close();
  },
  // What leaves the screen: with markings or without.
  (harness) => harness.more(harness.word(coreLater.print)),
  async (harness) => {
    await harness.appears('button', harness.word(coreLater.no));
    await harness.press('Escape');
  },
  async (harness) => {
    await harness.more(harness.word(later.share));
    await harness.appears('dialog', harness.word(later.share));
  },
  async (harness) => {
    for (let i = 0; i < 40; i++) {
      const box = allByRole(harness.panel(), 'checkbox')[i];
      if (!box) break;
      if (is(box, 'input') && !box.checked) box.click();
      await harness.settled();
    }
  },
  (harness) => harness.close(),
  async (harness) => {
    harness.element.compareWith = wholeEarlier();
    await harness.settled();
    await harness.more(harness.word(later.compare));
    await harness.appears('button', harness.word(compareTexts.compareBack));
  },
  (harness) => harness.activate('button', harness.word(compareTexts.compareBack)),
  async (harness) => {
    await harness.open('Pappa');
    await harness.activate('button', harness.word(later.eraseNamed, 'Pappa'));
    await harness.appears('dialog', harness.word(erasing.eraseTitle, 'Pappa'));
  },
  (harness) => harness.activate('button', harness.word(erasing.eraseYes)),
  (harness) => harness.more(harness.word(modes.guided)),
  ...Array.from({ length: 12 }, (): Room => nextQuestion),
  async (harness) => {
    await harness.toggleView();
    harness.element.value = null;
    await harness.settled();
    await harness.activate('button', harness.word(modes.practise));
  },
  (harness) => harness.activate('button', harness.word(modes.practiceName)),
  async (harness) => {
    const [ring = ''] = harness.rings;
    await harness.activate('button', ring);
  },
  (harness) => harness.close(),
  async (harness) => {
    await harness.activate('button', harness.word(core.chooseSymbol));
    await harness.appears('dialog', harness.word(coreLater.symbolsTitle));
    await harness.until(() => allByRole(harness.panel(), 'button').length > 4, 'there are pictures');
    await harness.close();
  },
];
