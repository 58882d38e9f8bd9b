import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { copyJson, equalJson, type Json } from './json.ts';

/** Anything JSON can hold, with the keys and texts that usually break something. */
const awkwardKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  '0',
);
const awkwardText = fc.constantFrom('\ud800', '\udc00x', '<img src=x onerror=alert(1)>', '\u202e', '\u0000', 'e\u0301');
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    awkwardText,
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(fc.tuple(fc.oneof(fc.string(), awkwardKey), tie('value')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

function copied(value: unknown): Json {
  const result = copyJson(value);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function codes(value: unknown): string[] {
  const result = copyJson(value);
  assert.equal(result.ok, false);
  return result.ok
    ? []
    : result.problems.map(({ code, path, params }) =>
        [code, path.join('.'), params?.['found']].filter(Boolean).join(' '),
      );
}

function nested(depth: number): unknown {
  let value: unknown = 'innermost';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { value };
  return value;
}

function allFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(allFrozen))
  );
}

describe('what the host gives is copied', () => {
  test('the copy says exactly what JSON would have said', () => {
    fc.assert(fc.property(json, (value) => assert.equal(JSON.stringify(copied(value)), JSON.stringify(value))));
  });

  test('nobody can change the copy, and the host can still change its own', () => {
    fc.assert(
      fc.property(json, (value) => {
        assert.ok(allFrozen(copied(value)));
        if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
          assert.ok(!Object.isFrozen(value));
      }),
    );
  });

  test('a copy is not copied again', () => {
    const copy = copied({ people: [{ name: 'Mamma' }] });
    assert.equal(copied(copy), copy);
  });

  test('nothing a host gives is thrown back at it', () => {
    const anything = fc.oneof(
      fc.anything({
        withBigInt: true,
        withBoxedValues: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
      fc.func(fc.anything()),
    );
    fc.assert(fc.property(anything, (value) => void copyJson(value)));
  });

  test('keys of prototypes are kept as words, and reach no prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": 1}}}',
    );
    const copy = copied(hostile) as Record<string, unknown>;
    assert.equal(JSON.stringify(copy), JSON.stringify(hostile));
    assert.equal(Object.getPrototypeOf(copy), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(
      JSON.stringify({ ...copy }),
      JSON.stringify(hostile),
      'changing a document by spreading keeps them too',
    );
  });

  test('half an emoji is kept as it came', () => {
    assert.equal(copied('Anna \ud83d'), 'Anna \ud83d');
  });

  test('dates become texts and absent keys stay absent, as in JSON', () => {
    const at = new Date(0);
    assert.deepEqual(copied({ at, nothing: undefined }), { at: '1970-01-01T00:00:00.000Z' });
  });

  test('what JSON would have dropped without a word is said instead', () => {
    assert.deepEqual(codes({ a: () => 1, b: Symbol('x'), c: 1n, d: NaN, e: Infinity }), [
      'not-json a function',
      'not-json b symbol',
      'not-json c bigint',
      'not-json d NaN',
      'not-json e Infinity',
    ]);
    assert.deepEqual(codes([new Map(), new Set(), /x/, undefined]), [
      'not-json 0 Map',
      'not-json 1 Set',
      'not-json 2 RegExp',
      'not-json 3 undefined',
    ]);
    assert.deepEqual(codes(undefined), ['not-json undefined']);
  });

  test('a circle is seen; the same thing twice is not a circle', () => {
    const mamma = { name: 'Mamma' };
    assert.deepEqual(copied([mamma, mamma]), [{ name: 'Mamma' }, { name: 'Mamma' }]);
    const circle: { inner?: unknown } = {};
    circle.inner = { circle };
    assert.deepEqual(codes(circle), ['not-json inner.circle cycle']);
  });

  test('getters, proxies and toJSON that throw are problems with a place', () => {
    const throws = (): never => {
      throw new Error('no');
    };
    assert.deepEqual(codes({ a: Object.defineProperty({}, 'x', { get: throws, enumerable: true }) }), [
      'unreadable a.x',
    ]);
    assert.deepEqual(codes({ a: new Proxy({}, { ownKeys: throws }) }), ['unreadable a']);
    assert.deepEqual(codes({ a: new Proxy({}, { getPrototypeOf: throws, get: throws, has: throws }) }), [
      'unreadable a',
    ]);
    assert.deepEqual(codes({ a: { toJSON: throws } }), ['unreadable a']);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.deepEqual(codes(proxy), ['unreadable']);
  });

  test('ten thousand levels are a problem and not the end of the stack', () => {
    assert.deepEqual(copyJson(nested(200)).ok, true);
    const result = copyJson(nested(10_000));
    assert.equal(!result.ok && result.problems[0]?.code, 'too-deep');
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => ['x'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: (_, key) => (key === 'x' ? endless : undefined),
      },
    );
    assert.equal(copyJson(endless).ok, false);
  });

  test('a small thing that unfolds to billions is stopped', () => {
    let bomb: unknown = 'x';
    for (let level = 0; level < 60; level++) bomb = [bomb, bomb];
    assert.deepEqual(codes(bomb).at(-1)?.split(' ')[0], 'too-large');
  });

  test('a list a billion long with nothing in it does not hang the page', () => {
    assert.equal(codes(new Array(1e9)).length, 20);
  });
});

describe('whether two values say the same', () => {
  test('everything is equal to its copy, and to itself read back from text', () => {
    fc.assert(
      fc.property(json, (value) => {
        assert.ok(equalJson(value, copied(value)));
        assert.ok(equalJson(copied(value), JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  test('it agrees with their texts, when keys are in order', () => {
    const inOrder = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return ['list', ...value.map(inOrder)];
      return [
        'record',
        ...Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, inOrder(inner)]),
      ];
    };
    const pairs = fc.oneof(
      fc.tuple(json, json),
      json.map((value) => [value, JSON.parse(JSON.stringify(value))] as const),
    );
    fc.assert(
      fc.property(pairs, ([a, b]) =>
        assert.equal(equalJson(a, b), JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))),
      ),
    );
  });

  test('the order of keys does not matter, that of people does', () => {
    assert.ok(equalJson({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }));
    assert.ok(!equalJson(['Mamma', 'Pappa'], ['Pappa', 'Mamma']));
  });

  test('an absent key and undefined are the same; null is something else', () => {
    assert.ok(equalJson({ a: 1, b: undefined }, { a: 1 }));
    assert.ok(!equalJson({ a: null }, {}));
    assert.ok(!equalJson({ a: undefined }, { b: 1 }));
    assert.ok(!equalJson({ toString: 1 }, { a: 1 }));
    assert.ok(!equalJson({}, []));
  });

  test('a hundred thousand levels are compared without the end of the stack', () => {
    assert.ok(equalJson(nested(100_000), nested(100_000)));
    assert.ok(!equalJson(nested(100_000), nested(99_998)));
  });
});
