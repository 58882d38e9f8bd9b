import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { History } from '../history/history.ts';
import { Speaker } from '../language/speaker.ts';
import { corners } from '../scene/corners.test-helper.ts';
import {
  applyToDrawing,
  blankDrawing,
  drawingColours,
  freshId,
  isDrawing,
  MAX_ITEMS,
  MAX_POINTS,
  shapeNames,
  shapePath,
  simplify,
  strokePoints,
  toScene,
  type Drawing,
  type DrawingOperation,
  type DrawnItem,
} from './drawing.ts';
import { drawingText, itemText } from './drawing-words.ts';

const say = new Speaker('sv', 'sv', [], []);
const place = fc.integer({ min: 0, max: 1000 });
const base = {
  id: fc.constantFrom('1', '2', '3', '4', '5'),
  colour: fc.constantFrom(...drawingColours),
  width: fc.integer({ min: 1, max: 100 }),
};
const item: fc.Arbitrary<DrawnItem> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant('stroke' as const),
    points: fc.array(place, { minLength: 1, maxLength: 20 }).map((xs) => xs.flatMap((x) => [x, x])),
  }),
  fc.record({
    ...base,
    kind: fc.constant('shape' as const),
    shape: fc.constantFrom(...shapeNames),
    x: place,
    y: place,
    r: fc.integer({ min: 1, max: 400 }),
  }),
);
const operation: fc.Arbitrary<DrawingOperation> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), item }),
  fc.record({ type: fc.constant('remove' as const), id: base.id }),
  fc.record({ type: fc.constant('change' as const), item }),
  fc.constant<DrawingOperation>({ type: 'set', items: [] }),
);
const after = (operations: readonly DrawingOperation[]): Drawing =>
  operations.reduce((drawing, each) => applyToDrawing(drawing, each).document, blankDrawing);

describe('a drawing as data', () => {
  it('whatever was done, undo brings the drawing back as it was, thing for thing and in order', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 12 }), operation, (before, next) => {
        const drawing = after(before);
        const { document, inverse } = applyToDrawing(drawing, next);
        assert.deepEqual(applyToDrawing(document, inverse).document, drawing);
      }),
    );
  });

  it('every step back and every step on again comes to the same drawing', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 30 }), (steps) => {
        const history = new History<Drawing, DrawingOperation>(applyToDrawing);
        let drawing = steps.reduce((now, step) => history.perform(now, step), blankDrawing);
        const full = drawing;
        for (let back = history.undo(drawing); back; back = history.undo(drawing)) drawing = back.document;
        assert.deepEqual(drawing.items, []);
        for (let on = history.redo(drawing); on; on = history.redo(drawing)) drawing = on.document;
        assert.deepEqual(drawing, full);
      }),
    );
  });

  it('whatever is drawn can be read again from JSON', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 12 }), (steps) => {
        const drawing = after(steps);
        assert.ok(isDrawing(JSON.parse(JSON.stringify(drawing))));
      }),
    );
  });

  it('what is no drawing, or too large a one, is not taken for one', () => {
    const stroke = { id: '1', kind: 'stroke', colour: 'ink', width: 8, points: [1, 2] };
    const shape = { id: '1', kind: 'shape', shape: 'star', colour: 'ink', width: 8, x: 1, y: 2, r: 3 };
    const drawing = (...items: readonly unknown[]): unknown => ({ width: 1000, height: 1000, items });
    assert.ok(isDrawing(drawing(stroke)) && isDrawing(drawing(shape)) && isDrawing(blankDrawing));
    for (const bad of [
      null,
      'drawing',
      [],
      { items: [] },
      { ...blankDrawing, width: 9 },
      drawing(null),
      drawing(stroke, stroke),
      drawing({ ...stroke, colour: 'url(//x)' }),
      drawing({ ...stroke, points: [1] }),
      drawing({ ...stroke, points: [1, '"><script>'] }),
      drawing({ ...stroke, points: [1, NaN] }),
      drawing({ ...stroke, points: Array.from({ length: MAX_POINTS * 2 + 2 }, () => 1) }),
      drawing({ ...stroke, width: 1e9 }),
      drawing({ ...shape, shape: 'constructor' }),
      drawing({ ...shape, x: Infinity }),
      drawing({ ...shape, r: 0 }),
      drawing({ ...shape, turn: 'M0' }),
      drawing(...Array.from({ length: MAX_ITEMS + 1 }, (_, index) => ({ ...stroke, id: String(index) }))),
    ])
      assert.ok(!isDrawing(bad), JSON.stringify(bad)?.slice(0, 80));
  });

  it('a full paper takes no more, and loses nothing', () => {
    const add = (drawing: Drawing): Drawing =>
      applyToDrawing(drawing, {
        type: 'add',
        item: { id: freshId(drawing), kind: 'stroke', colour: 'ink', width: 8, points: [1, 2] },
      }).document;
    let drawing = blankDrawing;
    for (let count = 0; count < MAX_ITEMS; count++) drawing = add(drawing);
    assert.equal(drawing.items.length, MAX_ITEMS);
    assert.equal(add(drawing), drawing);
    assert.equal(new Set(drawing.items.map(({ id }) => id)).size, MAX_ITEMS);
  });
});

describe('what a hand draws', () => {
  it('is kept as it looks: no point that is left out was farther from the line than the tolerance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 50 }),
        (points, tolerance) => {
          const flat = points.flat();
          const kept = simplify(flat, tolerance);
          assert.deepEqual(kept.slice(0, 2), flat.slice(0, 2));
          assert.deepEqual(kept.slice(-2), flat.slice(-2));
          for (const [x, y] of points) assert.ok(distance(kept, x, y) <= tolerance + 1e-6);
        },
      ),
    );
  });

  it('takes little room: a straight line is two points, a tap is one, a long scribble is bounded', () => {
    assert.deepEqual(strokePoints(Array.from({ length: 300 }, (_, i) => [i, i * 2]).flat()), [0, 0, 299, 598]);
    assert.deepEqual(strokePoints([5, 5, 5, 5]), [5, 5]);
    const scribble = Array.from({ length: 20_000 }, (_, i) => [
      500 + 400 * Math.sin(i),
      500 + 400 * Math.cos(i * 1.3),
    ]).flat();
    const points = strokePoints(scribble);
    assert.ok(points.length <= MAX_POINTS * 2 && points.length > MAX_POINTS / 2, String(points.length));
  });

  it('stays on the paper, in whole numbers, whatever a pointer says', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 2, maxLength: 40 }), (raw) => {
        const points = strokePoints(raw);
        assert.ok(points.length >= 2 && points.length % 2 === 0);
        assert.ok(points.every((value) => Number.isInteger(value) && value >= 0 && value <= 1000));
      }),
    );
  });
});

describe('a drawing as a scene', () => {
  it('what did not change is the same object, so that nothing is drawn twice', () => {
    const one = after([
      { type: 'add', item: { id: '1', kind: 'shape', shape: 'star', colour: 'sky', width: 8, x: 1, y: 2, r: 60 } },
    ]);
    const two = applyToDrawing(one, {
      type: 'add',
      item: { id: '2', kind: 'stroke', colour: 'ink', width: 8, points: [1, 2] },
    }).document;
    assert.equal(toScene(two).nodes[0], toScene(one).nodes[0]);
    assert.equal(toScene(two).nodes.length, 2);
  });

  it('every shape has an outline of its own, about as large as asked for', () => {
    assert.equal(new Set(shapeNames.map((shape) => shapePath(shape, 100))).size, shapeNames.length);
    for (const shape of shapeNames) {
      const d = shapePath(shape, 100);
      assert.ok(!/NaN|undefined|Infinity/.test(d), d);
      const reach = Math.max(...corners(d).flat().map(Math.abs));
      assert.ok(reach >= 85 && reach <= 150, `${shape} reaches ${reach}`);
    }
  });

  it('yellow is only ever seen inside ink', () => {
    for (const marigold of [
      { id: '1', kind: 'stroke', colour: 'marigold', width: 8, points: [1, 2] },
      { id: '1', kind: 'stroke', colour: 'marigold', width: 8, points: [1, 2, 3, 9] },
      { id: '1', kind: 'shape', shape: 'star', colour: 'marigold', width: 8, x: 1, y: 2, r: 60 },
      { id: '1', kind: 'shape', shape: 'star', colour: 'marigold', width: 8, x: 1, y: 2, r: 60, filled: true },
    ] as const)
      assert.match(JSON.stringify(toScene(after([{ type: 'add', item: marigold }]))), /"ink"/);
  });
});

describe('a drawing in words', () => {
  it('says what is drawn, in which colour and where, for who does not see it', () => {
    const words = (one: DrawnItem): string => itemText(say, one);
    const pen = { id: '1', width: 8 } as const;
    assert.equal(
      words({ ...pen, kind: 'shape', shape: 'circle', colour: 'sky', x: 500, y: 500, r: 60 }),
      'Cirkel, blå färg, mitt på bilden',
    );
    assert.equal(
      words({ ...pen, kind: 'stroke', colour: 'coral', points: [10, 10, 990, 990] }),
      'Streck, röd färg, från uppe till vänster till nere till höger',
    );
    assert.equal(words({ ...pen, kind: 'stroke', colour: 'ink', points: [500, 990] }), 'Prick, svart färg, längst ner');
  });

  it('an empty paper and a very full one have words too', () => {
    assert.equal(drawingText(say, blankDrawing), 'Teckning: Du har inte ritat något än.');
    const items = Array.from({ length: 50 }, (_, id): DrawnItem => ({
      id: String(id),
      kind: 'stroke',
      colour: 'ink',
      width: 8,
      points: [1, 2],
    }));
    assert.ok(drawingText(say, { ...blankDrawing, items }).length < 400);
  });
});

function distance(points: readonly number[], x: number, y: number): number {
  let least = Math.hypot(x - (points[0] ?? 0), y - (points[1] ?? 0));
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = points.slice(i, i + 4);
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return least;
}
