import { test } from 'node:test';
import assert from 'node:assert/strict';
import { TestClock } from './test-clock.ts';

test('time stands still until a test moves it, and timers come in their order', () => {
  const clock = new TestClock(1000);
  const heard: string[] = [];
  clock.setTimeout(() => heard.push(`b ${clock.now()}`), 20);
  clock.setTimeout(() => {
    heard.push(`a ${clock.now()}`);
    clock.setTimeout(() => heard.push(`c ${clock.now()}`), 15);
  }, 10);
  const cancelled = clock.setTimeout(() => heard.push('never'), 5);
  clock.clearTimeout(cancelled);
  clock.clearTimeout(undefined);
  assert.equal(clock.pending, 2);
  clock.advance(19);
  clock.advance(11);
  assert.deepEqual(heard, ['a 1010', 'b 1020', 'c 1025']);
  assert.equal(clock.now(), 1030);
  assert.equal(clock.pending, 0);
});

test('a frame asked for within a frame comes in the next', () => {
  const clock = new TestClock(0);
  let frames = 0;
  const draw = (): void => {
    frames++;
    clock.requestFrame(draw);
  };
  clock.requestFrame(draw);
  clock.frame();
  clock.frame(34);
  assert.equal(frames, 2);
  assert.equal(clock.now(), 50);
});
