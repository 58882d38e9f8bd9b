import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assertSameDocument, openWith, testOperations } from '@delaktig/testing/operations.test-helper.js';
import { networkMapModel } from './document.ts';
import type { NetworkMapDocument, NetworkMapOperation, Person } from './model.ts';
import { openingModel } from './opening.ts';
import { applyNetworkMap } from './operations.ts';

const folder = new URL('../fixtures/v1/', import.meta.url);

function fixture(name: string): NetworkMapDocument {
  return openWith(networkMapModel, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

const documents = readdirSync(folder).sort().map(fixture);
const alex = fixture('alex.json');
const [mamma, pappa] = alex.content.people.map(({ id }) => id) as [string, string];

/** What people, hosts and other windows may do, sensible or not. Ids are mostly of somebody who is there. */
function operations(document: NetworkMapDocument): fc.Arbitrary<NetworkMapOperation> {
  const { people, ground, markings } = document.content;
  const id = fc.constantFrom(...people.map((person) => person.id), 'new-1', 'new-2', '__proto__', 'constructor');
  const place = fc.record(
    {
      ring: fc.constantFrom(...ground.rings.map((ring) => ring.id), 'ring-9', 'constructor'),
      sector: fc.constantFrom('family', 'home', 'elsewhere', 'toString'),
      angle: fc.integer({ min: 0, max: 359 }),
      depth: fc.double({ min: 0, max: 1, noNaN: true }),
    },
    { requiredKeys: ['ring'] },
  );
  const marking = fc.constantFrom(...markings.map(({ id }) => id), 'trusted', '__proto__');
  const symbol = fc.constantFrom(
    { provider: 'fluent', id: 'dog' },
    { provider: 'fluent', id: 'cat', label: { sv: 'katt' } },
  );
  const name = fc.constantFrom('Mamma', 'Kim', '', '<b>', '\ud83d', 'مريم');
  const person = fc.record(
    {
      id,
      name,
      place,
      symbol,
      quotes: fc.array(fc.record({ id: fc.constantFrom('q-1', 'q-3'), text: name }), { maxLength: 2 }),
      markings: fc.array(marking, { maxLength: 3 }),
      own: fc.constant({ of: 'the host' }),
    },
    { requiredKeys: ['id', 'name'] },
  );
  const parts = (names: readonly string[]): fc.Arbitrary<{ id: string }[]> =>
    fc.array(fc.record({ id: fc.constantFrom(...names) }), { maxLength: 7 });
  const someGround = fc.record({
    distance: fc.record({ id: fc.constantFrom('contact', 'closeness') }),
    rings: parts(['ring-1', 'ring-2', 'ring-3', 'ring-4', 'a', 'b']),
    sectors: parts(['family', 'friends', 'home', '__proto__']),
  });
  const places = fc
    .array(fc.tuple(id, fc.option(place)), { maxLength: 3 })
    .map((entries) => Object.fromEntries(entries));
  const set = fc.array(
    fc.record({
      id: marking,
      letter: fc.constantFrom('V', 'Q'),
      colour: fc.constantFrom('teal', 'mud'),
      shape: fc.constantFrom('star', 'circle', 'cross'),
    }),
    { maxLength: 4 },
  );
  const relationship = fc.record({
    id: fc.constantFrom(...(document.content.relationships ?? []).map((one) => one.id), 'r-1', 'r-2', '__proto__'),
    from: id,
    to: id,
    quality: fc.constantFrom('knows', 'good', 'strained', 'noContact', 'toString'),
  });
  const relationshipId = relationship.map((one) => one.id);
  const quote = fc.record(
    {
      id: fc.constantFrom(...people.flatMap(({ quotes = [] }) => quotes.map((one) => one.id)), 'q-1', 'q-2', 'r-1'),
      text: name,
      visibleTo: fc.array(fc.constantFrom('mentor', 'curator'), { maxLength: 2 }),
      own: fc.constant(1),
    },
    { requiredKeys: ['id', 'text'] },
  );
  const picture = fc.constantFrom(
    { attachment: 'a' },
    { attachment: 'b', description: 'Katten', drawing: { attachment: 'c' } },
  );
  const ofWhole = fc.oneof(
    fc.record(
      { type: fc.constant('relate'), relationship, index: fc.integer({ min: -1, max: 5 }) },
      { requiredKeys: ['type', 'relationship'] },
    ),
    fc.record({
      type: fc.constant('changeRelationship'),
      id: relationshipId,
      quality: fc.constantFrom('good', 'other'),
    }),
    fc.record({ type: fc.constant('unrelate'), id: relationshipId }),
    fc.record({ type: fc.constant('changeKind'), id, kind: fc.option(fc.constantFrom('pet', 'deceased', 'person')) }),
    fc.record({ type: fc.constant('changePicture'), id, picture: fc.option(picture) }),
    fc.record(
      { type: fc.constant('addQuote'), id, quote, index: fc.integer({ min: 0, max: 3 }) },
      { requiredKeys: ['type', 'id', 'quote'] },
    ),
    fc.record({ type: fc.constant('changeQuote'), id, quote }),
    fc.record({ type: fc.constant('removeQuote'), id, quote: quote.map((one) => one.id) }),
    fc.record({ type: fc.constant('changePlacedBy'), placedBy: fc.constantFrom('person', 'helper', null) }),
    fc.record({
      type: fc.constant('addPerson'),
      person,
      relationships: fc.array(fc.record({ relationship, index: fc.integer({ min: -1, max: 3 }) }), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('removePerson'), id, relationships: fc.array(relationshipId, { maxLength: 2 }) }),
  );
  return fc.oneof(
    ofWhole,
    fc.record(
      { type: fc.constant('addPerson'), person, index: fc.integer({ min: -2, max: 12 }) },
      { requiredKeys: ['type', 'person'] },
    ),
    fc.record({ type: fc.constant('removePerson'), id }),
    fc.record(
      { type: fc.constant('renamePerson'), id, name, symbol: fc.option(symbol) },
      { requiredKeys: ['type', 'id', 'name'] },
    ),
    fc.record({ type: fc.constant('placePerson'), id, place: fc.option(place) }),
    fc.record({ type: fc.constant('markPerson'), id, marking, on: fc.boolean() }),
    fc.record({ type: fc.constant('setMarkings'), id, markings: fc.option(fc.array(marking, { maxLength: 3 })) }),
    fc.record({ type: fc.constant('changeCentre'), centre: fc.record({ name, symbol }, { requiredKeys: [] }) }),
    fc.record({ type: fc.constant('changeGround'), ground: someGround, places }, { requiredKeys: ['type', 'ground'] }),
    fc.record({ type: fc.constant('changeMarkings'), markings: set }),
    fc.record({
      type: fc.constant('replaceContent'),
      content: fc.constantFrom(...documents.map(({ content }) => content)),
    }),
  ) as fc.Arbitrary<NetworkMapOperation>;
}

testOperations({
  model: networkMapModel,
  documents,
  operations,
  types: [
    'addPerson',
    'removePerson',
    'renamePerson',
    'placePerson',
    'markPerson',
    'setMarkings',
    'changeCentre',
    'changeGround',
    'changeMarkings',
    'replaceContent',
    'relate',
    'changeRelationship',
    'unrelate',
    'changeKind',
    'changePicture',
    'addQuote',
    'changeQuote',
    'removeQuote',
    'changePlacedBy',
    'erasePerson',
  ],
  keys: [
    'id',
    'person',
    'name',
    'symbol',
    'place',
    'marking',
    'on',
    'markings',
    'centre',
    'ground',
    'places',
    'content',
    'index',
    'relationship',
    'relationships',
    'quality',
    'kind',
    'picture',
    'quote',
    'placedBy',
  ],
});

describe('what a person does to their map', () => {
  test('a picture that is no picture is not taken, and the map can be opened again', () => {
    for (const symbol of ['', 0, false]) {
      const operation = { type: 'renamePerson', id: mamma, name: 'Mamma', symbol } as unknown as NetworkMapOperation;
      assert.equal(applyNetworkMap(alex, operation).document, alex);
    }
  });

  test('only what changes is new: the others on the map are the very same', () => {
    const { document } = applyNetworkMap(alex, { type: 'placePerson', id: mamma, place: { ring: 'ring-2' } });
    assert.equal(document.content.people[1], alex.content.people[1]);
    assert.equal(document.content.ground, alex.content.ground);
    assert.ok(
      Object.isFrozen(document) &&
        Object.isFrozen(document.content) &&
        Object.isFrozen(document.content.people) &&
        Object.isFrozen(document.content.people[0]),
    );
    assert.equal(document.updatedAt, alex.updatedAt, "the time is the element's to set");
  });

  test('a person comes where they were asked to, and comes back to the same place in the list', () => {
    const kim = { id: 'kim', name: 'Kim' };
    const { document } = applyNetworkMap(alex, { type: 'addPerson', person: kim, index: 1 });
    assert.equal(document.content.people[1]?.name, 'Kim');
    assert.equal(applyNetworkMap(alex, { type: 'addPerson', person: kim }).document.content.people.at(-1)?.name, 'Kim');
    const { inverse } = applyNetworkMap(document, { type: 'removePerson', id: 'kim' });
    assert.deepEqual(inverse, { type: 'addPerson', person: kim, index: 1 });
  });

  test('markings stand in the order of the set, whichever was ticked first', () => {
    const first = applyNetworkMap(alex, { type: 'markPerson', id: pappa, marking: 'meetLess', on: true }).document;
    const second = applyNetworkMap(first, { type: 'markPerson', id: pappa, marking: 'support', on: true });
    assert.deepEqual(second.document.content.people[1]?.markings, ['important', 'support', 'meetLess']);
    assert.deepEqual(second.inverse, { type: 'markPerson', id: pappa, marking: 'support', on: false });
  });

  test('a marking the set lacks stays until the person takes it away, and comes back exactly', () => {
    const odd = fixture('kept-oddities.json');
    const person = odd.content.people[3];
    assert.deepEqual(person?.markings, ['important', 'trusted', 'important']);
    const { document, inverse } = applyNetworkMap(odd, {
      type: 'markPerson',
      id: person.id,
      marking: 'important',
      on: false,
    });
    assert.deepEqual(document.content.people[3]?.markings, ['trusted']);
    assertSameDocument(applyNetworkMap(document, inverse).document, odd);
  });

  test('taking the last marking away leaves no empty list behind', () => {
    const { document } = applyNetworkMap(alex, { type: 'markPerson', id: pappa, marking: 'important', on: false });
    assert.ok(!Object.hasOwn(document.content.people[1] ?? {}, 'markings'));
  });

  test('somebody whose ring the host no longer has keeps their place until they are moved, and gets it back on undo', () => {
    const odd = fixture('kept-oddities.json');
    const person = odd.content.people[0];
    assert.equal(person?.place?.ring, 'ring-6');
    const { document, inverse } = applyNetworkMap(odd, {
      type: 'placePerson',
      id: person.id,
      place: { ring: 'ring-1', sector: 'family' },
    });
    assertSameDocument(applyNetworkMap(document, inverse).document, odd);
  });

  test('fewer rings move people in the same step, and undo puts everybody back', () => {
    const ground = { ...alex.content.ground, rings: alex.content.ground.rings.slice(0, 2), sectors: [] };
    const { document, inverse } = applyNetworkMap(alex, {
      type: 'changeGround',
      ground,
      places: { [pappa]: { ring: 'ring-2' } },
    });
    assert.deepEqual(document.content.people[1]?.place, { ring: 'ring-2' });
    assertSameDocument(applyNetworkMap(document, inverse).document, alex);
  });

  test('what cannot be is not done: an id that is taken, a sixth ring, two rings of one id, one sector', () => {
    const { ground, markings } = alex.content;
    const rings = (...ids: string[]): NetworkMapOperation => ({
      type: 'changeGround',
      ground: { ...ground, rings: ids.map((id) => ({ id })) },
    });
    const impossible: NetworkMapOperation[] = [
      { type: 'addPerson', person: { id: mamma, name: 'Mamma' } },
      { type: 'removePerson', id: 'nobody' },
      rings(),
      rings('1', '2', '3', '4', '5', '6'),
      rings('1', '1'),
      { type: 'changeGround', ground: { ...ground, sectors: [{ id: 'all' }] } },
      { type: 'changeMarkings', markings: [...markings, ...markings] },
      {
        type: 'replaceContent',
        content: { ...alex.content, people: [...alex.content.people, ...alex.content.people] },
      },
      { type: 'renamePerson', id: mamma, name: 'Mamma' },
      { type: 'placePerson', id: mamma, place: alex.content.people[0]?.place ?? null },
      { type: 'changeCentre', centre: { name: 'Alex' } },
    ];
    for (const operation of impossible) {
      assert.deepEqual(applyNetworkMap(alex, operation), { document: alex, inverse: operation });
    }
  });

  test('whoever is removed takes their relationships along, and undo brings them back to where they stood', () => {
    const whole = fixture('whole.json');
    const [, pappa] = whole.content.people.map(({ id }) => id) as [string, string];
    const { document, inverse } = applyNetworkMap(whole, { type: 'removePerson', id: pappa });
    assert.deepEqual(
      document.content.relationships?.map(({ quality }) => quality),
      ['good'],
    );
    assert.equal(inverse.type === 'addPerson' && inverse.relationships?.length, 3);
    assertSameDocument(applyNetworkMap(document, inverse).document, whole);
  });

  test('whoever comes back does not take along what somebody else drew meanwhile', () => {
    const whole = fixture('kept-oddities-relationships.json');
    const [dangling] = whole.content.relationships ?? [];
    const farfar = dangling?.to ?? '';
    const { document, inverse } = applyNetworkMap(whole, { type: 'addPerson', person: { id: farfar, name: 'Farfar' } });
    assertSameDocument(applyNetworkMap(document, inverse).document, whole);
  });

  test('the map knows its first operations before the rest has come, and does them the same', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...documents)
          .chain((document) => fc.tuple(fc.constant(document), fc.array(operations(document)))),
        ([document, all]) => {
          for (const operation of all) {
            const first = ['addPerson', 'removePerson', 'placePerson'].includes(operation.type);
            const opening = openingModel.apply(document, operation);
            const whole = applyNetworkMap(document, operation);
            // Whoever has relationships waits until the rest is there.
            if (first && opening.document !== document) assert.deepEqual(opening, whole);
            if (!first) assert.equal(opening.document, document);
          }
        },
      ),
    );
  });

  test('a person, a relationship and a quotation never share an id: a reference would mean either', () => {
    const whole = fixture('whole.json');
    const [one, other] = whole.content.people as [Person, Person];
    const taken = one.quotes?.[0]?.id ?? '';
    const impossible: NetworkMapOperation[] = [
      { type: 'relate', relationship: { id: taken, from: one.id, to: other.id, quality: 'good' } },
      { type: 'addPerson', person: { id: taken, name: 'Kim' } },
      { type: 'addPerson', person: { id: 'kim', name: 'Kim', quotes: [{ id: 'kim', text: '' }] } },
      { type: 'addQuote', id: other.id, quote: { id: one.id, text: '' } },
      { type: 'addQuote', id: other.id, quote: { id: taken, text: '' } },
    ];
    for (const operation of impossible)
      assert.deepEqual(applyNetworkMap(whole, operation), { document: whole, inverse: operation });
  });

  test('with ten thousand people a move is still quick', () => {
    const people = Array.from({ length: 10_000 }, (_, n) => ({
      id: `p${n}`,
      name: `Person ${n}`,
      place: { ring: 'ring-1' },
    }));
    let document = openWith(networkMapModel, { ...alex, content: { ...alex.content, people } });
    assert.equal(
      applyNetworkMap(document, { type: 'addPerson', person: { id: 'more', name: '' } }).document,
      document,
      'full',
    );
    const from = performance.now();
    for (let n = 0; n < 100; n++)
      document = applyNetworkMap(document, {
        type: 'placePerson',
        id: `p${n * 99}`,
        place: { ring: 'ring-2' },
      }).document;
    assert.ok((performance.now() - from) / 100 < 20, 'a move fits in a frame or two even on a busy machine');
  });
});
