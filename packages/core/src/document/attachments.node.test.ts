import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Attachments, referencedIds } from './attachments.ts';
import { newId } from './ids.ts';

const blob = (size: number): Blob => new Blob(['x'.repeat(size)]);

describe('pictures and voices beside a document', () => {
  test('a document names them by id, at any depth', () => {
    const document = {
      content: { people: [{ photo: { attachment: 'a' } }, { voice: { attachment: 'b' } }], attachment: 5 },
    };
    assert.deepEqual([...referencedIds(document)], ['a', 'b']);
  });

  test('only those the document still names are sent, and those that are missing can be told', () => {
    const attachments = new Attachments();
    assert.equal(attachments.set('a', blob(1)), null);
    assert.equal(attachments.set('removed', blob(1)), null);
    const document = { photo: { attachment: 'a' }, voice: { attachment: 'lost' } };
    assert.deepEqual([...attachments.namedIn(document).keys()], ['a']);
    assert.deepEqual(attachments.missingIn(document), ['lost']);
  });

  test('a tablet is never filled: what does not fit is refused, and what was there stays', () => {
    const attachments = new Attachments({ count: 2, bytes: 10, bytesEach: 6 });
    assert.equal(attachments.set('a', blob(7))?.code, 'too-large');
    assert.equal(attachments.set('a', blob(6)), null);
    assert.equal(attachments.set('b', blob(5))?.code, 'too-large');
    assert.equal(attachments.set('a', blob(2)), null, 'a new picture takes the place of the old one');
    assert.equal(attachments.bytes, 2);
    assert.equal(attachments.set('b', blob(5)), null);
    assert.equal(attachments.set('c', blob(1))?.code, 'too-many');
    assert.equal(attachments.delete('a'), true);
    assert.equal(attachments.set('c', blob(1)), null);
    assert.deepEqual(
      [...attachments].map(([id]) => id),
      ['b', 'c'],
    );
    attachments.clear();
    assert.deepEqual([attachments.size, attachments.bytes], [0, 0]);
  });

  test('what is no blob is refused', () => {
    assert.equal(new Attachments().set('a', 'text' as unknown as Blob)?.code, 'structure');
  });
});

describe('ids', () => {
  test('every id is a new UUID', () => {
    const ids = Array.from({ length: 1000 }, newId);
    assert.equal(new Set(ids).size, 1000);
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
