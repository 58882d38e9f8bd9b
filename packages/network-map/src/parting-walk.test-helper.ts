import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { contentOf } from '@delaktig/testing/contract-element.js';
import { allByRole, audible } from '@delaktig/testing/names.js';
import type { NetworkMapHarness } from './harness.ts';
import * as erasing from './erasing-texts.ts';
import * as later from './later-texts.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import * as modes from './modes-texts.ts';
import * as texts from './texts.ts';
import { isInThoughts } from './thoughts.ts';
import { isMap, type MapAct, reveal, some, someone } from './walk.test-helper.ts';

const thoughtOf = ({ content }: NetworkMapDocument): readonly Person[] =>
  content.people.filter(({ place }) => isInThoughts(content.ground, place));

/** Nothing holds somebody any longer: not what is shown, not what undo and redo bring back or are called, not what lies beside. */
function checkForgotten(harness: NetworkMapHarness, person: Person, quotes: readonly string[]): void {
  const { element } = harness;
  const shown = harness.outline;
  const steps: string[] = [];
  const others = new Set<string>();
  const look = (when: string): void => {
    const stored = JSON.stringify(element.value);
    check(!stored.includes(JSON.stringify(person.id)), `the id of whoever was erased is ${when}`);
    for (const quote of quotes) check(!stored.includes(quote), `what was said of whoever was erased is ${when}`);
    for (const { name, symbol } of harness.people) others.add(`${name} ${JSON.stringify(symbol)}`);
    // Somebody else may be called the same.
    const named = harness.people.some(({ name }) => name === person.name);
    check(named || !stored.includes(JSON.stringify(person.name)), `the name of whoever was erased is ${when}`);
    steps.push(`${audible(element['undoName'])}, ${audible(element['redoName'])}`);
  };
  const now = contentOf(element.value);
  look('in the value');
  let back = 0;
  for (; element.canUndo; back++, look('among what can be undone')) element.undo();
  for (let i = 0; i < back; i++) element.redo();
  let on = 0;
  for (; element.canRedo; on++, look('among what can be redone')) element.redo();
  for (let i = 0; i < on; i++) element.undo();
  alike(contentOf(element.value), now, 'undo and redo come back');
  // Nobody else was called nearly the same at any time; and a letter is in many words.
  if (person.name.length > 2 && [...others].every((other) => !other.includes(person.name)))
    for (const told of [shown, ...steps])
      check(!told.includes(person.name), `whoever was erased is still named:\n${told}`);
  const { picture } = person;
  check(!picture || !element.attachments.has(picture.attachment), 'the photo of whoever was erased is kept');
}

/** Erasing, handing over, trying first, a helper, and taking somebody out of the thoughts. */
export const partingActs: readonly MapAct[] = [
  {
    name: 'erases somebody for good, or thinks better of it',
    weight: 3,
    possible: (state, harness) => isMap(harness) && state.content.people.length > 2,
    async run(harness, chance, state) {
      // Whoever was added last is in what can be undone.
      const person = (chance.below(2) === 0 && state.content.people.at(-1)) || someone(chance, state);
      if (!(await reveal(harness, person))) return 'nobody';
      await harness.open(person.name);
      await harness.pressThe(harness.find('button', harness.word(later.eraseNamed, person.name)), some(chance));
      await harness.appears('dialog', harness.word(erasing.eraseTitle, person.name));
      for (const box of allByRole(harness.panel(), 'checkbox')) box.click();
      await harness.settled();
      const told: string[] = [];
      const take = ({ detail }: HTMLElementEventMap['delaktig-erase']): void => {
        told.push(detail.item);
        detail.waitUntil(Promise.resolve());
      };
      harness.element.addEventListener('delaktig-erase', take);
      const answer = chance.pick([erasing.eraseYes, erasing.eraseYes, erasing.eraseNo, null]) ?? null;
      if (answer) await harness.pressThe(harness.find('button', harness.word(answer)), some(chance));
      else await harness.press('Escape');
      await harness.settled();
      harness.element.removeEventListener('delaktig-erase', take);
      if (answer !== erasing.eraseYes) {
        same(told.length, 0, 'somebody was erased whom nobody wanted to erase');
        check(harness.inDocument(person.name), 'somebody is gone who should have been kept');
        return `${person.name}: no`;
      }
      alike(told, [person.id], 'what the host hears');
      const name = person.name.toLocaleLowerCase();
      const said = state.content.people.flatMap(({ id, quotes = [] }) =>
        quotes.filter(({ text }) => id === person.id || text.toLocaleLowerCase().includes(name)),
      );
      checkForgotten(
        harness,
        person,
        said.map(({ id }) => id),
      );
      await harness.settled();
      return person.name;
    },
  },
  {
    name: 'takes somebody out of the thoughts',
    weight: 3,
    possible: (state, harness) => isMap(harness) && thoughtOf(state).length > 0,
    async run(harness, chance, state) {
      const person = chance.pick(thoughtOf(state));
      check(person, 'nobody');
      await harness.open(person.name, some(chance));
      const where = chance.pick([...harness.rings, harness.word(later.notOnMap)]) ?? '';
      await harness.choose(where, harness.word(later.whereStands, person.name));
      check(
        // Where a sector has to be said too, nothing is claimed before.
        state.content.ground.sectors.length > 0 || harness.where(person.name) !== harness.word(texts.inThoughts),
        `${person.name} is still in the thoughts`,
      );
      return `${person.name}: ${where}`;
    },
  },
  {
    name: 'a helper begins to place, or no longer does',
    weight: 2,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance) {
      await harness.more(harness.word(modes.helper), some(chance));
      return harness.element.helper ? 'a helper' : 'the person';
    },
  },
  {
    name: 'hands the map over with Klar, and the host gives it back',
    // With it goes what can be undone.
    weight: 0.4,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance, state) {
      const { element } = harness;
      const saved = chance.below(3) > 0;
      const given: unknown[] = [];
      const { attachments } = element;
      element.addEventListener(
        'delaktig-finish',
        ({ detail }) => {
          given.push(detail.value);
          detail.waitUntil(saved ? Promise.resolve() : Promise.reject(new Error('no connection')));
        },
        { once: true },
      );
      await harness.done(some(chance));
      await harness.until(() => given.length > 0, 'the map is handed over');
      if (!saved) {
        await harness.appears('alert');
        alike(harness.document, state, 'the map after it could not be saved');
        return 'it cannot be saved';
      }
      const begin = await harness.appears('button', harness.word(core.startNew));
      const left = harness.element.shadowRoot?.textContent ?? '';
      for (const { name } of state.content.people)
        check(name === '' || !left.includes(name), `${name} is exposed to the next person`);
      check(!element.canUndo && !element.canRedo, 'the next person could take back what was done');
      same(element.attachments.size, 0, 'photos left for the next person');
      await harness.pressThe(begin, some(chance));
      same(element.value, null, 'what the next person begins with');
      element.value = given[0];
      element.attachments = attachments;
      await harness.settled();
      alike(harness.document, state, 'the map when it is given back');
      return 'saved';
    },
  },
  {
    name: 'somebody new practises with the same device, and the map is given back',
    weight: 0.4,
    possible: (_state, harness) => isMap(harness),
    async run(harness, chance) {
      const { element } = harness;
      const { attachments, value } = element;
      element.value = null;
      await harness.settled();
      const heard: string[] = [];
      const hear = ({ type }: Event): void => void heard.push(type);
      for (const type of ['input', 'change', 'delaktig-operation'] as const) element.addEventListener(type, hear);
      await harness.pressThe(harness.find('button', harness.word(modes.practise)), some(chance));
      await harness.appears('dialog', harness.word(modes.practiceTitle));
      const way: string[] = [];
      for (let i = 1 + chance.below(6); i > 0 && harness.isOpen(); i--) {
        const button = chance.pick(allByRole(harness.panel(), 'button'));
        if (!button) break;
        way.push(button.textContent.trim());
        await harness.pressThe(button, some(chance));
      }
      if (harness.isOpen() && chance.below(2) === 0) await harness.press('Escape');
      if (harness.isOpen())
        await harness.pressThe(
          harness.find('button', harness.word(coreLater.close)),
          chance.pick(['names', 'pointer']) ?? 'names',
        );
      for (const type of ['input', 'change', 'delaktig-operation'] as const) element.removeEventListener(type, hear);
      alike(heard, [], 'what the host hears of a try');
      same(element.value, null, 'the map after a try');
      check(!element.canUndo, 'there is a step to take back');
      element.value = value;
      element.attachments = attachments;
      await harness.settled();
      return way.join(', ');
    },
  },
];
