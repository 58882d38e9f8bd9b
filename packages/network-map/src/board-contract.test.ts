import { runBoardContract } from '@delaktig/testing/board-contract.js';
import { check } from '@delaktig/testing/assert.js';
import './define.ts';
import { DelaktigNetworkMap } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { NetworkMapHarness, type PlaceWay } from './harness.ts';
import type { NetworkMapDocument, Person } from './model.ts';

/** Who stands where, without how it was drawn. */
const standing = ({ content }: NetworkMapDocument): readonly Person[] =>
  content.people.map(({ place, ...person }) =>
    place ? { ...person, place: { ring: place.ring, ...(place.sector ? { sector: place.sector } : {}) } } : person,
  );

const moved = (places: Readonly<Record<string, string>>): readonly Person[] =>
  standing(alex()).map((person) => {
    const ring = places[person.id];
    return ring && person.place ? { ...person, place: { ...person.place, ring } } : person;
  });

const move =
  (way: PlaceWay) =>
  (harness: NetworkMapHarness): Promise<void> =>
    harness.place('Mamma', 'Yttersta ringen', 'Familj', way);

runBoardContract<DelaktigNetworkMap, NetworkMapHarness>({
  name: 'network map',
  tag: DelaktigNetworkMap.tag,
  document: () => ({ ...alex() }),
  act: (element) => new NetworkMapHarness(element).add('Nina'),
  harness: (element) => new NetworkMapHarness(element),
  move: {
    drag: move('drag'),
    finger: move('finger'),
    'tap-tap': move('tap-tap'),
    keyboard: move('keys'),
    panel: move('panel'),
    list: move('list'),
    switch: move('switch'),
  },
  meaning: (value) => standing(value as NetworkMapDocument),
  moved: () => moved({ mamma: 'ring-3' }),
  thing: (harness) => harness.person('Mamma'),
  async pickUp(harness) {
    await harness.startMoving('Mamma', 'keyboard');
    await harness.press('ArrowUp', 'ArrowUp');
    check(harness.where('Mamma') === 'Yttersta ringen, Familj', 'the arrows do not move her');
  },
  twoFingers: {
    drags: (harness) => [
      [harness.person('Mamma'), harness.pointIn('Mellersta ringen', 'Familj')],
      [harness.person('Tränaren'), harness.pointIn('Innersta ringen', 'Fritid')],
    ],
    result: () => moved({ mamma: 'ring-2', trainer: 'ring-1' }),
  },
  composite: (element) => new NetworkMapHarness(element).map ?? element,
  order: ['Mamma', 'Josef', 'Pappa', 'Mormor', 'Lisa', 'Tränaren', 'Lars'],
});
