import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { shareTexts } from './share-texts.mjs';

const plain = (i) => `t${i}=({msg:e})=>e("Ord ${i}",{id:"sip-form.t${i}"})`;
const many = `const ${Array.from({ length: 50 }, (_, i) => plain(i)).join()}`;
const shared = (code) => shareTexts().renderChunk.call({ parse: parseAst }, code)?.code;
const say = { msg: (words, { id }) => `${id}: ${words}` };
const run = (code, what) => new Function('say', `${code}\nreturn ${what};`)(say);

describe('texts of a bundle', () => {
  it('say the same words by the same id, made by one function', () => {
    const code = shared(`${many},other=({msg:e})=>e("Klar",{id:"core.done"})`);
    assert.ok(!code.includes('({msg:e})=>'));
    assert.equal(run(code, 't7(say)'), 'sip-form.t7: Ord 7');
    assert.equal(run(code, 'other(say)'), 'core.done: Klar');
  });

  it('that take something are left as they are', () => {
    const taking = '({msg:e},t)=>e(str`Ta bort ${t}`,{id:"sip-form.remove"})';
    assert.ok(shared(`${many},taking=${taking}`).includes(taking));
  });

  it('do not take a name that the bundle has', () => {
    assert.equal(run(shared(`${many};const m="m",m_=2`), 't1(say)+m+m_'), 'sip-form.t1: Ord 1m2');
  });

  it('are left as they are where their words hold the sign that parts them from the id', () => {
    const parted = '({msg:e})=>e("Ja | Nej",{id:"sip-form.either"})';
    assert.ok(shared(`${many},either=${parted}`).includes(parted));
  });

  it('are left alone where there are few', () => {
    assert.equal(shared(`const ${plain(1)}`), undefined);
  });
});
