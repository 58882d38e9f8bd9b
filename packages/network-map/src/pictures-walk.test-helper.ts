import { check } from '@delaktig/testing/assert.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as drawing from '@delaktig/core/picture-texts.js';
import * as core from '@delaktig/core/texts.js';
import { allByRole, nameOf } from '@delaktig/testing/names.js';
import type { Chance } from '@delaktig/testing/prng.js';
import { until } from '@delaktig/testing/waiting.js';
import type { NetworkMapHarness } from './harness.ts';
import * as later from './later-texts.ts';
import { photoFile, takeFile } from './photo-file.test-helper.ts';
import { about, anybody, fresh, isMap, type MapAct, perhapsClose, reveal, some, someone } from './walk.test-helper.ts';
import * as aboutTexts from './about-texts.ts';

const pictureOf = (harness: NetworkMapHarness, id: string): string | undefined =>
  harness.people.find((person) => person.id === id)?.picture?.attachment;

/** Something on the paper, by the mouse or by the buttons that steer the pen. */
async function drawOnPaper(harness: NetworkMapHarness, chance: Chance): Promise<string> {
  const done: string[] = [];
  for (let i = chance.below(4); i > 0; i--) {
    const choice = chance.pick(allByRole(harness.panel(), 'radio'));
    if (choice && chance.below(2) === 0) {
      done.push(nameOf(choice));
      choice.click();
      await harness.settled();
    }
    const paper = harness.element.shadowRoot?.querySelector('.pad-paper');
    if (paper && chance.below(2) === 0) {
      paper.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = paper.getBoundingClientRect();
      const at = (): { x: number; y: number } => ({
        x: Math.round(left + width * (0.1 + chance.next() * 0.8)),
        y: Math.round(top + height * (0.1 + chance.next() * 0.8)),
      });
      await harness.drag(at(), at());
      done.push('by the mouse');
    } else {
      const steered = harness.element.shadowRoot?.querySelector<HTMLElement>('.pad details:not([open]) > summary');
      if (steered && nameOf(steered) === harness.word(drawing.steer)) steered.click();
      await until(() => harness.has('button', harness.word(drawing.up)), 'the pen can be steered');
      // The browser tells of what was opened in a task of its own.
      await harness.settled();
      for (const part of [drawing.penDown, drawing.lineFrom, drawing.shapeHere, drawing.right, drawing.up]) {
        const [button] = harness.findAll('button', harness.word(part));
        button?.click();
        await harness.settled();
      }
      done.push('by buttons');
    }
  }
  return done.join(', ');
}

/** Photos, drawings, and pictures chosen from the sets. */
export const pictureActs: readonly MapAct[] = [
  {
    name: 'takes in a photo of somebody, or a file that is none',
    weight: 4,
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = await about(harness, chance, state, later.aboutPicture);
      if (!person) return 'nobody';
      const former = pictureOf(harness, person.id);
      const none = chance.below(4) === 0;
      takeFile(
        harness,
        none ? new File(['no picture'], 'a.png', { type: 'image/png' }) : await photoFile(chance.next()),
      );
      if (none)
        await until(() => allByRole(harness.panel(), 'alert').length > 0, 'a sentence says that it is no picture');
      else await until(() => pictureOf(harness, person.id) !== former, 'the photo is taken in');
      await harness.settled();
      if (!none && chance.below(2) === 0) await harness.dictate(harness.word(aboutTexts.whatIsSeen), 'Hemma');
      await perhapsClose(harness, chance);
      return `${person.name}, ${none ? 'no picture' : 'a photo'}`;
    },
  },
  {
    name: 'draws somebody, or thinks better of it',
    weight: 3,
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = await about(harness, chance, state, later.aboutPicture);
      if (!person) return 'nobody';
      await harness.pressThe(harness.find('button', harness.word(aboutTexts.drawPicture)), some(chance));
      await harness.appears('button', harness.word(drawing.drawUse));
      const way = await drawOnPaper(harness, chance);
      const former = pictureOf(harness, person.id);
      if (chance.below(3) > 0) {
        await harness.dictate(harness.word(drawing.drawWhat), chance.pick(['', 'Vi två']) ?? '');
        await harness.pressThe(harness.find('button', harness.word(drawing.drawUse)), some(chance));
        // The picture is made of it in a moment of its own. Where nothing is drawn, that is said, and the paper stays.
        await until(
          () =>
            pictureOf(harness, person.id) !== former ||
            harness.panel().textContent.includes(harness.word(drawing.drawEmpty)),
          'the drawing is the picture, or it is said that there is none',
        );
      }
      const stays = pictureOf(harness, person.id) === former;
      if (stays) await harness.pressThe(harness.find('button', harness.word(coreLater.cancel)), some(chance));
      await harness.settled();
      await perhapsClose(harness, chance);
      return `${person.name}: ${way}${stays ? ', not used' : ''}`;
    },
  },
  {
    name: 'takes a photo or a drawing away',
    possible: (state, harness) => isMap(harness) && state.content.people.some(({ picture }) => picture),
    async run(harness, chance, state) {
      const pictured = state.content.people.filter(({ picture }) => picture);
      const person = await about(
        harness,
        chance,
        { ...state, content: { ...state.content, people: pictured } },
        later.aboutPicture,
      );
      if (!person) return 'nobody';
      const [remove] = allByRole(harness.panel(), 'button').filter((button) => button.classList.contains('danger'));
      check(remove, 'the picture cannot be taken away');
      await harness.pressThe(remove, some(chance));
      check(pictureOf(harness, person.id) === undefined, 'the picture is still there');
      await perhapsClose(harness, chance);
      return person.name;
    },
  },
  {
    name: 'chooses a picture from the sets for somebody, or for somebody new',
    weight: 3,
    possible: (state, harness) => isMap(harness) && state.content.people.length < 60,
    async run(harness, chance, state) {
      const person = chance.below(3) > 0 && anybody(state) ? someone(chance, state) : null;
      const choose = harness.word(core.chooseSymbol);
      if (person) {
        if (!(await reveal(harness, person))) return 'nobody';
        await harness.open(person.name);
        await harness.pressThe(allByRole(harness.panel(), 'button', choose)[0] ?? harness.panel(), some(chance));
      } else {
        if (harness.has('dialog')) await harness.close();
        const [button] = harness.findAll('button', choose);
        // Somebody new has one already: it is called by what it shows.
        if (!button) return 'nobody: a picture is chosen';
        await harness.pressThe(button, some(chance));
      }
      await harness.appears('dialog', harness.word(coreLater.symbolsTitle));
      const symbols = (): readonly HTMLElement[] =>
        allByRole(harness.panel(), 'list').flatMap((list) => allByRole(list, 'button'));
      await until(() => symbols().length > 0, 'there are pictures to choose from');
      const symbol = chance.pick(symbols());
      check(symbol, 'no pictures');
      const chosen = nameOf(symbol);
      symbol.click();
      await harness.settled();
      if (harness.has('button', harness.word(coreLater.back))) {
        if (chance.below(4) === 0) {
          await harness.activate('button', harness.word(coreLater.back));
          await harness.close();
          return `${person?.name ?? 'somebody new'}: ${chosen}, no`;
        }
        chance.pick(symbols())?.click();
        await harness.settled();
      }
      if (person) return `${person.name}: ${chosen}`;
      const name = fresh(chance, state);
      await harness.add(name);
      check(harness.inDocument(name)?.symbol, `${name} has no picture`);
      return `${name}: ${chosen}`;
    },
  },
];
