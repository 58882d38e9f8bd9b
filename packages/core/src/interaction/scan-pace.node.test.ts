import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fasterPace, slowerPace } from './scan-pace.ts';

describe('the pace of one-switch scanning', () => {
  it('goes from half a second to ten and back, and stops at the ends', () => {
    const way: number[] = [0.5];
    for (let i = 0; i < 12; i++) way.push(slowerPace(way.at(-1) ?? 0));
    assert.deepEqual(way.slice(0, 10), [0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 7, 10]);
    assert.equal(way.at(-1), 10);
    for (let i = 0; i < 12; i++) way.push(fasterPace(way.at(-1) ?? 0));
    assert.equal(way.at(-1), 0.5);
  });

  it('finds its way from a pace that the host has chosen', () => {
    assert.equal(slowerPace(2.2), 3);
    assert.equal(fasterPace(2.2), 2);
    assert.equal(slowerPace(NaN), 10);
  });
});
