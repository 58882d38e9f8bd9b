import { allByRole, audible, nameOf } from '@delaktig/testing/names.js';
import type { Chance } from '@delaktig/testing/prng.js';
import { until } from '@delaktig/testing/waiting.js';
import type { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument } from './model.ts';
import { isMap, type MapAct, reveal, some, someone } from './walk.test-helper.ts';

const several = ({ content }: NetworkMapDocument): boolean => content.people.length > 1;
const anybody = ({ content }: NetworkMapDocument): boolean => content.people.length > 0;

/** Opens what is asked about somebody; null when they are not shown. */
async function about(harness: NetworkMapHarness, chance: Chance, state: NetworkMapDocument, what: string) {
  const person = someone(chance, state);
  if (!(await reveal(harness, person))) return null;
  await harness.open(person.name);
  const before = harness.panel();
  await harness.pressThe(harness.find('button', what), some(chance));
  await until(() => harness.isOpen() && harness.panel() !== before, 'what is asked about somebody is open');
  await harness.settled();
  return person;
}
/** Chooses one of some radio buttons. Tab comes to the one that is chosen only, so keys are left to the tests that know which. */
async function chooseOne(harness: NetworkMapHarness, chance: Chance, radio: HTMLElement): Promise<void> {
  const by = some(chance);
  await harness.pressThe(radio, by === 'keyboard' ? 'names' : by);
}
/** It stays open, or is closed. */
async function perhapsClose(harness: NetworkMapHarness, chance: Chance): Promise<void> {
  if (chance.below(3) === 0) return;
  if (chance.below(2) === 0) await harness.press('Escape');
  else await harness.close();
}

/** Relationships, kinds, thoughts, words, one question at a time, one marking at a time, larger and smaller. */
export const wholeActs: readonly MapAct[] = [
  {
    name: 'says whom somebody knows, and how they have it',
    weight: 4,
    possible: (state, harness) => isMap(harness) && several(state),
    async run(harness, chance, state) {
      const person = await about(harness, chance, state, 'Känner …');
      if (!person) return 'nobody';
      const [list] = harness.findAll('combobox', 'Rita en linje till');
      const other = list instanceof HTMLSelectElement ? chance.pick([...list.options].slice(1)) : undefined;
      if (other) {
        await harness.pick('Rita en linje till', other.label);
        await harness.pressThe(harness.find('button', 'Rita linjen'), some(chance));
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
    possible: (_state, harness) => isMap(harness) && harness.has('region', 'Vilka känner varandra?'),
    async run(harness, chance) {
      const line = chance.pick(allByRole(harness.find('region', 'Vilka känner varandra?'), 'button'));
      if (!line?.hasAttribute('data-related')) return 'nothing';
      await harness.pressThe(line, some(chance));
      await until(() => harness.has('button', /^Ta bort linjen: /), 'the lines of somebody');
      const remove = chance.pick(harness.findAll('button', /^Ta bort linjen: /));
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
      await harness.more('Rita vilka som känner varandra', some(chance));
      const pressed: string[] = [];
      for (let i = 0; i < 2; i++) {
        const { name } = someone(chance, state);
        const button = harness.personIfShown(name);
        if (button) await harness.pressThe(button, some(chance));
        pressed.push(name);
      }
      // A second one opens what is said of the two.
      await harness.settled();
      await harness.pressThe(harness.find('button', 'Klar med linjerna'), some(chance));
      return pressed.join(', ');
    },
  },
  {
    name: 'says what somebody is',
    weight: 3,
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = await about(harness, chance, state, 'Vem eller vad?');
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
      const [thoughts] = harness.findAll('radio', 'I mina tankar');
      if (!thoughts) return 'nobody: they are met';
      await chooseOne(harness, chance, thoughts);
      return person.name;
    },
  },
  {
    name: 'says something about somebody',
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = await about(harness, chance, state, 'Säg något');
      if (!person) return 'nobody';
      const radio = chance.pick(allByRole(harness.panel(), 'radio'));
      if (radio) await chooseOne(harness, chance, radio);
      await harness.dictate(/^Vad vill du säga om /, chance.pick(['Snäll.', '<b>x</b>', 'يحبني', ' ']) ?? '');
      await harness.pressThe(harness.find('button', 'Spara orden'), some(chance));
      await perhapsClose(harness, chance);
      return person.name;
    },
  },
  {
    name: 'makes the map larger or smaller',
    weight: 2,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance) {
      const button = chance.pick(allByRole(harness.find('group', 'Kartans storlek'), 'button'));
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
      const marking = chance.pick(allByRole(harness.find('region', 'Så här läser du kartan'), 'button'));
      if (!marking) return 'nothing';
      const name = nameOf(marking);
      await harness.pressThe(marking, some(chance));
      const [several] = harness.findAll('button', 'Märk flera');
      if (!several || chance.below(2) === 0) return name;
      await harness.pressThe(several, some(chance));
      for (let i = chance.below(3); i >= 0; i--) {
        const button = harness.personIfShown(someone(chance, state).name);
        if (button) await harness.pressThe(button, some(chance));
      }
      if (chance.below(2) === 0) await harness.press('Escape');
      else await harness.pressThe(harness.find('button', 'Sluta märka'), some(chance));
      return `${name}, several`;
    },
  },
  {
    name: 'answers one question after another',
    weight: 2,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance) {
      await harness.more('En fråga i taget', some(chance));
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
