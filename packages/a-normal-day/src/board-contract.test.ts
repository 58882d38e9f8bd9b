import { runBoardContract } from '@delaktig/testing/board-contract.js';
import { check } from '@delaktig/testing/assert.js';
import './define.ts';
import { DelaktigANormalDay } from './element.ts';
import { morning } from './examples.test-helper.ts';
import { type MoveWay, NormalDayHarness } from './harness.ts';
import type { Activity, NormalDayDocument } from './model.ts';

const things = ({ content }: NormalDayDocument): readonly Activity[] =>
  content.days.flatMap(({ activities }) => activities);

const moved = (times: Readonly<Record<string, readonly [number, number]>>): readonly Activity[] =>
  things(morning()).map((thing) => {
    const time = times[thing.id];
    return time ? { ...thing, start: time[0], end: time[1] } : thing;
  });

const move =
  (way: MoveWay) =>
  (harness: NormalDayHarness): Promise<void> =>
    harness.move('Frukost', 480, way);

runBoardContract<DelaktigANormalDay, NormalDayHarness>({
  name: 'normal day',
  tag: DelaktigANormalDay.tag,
  document: () => ({ ...morning() }),
  act: (element) => new NormalDayHarness(element).add('Nattmat'),
  harness: (element) => new NormalDayHarness(element),
  move: {
    drag: move('drag'),
    finger: move('finger'),
    'tap-tap': move('tap-tap'),
    keyboard: move('keys'),
    panel: move('panel'),
    list: move('list'),
    switch: move('switch'),
  },
  meaning: (value) => things(value as NormalDayDocument),
  moved: () => moved({ frukost: [480, 510] }),
  thing: (harness) => harness.thing('Frukost'),
  async pickUp(harness) {
    await harness.startMoving('Frukost');
    await harness.press('ArrowDown', 'ArrowDown');
    check(
      harness.when('Frukost') === '07:30 till 08:00',
      `the arrows do not move it: ${String(harness.when('Frukost'))}`,
    );
  },
  composite: (element) => new NormalDayHarness(element).board ?? element,
  order: ['Frukost', 'Skola', 'Lunch'],
});
