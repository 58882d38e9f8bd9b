import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareNetworkMaps, type PersonComparison } from './compare.ts';
import type { NetworkMapDocument, NetworkMapOperation } from './model.ts';
import { applyNetworkMap } from './operations.ts';

const now = JSON.parse(
  readFileSync(new URL('../fixtures/v1/whole.json', import.meta.url), 'utf8'),
) as NetworkMapDocument;
const [mamma, pappa, farfar, bamse] = now.content.people.map(({ id }) => id) as [string, string, string, string];

/** What the map was like before these things were done. */
function earlierBy(...operations: NetworkMapOperation[]): NetworkMapDocument {
  const earlier = operations.reduce((map, operation) => applyNetworkMap(map, operation).document, now);
  return { ...earlier, id: 'earlier' };
}

function compared(earlier: unknown): readonly PersonComparison[] {
  const comparison = compareNetworkMaps(earlier, now);
  assert.ok(comparison.state === 'compared', JSON.stringify(comparison));
  return comparison.people;
}

function of(people: readonly PersonComparison[], id: string): PersonComparison {
  const found = people.find((person) => person.id === id);
  assert.ok(found);
  return found;
}

function codes(earlier: unknown): string[] {
  const comparison = compareNetworkMaps(earlier, now);
  return comparison.state === 'problem' ? comparison.problems.map(({ code }) => code) : [];
}

describe('this time and the earlier time', () => {
  test('who is new, who is not there this time, and who stands nearer or further', () => {
    const people = compared(
      earlierBy(
        { type: 'removePerson', id: bamse },
        { type: 'addPerson', person: { id: 'kim', name: 'Kim', place: { ring: 'ring-1' } } },
        { type: 'placePerson', id: mamma, place: { ring: 'ring-3', sector: 'family' } },
        { type: 'placePerson', id: pappa, place: { ring: 'ring-1', sector: 'school' } },
      ),
    );
    assert.deepEqual([of(people, bamse).earlier, of(people, bamse).distance], [null, null]);
    assert.deepEqual([of(people, 'kim').now, of(people, 'kim').distance], [null, null]);
    assert.equal(of(people, mamma).distance, 'nearer');
    assert.equal(of(people, pappa).distance, 'further');
    assert.equal(people.at(-1)?.id, 'kim');
  });

  test('which markings have come and gone, in the order of the set', () => {
    const people = compared(earlierBy({ type: 'setMarkings', id: mamma, markings: ['meetLess', 'support'] }));
    assert.deepEqual(of(people, mamma).markingsAdded, ['important']);
    assert.deepEqual(of(people, mamma).markingsRemoved, ['meetLess']);
    assert.deepEqual(of(people, pappa).markingsAdded, []);
  });

  test('in the thoughts, in the tray, or on other rings nobody is nearer or further', () => {
    const moved = compared(earlierBy({ type: 'placePerson', id: farfar, place: { ring: 'ring-1' } }));
    assert.equal(of(moved, farfar).distance, null);
    const waiting = compared(earlierBy({ type: 'placePerson', id: mamma, place: null }));
    assert.equal(of(waiting, mamma).distance, null);
    const { ground } = now.content;
    for (const other of [
      { ...ground, rings: ground.rings.slice(0, 2) },
      { ...ground, distance: { id: 'closeness' } },
    ])
      assert.equal(of(compared(earlierBy({ type: 'changeGround', ground: other })), mamma).distance, null);
  });

  test('who are with each other in another way, and who were not said to be before; nothing of whoever is not there this time', () => {
    const earlier = earlierBy(
      { type: 'addPerson', person: { id: 'kim', name: 'Kim' } },
      { type: 'relate', relationship: { id: 'with-kim', from: 'kim', to: mamma, quality: 'good' } },
      ...(now.content.relationships ?? []).map(({ id }) => ({ type: 'unrelate', id }) as const),
      { type: 'relate', relationship: { id: 'then', from: pappa, to: mamma, quality: 'strained' } },
    );
    const later: NetworkMapDocument = {
      ...now,
      content: {
        ...now.content,
        relationships: [
          { id: 'now', from: mamma, to: pappa, quality: 'good' },
          { id: 'new', from: mamma, to: bamse, quality: 'knows' },
        ],
      },
    };
    const ids = (before: unknown, after: NetworkMapDocument): readonly unknown[] => {
      const comparison = compareNetworkMaps(before, after);
      assert.ok(comparison.state === 'compared');
      return comparison.relationships.map((one) => [one.earlier?.id ?? null, one.now?.id ?? null]);
    };
    assert.deepEqual(ids(earlier, later), [
      ['then', 'now'],
      [null, 'new'],
    ]);
    assert.deepEqual(ids(later, { ...now, content: { ...now.content, relationships: [] } }), [
      ['now', null],
      ['new', null],
    ]);
    assert.deepEqual(ids(later, later), []);
  });

  test('the map compared with itself has no differences', () => {
    for (const { earlier, distance, markingsAdded, markingsRemoved } of compared(now)) {
      assert.ok(earlier);
      assert.ok(distance === 'same' || distance === null);
      assert.deepEqual([markingsAdded, markingsRemoved], [[], []]);
    }
  });
});

describe('an earlier map that cannot be compared with', () => {
  test("another person's map is never shown, and nothing of it comes out", () => {
    const other = { ...earlierBy(), owner: { id: '8' } };
    assert.deepEqual(compareNetworkMaps(other, now), {
      state: 'problem',
      problems: [{ code: 'other-owner', path: [] }],
    });
    const { owner: _, ...nobody } = earlierBy();
    const strangers = {
      ...nobody,
      content: { ...nobody.content, relationships: [], people: [{ id: 'x', name: 'X' }] },
    };
    assert.deepEqual(codes(strangers), ['unknown-owner']);
    assert.deepEqual(codes(nobody), [], 'somebody is on both, so it is the same person');
  });

  test('nothing, a newer version, and what is no map', () => {
    assert.deepEqual(codes(null), ['no-earlier']);
    assert.deepEqual(codes({ ...now, version: 2 }), ['newer']);
    assert.deepEqual(codes({ ...now, type: 'conversation-mat' }), ['wrong-type']);
    assert.deepEqual(codes('text'), ['not-an-object']);
  });

  test('whatever it is, nothing is thrown', () => {
    fc.assert(fc.property(fc.anything(), (earlier) => void compareNetworkMaps(earlier, now)));
  });
});
