import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { stripHooks } from './strip-hooks.mjs';

const stripped = (code, id) => stripHooks().transform(code, id)?.code;

describe('hooks of Lit', () => {
  it('are in no bundle: a polyfill of somebody else’s on the page is not met', () => {
    for (const [name, hooks] of Object.entries({
      '@lit/reactive-element/reactive-element.js': 1,
      'lit-html/lit-html.js': 1,
      'lit-element/lit-element.js': 2,
    })) {
      const id = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
      const code = readFileSync(id, 'utf8');
      const out = stripped(code, id);
      assert.equal(out.split('(void 0)').length - code.split('(void 0)').length, hooks, name);
      assert.doesNotMatch(out, /(?:Polyfill|Hydrate)Support/);
      assert.ok(parseAst(out), 'it is still a program');
    }
  });

  it('and nothing is called in their place', () => {
    const code = 'const a=globalThis,p=a.litHtmlPolyfillSupport;p?.(1);a.litElementHydrateSupport?.({});';
    const page = { litHtmlPolyfillSupport: assert.fail, litElementHydrateSupport: assert.fail };
    new Function('globalThis', stripped(code, '/x/node_modules/lit-html/lit-html.js'))(page);
  });

  it('only Lit’s own files are touched', () => {
    assert.equal(stripped('a.litHtmlPolyfillSupport', '/x/packages/core/dist/x.js'), undefined);
  });
});
