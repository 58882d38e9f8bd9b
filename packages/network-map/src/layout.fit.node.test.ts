import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { namesOn, peopleOn, ringNames, sectorNames } from './board-scene.ts';
import { DEFAULT_SECTORS, defaultRings } from './defaults.ts';
import { alex, mapDocument, many, odd } from './examples.test-helper.ts';
import { type Geometry, geometry, type Layout, layoutMap, type Obstacle, partAt, type Plate, span } from './layout.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import { boardWidth, plateFor } from './plates.ts';
import { MapWords } from './words.ts';

/** Swedish, without an element around it. */
const swedish = {
  language: 'sv',
  say: { number: String, msg: (text: unknown) => plain(text) },
  text: (text: (say: unknown, ...args: unknown[]) => string, ...args: unknown[]) => text(swedish.say, ...args),
  own: String,
} as unknown as LocaleController & { say: unknown };

function plain(text: unknown): string {
  if (typeof text === 'string') return text;
  const { strings, values } = text as { strings: readonly string[]; values: readonly unknown[] };
  return strings.map((part, i) => part + String(values[i] ?? '')).join('');
}

const wordsOf = ({ content }: NetworkMapDocument): MapWords => new MapWords(swedish, content, false);

interface Laid {
  readonly g: Geometry;
  readonly layout: Layout;
  readonly words: MapWords;
  readonly names: readonly Obstacle[];
}

function lay(
  document: NetworkMapDocument,
  size: number,
  plate: Plate = plateFor(size, 'standard', document.content.people.length),
): Laid {
  const g = geometry(document.content.ground, size);
  const words = wordsOf(document);
  const names = namesOn(g, words);
  return { g, words, names, layout: layoutMap(document, g, plate, names) };
}

const spotsOf = ({ rings }: Layout): { person: Person; x: number; y: number }[] =>
  rings.flatMap(({ spots }) => [...spots]);
const apart = (a: Obstacle, b: Obstacle): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.01 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.01;

/** Thirty people on any ring and in any sector, as a class or a staff group would be: some parts full, most empty. */
function thirty(seed: number): NetworkMapDocument {
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor(seed / 65536) % below;
  };
  const { people } = many(30).content;
  return mapDocument({
    people: people.map((person): Person => ({
      ...person,
      place: { ring: `ring-${String(1 + random(3))}`, sector: DEFAULT_SECTORS[random(6)]?.id ?? 'family' },
    })),
  });
}

describe('room for names', () => {
  test('thirty people on a large board cover neither each other, nor a name, nor the middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(816, 648), (seed, size) => {
        const { g, layout, names } = lay(thirty(seed), size);
        const plates = spotsOf(layout).map((spot) => ({ ...spot, ...layout.plate }));
        for (const [i, a] of plates.entries()) {
          for (const b of plates.slice(i + 1)) assert.ok(apart(a, b), `${a.person.name} and ${b.person.name}`);
          for (const name of names) assert.ok(apart(a, name), `${a.person.name} on a name`);
          const dx = Math.max(0, Math.abs(a.x - size / 2) - a.width / 2);
          const dy = Math.max(0, Math.abs(a.y - size / 2) - a.height / 2);
          assert.ok(Math.hypot(dx, dy) >= g.hub - 0.01, `${a.person.name} on the middle`);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('few people have large plates, and more have smaller ones, all alike', () => {
    assert.deepEqual(lay(alex(), 816).layout.plate, { width: 120, height: 108 });
    const { plate, lines } = lay(many(30), 816).layout;
    assert.ok(plate.width >= 50 && plate.height >= 44, JSON.stringify(plate));
    assert.equal(lines, plate.width < 100 ? 1 : 2);
  });

  test('who stands alone in a part of Alex’s map stands in it, and those of the last ring in the middle: no name has pushed anybody away', () => {
    for (const size of [816, 648]) {
      const { g, layout } = lay(alex(), size);
      for (const { person, x, y } of spotsOf(layout)) {
        const part = partAt(g, x, y);
        const sector = DEFAULT_SECTORS.findIndex(({ id }) => id === person.place?.sector);
        assert.equal(part.sector, sector, person.name);
        if (part.ring === 2)
          assert.ok(Math.abs(part.angle - (sector * 60 + 30)) < 6, `${person.name} at ${String(part.angle)}`);
        assert.equal(`ring-${String(part.ring + 1)}`, person.place?.ring, person.name);
      }
    }
  });

  test('nobody is over the rim: a plate stays inside the last ring as far as that is wide enough', () => {
    for (const size of [816, 648, 480]) {
      const { g, layout } = lay(alex(), size);
      const outer = g.radii.at(-1) ?? 0;
      for (const { person, x, y } of spotsOf(layout)) {
        const dx = x - size / 2;
        const dy = y - size / 2;
        const radius = Math.hypot(dx, dy);
        const reach = (Math.abs(dx) * layout.plate.width + Math.abs(dy) * layout.plate.height) / 2 / radius;
        const { inner } = span(g, partAt(g, x, y).ring);
        assert.ok(
          radius + reach <= outer + 0.5 || radius <= inner + (outer - inner) * 0.31,
          `${person.name} at ${String(size)}`,
        );
      }
    }
  });

  test('on the smallest phone those of Alex’s map have plates that a short name fits on', () => {
    const { plate } = lay(alex(), boardWidth(320, 640, { space: 8, largest: 820 })).layout;
    assert.ok(plate.width >= 48, JSON.stringify(plate));
  });

  test('200 and 1000 people are laid out at once', () => {
    for (const count of [200, 1000]) {
      const document = many(count);
      lay(document, 816);
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        lay(document, 816);
        return performance.now() - start;
      });
      // Ten times what it takes: eight at work on two cores are slow.
      assert.ok(Math.min(...times) < 50, `${String(count)}: ${String(Math.min(...times))} ms`);
    }
  });
});

describe('how many stand on each ring', () => {
  test('nobody whose ring the map does not have, and counted once for each content, however often it is rendered', () => {
    assert.deepEqual(wordsOf(alex()).onRings, [2, 3, 2, 0]);
    assert.deepEqual(wordsOf(odd()).onRings, [1, 1, 0, 0]);
    const words = wordsOf(many(200));
    assert.equal(words.onRings, words.onRings);
  });
});

describe('the names on the board', () => {
  const boards = fc.integer({ min: 240, max: 1200 });
  const grounds = fc.record({ rings: fc.integer({ min: 1, max: 5 }), sectors: fc.constantFrom(0, 2, 3, 6) });

  test('sectors’ names stand outside the last ring and on the board', () => {
    fc.assert(
      fc.property(boards, grounds, (size, { rings, sectors }) => {
        const { g, words } = lay(
          mapDocument({
            ground: {
              distance: { id: 'contact' },
              rings: defaultRings(rings),
              sectors: DEFAULT_SECTORS.slice(0, sectors),
            },
          }),
          size,
        );
        for (const { x, y, size: type, width } of sectorNames(g, words)) {
          const dx = x - size / 2;
          const dy = y - size / 2;
          assert.ok(Math.hypot(dx, dy) - type / 2 >= (g.radii.at(-1) ?? 0) - 0.01);
          assert.ok(width <= ((2 * Math.PI * size) / 2 / sectors) * 1.01, `${String(width)} on ${String(size)}`);
          for (const at of [x, y]) assert.ok(at >= 0 && at <= size);
        }
      }),
    );
  });

  test('a ring’s name stands where nobody is', () => {
    for (const document of [alex(), many(30)]) {
      const { g, words, layout } = lay(document, 816);
      const people = peopleOn(layout);
      for (const { text, x, y } of ringNames(g, words, people).names)
        for (const box of people)
          assert.ok(document.content.people.length > 8 || apart({ x, y, width: 10, height: 10 }, box), text);
    }
  });

  test('every ring has its name at its top where all fit, else its number', () => {
    fc.assert(
      fc.property(boards, grounds, (size, { rings, sectors }) => {
        const { g, words } = lay(
          mapDocument({
            ground: {
              distance: { id: 'contact' },
              rings: defaultRings(rings),
              sectors: DEFAULT_SECTORS.slice(0, sectors),
            },
          }),
          size,
        );
        const { numbered, names } = ringNames(g, words);
        names.forEach(({ text, x, y, width, height }, ring) => {
          const { inner, outer } = span(g, ring);
          assert.equal(text, numbered ? String(ring + 1) : words.ring(ring));
          const [top, bottom] = [size / 2 - (y - height / 2), size / 2 - (y + height / 2)];
          const middle = size / 2 - y;
          assert.ok(middle > inner && middle < outer, `${text} on ${String(size)}`);
          if (!numbered)
            assert.ok(bottom >= inner && Math.hypot(top, width / 2) <= outer, `${text} on ${String(size)}`);
          assert.equal(Math.round(x), Math.round(size / 2));
        });
      }),
    );
    const three = mapDocument({});
    assert.equal(ringNames(geometry(three.content.ground, 816), wordsOf(three)).numbered, false);
    assert.equal(ringNames(geometry(three.content.ground, 304), wordsOf(three)).numbered, true);
  });
});

describe('how wide the board is', () => {
  test('as CSS will make it', () => {
    const wide = { space: 8, largest: 820 };
    // One column: the element less its padding, half of which small elements take back.
    assert.equal(boardWidth(320, 900, wide), 304);
    assert.equal(boardWidth(360, 900, wide), 344);
    assert.equal(boardWidth(700, 1000, wide), 664);
    // Two columns.
    assert.equal(boardWidth(1000, 2000, wide), Math.floor((1000 - 32 - 340 - 16) / 8) * 8);
    assert.equal(boardWidth(1248, 2000, wide), 816);
    // No higher than the window.
    assert.equal(boardWidth(1366, 768, wide), 648);
    assert.equal(boardWidth(1366, 300, wide), 296);
    assert.equal(boardWidth(2400, 2000, wide), 816);
    assert.equal(boardWidth(200, 900, wide), 240);
  });
});
