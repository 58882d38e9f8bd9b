// The example host has our packages as an outside system would: packed, and installed beside what its own lockfile names.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';

const { pack } = await import(String(new URL('../../../tools/pack.mjs', import.meta.url)));

describe('packing for a host', () => {
  /** @type {string} */
  let root;
  /** @param {string} path @param {string | object} content */
  const write = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  /** @param {string} path */
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const packAgain = () =>
    pack({ packagesFolder: join(root, 'packages'), hostFolder: join(root, 'host'), log: () => {} });

  beforeEach((t) => {
    root = mkdtempSync(join(tmpdir(), 'elevhalsan-pack-'));
    /** @type {import('node:test').TestContext} */ (t).after(() => rmSync(root, { recursive: true, force: true }));
    const one = { version: '0.1.0', type: 'module', files: ['dist'] };
    write('packages/core/package.json', { ...one, name: '@delaktig/core' });
    write('packages/core/dist/a.js', 'export const a = 1;');
    write('packages/core/src/a.ts', 'export const a: number = 1;');
    write('packages/toolkit/package.json', {
      ...one,
      name: '@delaktig/toolkit',
      dependencies: { '@delaktig/core': '0.1.0' },
    });
    write('packages/toolkit/dist/b.js', 'export const b = 1;');
    write('packages/testing/package.json', { ...one, name: '@delaktig/testing' });
    write('packages/hidden/package.json', { ...one, name: '@delaktig/hidden', private: true });
    write('host/package.json', { name: 'host', version: '0.0.0', private: true });
    write('host/package-lock.json', {
      name: 'host',
      version: '0.0.0',
      lockfileVersion: 3,
      packages: { '': { name: 'host', version: '0.0.0' } },
    });
  });

  it('installs what is published, and nothing else of ours', () => {
    assert.equal(packAgain(), true);
    assert.equal(read('host/node_modules/@delaktig/core/dist/a.js'), 'export const a = 1;');
    assert.equal(read('host/node_modules/@delaktig/toolkit/dist/b.js'), 'export const b = 1;');
    for (const missing of [
      '@delaktig/core/src/a.ts',
      '@delaktig/testing',
      '@delaktig/hidden',
      '@delaktig/toolkit/node_modules',
    ])
      assert.throws(() => read(`host/node_modules/${missing}`), { code: 'ENOENT' }, missing);
  });

  it('leaves the host’s own files as they were', () => {
    const before = [read('host/package.json'), read('host/package-lock.json')];
    packAgain();
    assert.deepEqual([read('host/package.json'), read('host/package-lock.json')], before);
    assert.deepEqual(
      readdirSync(join(root, 'host')).sort(),
      ['node_modules', 'package-lock.json', 'package.json'],
      'tarballs lie elsewhere, so that two runs at once do not take them from each other',
    );
  });

  it('does nothing when nothing has changed, and installs what has', () => {
    packAgain();
    assert.equal(packAgain(), false);
    write('packages/core/src/a.ts', 'not built yet');
    assert.equal(packAgain(), false);
    write('packages/core/dist/a.js', 'export const a = 2;');
    assert.equal(packAgain(), true);
    assert.equal(read('host/node_modules/@delaktig/core/dist/a.js'), 'export const a = 2;');
  });

  it('says what to do when a package is not built', () => {
    rmSync(join(root, 'packages/core/dist'), { recursive: true });
    assert.throws(packAgain, /@delaktig\/core is not built\. Run 'npm run build' first\./);
  });
});
