import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SceneNode } from '@delaktig/core/scene/scene.js';
import { withLines } from './relationship-drawing.ts';

const ring: SceneNode = { kind: 'circle', id: 'ring-0', x: 0, y: 0, r: 10 };
const name: SceneNode = { kind: 'group', id: 'ring-name-0', nodes: [] };
const line: SceneNode = { kind: 'path', id: 'relationship-r1', d: 'M0 0L1 1' };

describe('the lines between people', () => {
  test('lie on the ground and below the names of rings and sectors, so that a name can be read', () => {
    assert.deepEqual(withLines([ring, name], [line]), [ring, line, name]);
  });

  test('come last where nothing has a name', () => {
    assert.deepEqual(withLines([ring], [line]), [ring, line]);
  });
});
