import { allByRole, audible, nameOf } from '@delaktig/testing/names.js';
import type { Chance } from '@delaktig/testing/prng.js';
import { until } from '@delaktig/testing/waiting.js';
import type { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument } from './model.ts';
import * as later from './later-texts.ts';
import * as modes from './modes-texts.ts';
import * as texts from './texts.ts';
import { about, anybody, isMap, type MapAct, perhapsClose, reveal, shape, some, someone } from './walk.test-helper.ts';
import * as aboutTexts from './about-texts.ts';
import * as whole from './whole-texts.ts';

const several = ({ content }: NetworkMapDocument): boolean => content.people.length > 1;

/** Chooses one of some radio buttons. Tab comes to the one that is chosen only, so keys are left to the tests that know which. */
async function chooseOne(harness: NetworkMapHarness, chance: Chance, radio: HTMLElement): Promise<void> {
  const by = some(chance);
  await harness.pressThe(radio, by === 'keyboard' ? 'names' : by);
}
/** Relationships, kinds, thoughts, words, one question at a time, one marking at a time, larger and smaller. */
export const wholeActs: readonly MapAct[] = [
  {
    name: 'says whom somebody knows, and how they have it',
    weight: 4,
    possible: (state, harness) => isMap(harness) && several(state),
    async run(harness, chance, state) {
      const person = await about(harness, chance, state, later.aboutRelationships);
      if (!person) return 'nobody';
      const [list] = harness.findAll('combobox', harness.word(aboutTexts.drawLineTo));
      const other = list instanceof HTMLSelectElement ? chance.pick([...list.options].slice(1)) : undefined;
      if (other) {
        await harness.pick(harness.word(aboutTexts.drawLineTo), other.label);
        await harness.pressThe(harness.find('button', harness.word(aboutTexts.drawLine)), some(chance));
      }
      const radio = chance.pick(allByRole(harness.panel(), 'radio'));
      if (radio) await chooseOne(harness, chance, radio);
      await perhapsClose(harness, chance);
      return `${person.name}, ${other?.label ?? 'nobody'}`;
    },
  },
  {
    name: 'takes a line away',
    weight: 2,
    possible: (_state, harness) => isMap(harness) && harness.has('region', harness.word(whole.relationships)),
    async run(harness, chance) {
      const line = chance.pick(allByRole(harness.find('region', harness.word(whole.relationships)), 'button'));
      if (!line?.hasAttribute('data-related')) return 'nothing';
      await harness.pressThe(line, some(chance));
      await until(
        () => harness.has('button', shape(harness, aboutTexts.removeRelationship, '…')),
        'the lines of somebody',
      );
      const remove = chance.pick(harness.findAll('button', shape(harness, aboutTexts.removeRelationship, '…')));
      if (!remove) return 'nothing';
      const name = audible(nameOf(remove));
      await harness.pressThe(remove, some(chance));
      await perhapsClose(harness, chance);
      return name;
    },
  },
  {
    name: 'draws lines by pressing one and then another',
    weight: 2,
    possible: (state, harness) => isMap(harness) && several(state),
    async run(harness, chance, state) {
      await harness.more(harness.word(later.draw), some(chance));
      const pressed: string[] = [];
      for (let i = 0; i < 2; i++) {
        const { name } = someone(chance, state);
        const button = harness.personIfShown(name);
        if (button) await harness.pressThe(button, some(chance));
        pressed.push(name);
      }
      // A second one opens what is said of the two.
      await harness.settled();
      await harness.pressThe(harness.find('button', harness.word(later.drawDone)), some(chance));
      return pressed.join(', ');
    },
  },
  {
    name: 'says what somebody is',
    weight: 3,
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = await about(harness, chance, state, later.aboutKind);
      const kind = person && chance.pick(allByRole(harness.panel(), 'radio'));
      if (!kind) return 'nobody';
      const name = nameOf(kind);
      await chooseOne(harness, chance, kind);
      await perhapsClose(harness, chance);
      return `${person.name}: ${name}`;
    },
  },
  {
    name: 'puts somebody in the thoughts',
    weight: 2,
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = someone(chance, state);
      if (!(await reveal(harness, person))) return 'nobody';
      await harness.open(person.name);
      const [thoughts] = harness.findAll('radio', harness.word(texts.inThoughts));
      if (!thoughts) return 'nobody: they are met';
      await chooseOne(harness, chance, thoughts);
      return person.name;
    },
  },
  {
    name: 'says something about somebody',
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = await about(harness, chance, state, later.aboutQuotes);
      if (!person) return 'nobody';
      const radio = chance.pick(allByRole(harness.panel(), 'radio'));
      if (radio) await chooseOne(harness, chance, radio);
      await harness.dictate(
        shape(harness, aboutTexts.quotesTitle, '…'),
        chance.pick(['Snäll.', '<b>x</b>', 'يحبني', ' ', `Bor med ${someone(chance, state).name}.`]) ?? '',
      );
      await harness.pressThe(harness.find('button', harness.word(aboutTexts.keepQuote)), some(chance));
      await perhapsClose(harness, chance);
      return person.name;
    },
  },
  {
    name: 'makes the map larger or smaller',
    weight: 2,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance) {
      const button = chance.pick(allByRole(harness.find('group', harness.word(modes.zoomGroup)), 'button'));
      if (!button) return 'nothing';
      const name = nameOf(button);
      await harness.pressThe(button, some(chance));
      return name;
    },
  },
  {
    name: 'sees who has a marking, or marks several',
    weight: 2,
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const marking = chance.pick(allByRole(harness.find('region', harness.word(texts.legend)), 'button'));
      if (!marking) return 'nothing';
      const name = nameOf(marking);
      await harness.pressThe(marking, some(chance));
      const [several] = harness.findAll('button', harness.word(modes.stampStart));
      if (!several || chance.below(2) === 0) return name;
      await harness.pressThe(several, some(chance));
      for (let i = chance.below(3); i >= 0; i--) {
        const button = harness.personIfShown(someone(chance, state).name);
        if (button) await harness.pressThe(button, some(chance));
      }
      if (chance.below(2) === 0) await harness.press('Escape');
      else await harness.pressThe(harness.find('button', harness.word(modes.stampEnd)), some(chance));
      return `${name}, several`;
    },
  },
  {
    name: 'answers one question after another',
    weight: 2,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance) {
      await harness.more(harness.word(modes.guided), some(chance));
      const way: string[] = [];
      for (let i = 2 + chance.below(8); i >= 0 && harness.element.view === 'guided'; i--) {
        const answer = chance.pick([
          ...(harness.element.shadowRoot?.querySelectorAll<HTMLElement>(
            '[data-guide] :is(.answers button, .fits input, .fits button, .asides button, .chip button)',
          ) ?? []),
        ]);
        if (!answer) break;
        way.push(audible(nameOf(answer)));
        await harness.pressThe(answer, some(chance));
      }
      if (harness.element.view === 'guided') await harness.toggleView(some(chance));
      return way.join(', ');
    },
  },
];
