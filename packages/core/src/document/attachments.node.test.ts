import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasRoomFor, referencedIds } from './attachments.ts';
import { newId } from './ids.ts';

describe('pictures and voices beside a document', () => {
  test('a document names them by id, at any depth', () => {
    const document = {
      content: { people: [{ photo: { attachment: 'a' } }, { voice: { attachment: 'b' } }], attachment: 5 },
    };
    assert.deepEqual([...referencedIds(document)], ['a', 'b']);
  });

  test('a tablet is not filled: no more than a hundred, and no more than 50 MiB', () => {
    const small = new Blob(['x']);
    const many = (count: number): Map<string, Blob> =>
      new Map(Array.from({ length: count }, (_, index) => [String(index), small]));
    const naming = (held: Map<string, Blob>): unknown => [...held.keys()].map((attachment) => ({ attachment }));
    const room = (blob: Blob, held: Map<string, Blob>, data = naming(held)): boolean => hasRoomFor(blob, held, data);
    assert.ok(room(small, many(99)));
    assert.ok(!room(small, many(100)));
    const large = new Blob([new Uint8Array(50 * 2 ** 20)]);
    assert.ok(!room(large, many(1)));
    assert.ok(room(small, many(100), []), 'what was removed makes room, though it can be undone');
    assert.ok(!room(small, many(300), []), 'and yet the tablet is not filled');
  });
});

describe('ids', () => {
  test('every id is a new UUID', () => {
    const ids = Array.from({ length: 1000 }, newId);
    assert.equal(new Set(ids).size, 1000);
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
