import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { badge, badgeColours } from './badge.ts';
import { corners } from './corners.test-helper.ts';
import { ringPath } from './ring-path.ts';
import { markShape, type MarkShape } from './shapes.ts';
import { pointAt, softCircle, softRadius } from './soft-circle.ts';

const shapes: readonly MarkShape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'hexagon',
  'pentagon',
  'heart',
];
describe('shapes of a drawing', () => {
  it('every marking has a shape of its own, so that nobody needs to see colours', () => {
    assert.equal(new Set(shapes.map((shape) => markShape(shape, 10))).size, shapes.length);
  });

  it('all marking shapes are about equally large', () => {
    for (const shape of shapes) {
      const reach = Math.max(...corners(markShape(shape, 100)).flat().map(Math.abs));
      assert.ok(reach >= 85 && reach <= 150, `${shape} reaches ${reach}`);
    }
  });

  it('every shape ends where it began, so that many of them fit in one path', () => {
    for (const shape of shapes) {
      const [[fromX, fromY] = [0, 0], ...rest] = corners(markShape(shape, 10));
      const nearest = Math.min(...rest.map(([x, y]) => Math.hypot(x - fromX, y - fromY)));
      assert.ok(nearest < 5, `${shape} ends ${nearest} from where it began`);
    }
  });

  it('a soft circle is the same every time for the same person, and another for another', () => {
    assert.equal(softCircle(0, 0, 100, 'a'), softCircle(0, 0, 100, 'a'));
    assert.notEqual(softCircle(0, 0, 100, 'a'), softCircle(0, 0, 100, 'b'));
  });

  it('a soft circle is calm: closed, and never more than a little out of round', () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 2000, noNaN: true }), fc.string(), (r, seed) => {
        const d = softCircle(0, 0, r, seed);
        assert.match(d, /^M.*Z$/);
        const turns = Array.from(d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=C|Z)/g), (pair) =>
          Math.hypot(Number(pair[1]), Number(pair[2])),
        );
        assert.equal(turns.length, 21);
        for (const distance of turns) assert.ok(Math.abs(distance - r) <= Math.min(r * 0.016, 4) + 0.02);
      }),
    );
  });

  it('a line can end exactly on a soft circle', () => {
    const top = softCircle(0, 0, 100, 'ring').slice(1).split('C')[0]?.split(' ').map(Number) ?? [];
    assert.ok(Math.abs(-(top[1] ?? 0) - softRadius(100, 0, 'ring')) < 0.01);
  });

  it('angles go clockwise from the top, as on a clock', () => {
    const { x, y } = pointAt(100, 100, 50, 90);
    assert.equal(Math.round(x), 150);
    assert.equal(Math.round(y), 100);
  });

  it('a piece of a ring begins and ends where it should, and a whole ring is closed', () => {
    assert.equal(ringPath(0, 0, 10, 20, 0, 90), 'M0 -20A20 20 0 0 1 20 0L10 0A10 10 0 0 0 0 -10Z');
    assert.equal(ringPath(0, 0, 0, 20, 0, 90), 'M0 -20A20 20 0 0 1 20 0L0 0Z');
    assert.equal((ringPath(0, 0, 10, 20).match(/Z/g) ?? []).length, 2);
    assert.match(ringPath(0, 0, 10, 20, 0, 270), /A20 20 0 1 1/);
  });

  it('marigold is only shown inside an ink rim, with a letter that can be read on it', () => {
    assert.deepEqual(badgeColours('marigold'), { letter: 'on-marigold', rim: 'ink' });
    const { nodes } = badge({ x: 0, y: 0, r: 10, letter: 'V', shape: 'star', colour: 'marigold' });
    assert.equal(nodes[0]?.kind === 'path' && nodes[0].stroke, 'ink');
  });

  it('a marking with a longer sign than a letter still fits its badge', () => {
    const size = (letter: string): number => {
      const words = badge({ x: 0, y: 0, r: 10, letter, shape: 'circle', colour: 'teal' }).nodes[1];
      return words?.kind === 'words' ? words.size : 0;
    };
    assert.ok(size('ABC') < size('A'));
  });
});
