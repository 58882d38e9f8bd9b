import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NetworkMapContent, Relationship } from './model.ts';
import { findItem, markingItem } from './references.ts';
import { qualityOf, relationshipBetween, relationshipsOf, shownRelationships } from './relationships.ts';

const people = ['mamma', 'pappa', 'kim'].map((id) => ({ id, name: id }));
const drawn = (...pairs: (readonly [from: string, to: string])[]): readonly Relationship[] =>
  pairs.map(([from, to], index) => ({ id: `r${String(index)}`, from, to, quality: 'good' }));
const ids = (relationships: readonly Relationship[]): string[] => relationships.map(({ id }) => id);

describe('who knows whom', () => {
  test('a pair is shown once, whichever was named first; whoever is gone or alone is in none', () => {
    const relationships = drawn(
      ['mamma', 'pappa'],
      ['pappa', 'mamma'],
      ['kim', 'kim'],
      ['kim', 'farfar'],
      ['kim', 'mamma'],
    );
    assert.deepEqual(ids(shownRelationships({ people, relationships })), ['r0', 'r4']);
    assert.deepEqual(shownRelationships({ people }), []);
  });

  test('everybody has their own list, and two can be asked for in either order', () => {
    const content = { people, relationships: drawn(['mamma', 'pappa'], ['kim', 'mamma']) };
    assert.deepEqual(
      relationshipsOf(content, 'mamma').map(({ other }) => other),
      ['pappa', 'kim'],
    );
    assert.equal(relationshipBetween(content, 'mamma', 'kim')?.id, 'r1');
    assert.equal(relationshipBetween(content, 'pappa', 'kim'), undefined);
  });

  test('what we do not know of a relationship is still that they know each other', () => {
    assert.equal(qualityOf({ quality: 'toString' }), 'knows');
    assert.equal(qualityOf({ quality: 'noContact' }), 'noContact');
  });
});

describe('what other documents point to', () => {
  const content = {
    people: [
      { id: 'mamma', name: 'Mamma', markings: ['support'], quotes: [{ id: 'q', text: 'Hon lyssnar.' }] },
      { id: 'kim', name: 'Kim' },
    ],
    relationships: drawn(['mamma', 'kim']),
  } as unknown as NetworkMapContent;

  test('a person, a marking on somebody, a quotation and a relationship are found; what is not there is not', () => {
    assert.equal(findItem(content, 'kim')?.what, 'person');
    assert.equal(findItem(content, 'q')?.what, 'quote');
    assert.equal(findItem(content, 'r0')?.what, 'relationship');
    const marking = findItem(content, markingItem('mamma', 'support'));
    assert.ok(marking?.what === 'marking' && marking.person.id === 'mamma' && marking.marking === 'support');
    assert.equal(findItem(content, markingItem('kim', 'support')), null);
    assert.equal(findItem(content, 'constructor'), null);
  });
});
