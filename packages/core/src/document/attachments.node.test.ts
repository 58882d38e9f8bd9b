import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { referencedIds } from './attachments.ts';
import { newId } from './ids.ts';

describe('pictures and voices beside a document', () => {
  test('a document names them by id, at any depth', () => {
    const document = {
      content: { people: [{ photo: { attachment: 'a' } }, { voice: { attachment: 'b' } }], attachment: 5 },
    };
    assert.deepEqual([...referencedIds(document)], ['a', 'b']);
  });
});

describe('ids', () => {
  test('every id is a new UUID', () => {
    const ids = Array.from({ length: 1000 }, newId);
    assert.equal(new Set(ids).size, 1000);
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
