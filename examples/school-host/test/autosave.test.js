// What the map page promises the person who draws: the newest is saved, and tried again until it is.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createAutosave } from '../public/autosave.js';

/** @typedef {import('../public/autosave.js').Answer} Answer */

describe('saving while the person draws', () => {
  /** @type {{ value: string, leaving: boolean, answer: (answer: Answer) => Promise<void>, fail: () => Promise<void> }[]} */
  let requests;
  /** @type {string[]} */
  let states;
  /** @type {{ then: () => void, ms: number } | undefined} */
  let timer;
  /** @type {ReturnType<typeof createAutosave<string>>} */
  let autosave;
  const settled = () => new Promise((done) => setImmediate(done));
  const saved = /** @type {const} */ ({ kind: 'saved', at: '2026-11-21T13:03:00Z' });

  beforeEach(() => {
    [requests, states, timer] = [[], [], undefined];
    autosave = createAutosave({
      send: ({ value, leaving }) =>
        new Promise((answer, fail) => {
          requests.push({
            value,
            leaving,
            answer: async (given) => (answer(given), void (await settled())),
            fail: async () => (fail(new TypeError('network')), void (await settled())),
          });
        }),
      onState: (state) => states.push(state.kind),
      timers: { set: (then, ms) => (timer = { then, ms }), clear: () => (timer = undefined) },
    });
  });
  const sent = () => requests.map(({ value }) => value);

  it('sends one at a time, and only the newest of what came meanwhile', async () => {
    autosave.save('one');
    autosave.save('two');
    autosave.save('three');
    assert.deepEqual(sent(), ['one']);
    await requests[0]?.answer(saved);
    assert.deepEqual(sent(), ['one', 'three']);
    assert.ok(autosave.dirty, 'the page may not be left yet');
    await requests[1]?.answer(saved);
    assert.ok(!autosave.dirty);
    assert.deepEqual(states, ['saving', 'saved', 'saving', 'saved']);
  });

  it('says so when nobody answers, and tries again, less and less often', async () => {
    autosave.save('one');
    const waits = [];
    for (let round = 0; round < 8; round++) {
      await requests.at(-1)?.fail();
      waits.push(timer?.ms);
      timer?.then();
    }
    assert.deepEqual(waits, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    assert.equal(states.at(-2), 'retrying');
    await requests.at(-1)?.answer(saved);
    assert.equal(states.at(-1), 'saved');
    assert.ok(!autosave.dirty);
  });

  it('tries at once when the network is back', async () => {
    autosave.save('one');
    await requests[0]?.fail();
    autosave.hurry();
    assert.equal(requests.length, 2);
    assert.equal(timer, undefined);
  });

  it('sends what was drawn since together with the next try', async () => {
    autosave.save('one');
    await requests[0]?.fail();
    autosave.save('two');
    assert.deepEqual(sent(), ['one', 'two']);
  });

  it('goes on trying while the person is signed out', async () => {
    autosave.save('one');
    await requests[0]?.answer({ kind: 'signed-out' });
    assert.ok(autosave.dirty);
    timer?.then();
    await requests[1]?.answer(saved);
    assert.ok(!autosave.dirty);
  });

  it('does not send again what was refused, warns before the page is left, and sends the next change', async () => {
    autosave.save('too big');
    await requests[0]?.answer({ kind: 'refused', message: 'too big' });
    assert.equal(timer, undefined);
    assert.ok(autosave.dirty);
    autosave.save('smaller');
    await requests[1]?.answer(saved);
    assert.ok(!autosave.dirty);
  });

  it('counts a map that was set aside as safe', async () => {
    autosave.save('one');
    await requests[0]?.answer({ kind: 'conflict' });
    assert.ok(!autosave.dirty);
  });

  it('sends the newest beside the one under way when the page is about to go', async () => {
    autosave.save('one');
    autosave.save('two');
    autosave.hurry({ leaving: true });
    assert.deepEqual(
      requests.map(({ value, leaving }) => [value, leaving]),
      [
        ['one', false],
        ['two', true],
      ],
    );
  });

  it('sends nothing when there is nothing new', () => {
    autosave.hurry({ leaving: true });
    autosave.hurry();
    assert.deepEqual(requests, []);
  });

  it('keeps still while the map is handed over, and goes on if that failed', async () => {
    autosave.save('one');
    autosave.save('two');
    autosave.pause();
    await requests[0]?.answer(saved);
    assert.deepEqual(sent(), ['one']);
    autosave.resume();
    assert.deepEqual(sent(), ['one', 'two']);
  });
});
