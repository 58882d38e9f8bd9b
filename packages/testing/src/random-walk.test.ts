import { check, same } from './assert.ts';
import { Counter, counterDocument, CounterHarness } from './counter.test-helper.ts';
import { Fixture } from './fixture.ts';
import { describe, it } from './framework.ts';
import { Chance } from './prng.ts';
import { type Act, itWalks, randomWalk } from './random-walk.ts';

Counter.define();

describe('random walk', () => {
  const fixture = new Fixture();
  const start = async (): Promise<CounterHarness> =>
    new CounterHarness(await fixture.add<Counter>('delaktig-test-counter', (e) => (e.value = counterDocument())));
  const acts: readonly Act<CounterHarness>[] = [
    { name: 'counts with the mouse', run: (harness) => harness.countWithMouse() },
    { name: 'counts with keys', run: (harness) => harness.countWithKeys() },
    { name: 'counts by name', run: (harness) => harness.countByName() },
    {
      name: 'renames',
      run: (harness, chance) => harness.dictate('Vad räknar du?', chance.pick(['Får', 'Getter', '<b>']) ?? ''),
    },
    {
      name: 'undoes',
      possible: (_state, { element }) => element.canUndo,
      run: ({ element }) => Promise.resolve(element.undo()),
    },
  ];

  it('the same seed is the same walk', () => {
    const [a, b] = [new Chance(7), new Chance(7)];
    for (let i = 0; i < 100; i++) same(a.next(), b.next(), 'chance');
  });

  itWalks('finds nothing in an element that works', () => ({ start, acts, seed: 1, steps: 30 }));

  it('Tab out of the element is still in a page: the browser itself would take the keys otherwise', () =>
    randomWalk({
      start,
      acts: [
        { name: 'goes there', possible: (_state, { focus }) => focus === null, run: (h) => h.countWithKeys() },
        {
          name: 'goes on',
          mayLeave: true,
          possible: (_state, { focus }) => focus !== null,
          run: (h) => h.press('Tab'),
        },
        {
          name: 'goes back',
          mayLeave: true,
          possible: (_state, { focus }) => focus !== null,
          run: (h) => h.press('Shift+Tab'),
        },
      ],
      seed: 1,
      steps: 30,
      invariants: [
        {
          name: 'something in the page has the focus',
          holds: () => check(document.activeElement !== document.body && document.hasFocus(), 'nothing has'),
        },
      ],
    }));

  it('what takes many acts to come to is told by the last ones, from the value before them', async () => {
    let message = '';
    try {
      await randomWalk({
        start,
        acts: acts.slice(0, 3),
        seed: 5,
        steps: 40,
        invariants: [
          {
            name: 'never more than twenty',
            holds: ({ element }) => {
              check((element.value as { content: { count: number } }).content.count < 21, 'twenty-one');
            },
          },
        ],
      });
    } catch (error) {
      message = String(error);
    }
    check(/shortest trail found from \{.*"count":20/.test(message), message);
    check(message.includes('1. counts') && !message.includes('2. '), message);
  });

  it('finds what does not hold, and says the seed and the shortest way to it', async () => {
    let message = '';
    try {
      await randomWalk({
        start,
        acts,
        seed: 3,
        steps: 40,
        invariants: [
          {
            name: 'never more than four',
            holds: ({ element }) => {
              check((element.value as { content: { count: number } }).content.count < 5, 'five');
            },
          },
        ],
      });
    } catch (error) {
      message = String(error);
    }
    check(/seed 3: never more than four: five/.test(message), `no message: ${message}`);
    check(message.includes('1. counts') && message.includes('2. counts') && !message.includes('3. '), message);
  });
});
