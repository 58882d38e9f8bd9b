// Taking white space out of templates must change nothing that anybody sees.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { minifyCss, minifyHtml, minifyTemplates } from './minify-templates.mjs';

const through = async (code) => {
  const bundle = await rollup({
    input: 'x',
    treeshake: false,
    plugins: [
      { name: 'x', resolveId: (id) => id, load: (id) => (id === 'x' ? code : 'export const html = 1, css = 2;') },
      minifyTemplates(),
    ],
  });
  return (await bundle.generate({ format: 'esm' })).output[0].code;
};

describe('White space in templates', () => {
  it('keeps one between words and between tags', () => {
    assert.equal(
      minifyHtml('<p>\n    a\n      b  c\n  </p>\n\n  <b>x</b> <i>y</i>'),
      '<p>\na\nb  c\n</p>\n<b>x</b> <i>y</i>',
    );
  });
  it('keeps the spaces of css that mean something', () => {
    assert.equal(
      minifyCss(
        'a  b :hover { width: calc(1px + 2px) ;\n  content: " {  } ";\n} /* it\'s */ @media (x) and (y) { c { d: e; } }',
      ),
      'a b :hover{width:calc(1px + 2px);content:" {  } "}@media (x) and (y){c{d:e}}',
    );
  });
  it('is not led astray by an apostrophe in a comment or a quote in a string', () => {
    assert.equal(minifyCss("/* don't */ a { b: '\\'  ' } /* a */ c { d: \"  \" }"), " a{b:'\\'  '}c{d:\"  \"}");
  });
  it('leaves the expressions, the templates within, and <pre> as they are', async () => {
    const code = await through(
      'const a = html `<p>\n   ${x.map((y) => html`<b>\n   ${"a\\n   b"}\n</b>`)}\n</p>`; const b = html`<pre>\n   x\n</pre>`; const c = `\n   x`;',
    );
    assert.match(code, /html ?`<p>\n\$\{x\.map\(\(y\) => html`<b>\n\$\{"a\\n {3}b"\}\n<\/b>`\)\}\n<\/p>`/);
    assert.match(code, /<pre>\n {3}x\n<\/pre>/);
    assert.match(code, /const c = `\n {3}x`/);
  });
});
