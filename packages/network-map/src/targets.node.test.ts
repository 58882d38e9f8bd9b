import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_SECTORS, defaultRings } from './defaults.ts';
import { mapDocument } from './examples.test-helper.ts';
import { type Geometry, geometry, partAt } from './layout.ts';
import { targetParts, targetSpots } from './targets.ts';

const boardOf = (size: number, rings: number, sectors: number): Geometry =>
  geometry(
    mapDocument({
      ground: { distance: { id: 'contact' }, rings: defaultRings(rings), sectors: DEFAULT_SECTORS.slice(0, sectors) },
    }).content.ground,
    size,
  );

const nobody = { r: -1, s: -1 };

describe('places to press', () => {
  test('three rings without sectors have one each on the smallest phone, in level symbol as well', () => {
    for (const [size, target] of [
      [304, 44],
      [344, 44],
      [304, 60],
      [344, 60],
    ] as const) {
      const g = boardOf(size, 3, 0);
      assert.equal(
        targetSpots(g, targetParts(g, nobody, target), target, []).size,
        3,
        `${String(size)} ${String(target)}`,
      );
      assert.equal(targetSpots(g, targetParts(g, { r: 0, s: -1 }, target), target, []).size, 2);
    }
  });

  test('none covers another, and each is in the part it stands for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 240, max: 1000 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(0, 2, 3, 6),
        fc.constantFrom(44, 60),
        fc.integer({ min: -1, max: 0 }),
        fc.array(
          fc.record({
            x: fc.integer({ min: 0, max: 1000 }),
            y: fc.integer({ min: 0, max: 1000 }),
            width: fc.constant(80),
            height: fc.constant(60),
          }),
          { maxLength: 12 },
        ),
        (size, rings, sectors, target, r, taken) => {
          const g = boardOf(size, rings, sectors);
          const spots = [
            ...targetSpots(g, targetParts(g, { r, s: sectors > 0 && r >= 0 ? 0 : -1 }, target), target, taken),
          ];
          for (const [i, [part, a]] of spots.entries()) {
            const at = partAt(g, a.x, a.y);
            assert.equal(at.ring, part.r);
            if (part.s >= 0) assert.equal(at.sector, part.s);
            for (const [, b] of spots.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= target - 0.01);
          }
        },
      ),
    );
  });

  test('where not every part has room, whoever stands somewhere is offered what is one step away, and whoever waits a ring first', () => {
    const g = boardOf(304, 3, 6);
    const parts = targetParts(g, { r: 1, s: 2 }, 44);
    assert.ok(parts.length > 0 && parts.every(({ r, s }) => (r === 1) !== (s === 2)), JSON.stringify(parts));
    assert.deepEqual(targetParts(g, nobody, 44), [
      { r: 0, s: -1 },
      { r: 1, s: -1 },
      { r: 2, s: -1 },
    ]);
    assert.ok(targetParts(g, { r: 0, s: -1 }, 44).every(({ r }) => r === 0));
  });
});
