// The CDN's files: whole, self-contained, without what only developers need.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { walk } from '../build/walk.mjs';
import { integrity } from '../build/cdn.mjs';
import { staleCopies } from '../third-party.mjs';

const cdn = 'packages/toolkit/cdn';
const files = readdirSync(cdn, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const read = (file) => readFileSync(join(cdn, file), 'utf8');

describe('The bundles of the CDN', () => {
  it('sri.json names every file with its integrity, and no other', () => {
    const sri = JSON.parse(readFileSync('packages/toolkit/sri.json', 'utf8'));
    assert.deepEqual(sri, Object.fromEntries(files.map((file) => [file, integrity(readFileSync(join(cdn, file)))])));
  });
  it('register in delaktig.js what @delaktig/toolkit registers', () => {
    const all = readFileSync('packages/toolkit/dist/define.js', 'utf8').matchAll(/@delaktig\/([\w-]+)\/define\.js/g);
    const entries = Object.entries(JSON.parse(read('modules.json'))).filter(([, { entry }]) => entry);
    assert.deepEqual(
      entries.map(([file]) => file).sort(),
      ['delaktig.js', ...[...all].map(([, name]) => `${name}.js`)].sort(),
    );
  });
  it('import nothing but one another', () => {
    const strange = [];
    for (const file of files)
      for (const node of walk(parseAst(read(file)))) {
        if (!/^(Import|Export)\w*(Declaration|Expression)$/.test(node.type) || !node.source) continue;
        const source = node.source.value ?? node.source.quasis?.[0].value.cooked;
        if (!/^\.\.?\//.test(source) || !files.includes(posix.normalize(posix.join(dirname(file), source))))
          strange.push(`${file}: ${source}`);
      }
    assert.deepEqual(strange, []);
  });
  it('have names that do not change with their content', () =>
    assert.deepEqual(
      files.filter((file) => /-[\w-]{8}\.js$/.test(file) && /[A-Z0-9]/.test(file.slice(-11))),
      [],
    ));
  it('need no evaluation of text, and make no network call', () => {
    // A method of ours may be called fetch: it fetches modules with `import()`. The network's own is called bare, or of the window.
    const strange = files.filter((file) =>
      /\beval\(|new Function\(|(?<![.\w$#])fetch\((?!\)\{)|(?:window|self|globalThis|defaultView)\??\.fetch\b|XMLHttpRequest|new WebSocket|sendBeacon/.test(
        read(file),
      ),
    );
    assert.deepEqual(strange, []);
  });
  it('keep no development warnings, neither ours nor Lit’s', () => {
    assert.deepEqual(
      files.filter((file) => /Lit is in dev mode|lit\.dev\/msg|docs\/warnings\.md/i.test(read(file))),
      [],
    );
  });
  it('are named, all of them, where what we bundle is thanked', () => {
    const vendors = new Set(Object.values(JSON.parse(read('modules.json'))).flatMap(({ vendors }) => vendors));
    const thanks = readFileSync('THIRD_PARTY.md', 'utf8');
    assert.ok(vendors.has('lit-html'));
    assert.deepEqual(
      [...vendors].filter((name) => !thanks.includes(`[${name}]`)),
      [],
    );
    assert.deepEqual(staleCopies(), []);
  });
});
