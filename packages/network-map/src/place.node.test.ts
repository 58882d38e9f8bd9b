import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_SECTORS, defaultRings } from './defaults.ts';
import { mapDocument } from './examples.test-helper.ts';
import { geometry, partCentre } from './layout.ts';
import type { NetworkMapContent, Place } from './model.ts';
import { placeAt } from './place.ts';
import { placeIn } from './place-in.ts';
import { placeBeside } from './place-beside.ts';

const content = (rings: number, sectors = DEFAULT_SECTORS): NetworkMapContent =>
  mapDocument({ ground: { distance: { id: 'contact' }, rings: defaultRings(rings), sectors } }).content;

const contents = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom([], DEFAULT_SECTORS))
  .map(([rings, sectors]) => content(rings, sectors));

describe('places', () => {
  test('somebody let go in the middle of a part comes to that part', () => {
    const map = content(3);
    const g = geometry(map.ground, 640);
    map.ground.rings.forEach(({ id: ring }, r) => {
      map.ground.sectors.forEach(({ id: sector }, s) => {
        const { x, y } = partCentre(g, r, s);
        const place = placeAt(map, g, x, y);
        assert.equal(place?.ring, ring);
        assert.equal(place?.sector, sector);
      });
    });
  });

  test('without sectors nobody is put in one', () => {
    const map = content(2, []);
    assert.equal('sector' in (placeAt(map, geometry(map.ground, 640), 500, 200) ?? {}), false);
  });

  test('a step in and a step out comes back to the same ring, and the map ends at its rings', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (map, pick) => {
        const { rings } = map.ground;
        const ring = rings[pick % rings.length]?.id ?? '';
        const place: Place = { ring, ...(map.ground.sectors[0] ? { sector: map.ground.sectors[0].id } : {}) };
        const out = placeBeside(map, place, 'out');
        if (out) assert.equal(placeBeside(map, out, 'in')?.ring, ring);
        else assert.equal(ring, rings.at(-1)?.id);
        if (!placeBeside(map, place, 'in')) assert.equal(ring, rings[0]?.id);
      }),
    );
  });

  test('as many steps around as there are sectors comes back to where it began', () => {
    const map = content(3);
    for (const step of ['forward', 'back'] as const) {
      let place: Place = { ring: 'ring-2', sector: 'friends' };
      const seen = new Set<string>();
      for (let i = 0; i < 6; i++) {
        place = placeBeside(map, place, step) ?? place;
        seen.add(place.sector ?? '');
      }
      assert.deepEqual(place, { ring: 'ring-2', sector: 'friends' });
      assert.equal(seen.size, 6);
    }
  });

  test('around without sectors is eight steps', () => {
    const map = content(3, []);
    let place: Place = { ring: 'ring-2', angle: 350 };
    for (let i = 0; i < 8; i++) place = placeBeside(map, place, 'forward') ?? place;
    assert.equal(place.angle, 350);
  });

  test('somebody in a sector the map lacks comes to one that exists', () => {
    const map = content(3);
    const next = placeBeside(map, { ring: 'ring-1', sector: 'moon' }, 'forward');
    assert.ok(map.ground.sectors.some(({ id }) => id === next?.sector));
  });

  test('first and last go to the nearest and the furthest ring, and say nothing where somebody is there already', () => {
    const map = content(4);
    assert.equal(placeBeside(map, { ring: 'ring-3', sector: 'family' }, 'first')?.ring, 'ring-1');
    assert.equal(placeBeside(map, { ring: 'ring-3', sector: 'family' }, 'last')?.ring, 'ring-4');
    assert.equal(placeBeside(map, { ring: 'ring-1', sector: 'family' }, 'first'), null);
    assert.equal(placeBeside(content(1), { ring: 'ring-1', sector: 'family' }, 'out'), null);
  });

  test('whoever changes ring stays in the direction they were drawn, whoever changes sector does not', () => {
    const map = content(3);
    const former: Place = { ring: 'ring-1', sector: 'family', angle: 33, depth: 0.7 };
    assert.deepEqual(placeIn(map, former, 'ring-2', 'family'), { ring: 'ring-2', sector: 'family', angle: 33 });
    assert.deepEqual(placeIn(map, former, 'ring-1', 'friends'), { ring: 'ring-1', sector: 'friends', depth: 0.7 });
    assert.deepEqual(placeIn(map, undefined, 'ring-1', 'friends'), { ring: 'ring-1', sector: 'friends' });
  });
});
