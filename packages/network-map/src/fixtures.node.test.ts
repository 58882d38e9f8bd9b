import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { is } from 'valibot';
import type { Problem } from '@delaktig/core/document/problem.js';
import { networkMapModel } from './document.ts';
import { documentSchema } from './schema.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, fixtures)).sort();
}

function read(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'));
  return value;
}

function said(problems: readonly Problem[]): string[] {
  return problems.map(({ code, path }) => [code, ...path].join(' '));
}

/** A new fixture gets a line here. A line is never changed: hosts have such documents, and will have them in ten years. */
const FOREVER: Readonly<Record<string, string>> = {
  'alex.json': 'f35807332bbda6397b762392495cb44d2a42e27818f3f237c1784d36a92f4c94',
  'all-fields.json': 'b48b8aacfd7d46b4549555165373341654c8afb952257cabfad0d6ec589b944c',
  'arabic.json': '9efed129af502ec60621befccad13d4afacf06a2cb07e333554d6183c1a652aa',
  'empty.json': 'd013cf939b0491e349e4243f0058eaa70ea888c0ca12adc112a6cca723a591af',
  'ext-and-unknown-fields.json': '1c9535c4a8cddfdeb7df8cded1cafc2e8909370ebeaf03fff3644dc85bdc2ab0',
  'kept-oddities.json': '03704e0ab47d89c448a791b636ecba4896b5ad1d16cfd0bc9bfe47d4345c5036',
  'symbol-level.json': 'c696435f69c55f0f600acf18cfa7bfb7c56ce831e58754aa2800f83f6afb881d',
};

describe('documents that hosts have stored', () => {
  test('no stored document is ever changed', () => {
    const now = Object.fromEntries(
      filesIn('v1').map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(new URL(`v1/${name}`, fixtures)))
          .digest('hex'),
      ]),
    );
    assert.deepEqual(now, FOREVER);
  });

  for (const name of filesIn('v1')) {
    test(`${name} opens, and is given back as it came`, () => {
      const value = read(`v1/${name}`);
      const loaded = networkMapModel.load(value);
      assert.equal(loaded.state, 'ready', JSON.stringify(loaded));
      assert.equal(loaded.state === 'ready' && JSON.stringify(loaded.document), JSON.stringify(value));
    });
  }

  test('oddities are told one by one', () => {
    const loaded = networkMapModel.load(read('v1/kept-oddities.json'));
    assert.deepEqual(loaded.state === 'ready' && said(loaded.notes), [
      'bad-date createdAt',
      'unknown-colour content markings 0 colour',
      'unknown-ring content people 0 place ring',
      'unknown-sector content people 1 place sector',
      'missing-sector content people 2 place',
      'unknown-marking content people 3 markings 1',
      'duplicate-marking content people 3 markings 2',
      'too-long content people 4 name',
      'missing-name content people 5 name',
      'out-of-range content people 6 place angle',
      'out-of-range content people 6 place depth',
    ]);
  });
});

interface Hostile {
  readonly about: string;
  readonly expected: { readonly state: string; readonly problems?: string[]; readonly notes?: string[] };
  readonly value: unknown;
}

describe('bad input', () => {
  for (const name of filesIn('hostile')) {
    const { about, expected, value } = read(`hostile/${name}`) as Hostile;
    test(`${name}: ${about}`, () => {
      const before = JSON.stringify(value);
      const loaded = networkMapModel.load(value);
      assert.equal(loaded.state, expected.state);
      if (loaded.state === 'invalid') assert.deepEqual(said(loaded.problems), expected.problems);
      if (loaded.state === 'ready') {
        assert.deepEqual(said(loaded.notes).sort(), expected.notes?.sort());
        assert.equal(JSON.stringify(loaded.document), before, 'nothing is lost');
      }
      if (loaded.state === 'newer') assert.equal(loaded.document === null, name === 'newer-unreadable.json');
      assert.equal(JSON.stringify(value), before, "the host's own object is as it was");
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
  }

  const crowd = (count: number): unknown => {
    const map = structuredClone(read('v1/empty.json')) as { content: { people: unknown[] } };
    for (let n = 0; n < count; n++) {
      map.content.people.push({
        id: `person-${n}`,
        name: `Person ${n}`,
        place: { ring: 'ring-3', sector: 'family' },
        markings: ['important'],
      });
    }
    return map;
  };

  test('ten thousand people are a map', () => {
    const loaded = networkMapModel.load(crowd(10_000));
    assert.ok(
      loaded.state === 'ready' && loaded.document.content.people.length === 10_000 && loaded.notes.length === 0,
    );
  });

  test('one more is not, and the message says how many there may be', () => {
    const loaded = networkMapModel.load(crowd(10_001));
    assert.deepEqual(loaded, {
      state: 'invalid',
      problems: [{ code: 'too-many', path: ['content', 'people'], params: { max: 10_000, found: 10_001 } }],
    });
  });

  test('data nested deeper than anybody needs', () => {
    let ext: unknown = null;
    for (let depth = 0; depth < 10_000; depth++) ext = [ext];
    const loaded = networkMapModel.load({ ...(read('v1/empty.json') as object), ext });
    assert.equal(loaded.state === 'invalid' && loaded.problems[0]?.code, 'too-deep');
  });
});

describe('the published JSON Schema', () => {
  const schema = read('../schema/network-map.v1.schema.json') as object;
  const check = new Ajv2020({ allErrors: false }).compile(schema);
  const agree = (value: unknown): void => assert.equal(check(value), is(documentSchema, value), JSON.stringify(value));
  const documents = filesIn('v1').map((name) => read(`v1/${name}`));

  test('says the same as the element of every fixture', () => {
    for (const value of documents) assert.ok(check(value), JSON.stringify(check.errors));
    for (const name of filesIn('hostile')) agree((read(`hostile/${name}`) as Hostile).value);
  });

  test('says the same of documents with anything anywhere in them', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        '',
        'ring-1',
        0,
        -1,
        1.5,
        null,
        true,
        [],
        {},
        [[]],
        [''],
        [{}],
        { id: '' },
        { id: 'x' },
        ['a', 'b'],
      ),
      fc
        .constantFrom(...documents)
        .chain((document) => fc.constantFrom(...placesIn(document)).map((path) => at(document, path))),
    );
    const mutation = fc.record({ place: fc.nat(), value: anything, remove: fc.boolean() });
    const run = fc.property(
      fc.constantFrom(...documents),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (document, mutations) => {
        let value = document;
        for (const { place, value: put, remove } of mutations) {
          const places = placesIn(value);
          value = changed(value, places[place % places.length] ?? [], put, remove);
        }
        agree(value);
      },
    );
    fc.assert(run, { numRuns: 2000 });
  });
});

type Path = readonly string[];

/** Every place in a value but the keys of prototypes: valibot leaves those out of account, and so do we. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).filter(([key]) => key !== '__proto__' && key !== 'constructor');
  return [path, ...inner.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function changed(value: unknown, path: Path, put: unknown, remove: boolean): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const copy: Record<string, unknown> = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string, unknown>;
  if (rest.length === 0 && remove && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (rest.length === 0 && remove) delete copy[key];
  else copy[key] = changed(copy[key], rest, put, remove);
  return copy;
}
