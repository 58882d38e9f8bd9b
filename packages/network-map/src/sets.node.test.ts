import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isColourName } from '@delaktig/core/style/palette.js';
import { LEVELS } from '@delaktig/core/document/level.js';
import { askedBy, contentFor, readConfig } from './config.ts';
import { MARKING_SETS, markingsFor, visibleMarkings } from './defaults.ts';
import { createNetworkMap } from './opening.ts';
import { networkMapModel } from './document.ts';
import { withWords } from './frozen-words.ts';
import { hintsOf } from './hints.ts';
import type { Marking, NetworkMapDocument } from './model.ts';
import { shareNetworkMap } from './share.ts';

const letters = (markings: readonly Marking[]): string => markings.map(({ letter }) => letter).join('');
const codes = (config: unknown): string[] =>
  readConfig(config).problems.map(({ code, path }) => [code, ...path].join(' '));
const alex = JSON.parse(
  readFileSync(new URL('../fixtures/v1/alex.json', import.meta.url), 'utf8'),
) as NetworkMapDocument;

describe('who is asked what', () => {
  test('adults are offered V S T O B X; a child, and level symbol, nothing that can hurt to be asked', () => {
    assert.equal(letters(markingsFor({ level: 'standard' })), 'VSTOBX');
    assert.equal(letters(markingsFor({ level: 'easy' })), 'VSTOBX');
    assert.equal(letters(markingsFor({ level: 'symbol' })), 'VSTM');
    assert.equal(letters(markingsFor({ level: 'standard', child: true })), 'VSTM');
    assert.equal(letters(markingsFor({ level: 'symbol', child: false })), 'VSTOBX');
  });

  test('O, B and X come to a child only when staff have turned them on', () => {
    assert.equal(letters(markingsFor({ level: 'symbol', sensitive: true })), 'VSTMOBX');
    assert.equal(letters(markingsFor({ level: 'easy', child: true, set: 'vstobx' })), 'VST');
    assert.equal(letters(markingsFor({ level: 'easy', child: true, set: 'vstobx', sensitive: true })), 'VSTOBX');
    assert.equal(letters(markingsFor({ level: 'easy', child: true, set: 'vstobx-meet-more' })), 'VSTO');
  });

  test('a map made with O, B and X does not show them to a child', () => {
    assert.equal(letters(visibleMarkings(alex.content.markings, { level: 'easy', child: true })), 'VST');
    assert.equal(letters(visibleMarkings(alex.content.markings, { level: 'standard' })), 'VSTOBX');
  });

  test('no two markings that meet share a letter, a colour or a shape', () => {
    const sets = [...Object.values(MARKING_SETS), markingsFor({ level: 'symbol', sensitive: true })];
    for (const set of sets) {
      for (const key of ['id', 'letter', 'colour', 'shape'] as const) {
        assert.equal(new Set(set.map((marking) => marking[key])).size, set.length, key);
      }
      for (const { colour } of set) assert.ok(isColourName(colour), colour);
    }
  });
});

describe("the host's configuration", () => {
  test('nothing said means three rings, how often we meet, and six sectors but to a child', () => {
    const { config, problems } = readConfig(undefined);
    assert.deepEqual(problems, []);
    assert.deepEqual(contentFor(config, 'standard').ground, {
      distance: { id: 'contact' },
      rings: [{ id: 'ring-1' }, { id: 'ring-2' }, { id: 'ring-3' }],
      sectors: ['family', 'relatives', 'friends', 'school', 'leisure', 'professionals'].map((id) => ({ id })),
    });
    assert.deepEqual(contentFor(config, 'symbol').ground.sectors, []);
    assert.deepEqual(contentFor(readConfig({ child: true }).config, 'easy').ground.sectors, []);
  });

  test('what the host says is taken', () => {
    const own = {
      rings: [{ id: 'near', label: 'Nära' }, { id: 'far' }],
      sectors: [{ id: 'home' }, { id: 'away', label: { sv: 'Borta', en: 'Away' } }],
      distance: { id: 'trust', label: 'Hur mycket jag litar på' },
      markingSet: [{ id: 'pet', letter: 'D', label: 'Djur', colour: 'leaf', shape: 'triangle' }],
      child: false,
      sensitive: true,
      centre: { name: 'Alex' },
      maxPeople: 30,
      audience: [{ id: 'mentor', label: 'Min mentor' }],
    };
    const { config, problems } = readConfig(own);
    assert.deepEqual(problems, []);
    const { audience: _, ...read } = own;
    assert.deepEqual(config, read);
    assert.deepEqual(contentFor(config, 'standard'), {
      centre: own.centre,
      ground: { distance: own.distance, rings: own.rings, sectors: own.sectors },
      markings: own.markingSet,
      people: [],
    });
    assert.deepEqual(askedBy(config, 'easy'), { level: 'easy', child: false, sensitive: true, set: own.markingSet });
    assert.equal(readConfig({ rings: 5 }).config.rings.length, 5);
    assert.deepEqual(readConfig({ sectors: false }).config.sectors, []);
    assert.equal(readConfig({ sectors: true }).config.sectors?.length, 6);
    assert.equal(readConfig({ distance: 'closeness' }).config.distance.id, 'closeness');
  });

  test('what is wrong is replaced by the default and told', () => {
    const wrong = {
      rings: 6,
      sectors: [{ id: 'all' }],
      distance: 5,
      markingSet: 'constructor',
      child: 'yes',
      sensitive: 1,
      centre: [],
      maxPeople: 0,
      ringz: 4,
    };
    assert.deepEqual(codes(wrong), [
      ...['rings', 'sectors', 'distance', 'markingSet', 'child', 'sensitive', 'centre', 'maxPeople'].map(
        (key) => `structure ${key}`,
      ),
      'unknown-option ringz',
    ]);
    assert.deepEqual(readConfig(wrong).config, readConfig(null).config);
    assert.deepEqual(codes({ rings: [{ id: 'a' }, { id: 'a' }] }), ['duplicate-id rings']);
    assert.deepEqual(codes('vstobx'), ['not-an-object']);
    assert.deepEqual(codes({ rings: () => 3 }), ['not-json rings']);
    assert.deepEqual(codes({ rings: null, sectors: undefined }), []);
  });

  test('whatever the configuration, a new map can be saved and opened', () => {
    const keys = ['rings', 'sectors', 'distance', 'markingSet', 'child', 'sensitive', 'centre', 'maxPeople'];
    const parts = fc.array(fc.record({ id: fc.constantFrom('a', 'b', '', '__proto__') }), { maxLength: 9 });
    const value = fc.oneof(
      fc.anything(),
      parts,
      fc.boolean(),
      fc.integer({ min: -1, max: 8 }),
      fc.constantFrom('barn', 'vstobx', ''),
    );
    const config = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(config, fc.constantFrom(...LEVELS), (json, level) => {
        const document = createNetworkMap(
          { id: 'x', now: '2026-11-21T10:00:00Z', language: 'sv', level },
          readConfig(json).config,
        );
        assert.deepEqual(networkMapModel.load(JSON.parse(JSON.stringify(document))), {
          state: 'ready',
          document,
          notes: [],
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('the words of a map', () => {
  test('are kept with it as they were shown, and never written over', () => {
    const { config } = readConfig({ sectors: [{ id: 'family' }, { id: 'own', label: 'Egna' }] });
    const content = withWords(contentFor(config, 'standard'), (kind, id, index) =>
      id === 'contact' ? undefined : { sv: `${kind} ${id} ${index}` },
    );
    assert.deepEqual(content.ground.sectors, [
      { id: 'family', label: { sv: 'sector family 0' } },
      { id: 'own', label: 'Egna' },
    ]);
    assert.deepEqual(content.ground.rings[2], { id: 'ring-3', label: { sv: 'ring ring-3 2' } });
    assert.deepEqual(content.ground.distance, { id: 'contact' });
    assert.deepEqual(content.markings[1]?.label, { sv: 'marking support 1' });
  });
});

describe('hints of how it was drawn', () => {
  test('stay inside the circle whatever the host says', () => {
    assert.deepEqual(hintsOf({ ring: 'x', angle: -10, depth: 1.5 }), { angle: 350, depth: 1 });
    assert.deepEqual(hintsOf({ ring: 'x', angle: 720, depth: -1 }), { angle: 0, depth: 0 });
    assert.deepEqual(hintsOf({ ring: 'x' }), {});
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (angle) => {
        const turned = hintsOf({ ring: 'x', angle }).angle ?? -1;
        assert.ok(turned >= 0 && turned < 360, `${angle} → ${turned}`);
      }),
    );
  });
});

describe('sharing a part of the map', () => {
  const seed = { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-21T10:00:00Z' };
  const [mamma, pappa, , kim] = alex.content.people.map(({ id }) => id) as [string, string, string, string];

  test('only the people Alex picked are there, in their order, and no trace of the others', () => {
    const copy = shareNetworkMap(alex, { people: [kim, mamma, 'nobody'] }, seed);
    assert.deepEqual(copy.content.people, [
      { id: mamma, name: 'Mamma' },
      { id: kim, name: 'Kim' },
    ]);
    const text = JSON.stringify(copy);
    for (const trace of ['Pappa', pappa, 'Alex', alex.id, 'takesEnergy', 'family', alex.createdAt])
      assert.ok(!text.includes(trace), trace);
    assert.deepEqual(copy.content.ground, {
      distance: { id: 'contact' },
      rings: [{ id: 'ring-1' }, { id: 'ring-2' }, { id: 'ring-3' }],
      sectors: [],
    });
    assert.equal(networkMapModel.load(copy).state, 'ready');
  });

  test('distances, markings and the name in the middle only when Alex says so', () => {
    const copy = shareNetworkMap(
      alex,
      { people: [mamma, kim], distances: true, markings: ['important'], centre: true },
      seed,
    );
    assert.deepEqual(copy.content.people[0], {
      id: mamma,
      name: 'Mamma',
      place: alex.content.people[0]?.place,
      markings: ['important'],
    });
    assert.equal(letters(copy.content.markings), 'V');
    assert.deepEqual(copy.content.centre, { name: 'Alex' });
    assert.deepEqual(copy.content.ground, alex.content.ground);
    assert.ok(!JSON.stringify(copy).includes('pleasant'));
  });

  test("the host's own fields are not shared: nobody has picked them", () => {
    const url = new URL('../fixtures/v1/ext-and-unknown-fields.json', import.meta.url);
    const document = JSON.parse(readFileSync(url, 'utf8')) as NetworkMapDocument;
    const people = document.content.people.map(({ id }) => id);
    const everything = { people, distances: true, markings: ['important', 'support'], centre: true };
    const text = JSON.stringify(shareNetworkMap(document, everything, seed));
    assert.ok(text.includes('Mamma'));
    for (const key of [
      'ext',
      'owner',
      'signature',
      '_v',
      'relationships',
      'relationship',
      'photo',
      'pronoun',
      'theme',
      'order',
    ]) {
      assert.ok(!text.includes(`"${key}"`), key);
    }
  });

  test('relationships, quotations, pictures and kinds only when Alex says so', () => {
    const whole = JSON.parse(
      readFileSync(new URL('../fixtures/v1/whole.json', import.meta.url), 'utf8'),
    ) as NetworkMapDocument;
    const { people, relationships = [] } = whole.content;
    const ids = people.map(({ id }) => id);
    const [mamma, pappa, farfar, bamse] = ids as [string, string, string, string];
    const bare = JSON.stringify(shareNetworkMap(whole, { people: ids }, seed));
    for (const left of [
      'lyssnar',
      'schack',
      'attachment',
      'pet',
      'deceased',
      'quality',
      'mentor',
      'helper',
      'thoughts',
    ])
      assert.ok(!bare.includes(left), left);

    const [hers, own] = (people[0]?.quotes ?? []).map(({ id }) => id) as [string, string];
    const copy = shareNetworkMap(
      whole,
      {
        people: [mamma, farfar, bamse],
        kinds: true,
        relationships: relationships.map(({ id }) => id),
        quotes: [hers, own],
        pictures: [bamse],
      },
      seed,
    );
    assert.deepEqual(copy.content.relationships, [
      { id: relationships[1]?.id, from: mamma, to: farfar, quality: 'good' },
    ]);
    assert.deepEqual(
      copy.content.people.map(({ kind }) => kind),
      [undefined, 'deceased', 'pet'],
    );
    assert.deepEqual(copy.content.people[0]?.quotes, [
      { id: hers, text: 'Hon lyssnar alltid klart.', visibleTo: ['mentor', 'curator'] },
      { id: own, text: 'Ibland orkar jag inte prata.' },
    ]);
    assert.equal(copy.content.people[2]?.picture?.description, 'Min hund på bryggan');
    assert.ok(!JSON.stringify(copy).includes(pappa));
    assert.equal(networkMapModel.load(copy).state, 'ready');
  });

  test('whatever is picked, the copy opens and names nobody else', () => {
    const ids = alex.content.people.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.boolean(),
        fc.subarray(alex.content.markings.map(({ id }) => id)),
        fc.boolean(),
        (people, distances, markings, centre) => {
          const copy = shareNetworkMap(alex, { people, distances, markings, centre }, seed);
          assert.equal(networkMapModel.load(copy).state, 'ready');
          for (const id of ids) assert.equal(JSON.stringify(copy).includes(id), people.includes(id));
        },
      ),
    );
  });
});
