/** Values that have broken components before: each made anew, with what is nasty about it. */
export const hostileValues: readonly (readonly [what: string, make: () => unknown])[] = [
  [
    'a getter that throws',
    () =>
      Object.defineProperty({ type: 'x' }, 'version', {
        enumerable: true,
        get: () => {
          throw new Error('not yours');
        },
      }),
  ],
  [
    'a proxy that throws at everything',
    () =>
      new Proxy(
        {},
        new Proxy(
          {},
          {
            get: () => () => {
              throw new Error('not yours');
            },
          },
        ),
      ),
  ],
  [
    'a toJSON that throws',
    () => ({
      toJSON: () => {
        throw new Error('not yours');
      },
    }),
  ],
  [
    'a cycle',
    () => {
      const a: Record<string, unknown> = {};
      a['a'] = a;
      return a;
    },
  ],
  ['a BigInt', () => ({ version: BigInt(1) })],
  ['a symbol', () => Symbol('value')],
  ['a function', () => () => 1],
  ['numbers that are none', () => ({ a: Number.NaN, b: Number.POSITIVE_INFINITY })],
  ['a date', () => new Date(0)],
  ['a map', () => new Map([[1, 2]])],
  ['an element', () => document.createElement('div')],
  ['a window', () => globalThis],
  ['an array', () => [1, 2, 3]],
  ['a number', () => 7],
  ['true', () => true],
  ['a text that is no JSON', () => 'Hej'],
  [
    'nesting 20 000 deep',
    () => {
      let a: unknown = null;
      for (let i = 0; i < 20_000; i++) a = { a };
      return a;
    },
  ],
  [
    'prototype keys',
    () =>
      JSON.parse(
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":1}',
      ) as unknown,
  ],
  ['an object without a prototype', () => Object.assign(Object.create(null) as object, { type: 'x' })],
  ['a lone surrogate', () => ({ type: '\ud800', version: 1 })],
  ['undefined inside', () => ({ type: undefined, version: undefined })],
  [
    'a sparse array',
    () => {
      const a: unknown[] = [];
      a[99_999] = 1;
      return a;
    },
  ],
];

/** What is wrong with a document in the ways an outside system gets wrong: still JSON, so it must come back exactly as it came. */
export const wrongDocuments: readonly (readonly [
  what: string,
  change: (document: Record<string, unknown>) => unknown,
])[] = [
  ['of another type', (document) => ({ ...document, type: 'something-else' })],
  ['without a type', ({ type: _type, ...rest }) => rest],
  ['without a version', ({ version: _version, ...rest }) => rest],
  ['with a version that is a word', (document) => ({ ...document, version: 'one' })],
  ['without content', ({ content: _content, ...rest }) => rest],
  ['with content that is a text', (document) => ({ ...document, content: 'Mamma' })],
  ['that is an array', (document) => [document]],
  ['that is JSON as text', (document) => JSON.stringify(document)],
  ['that is markup', () => '<img src=x onerror=alert(1)>'],
];
