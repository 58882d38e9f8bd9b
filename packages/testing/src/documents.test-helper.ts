/**
 * What every method promises about the documents that hosts store, as tests under node's own runner: stored ones open for ever, bad input is told and kept,
 * the published JSON Schema says what the element says.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { type GenericSchema, is } from 'valibot';
import type { Envelope } from '@delaktig/core/document/envelope.js';
import type { DocumentModel } from '@delaktig/core/document/model.js';
import type { Problem } from '@delaktig/core/document/problem.js';

/** Whose documents are tested. */
export interface StoredDocuments {
  /** The package's folder `fixtures/`: `v1/` holds stored documents, `hostile/` bad input as `{about, expected, value}`. */
  readonly fixtures: URL;
  readonly model: Pick<DocumentModel<Envelope, never>, 'type' | 'load'>;
  /** The structure the element judges by. */
  readonly schema: GenericSchema;
  /** The digest of each stored document. A new one gets a line; a line is never changed: hosts have such documents, and will have them in ten years. */
  readonly forever: Readonly<Record<string, string>>;
  /** What `kept-oddities.json` is told to have: code and path. */
  readonly oddities: readonly string[];
  /** Values of the method's own to put anywhere in a document, beside those that every method gets. */
  readonly values?: readonly unknown[];
}

interface Hostile {
  readonly about: string;
  readonly expected: { readonly state: string; readonly problems?: string[]; readonly notes?: string[] };
  readonly value: unknown;
}

/** Problems as `code path`, for comparing. */
export function said(problems: readonly Problem[]): string[] {
  return problems.map(({ code, path }) => [code, ...path].join(' '));
}

/** Registers the tests. */
export function testDocuments({ fixtures, model, schema, forever, oddities, values = [] }: StoredDocuments): void {
  const filesIn = (folder: string): string[] => readdirSync(new URL(folder, fixtures)).sort();
  const read = (path: string): unknown => {
    const value: unknown = JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'));
    return value;
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
      assert.deepEqual(now, forever);
    });

    for (const name of filesIn('v1')) {
      test(`${name} opens, and is given back as it came`, () => {
        const value = read(`v1/${name}`);
        const loaded = model.load(value);
        assert.equal(loaded.state, 'ready', JSON.stringify(loaded));
        assert.equal(loaded.state === 'ready' && JSON.stringify(loaded.document), JSON.stringify(value));
      });
    }

    test('oddities are told one by one', () => {
      const loaded = model.load(read('v1/kept-oddities.json'));
      assert.deepEqual(loaded.state === 'ready' && said(loaded.notes), oddities);
    });
  });

  describe('bad input', () => {
    for (const name of filesIn('hostile')) {
      const { about, expected, value } = read(`hostile/${name}`) as Hostile;
      test(`${name}: ${about}`, () => {
        const before = JSON.stringify(value);
        const loaded = model.load(value);
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

    test('data nested deeper than anybody needs', () => {
      let ext: unknown = null;
      for (let depth = 0; depth < 10_000; depth++) ext = [ext];
      const loaded = model.load({ ...(read('v1/empty.json') as object), ext });
      assert.equal(loaded.state === 'invalid' && loaded.problems[0]?.code, 'too-deep');
    });
  });

  describe('the published JSON Schema', () => {
    const check = new Ajv2020({ allErrors: false }).compile(read(`../schema/${model.type}.v1.schema.json`) as object);
    const agree = (value: unknown): void => assert.equal(check(value), is(schema, value), JSON.stringify(value));
    const documents = filesIn('v1').map((name) => read(`v1/${name}`));

    test('says the same as the element of every fixture', () => {
      for (const value of documents) assert.ok(check(value), JSON.stringify(check.errors));
      for (const name of filesIn('hostile')) agree((read(`hostile/${name}`) as Hostile).value);
    });

    test('says the same of documents with anything anywhere in them', () => {
      const anything = fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom<unknown>(
          ...values,
          ...['', 0, -1, 1.5, null, true, [], {}, [[]], [''], [{}], { id: '' }, { id: 'x' }, ['a', 'b']],
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
}

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
