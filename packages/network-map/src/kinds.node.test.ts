import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { KINDS, kindOf, mayBeInThoughts, mayBeMarked } from './kinds.ts';
import { isInThoughts, THOUGHTS } from './thoughts.ts';

const ground = { rings: [{ id: 'ring-1' }, { id: 'ring-2' }] };

describe('what somebody is', () => {
  test('nothing said is a person, and so is what we do not know', () => {
    assert.equal(kindOf({}), 'person');
    assert.equal(kindOf({ kind: 'constructor' }), 'person');
    for (const kind of KINDS) assert.equal(kindOf({ kind }), kind);
  });

  test('whoever is dead, missed or wished for can be in the thoughts of the person', () => {
    assert.deepEqual(
      KINDS.filter((kind) => mayBeInThoughts({ kind })),
      ['deceased', 'missed', 'wishedFor'],
    );
  });

  test('nobody is asked whether to see somebody less who is dead, missed, wished for, or in their thoughts', () => {
    for (const kind of KINDS) assert.equal(mayBeMarked({ kind }, 'meetLess', ground), !mayBeInThoughts({ kind }), kind);
    assert.ok(!mayBeMarked({ place: { ring: THOUGHTS } }, 'meetLess', ground));
    assert.ok(mayBeMarked({ kind: 'deceased', place: { ring: THOUGHTS } }, 'important', ground));
  });

  test("a host's own ring called thoughts is a ring", () => {
    const own = { rings: [...ground.rings, { id: THOUGHTS }] };
    assert.ok(isInThoughts(ground, { ring: THOUGHTS }));
    assert.ok(!isInThoughts(own, { ring: THOUGHTS }));
    assert.ok(!isInThoughts(ground, undefined));
  });
});
