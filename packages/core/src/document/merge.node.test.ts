import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { equalJson, type Json } from './json.ts';
import { type Conflict, merge } from './merge.ts';

const words = fc.constantFrom('a', 'b', 'c', '');
/** A thing of a list, which may have a list in its turn. */
const things: fc.Arbitrary<Json> = fc.letrec<{ list: Json }>((tie) => ({
  list: fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom('1', '2', '3', '4', '__proto__'),
        words,
        done: fc.boolean(),
        chosen: fc.array(words, { maxLength: 2 }),
        inner: fc.record({ words }, { requiredKeys: [] }),
        list: tie('list'),
      },
      { requiredKeys: ['id'] },
    ),
    { maxLength: 4, selector: ({ id }) => id, depthIdentifier: 'things' },
  ),
})).list;
const documents = fc.record(
  { name: words, list: things, group: fc.record({ words, list: things }, { requiredKeys: [] }) },
  { requiredKeys: [] },
) as fc.Arbitrary<Json>;

/** What stands at a path. */
function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((at, step) => {
    if (Array.isArray(at)) return (at as readonly Json[]).find((item) => (item as { id?: unknown }).id === step);
    return typeof at === 'object' && at !== null && Object.hasOwn(at, step)
      ? (at as Record<string, Json | undefined>)[step]
      : undefined;
  }, value);
}

/** Every answer in a document, with the way to it. */
function* leaves(value: Json | undefined, path: readonly string[] = []): Generator<readonly [readonly string[], Json]> {
  // In an empty list nothing is written.
  if (Array.isArray(value) && (value as readonly Json[]).every((item) => typeof item === 'object'))
    for (const item of value as readonly { id: string }[]) yield* leaves(item, [...path, item.id]);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
  else if (value !== undefined) yield [path, value];
}

const isWithin = (path: readonly string[], { path: outer }: Conflict): boolean =>
  outer.every((step, depth) => path[depth] === step);

describe('two versions of a document are put together', () => {
  test('what only one of them has changed is taken, whichever it is', () => {
    fc.assert(
      fc.property(documents, documents, (base, changed) => {
        assert.ok(equalJson(merge(base, changed, base).value, changed));
        assert.ok(equalJson(merge(base, base, changed).value, changed));
        assert.ok(equalJson(merge(base, changed, changed).value, changed));
        for (const { conflicts } of [
          merge(base, changed, base),
          merge(base, base, changed),
          merge(base, changed, changed),
        ])
          assert.deepEqual(conflicts, []);
      }),
    );
  });

  test('nothing that either has written is lost: it is there, or it is to be decided', () => {
    fc.assert(
      fc.property(documents, documents, documents, (base, mine, theirs) => {
        const { value, conflicts } = merge(base, mine, theirs);
        for (const side of [mine, theirs])
          for (const [path, leaf] of leaves(side)) {
            const before = valueAt(base, path);
            if (before !== undefined && equalJson(before, leaf)) continue;
            const now = valueAt(value, path);
            assert.ok(
              (now !== undefined && equalJson(now, leaf)) || conflicts.some((conflict) => isWithin(path, conflict)),
              `${path.join('.')} is lost`,
            );
          }
      }),
    );
  });

  test('it does not matter who is asked: the same is to be decided', () => {
    fc.assert(
      fc.property(documents, documents, documents, (base, mine, theirs) => {
        const here = merge(base, mine, theirs).conflicts;
        const there = merge(base, theirs, mine).conflicts;
        const told = (all: readonly Conflict[]): string[] => all.map(({ path }) => JSON.stringify(path)).sort();
        assert.deepEqual(told(here), told(there));
        for (const { path, mine: own, theirs: other } of here) {
          const twin = there.find((each) => JSON.stringify(each.path) === JSON.stringify(path));
          assert.deepEqual([twin?.theirs, twin?.mine], [own, other]);
        }
      }),
    );
  });

  test('where both have changed something it is mine until somebody decides, and the rest is taken', () => {
    const base = { name: 'Lars', phone: '1', list: [{ id: 'a', words: 'sova' }] };
    const mine = {
      name: 'Lasse',
      phone: '1',
      list: [
        { id: 'a', words: 'sova' },
        { id: 'm', words: 'gården' },
      ],
    };
    const theirs = {
      name: 'Lars K',
      phone: '2',
      list: [
        { id: 't', words: 'hästen' },
        { id: 'a', words: 'sova gott' },
      ],
    };
    assert.deepEqual(merge(base, mine, theirs), {
      value: {
        name: 'Lasse',
        phone: '2',
        list: [
          { id: 't', words: 'hästen' },
          { id: 'a', words: 'sova gott' },
          { id: 'm', words: 'gården' },
        ],
      },
      conflicts: [{ path: ['name'], mine: 'Lasse', theirs: 'Lars K' }],
    });
  });

  test('what one has taken away and the other has changed is to be decided; otherwise it is gone', () => {
    const base = { list: [{ id: 'a', words: 'x' }, { id: 'b' }, { id: 'c' }] };
    const without = { list: [{ id: 'c' }] };
    const changed = { list: [{ id: 'a', words: 'y' }, { id: 'b' }, { id: 'c' }] };
    const theirs = { id: 'a', words: 'y' };
    assert.deepEqual(merge(base, without, changed), {
      value: { list: [{ id: 'c' }] },
      conflicts: [{ path: ['list', 'a'], mine: undefined, theirs }],
    });
    assert.deepEqual(merge(base, changed, without), {
      value: { list: [theirs, { id: 'c' }] },
      conflicts: [{ path: ['list', 'a'], mine: theirs, theirs: undefined }],
    });
  });

  test('a new order is kept, with what the other has added in its place', () => {
    const list = (...ids: string[]): Json => ids.map((id) => ({ id }));
    assert.deepEqual(merge(list('a', 'b'), list('b', 'a'), list('a', 'x', 'b')).value, list('b', 'a', 'x'));
    assert.deepEqual(merge(list('a', 'b'), list('a', 'x', 'b'), list('b', 'a')).value, list('b', 'a', 'x'));
  });

  test('answers are not mixed: a list of choices, and what is said to be one, is one answer', () => {
    const conflict = { path: ['chosen'], mine: ['a', 'b'], theirs: ['a', 'c'] };
    assert.deepEqual(merge({ chosen: ['a'] }, { chosen: ['a', 'b'] }, { chosen: ['a', 'c'] }).conflicts, [conflict]);
    const [base, mine, theirs] = [
      { picture: { from: 'x', id: '1' } },
      { picture: { from: 'y', id: '1' } },
      { picture: { from: 'x', id: '2' } },
    ];
    assert.deepEqual(merge(base, mine, theirs, ([name]) => name === 'picture').conflicts, [
      { path: ['picture'], mine: { from: 'y', id: '1' }, theirs: { from: 'x', id: '2' } },
    ]);
  });

  test('without what both began with, only what they have in common is certain', () => {
    const { value, conflicts } = merge(undefined, { a: '1', b: '2' }, { b: '3', c: '4' });
    assert.deepEqual(value, { a: '1', b: '2', c: '4' });
    assert.deepEqual(conflicts, [{ path: ['b'], mine: '2', theirs: '3' }]);
  });
});
