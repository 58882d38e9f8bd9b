import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphemes } from '@delaktig/core/scene/plain-words.js';
import { initial } from './face.ts';

test('the first letter is whole, as a reader sees it', () => {
  assert.equal(initial('åsa'), 'Å');
  assert.equal(initial('👩‍👧 Mamma'), '👩‍👧');
  assert.equal(initial(''), '');
});

test('a browser that cannot tell letters apart gives code points, and nothing is thrown', () => {
  const { Segmenter } = Intl;
  try {
    Reflect.deleteProperty(Intl, 'Segmenter');
    assert.equal(initial('åsa'), 'Å');
    assert.equal(initial('😀 Glad'), '😀');
    assert.deepEqual(graphemes('a😀'), ['a', '😀']);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});
