// Importing registers nothing and changes nothing, and works in bare Node: a host renders on its server with the same imports.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const filesOf = (directory) =>
  readdirSync(directory, { recursive: true })
    .map((file) => `${directory}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.js'))
    .sort();
const load = (mode, files) =>
  JSON.parse(
    execFileSync(process.execPath, ['tools/promises/import-all.mjs', mode, ...files], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
      .trim()
      .split('\n')
      .at(-1),
  );

for (const name of readdirSync('packages')) {
  const { sideEffects } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  const all = filesOf(`packages/${name}/dist`);
  const pure = all.filter((file) => !sideEffects.includes(`./${file.split('/').slice(2).join('/')}`));
  describe(`@delaktig/${name}`, () => {
    it('has something to import', () => assert.ok(pure.length > 0 || name === 'toolkit'));
    it('can be imported file by file in bare Node', () => assert.deepEqual(load('bare', all).failed, []));
    it('registers no element by being imported', () => assert.deepEqual(load('registry', pure).registered, []));
    it('leaves the global scope as it was, and nothing running', () => {
      const { globals, alive } = load('registry', pure);
      assert.deepEqual({ globals, alive }, { globals: [], alive: [] });
    });
    it('names only define.js, and the bundles, as files with a side effect', () =>
      assert.deepEqual(
        sideEffects.filter((path) => !/^\.\/((dist|src)\/define\.(js|ts)|cdn\/\*\.js)$/.test(path)),
        [],
      ));
    if (sideEffects.length)
      it('registers its elements by define.js', () => {
        const { registered, failed } = load('registry', [`packages/${name}/dist/define.js`]);
        assert.deepEqual(failed, []);
        assert.ok(registered.length > 0);
      });
  });
}
