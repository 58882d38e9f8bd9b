import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Envelope } from '../document/envelope.ts';
import { DelaktigError } from '../document/errors.ts';
import { newId } from '../document/ids.ts';
import { MemoryDraftStore } from './draft-store.ts';
import { shareDocument } from './share.ts';

describe('drafts', () => {
  test('a draft is there again, until its time is up', async () => {
    let now = 0;
    const store = new MemoryDraftStore({ now: () => now, ttl: 1000 });
    await store.save('alex', { a: 1 });
    await store.save('kim', { b: 1 }, 5000);
    assert.deepEqual(await store.load('alex'), { a: 1 });
    now = 999;
    assert.deepEqual(await store.load('alex'), { a: 1 });
    now = 1000;
    assert.equal(await store.load('alex'), null);
    assert.deepEqual(await store.load('kim'), { b: 1 });
    now = 0;
    assert.equal(await store.load('alex'), null, 'what was erased is gone, whatever the clock says');
  });

  test('one draft or all can be erased at once', async () => {
    const store = new MemoryDraftStore();
    for (const key of ['alex', 'kim', 'noor']) await store.save(key, { key });
    await store.clear('alex');
    assert.equal(await store.load('alex'), null);
    await store.clear();
    assert.equal(await store.load('kim'), null);
  });

  test('a draft does not change after it was saved', async () => {
    const store = new MemoryDraftStore();
    const value = { names: ['Mamma'] };
    await store.save('alex', value);
    value.names.push('Pappa');
    assert.deepEqual(await store.load('alex'), { names: ['Mamma'] });
  });
});

describe('sharing a part', () => {
  interface Content {
    readonly people: readonly { readonly id: string; readonly name: string; readonly knows?: readonly string[] }[];
    readonly hidden?: string;
  }
  type Doc = Envelope<'people', Content>;
  const mamma = newId();
  const pappa = newId();
  const original: Doc = {
    type: 'people',
    version: 1,
    id: newId(),
    language: 'sv',
    level: 'easy',
    owner: { id: 'case 7', name: 'Alex' },
    createdAt: '2026-01-01T10:00:00Z',
    updatedAt: '2026-01-02T10:00:00Z',
    content: {
      people: [
        { id: mamma, name: 'Mamma', knows: [pappa] },
        { id: pappa, name: 'Pappa' },
      ],
      hidden: 'secret',
    },
    ext: { case: 7 },
  };
  const seed = { id: newId(), now: '2026-11-21T10:00:00Z' };

  test('the copy has what was picked and nothing of the rest', () => {
    const copy = shareDocument(
      original,
      ({ people }) => ({ people: people.slice(0, 1).map(({ id, name }) => ({ id, name })) }),
      seed,
    );
    assert.deepEqual(copy, {
      type: 'people',
      version: 1,
      id: seed.id,
      language: 'sv',
      level: 'easy',
      createdAt: seed.now,
      updatedAt: seed.now,
      content: { people: [{ id: mamma, name: 'Mamma' }] },
    });
    assert.ok(Object.isFrozen(copy.content.people));
  });

  test('nothing is shared while it still points at somebody who was left out', () => {
    assert.throws(
      () => shareDocument(original, ({ people }) => ({ people: people.slice(0, 1) }), seed),
      (error) =>
        error instanceof DelaktigError &&
        error.code === 'left-out-id' &&
        error.path.join('.') === 'content.people.0.knows.0',
    );
  });
});
