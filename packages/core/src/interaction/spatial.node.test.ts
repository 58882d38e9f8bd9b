import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearest, type Box } from './spatial.ts';

const at = (x: number, y: number): Box => ({ left: x - 22, top: y - 22, width: 44, height: 44 });

test('an arrow goes to the person that is drawn that way', () => {
  const me = at(200, 200);
  const others = [at(300, 210), at(110, 190), at(205, 100), at(190, 320), at(290, 120)];
  assert.equal(nearest(me, others, 'right'), 0);
  assert.equal(nearest(me, others, 'left'), 1);
  assert.equal(nearest(me, others, 'up'), 2);
  assert.equal(nearest(me, others, 'down'), 3);
});

test('somebody straight ahead comes before somebody nearer but aside', () => {
  assert.equal(nearest(at(0, 0), [at(50, 60), at(400, 0)], 'right'), 1);
});

test('somebody aside is reached when nobody is ahead', () => {
  assert.equal(nearest(at(0, 0), [at(50, 300)], 'right'), 0);
});

test('an arrow into nothing goes nowhere', () => {
  assert.equal(nearest(at(0, 0), [at(-50, 0), at(0, 90)], 'right'), -1);
  assert.equal(nearest(at(0, 0), [], 'up'), -1);
});

test('an arrow never goes backwards, and there is always a way when somebody is there', () => {
  const box = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 900 }),
    width: fc.constant(44),
    height: fc.constant(44),
  });
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 40 }), (from, others) => {
      const there = nearest(from, others, 'right');
      if (there < 0) assert.ok(others.every(({ left }) => left <= from.left));
      else assert.ok(others[there]!.left > from.left);
    }),
  );
});
