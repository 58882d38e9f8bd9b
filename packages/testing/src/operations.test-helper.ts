/** What every method promises about what a person does to a document, as tests under node's own runner: it can be taken back exactly, and opened again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Envelope } from '@delaktig/core/document/envelope.js';
import { equalJson } from '@delaktig/core/document/json.js';
import type { DocumentModel } from '@delaktig/core/document/model.js';
import { History } from '@delaktig/core/history/history.js';

/** Whose operations are tested. */
export interface TestedOperations<D extends Envelope, O extends { readonly type: string }> {
  readonly model: DocumentModel<D, O>;
  /** Documents to begin with, as stored. */
  readonly documents: readonly D[];
  /** What people, hosts and other windows may do to one, sensible or not. */
  readonly operations: (document: D) => fc.Arbitrary<O>;
  /** Every type of operation, and every key that any of them has. */
  readonly types: readonly string[];
  readonly keys: readonly string[];
}

/** Opens a document that must open. */
export function openWith<D extends Envelope, O>(model: DocumentModel<D, O>, value: unknown): D {
  const loaded = model.load(value);
  assert.ok(loaded.state === 'ready', JSON.stringify(loaded));
  return loaded.document;
}

/** The same but for the order of keys: the order of things, absent keys and the host's own fields count. */
export function assertSameDocument(actual: unknown, expected: unknown): void {
  if (!equalJson(actual, expected))
    assert.deepEqual(JSON.parse(JSON.stringify(actual)), JSON.parse(JSON.stringify(expected)));
}

/** Registers the tests. */
export function testOperations<D extends Envelope, O extends { readonly type: string }>({
  model,
  documents,
  operations,
  types,
  keys,
}: TestedOperations<D, O>): void {
  const apply = (document: D, operation: O): ReturnType<typeof model.apply> => model.apply(document, operation);
  const sessions = fc
    .constantFrom(...documents)
    .chain((document) => fc.tuple(fc.constant(document), fc.array(operations(document), { maxLength: 30 })));

  describe('what a person does', () => {
    test('is as it was after undoing everything, and back after doing it again', () => {
      fc.assert(
        fc.property(sessions, ([document, all]) => {
          const history = new History<D, O>(apply);
          const end = all.reduce((now, operation) => history.perform(now, operation), document);
          let now = end;
          for (let back = history.undo(now); back; back = history.undo(now)) now = back.document;
          assertSameDocument(now, document);
          for (let again = history.redo(now); again; again = history.redo(now)) now = again.document;
          assertSameDocument(now, end);
        }),
        { numRuns: 300 },
      );
    });

    test('can be taken back exactly, each single thing', () => {
      fc.assert(
        fc.property(sessions, ([document, all]) => {
          let now = document;
          for (const operation of all) {
            const { document: changed, inverse } = apply(now, operation);
            assertSameDocument(apply(changed, inverse).document, now);
            if (changed === now) assert.equal(inverse, operation, 'what cannot be done is its own inverse');
            else assert.ok(!equalJson(changed, now), 'a new document means that something changed');
            now = changed;
          }
        }),
        { numRuns: 300 },
      );
    });

    test('can be saved and opened again, whatever it is', () => {
      fc.assert(
        fc.property(sessions, ([document, all]) => {
          const end = all.reduce((now, operation) => apply(now, operation).document, document);
          assertSameDocument(openWith(model, JSON.parse(JSON.stringify(end))), end);
        }),
        { numRuns: 300 },
      );
    });

    test('throws nothing and breaks nothing, whatever comes as an operation', () => {
      const [first] = documents;
      assert.ok(first);
      const there = idsIn(first.content);
      const nonsense = fc.oneof(
        fc.anything(),
        fc.record(
          {
            type: fc.constantFrom(...types, 'constructor'),
            ...Object.fromEntries(keys.map((key) => [key, fc.anything()])),
            ...(there.length > 0 && { id: fc.oneof(fc.constantFrom(...there), fc.anything()) }),
          },
          { requiredKeys: ['type'] },
        ),
      );
      fc.assert(
        fc.property(nonsense, (operation) => {
          const { document } = apply(first, operation as O);
          if (document !== first) openWith(model, JSON.parse(JSON.stringify(document)));
        }),
        { numRuns: 2000 },
      );
      const throws = {
        get type(): string {
          throw new Error('no');
        },
      };
      assert.equal(apply(first, throws as unknown as O).document, first);
    });
  });
}

/** The ids of what a document holds. */
function idsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = 'id' in data && typeof data.id === 'string' ? [data.id] : [];
  return [...own, ...Object.values(data).flatMap(idsIn)];
}
