import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { changedItem, withChanged, withItem, withMoved, withoutItem } from './item-list.ts';

interface Thing {
  readonly id: string;
  readonly name?: string;
}

const lists = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .map((ids): readonly Thing[] => ids.map((id) => ({ id, name: id })));

describe('lists of things with ids', () => {
  test('what is moved can be moved back to exactly where it was', () => {
    fc.assert(
      fc.property(lists, fc.nat(9), fc.integer({ min: -2, max: 12 }), (list, which, to) => {
        const thing = list[which % Math.max(1, list.length)];
        const moved = thing && withMoved(list, thing.id, to);
        if (!moved) return;
        assert.deepEqual(withMoved(moved.list, thing.id, moved.from)?.list, list);
      }),
    );
  });

  test('what is removed can be put back to exactly where it was', () => {
    fc.assert(
      fc.property(lists, fc.nat(9), (list, which) => {
        const thing = list[which % Math.max(1, list.length)];
        const removed = thing && withoutItem(list, thing.id);
        if (!removed) return;
        assert.deepEqual(withItem(removed.list, removed.item, removed.index, 100), list);
      }),
    );
  });

  test('what is changed can be changed back, absent fields included', () => {
    const changed = withChanged<Thing>([{ id: 'a' }], 'a', { name: 'A' });
    assert.deepEqual(changed?.list, [{ id: 'a', name: 'A' }]);
    assert.deepEqual(withChanged(changed.list, 'a', changed.before)?.list, [{ id: 'a' }]);
  });

  test('nothing is done where nothing would change, where there is no such thing, and where an id would change', () => {
    assert.equal(withChanged<Thing>([{ id: 'a' }], 'a', { name: null }), null);
    assert.equal(withChanged<Thing>([{ id: 'a' }], 'b', { name: 'B' }), null);
    assert.equal(withChanged<Thing>([{ id: 'a' }], 'a', { id: 'b' }), null);
    assert.equal(withItem([{ id: 'a' }], { id: 'a' }, 0, 5), null);
    assert.equal(withItem([{ id: 'a' }], { id: 'b' }, 0, 1), null);
    assert.equal(withMoved([{ id: 'a' }], 'a', 4), null);
  });

  test('a key called __proto__ is data like any other', () => {
    const { item } = changedItem<object>({}, JSON.parse('{"__proto__":{"polluted":1}}') as object);
    assert.ok(Object.hasOwn(item, '__proto__'));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
