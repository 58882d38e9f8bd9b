import type { Text } from '@delaktig/core/language/say.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { askedWalk } from '@delaktig/testing/asked-walk.js';
import { check, same } from '@delaktig/testing/assert.js';
import { hasTouch } from '@delaktig/testing/browser.js';
import type { Fixture } from '@delaktig/testing/fixture.js';
import { allByRole, nameOf } from '@delaktig/testing/names.js';
import type { Chance } from '@delaktig/testing/prng.js';
import type { Act, Walk } from '@delaktig/testing/random-walk.js';
import { tabStops } from '@delaktig/testing/tab-stops.js';
import { setViewport, viewports } from '@delaktig/testing/viewport.js';
import { until } from '@delaktig/testing/waiting.js';
import type { DelaktigNetworkMap } from './element.ts';
import { type Dialect, NetworkMapHarness, type PlaceWay } from './harness.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import { mapWith } from './on-page.test-helper.ts';
import * as laterTexts from './later-texts.ts';
import { everyPictureIsKept, saysWhoPlaced } from './kept-walk.test-helper.ts';
import * as texts from './texts.ts';

/** Something a person may do with a map. */
export type MapAct = Act<NetworkMapHarness, NetworkMapDocument>;

const names = ['Anna', 'Bo', 'Cilla', '<b>D</b>', 'Erik', 'ماما', 'Åsa-Märta', '${x}', 'F', 'Großmutter Wilhelmine'];
const by: readonly Dialect[] = hasTouch()
  ? ['pointer', 'finger', 'keyboard', 'names']
  : ['pointer', 'keyboard', 'names'];
/** A finger has to rest between two touches, so it is rarer than its turn. */
const often: Readonly<Record<Dialect, number>> = { pointer: 1.5, finger: 0.4, keyboard: 1, names: 2 };

/** Nobody has the name of another, so that a person can say whom they mean. */
export const fresh = (chance: Chance, { content }: NetworkMapDocument): string => {
  const base = chance.pick(names) ?? 'Anna';
  for (let i = 1; ; i++) {
    const name = i === 1 ? base : `${base} ${String(i)}`;
    if (content.people.every((person) => person.name !== name)) return name;
  }
};
/** Somebody by chance. */
export const someone = (chance: Chance, { content }: NetworkMapDocument): Person => {
  const person = chance.pick(content.people);
  check(person, 'nobody');
  return person;
};
/** A dialect, the quick ones more often. */
export const some = (chance: Chance): Dialect =>
  chance.pick(by.filter((dialect) => dialect !== 'finger' || chance.below(4) === 0)) ?? 'names';
export const isMap = ({ element }: NetworkMapHarness): boolean => element.view === 'map' && !element.covered;
const isList = ({ element }: NetworkMapHarness): boolean => element.view === 'list' && !element.covered;
/** The map or the list: whoever answers one question at a time does nothing else meanwhile. */
const isShown = ({ element }: NetworkMapHarness): boolean => !element.covered && element.view !== 'guided';
/** The arrows are for whoever stands on a ring. */
const isMovable = ({ content }: NetworkMapDocument, { place: at }: Person): boolean =>
  content.ground.rings.some(({ id }) => id === at?.ring);
/** Whether there is anybody. */
export const anybody = ({ content }: NetworkMapDocument): boolean => content.people.length > 0;
/** The first number in a text, in Arabic's own digits too. */
const numberIn = (text: string): number =>
  Number(/\d+/.exec(text.replace(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))))?.[0] ?? 0);
/** What a text looks like whatever it is about. */
export const shape = <Args extends readonly string[]>(
  harness: NetworkMapHarness,
  text: Text<Args>,
  ...holes: Args
): RegExp =>
  new RegExp(
    `^${harness
      .word(text, ...holes)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('…', '.*')}$`,
    'su',
  );
/** The "+N" buttons: those there is no room for. */
const crowdsOf = ({ map }: NetworkMapHarness): readonly HTMLElement[] =>
  map ? allByRole(map, 'button').filter((button) => button.classList.contains('crowd')) : [];
/** What the markings are called that can be said of everybody: nobody who is dead is asked about those one wants to see less. */
const markingsOf = (harness: NetworkMapHarness): readonly string[] => {
  const { markings } = harness.document.content;
  return harness.markings.filter((_, index) => !['hardToBeWith', 'meetLess'].includes(markings[index]?.id ?? ''));
};

/** Shows somebody who is in a "+N", as a person who looks for them does. */
export async function reveal(harness: NetworkMapHarness, { name }: Person): Promise<boolean> {
  if (harness.personIfShown(name) ?? harness.isOpen(name)) return true;
  await harness.showAll();
  if (harness.personIfShown(name)) return true;
  for (const crowd of crowdsOf(harness)) {
    if (crowd.getAttribute('aria-expanded') !== 'true') await harness.pressThe(crowd, 'names');
    if (harness.personIfShown(name)) return true;
  }
  return false;
}

function place(way: PlaceWay, weight: number): MapAct {
  return {
    name: `places somebody by ${way}`,
    weight,
    possible: (state, harness) => (way === 'list' ? isList(harness) : isMap(harness)) && anybody(state),
    async run(harness, chance, state) {
      const person = someone(chance, state);
      const ring = chance.pick(harness.rings) ?? '';
      const sector = chance.pick(harness.sectors);
      if (way !== 'list' && !(await reveal(harness, person))) return 'nobody: not shown';
      if (way === 'keys' && !isMovable(state, person)) return 'nobody: the arrows are for whoever is on the map';
      if (way === 'drag' || way === 'finger') {
        if (harness.isOpen(person.name) && !harness.personIfShown(person.name)) return 'nobody: there is only a panel';
        if (harness.has('dialog')) await harness.close();
        if (!harness.personIfShown(person.name)) return 'nobody: not shown any more';
        if (!(await harness.canDrag(person.name, ring, sector))) return 'nobody: too far away';
      }
      if (way === 'tap-tap') {
        await harness.open(person.name);
        const target = harness.findAll(
          'button',
          harness.word(laterTexts.putHere, person.name, harness.partName(ring, sector)),
        )[0];
        if (!target) return 'nobody: no such place to press';
        await harness.pressThe(target, some(chance));
        return `${person.name} to ${harness.partName(ring, sector)}`;
      }
      await harness.place(person.name, ring, sector, way);
      return `${person.name} to ${harness.partName(ring, sector)}`;
    },
  };
}

const acts: readonly MapAct[] = [
  ...by.map((dialect): MapAct => ({
    name: `adds somebody with ${dialect}`,
    weight: 2 * often[dialect],
    possible: ({ content }, harness) => isShown(harness) && content.people.length < 60,
    async run(harness, chance, state) {
      const name = fresh(chance, state);
      await harness.add(name, dialect);
      return name;
    },
  })),
  place('drag', 4),
  ...(hasTouch() ? [place('finger', 1)] : []),
  place('tap-tap', 3),
  place('keys', 2),
  place('panel', 4),
  place('list', 3),
  {
    name: 'takes somebody off the map',
    possible: (state, harness) => isMap(harness) && state.content.people.some(({ place: at }) => at),
    async run(harness, chance, state) {
      const person = someone(chance, state);
      if (!(await reveal(harness, person))) return 'nobody';
      await harness.takeOff(person.name);
      return person.name;
    },
  },
  ...by.map((dialect): MapAct => ({
    name: `marks somebody with ${dialect}`,
    weight: 2 * often[dialect],
    possible: (state, harness) => isShown(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = someone(chance, state);
      if (isMap(harness) && !(await reveal(harness, person))) return 'nobody';
      const marking = chance.pick(markingsOf(harness)) ?? '';
      await harness.mark(person.name, marking, chance.below(3) > 0, isMap(harness) ? dialect : 'names');
      return `${person.name}: ${marking}`;
    },
  })),
  ...by.map((dialect): MapAct => ({
    name: `renames somebody with ${dialect}`,
    weight: often[dialect],
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = someone(chance, state);
      if (!(await reveal(harness, person))) return 'nobody';
      // Somebody with a picture may be without a name; by what would this walk find them then?
      const name = chance.below(8) === 0 && !person.symbol && !person.picture ? '' : fresh(chance, state);
      await harness.rename(person.name, name, dialect);
      return `${person.name} to "${name}"`;
    },
  })),
  ...by.map((dialect): MapAct => ({
    name: `removes somebody with ${dialect}`,
    weight: often[dialect],
    possible: (state, harness) => isShown(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = someone(chance, state);
      if (isMap(harness) && !(await reveal(harness, person))) return 'nobody';
      await harness.remove(person.name, dialect);
      return person.name;
    },
  })),
  {
    name: 'opens somebody, or closes them again, with a press',
    weight: 2,
    possible: (state, harness) => isMap(harness) && anybody(state),
    async run(harness, chance, state) {
      const person = someone(chance, state);
      const button = harness.personIfShown(person.name);
      if (!button) return 'nobody';
      await harness.pressThe(button, some(chance));
      return person.name;
    },
  },
  { name: 'closes what is open', possible: (_state, harness) => harness.isOpen(), run: (harness) => harness.close() },
  {
    name: 'presses Escape',
    possible: (_state, { focus }) => focus !== null,
    run: (harness) => harness.press('Escape'),
  },
  {
    name: 'moves somebody with the arrows, and puts back or leaves',
    possible: (state, harness) => isMap(harness) && state.content.people.some(({ place: at }) => at),
    async run(harness, chance, state) {
      const person = someone(chance, state);
      if (!isMovable(state, person) || !(await reveal(harness, person))) return 'nobody';
      await harness.startMoving(person.name, 'keyboard');
      for (let i = chance.below(5); i >= 0; i--)
        await harness.press(
          chance.pick(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', '1', '2', '9']) ?? 'Home',
        );
      const end = chance.pick(['Escape', 'Enter', 'Tab', 'Shift+Tab']) ?? 'Enter';
      await harness.press(end);
      return `${person.name}, ${end}`;
    },
  },
  {
    name: 'goes about with arrows and letters',
    possible: (_state, { focus }) => focus?.localName === 'button',
    async run(harness, chance) {
      const keys = Array.from(
        { length: 4 },
        () =>
          chance.pick([
            'ArrowUp',
            'ArrowDown',
            'ArrowLeft',
            'ArrowRight',
            'Home',
            'End',
            'PageUp',
            'PageDown',
            'a',
            'm',
            'x',
          ]) ?? 'Home',
      );
      await harness.press(...keys);
      return keys.join(' ');
    },
  },
  {
    name: 'goes on with Tab',
    mayLeave: true,
    // Only from within: the page is left after one more, and with it what a driver can press.
    possible: (_state, { focus }) => focus !== null,
    run: (harness, chance) => harness.press(chance.pick(['Tab', 'Shift+Tab']) ?? 'Tab'),
  },
  {
    name: 'undoes',
    weight: 6,
    possible: (_state, harness) => isShown(harness) && harness.element.canUndo,
    run: (harness, chance) => harness.undo(some(chance)),
  },
  {
    name: 'redoes',
    weight: 4,
    possible: (_state, harness) => isShown(harness) && harness.element.canRedo,
    run: (harness, chance) => harness.redo(some(chance)),
  },
  {
    name: 'changes between map and list',
    weight: 2,
    possible: (_state, harness) => isShown(harness),
    run: (harness, chance) => harness.toggleView(some(chance)),
  },
  {
    name: 'changes how many rings there are',
    possible: (_state, harness) => isShown(harness),
    async run(harness, chance) {
      const count = 1 + chance.below(5);
      await harness.setRings(count);
      return String(count);
    },
  },
  {
    name: 'turns sectors on or off',
    possible: (_state, harness) => isShown(harness),
    run: (harness, chance) => harness.setSectors(chance.below(3) > 0),
  },
  {
    name: 'starts over, or thinks better of it',
    possible: (state, harness) => isShown(harness) && anybody(state),
    run: (harness, chance) => harness.startOver(chance.below(4) === 0 ? 'yes' : 'no'),
  },
  {
    name: 'pauses',
    possible: (_state, harness) => isShown(harness),
    run: (harness, chance) => harness.pause(some(chance)),
  },
  {
    name: 'goes on after the pause',
    weight: 30,
    possible: (_state, { element }) => element.covered,
    run: (harness, chance) => harness.goOn(some(chance)),
  },
  {
    name: 'opens or closes Mer',
    possible: (_state, harness) => isShown(harness),
    run: (harness) => harness.activate('button', harness.word(core.more)),
  },
  {
    name: 'the host sets the value it already has',
    run: async (harness) => {
      harness.element.value = structuredClone(harness.element.value);
      await harness.settled();
    },
  },
  {
    name: 'the host changes level or size',
    async run(harness, chance) {
      const { element } = harness;
      const { level } = element;
      element.level = chance.pick(['standard', 'standard', 'easy', level] as const) ?? 'standard';
      const width = chance.pick(['', '', '340px', '600px']) ?? '';
      element.parentElement?.style.setProperty('width', width);
      // Back to what the acts know the words of, once it has been drawn so.
      await harness.settled();
      element.level = level;
      await harness.settled();
      return width;
    },
  },
];

/** Opens what is asked about somebody; null when they are not shown. */
export async function about(
  harness: NetworkMapHarness,
  chance: Chance,
  state: NetworkMapDocument,
  what: Text,
): Promise<Person | null> {
  const person = someone(chance, state);
  if (!(await reveal(harness, person))) return null;
  await harness.open(person.name);
  const before = harness.panel();
  await harness.pressThe(harness.find('button', harness.word(what)), some(chance));
  await until(() => harness.isOpen() && harness.panel() !== before, 'what is asked about somebody is open');
  await harness.settled();
  return person;
}

/** It stays open, or is closed. */
export async function perhapsClose(harness: NetworkMapHarness, chance: Chance): Promise<void> {
  if (chance.below(3) === 0) return;
  if (chance.below(2) === 0) await harness.press('Escape');
  else await harness.close();
}

/** How a walk is gone. */
export interface WalkOptions {
  /** Default as for every walk. */
  readonly steps?: number;
  /** What can be done besides. */
  readonly more?: readonly MapAct[];
  /** The language and the direction of the page; default Swedish. */
  readonly language?: { readonly lang: string; readonly dir: string };
  readonly level?: 'symbol' | 'easy' | 'standard';
  /** Photos beside the map. */
  readonly attachments?: () => ReadonlyMap<string, Blob>;
}

/** A walk over a map that begins with this value. */
export function walkOn(
  fixture: Fixture,
  value: () => unknown,
  { steps, more = [], language, level = 'standard', attachments }: WalkOptions = {},
): Walk<DelaktigNetworkMap, NetworkMapHarness, NetworkMapDocument> {
  return {
    async start() {
      fixture.clear();
      Object.assign(fixture.place, language ?? {});
      await setViewport(viewports.desk);
      const harness = await mapWith(fixture, value(), (element) => {
        element.level = level;
        if (attachments) element.attachments = attachments();
      });
      saysWhoPlaced(harness);
      return harness;
    },
    state: (harness) => harness.document,
    acts: [...acts, ...more],
    composite: (element) => new NetworkMapHarness(element).map,
    ...(steps === undefined ? {} : { steps }),
    ...askedWalk(everyDay),
    invariants: [
      { name: 'map, list and tray show everybody, once, where the document says', holds: showsEverybody },
      { name: 'the toolbar and the tray are one tab stop each', holds: oneStopEach },
      { name: 'nothing is held when nobody is open', holds: nothingHeld },
      { name: 'a place says who chose it', holds: saysWhoPlaced },
      ...(attachments ? [{ name: 'no picture is lost', holds: everyPictureIsKept }] : []),
    ],
  };
}

/** Where a walk goes when nobody says: always the same way, so that what CI finds is what a change did. */
const everyDay = 20261121;

function showsEverybody(harness: NetworkMapHarness, { content }: NetworkMapDocument): void {
  if (harness.element.covered) {
    for (const { name } of content.people) check(!harness.personIfShown(name), `${name} is exposed while covered`);
    return;
  }
  if (harness.element.view === 'guided') return;
  const { map, tray, thoughts } = harness;
  // Long lists come in parts: "Visa fler +N". In level symbol one who waits is shown, and how many more there are.
  const later = harness
    .findAll('button')
    .filter((button) => nameOf(button).startsWith(harness.word(coreLater.showMore)))
    .reduce((sum, button) => sum + numberIn(nameOf(button)), 0);
  const behind = harness.element.level === 'symbol' ? numberIn(tray?.querySelector('.hint')?.textContent ?? '') : 0;
  if (harness.element.view === 'list') {
    const fields = harness
      .findAll('textbox', harness.word(laterTexts.nameField))
      .map((field) => (field as HTMLInputElement).value);
    const rings = harness
      .findAll('combobox', harness.word(laterTexts.ring))
      .map((field) => (field as HTMLSelectElement).selectedOptions[0]?.label ?? '');
    content.people.slice(0, content.people.length - later).forEach((person, i) => {
      same(fields[i], person.name, `name number ${String(i)} in the list`);
      const where = harness.where(person.name);
      if (where !== null)
        check(
          where.startsWith(rings[i] ?? '?'),
          `${person.name} stands at ${where}; the list says ${String(rings[i])}`,
        );
    });
    same(fields.length + later, content.people.length, 'people in the list');
    return;
  }
  check(map, 'there is no map');
  const crowds = crowdsOf(harness);
  // What is seen: Arabic says one and two without a number.
  const inCrowds = crowds.reduce((sum, { textContent }) => sum + numberIn(textContent), 0);
  const putHere = shape(harness, laterTexts.putHere, '…', '…');
  const waiting = namesIn(tray);
  const shown = [
    ...allByRole(map, 'listitem')
      .flatMap((item) => allByRole(item, 'button'))
      .filter((button) => !crowds.includes(button))
      .map(nameOf)
      .filter((name) => !putHere.test(name)),
    ...namesIn(thoughts),
  ];
  same(
    shown.length + inCrowds + waiting.length + later + behind,
    content.people.length,
    `people shown:\n${[...shown, ...waiting].join('\n')}`,
  );
  const notPlaced = harness.word(texts.isWaiting, '');
  for (const person of content.people) {
    const where = harness.where(person.name);
    // What somebody is stands between the name and the place.
    const isThem = (spoken: string): boolean =>
      spoken.startsWith(person.name) &&
      /^[,،]/u.test(spoken.slice(person.name.length)) &&
      spoken.endsWith(where ?? notPlaced);
    check(
      where === null ? waiting.some(isThem) || later + behind > 0 : shown.some(isThem) || inCrowds > 0,
      `nobody is called "${person.name}", ${String(where)} among:\n${[...shown, ...waiting].join('\n')}`,
    );
  }
}

const namesIn = (region: HTMLElement | null): readonly string[] =>
  region ? allByRole(region, 'listitem').flatMap((item) => allByRole(item, 'button').map(nameOf)) : [];

function oneStopEach(harness: NetworkMapHarness): void {
  for (const part of [harness.tray, harness.thoughts, ...harness.findAll('toolbar')])
    if (part) same(tabStops(part).length, 1, `stops in ${nameOf(part)}`);
}

function nothingHeld(harness: NetworkMapHarness): void {
  if (!harness.isOpen())
    check(!harness.has('button', shape(harness, laterTexts.putHere, '…', '…')), 'places to press are shown');
}
