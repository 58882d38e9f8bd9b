import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Say } from '../language/say.ts';
import { fluentGroups, skinTones, tonedSymbols } from './fluent-index.ts';
import { fluentSymbols } from './fluent.ts';
import { registerSymbols, type SymbolProvider } from './provider.ts';
import { symbolWords } from './search-texts.ts';
import { attributions, symbolPicture, symbolProvider, symbolProviders } from './sets.ts';
import { skinToneLabels, symbolGroupLabels, symbolLabels } from './texts.ts';

/** Swedish, as it stands in the code. */
const swedish = {
  msg: (text: string | { readonly strings: readonly string[]; readonly values: readonly unknown[] }) =>
    typeof text === 'string'
      ? text
      : text.strings.map((part, index) => part + String(text.values[index] ?? '')).join(''),
  language: 'sv',
} as unknown as Say;
const ids = Object.values(fluentGroups).flatMap((group) => Object.keys(group));

describe('the bundled symbols', () => {
  it('every symbol has its words, and every word its symbol', () => {
    assert.deepEqual(Object.keys(symbolLabels).sort(), [...ids].sort());
    for (const id of Object.keys(symbolWords)) assert.ok(ids.includes(id), id);
    for (const group of Object.keys(fluentGroups)) assert.ok(symbolGroupLabels[group], group);
    for (const tone of skinTones) assert.ok(skinToneLabels[tone], tone);
  });

  it('no two symbols are called the same', async () => {
    const labels = (await fluentSymbols.list(swedish)).map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length);
  });

  it('every picture is an address that needs no network and holds no script', async () => {
    for (const group of Object.values(fluentGroups)) {
      for (const [id, load] of Object.entries(group)) {
        const { looks } = await load();
        assert.deepEqual(Object.keys(looks), tonedSymbols.has(id) ? ['plain', ...skinTones] : ['plain'], id);
        for (const url of Object.values(looks)) {
          assert.match(
            url,
            /^data:image\/svg\+xml,<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="64" height="64" viewBox="[\d ]+">.*<\/svg>$/,
          );
          assert.doesNotMatch(url.slice(60), /#|<script|https?:|\son\w+=/i);
        }
      }
    }
  });

  it('a person can be shown in a skin colour of their own', async () => {
    assert.notEqual(await fluentSymbols.load('mother-dark'), await fluentSymbols.load('mother'));
    const dark = (await fluentSymbols.list(swedish)).find(({ id }) => id === 'mother-dark');
    assert.deepEqual(dark, { id: 'mother-dark', label: 'Mamma, mörk hud', group: 'people', variantOf: 'mother' });
  });

  it('Mamma is the first to be found when somebody writes "ma", and Hund by "valp"', async () => {
    assert.equal((await fluentSymbols.search('ma', swedish))[0]?.id, 'mother');
    assert.equal((await fluentSymbols.search(' VALP ', swedish))[0]?.id, 'dog');
    assert.equal((await fluentSymbols.search('hast', swedish))[0]?.id, 'horse');
    assert.deepEqual(await fluentSymbols.search('xyzzy', swedish), []);
    assert.deepEqual(await fluentSymbols.search('', swedish), await fluentSymbols.list(swedish));
  });

  it('a symbol that is not there is told, to code that asks for it, and simply not shown in a document', async () => {
    for (const id of ['unicorn-parade', 'dog-dark', 'constructor', '__proto__', 'toString-dark', '']) {
      await assert.rejects(fluentSymbols.load(id), { code: 'no-such-symbol' });
      assert.equal(await symbolPicture({ provider: 'fluent', id }), null);
    }
    assert.equal(await symbolPicture({ provider: 'nobody', id: 'dog' }), null);
    assert.match((await symbolPicture({ provider: 'fluent', id: 'dog' })) ?? '', /^data:/);
  });

  it('a host can bring its own licensed set, and its line of thanks follows into print', async () => {
    const own: SymbolProvider = {
      id: 'own',
      name: 'Egna',
      attribution: 'Bilder: Exempelförlaget',
      list: () => Promise.resolve([]),
      search: () => Promise.resolve([]),
      load: (id) => Promise.resolve(id === 'far' ? 'https://example.org/far.png' : `blob:${id}`),
    };
    registerSymbols(own);
    assert.equal(await symbolProvider('own'), own);
    assert.deepEqual(
      (await symbolProviders()).map(({ id }) => id),
      ['own', 'fluent'],
    );
    assert.equal(await symbolPicture({ provider: 'own', id: 'near' }), 'blob:near');
    assert.equal(await symbolPicture({ provider: 'own', id: 'far' }), null, 'nothing is fetched from a network');
    assert.deepEqual(attributions(['fluent', 'own', 'own', 'gone']), ['Bilder: Exempelförlaget']);
  });
});
