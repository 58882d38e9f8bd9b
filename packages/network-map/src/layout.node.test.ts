import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_SECTORS, defaultRings } from './defaults.ts';
import { alex, mapDocument, many } from './examples.test-helper.ts';
import {
  type Geometry,
  geometry,
  type Layout,
  layoutMap,
  mostDrawn,
  partAt,
  partCentre,
  type Plate,
  pointAt,
  sectorAngles,
} from './layout.ts';
import { targetsFit } from './targets.ts';
import type { Ground, NetworkMapDocument, Person } from './model.ts';

const grounds: fc.Arbitrary<Ground> = fc.record({
  distance: fc.constant({ id: 'contact' }),
  rings: fc.integer({ min: 1, max: 5 }).map(defaultRings),
  sectors: fc.constantFrom([], DEFAULT_SECTORS.slice(0, 2), DEFAULT_SECTORS, [
    ...DEFAULT_SECTORS,
    { id: 'g' },
    { id: 'h' },
  ]),
});

/** From a phone to a wall, with the plates the element uses. */
const boards: fc.Arbitrary<{ readonly size: number; readonly plate: Plate }> = fc.constantFrom(
  { size: 240, plate: { width: 56, height: 48 } },
  { size: 288, plate: { width: 56, height: 48 } },
  { size: 288, plate: { width: 68, height: 70, least: 60 } },
  { size: 480, plate: { width: 82, height: 70 } },
  { size: 640, plate: { width: 100, height: 80 } },
  { size: 816, plate: { width: 100, height: 100, least: 60 } },
);

/** People as hosts may send them: on rings that do not exist, with hints out of range, waiting. */
function people(ground: Ground, maxLength: number): fc.Arbitrary<readonly Person[]> {
  const place = fc.record(
    {
      ring: fc.constantFrom(...ground.rings.map(({ id }) => id), 'ring-9'),
      sector: fc.constantFrom(...ground.sectors.map(({ id }) => id), 'elsewhere'),
      angle: fc.integer({ min: -400, max: 800 }),
      depth: fc.double({ min: -1, max: 2, noNaN: true }),
    },
    { requiredKeys: ['ring'] },
  );
  return fc.array(fc.option(place, { nil: undefined, freq: 8 }), { maxLength, size: 'max' }).map((places) =>
    places.map((at, i) => ({
      id: `p${String(i)}`,
      name: `Person ${String(i)}`,
      ...(at ? { place: { ...at } } : {}),
    })),
  );
}

interface Board {
  readonly document: NetworkMapDocument;
  readonly g: Geometry;
  readonly plate: Plate;
  readonly layout: Layout;
}

const laid = (maxLength = 60): fc.Arbitrary<Board> =>
  fc.tuple(grounds, boards).chain(([ground, { size, plate }]) =>
    people(ground, maxLength).map((all) => {
      const document = mapDocument({ ground, people: all });
      const g = geometry(ground, size);
      return { document, g, plate, layout: layoutMap(document, g, plate) };
    }),
  );

const spotsOf = ({ rings }: Layout): readonly { x: number; y: number; person?: Person; wide?: number }[] =>
  rings.flatMap(({ spots, crowds }) => [...spots, ...crowds]);

describe('where people stand on the drawn map', () => {
  test('nobody covers anything of what somebody else is pressed by, and that is never less than 44 px, 60 in level symbol', () => {
    fc.assert(
      fc.property(laid(), ({ layout, plate }) => {
        const { least = 44 } = plate;
        const all = spotsOf(layout).map(({ x, y, person, wide }) => ({
          x,
          y,
          ...(person
            ? { ...layout.plate, width: layout.plate.width + ((layout.wide - layout.plate.width) * (wide ?? 0)) / 3 }
            : { width: Math.min(least, plate.width), height: Math.min(least, plate.height) }),
        }));
        for (const [i, a] of all.entries())
          for (const b of all.slice(i + 1))
            assert.ok(
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.001 ||
                Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.001,
              `${JSON.stringify(a)} and ${JSON.stringify(b)}`,
            );
      }),
      { numRuns: 300 },
    );
  });

  test('everybody is somewhere, once: on a ring, in a "+N" or waiting', () => {
    fc.assert(
      fc.property(laid(), ({ document, layout }) => {
        const ids = [
          ...layout.rings.flatMap(({ spots, crowds }) => [
            ...spots.map(({ person }) => person),
            ...crowds.flatMap((crowd) => crowd.people),
          ]),
          ...layout.waiting,
        ].map(({ id }) => id);
        assert.deepEqual(ids.sort(), document.content.people.map(({ id }) => id).sort());
      }),
    );
  });

  test('everybody is in the list of the ring the document says, and the list counts right', () => {
    fc.assert(
      fc.property(laid(), ({ document, layout }) => {
        layout.rings.forEach(({ spots, crowds, count }, index) => {
          const ring = document.content.ground.rings[index]?.id;
          const listed = [...spots.map(({ person }) => person), ...crowds.flatMap((crowd) => crowd.people)];
          for (const person of listed) assert.equal(person.place?.ring, ring);
          assert.equal(count, listed.length);
        });
        for (const { place } of layout.waiting)
          assert.ok(!place || document.content.ground.rings.every(({ id }) => id !== place.ring));
      }),
    );
  });

  test('whoever is in a sector is drawn in it, and on their ring, unless the plate must stay on the board', () => {
    const document = mapDocument({ people: many(36).content.people });
    const g = geometry(document.content.ground, 816);
    for (const { spots } of layoutMap(document, g, { width: 100, height: 80 }).rings)
      for (const { person, x, y } of spots) {
        const part = partAt(g, x, y);
        assert.equal(document.content.ground.sectors[part.sector]?.id, person.place?.sector, person.name);
        assert.equal(document.content.ground.rings[part.ring]?.id, person.place?.ring, person.name);
      }
  });

  test('people are read clockwise from the top', () => {
    fc.assert(
      fc.property(laid(), ({ g, layout }) => {
        for (const { spots } of layout.rings) {
          const bearings = spots
            .map(({ x, y }) => (Math.atan2(x - g.size / 2, g.size / 2 - y) * 180) / Math.PI)
            .map((a) => (a + 360) % 360);
          assert.deepEqual(
            bearings,
            [...bearings].sort((a, b) => a - b),
          );
        }
      }),
    );
  });

  test('the whole of every plate is on the board', () => {
    fc.assert(
      fc.property(laid(), ({ g, layout: { plate, wide: widest, rings } }) => {
        // Where many stand, plates are smaller than what was asked for; and where there is room beside them, some are wider.
        for (const { x, y, wide = 0 } of rings.flatMap(({ spots }) => spots)) {
          const width = plate.width + ((widest - plate.width) / 3) * wide;
          assert.ok(x >= width / 2 - 0.001 && x <= g.size - width / 2 + 0.001, `x ${String(x)}`);
          assert.ok(y >= plate.height / 2 - 0.001 && y <= g.size - plate.height / 2 + 0.001, `y ${String(y)}`);
        }
      }),
    );
  });

  test('the same document on the same board gives the same picture', () => {
    fc.assert(
      fc.property(laid(), ({ document, g, plate, layout }) => {
        assert.deepEqual(layoutMap(structuredClone(document), g, plate), layout);
      }),
    );
  });

  test(`never more than ${String(mostDrawn)} buttons, however many people`, () => {
    fc.assert(
      fc.property(laid(600), ({ layout }) => {
        assert.ok(spotsOf(layout).length <= mostDrawn);
      }),
      { numRuns: 40 },
    );
    for (const count of [151, 1000, 10_000]) {
      const document = many(count);
      assert.ok(
        spotsOf(layoutMap(document, geometry(document.content.ground, 816), { width: 100, height: 80 })).length <=
          mostDrawn,
        String(count),
      );
    }
  });

  test('on a picture there is no such limit', () => {
    const document = many(200);
    const layout = layoutMap(
      document,
      geometry(document.content.ground, 4000),
      { width: 60, height: 60 },
      [],
      Infinity,
    );
    assert.equal(layout.rings.flatMap(({ spots }) => spots).length, 200);
  });

  test('somebody placed on a free spot moves nobody else', () => {
    const document = alex();
    const g = geometry(document.content.ground, 816);
    const plate = { width: 100, height: 80 };
    const where = (layout: Layout): ReadonlyMap<string, string> =>
      new Map(
        layout.rings.flatMap(({ spots }) =>
          spots.map(({ person, x, y }) => [person.id, `${x.toFixed(1)} ${y.toFixed(1)}`]),
        ),
      );
    // Everybody stands where they were let go.
    const hinted = document.content.people.map((person): Person =>
      person.place ? { ...person, place: { ...person.place, ...hintFor(g, document, person) } } : person,
    );
    const before = where(layoutMap(mapDocument({ people: hinted }), g, plate));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 1, max: 3 }), (angle, ring) => {
        const sector = DEFAULT_SECTORS[Math.floor(angle / 60)]?.id ?? 'family';
        const added: Person = {
          id: 'new',
          name: 'Ny',
          place: { ring: `ring-${String(ring)}`, sector, angle, depth: 0.5 },
        };
        const after = where(layoutMap(mapDocument({ people: [...hinted, added] }), g, plate));
        const spot = pointAt(g, angle, middleOf(g, ring - 1));
        const free = [...before.values()].every((at) => {
          const [x = 0, y = 0] = at.split(' ').map(Number);
          return Math.abs(x - spot.x) >= plate.width + 1 || Math.abs(y - spot.y) >= plate.height + 1;
        });
        if (!free) return;
        for (const [id, at] of before) assert.equal(after.get(id), at, id);
      }),
    );
  });

  test('of 10 000 people everybody is counted on their ring', () => {
    const document = many(10_000);
    const { rings } = layoutMap(document, geometry(document.content.ground, 816), { width: 100, height: 80 });
    assert.equal(
      rings.reduce((sum, { count }) => sum + count, 0),
      10_000,
    );
  });

  test('where those of a ring were all drawn at the same place, they stand all around it', () => {
    const people = many(200).content.people.map((person): Person => ({
      ...person,
      place: { ring: person.place?.ring ?? 'ring-1', angle: 10 },
    }));
    const document = mapDocument({ people, ground: { ...many(1).content.ground, sectors: [] } });
    const g = geometry(document.content.ground, 816);
    for (const { ring, spots } of layoutMap(document, g, { width: 100, height: 80 }).rings) {
      const quarters = new Set(spots.map(({ x, y }) => `${String(x < g.size / 2)} ${String(y < g.size / 2)}`));
      assert.equal(quarters.size, 4, `ring ${String(ring)} of ${String(spots.length)}`);
    }
  });
});

function middleOf(g: Geometry, ring: number): number {
  const inner = ring === 0 ? g.hub : (g.radii[ring - 1] ?? 0);
  return (inner + (g.radii[ring] ?? 0)) / 2;
}

function hintFor(g: Geometry, { content }: NetworkMapDocument, { place }: Person): { angle: number; depth: number } {
  const sector = content.ground.sectors.findIndex(({ id }) => id === place?.sector);
  const { from, to } = sectorAngles(sector, g.sectors);
  return { angle: (from + to) / 2, depth: 0.5 };
}

describe('the parts of the map', () => {
  test('a point of a part is in that part: angle and depth come back', () => {
    fc.assert(
      fc.property(
        grounds,
        fc.integer({ min: 240, max: 2000 }),
        fc.double({ min: 0, max: 359.99, noNaN: true }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.nat(),
        (ground, size, angle, depth, pick) => {
          const g = geometry(ground, size);
          const ring = pick % g.radii.length;
          const inner = ring === 0 ? g.hub : (g.radii[ring - 1] ?? 0);
          const point = pointAt(g, angle, inner + ((g.radii[ring] ?? 0) - inner) * depth);
          const part = partAt(g, point.x, point.y);
          assert.equal(part.ring, ring);
          assert.ok(
            Math.abs(((part.angle - angle + 540) % 360) - 180) < 0.11,
            `${String(part.angle)} for ${String(angle)}`,
          );
          assert.ok(Math.abs(part.depth - depth) < 0.011);
          assert.ok(part.angle >= 0 && part.angle < 360);
          if (g.sectors === 0) assert.equal(part.sector, -1);
          else {
            const { from, to } = sectorAngles(part.sector, g.sectors);
            assert.ok(angle >= from - 0.001 && angle <= to + 0.001);
          }
        },
      ),
    );
  });

  test('the middle of a part is in that part', () => {
    fc.assert(
      fc.property(grounds, fc.integer({ min: 240, max: 2000 }), (ground, size) => {
        const g = geometry(ground, size);
        g.radii.forEach((_, ring) => {
          for (const sector of g.sectors === 0 ? [-1] : Array.from({ length: g.sectors }, (_, i) => i)) {
            const { x, y } = partCentre(g, ring, sector);
            const part = partAt(g, x, y);
            assert.deepEqual({ ring: part.ring, sector: part.sector }, { ring, sector });
          }
        });
      }),
    );
  });

  test('where a target fits in every part, the middles are far enough from each other', () => {
    fc.assert(
      fc.property(grounds, fc.integer({ min: 240, max: 1200 }), (ground, size) => {
        const g = geometry(ground, size);
        if (!targetsFit(g, 44)) return;
        const middles = g.radii.flatMap((_, ring) =>
          g.sectors === 0
            ? [partCentre(g, ring, -1)]
            : Array.from({ length: g.sectors }, (_, sector) => partCentre(g, ring, sector)),
        );
        for (const [i, a] of middles.entries())
          for (const b of middles.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 43.9);
      }),
    );
  });

  test('anywhere on the board is some part of it, also outside the circles and in the very middle', () => {
    fc.assert(
      fc.property(
        grounds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ground, x, y) => {
          const g = geometry(ground, 640);
          const part = partAt(g, x * 640, y * 640);
          assert.ok(part.ring >= 0 && part.ring < g.radii.length);
          assert.ok(part.sector < Math.max(0, g.sectors) && part.depth >= 0 && part.depth <= 1);
        },
      ),
    );
  });
});
