import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SceneNode } from '@delaktig/core/scene/scene.js';
import { lineForm, withLines } from './relationship-drawing.ts';

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

  test('bow out over two who stand side by side, so that what happens in the middle is not below their faces', () => {
    for (const [from, to] of [
      [150, 220],
      [220, 150],
    ] as const) {
      const heights = [...lineForm('noContact', { x: from, y: 200 }, { x: to, y: 200 }, 308).matchAll(/ ([-\d.]+)/g)];
      assert.ok(Math.min(...heights.map(([, y]) => Number(y))) < 200 - 30, heights.join());
    }
  });

  test('are hardly bent between two who stand far apart', () => {
    const heights = [...lineForm('knows', { x: 60, y: 154 }, { x: 250, y: 154 }, 308).matchAll(/ ([-\d.]+)/g)];
    assert.ok(
      heights.every(([, y]) => Number(y) === 154),
      heights.join(),
    );
  });
});
