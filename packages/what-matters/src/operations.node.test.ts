import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openWith, testOperations } from '@delaktig/testing/operations.test-helper.js';
import { readConfig } from './config.ts';
import { whatMattersModel } from './document.ts';
import type { WhatMattersDocument, WhatMattersOperation } from './model.ts';
import { shareWhatMatters } from './share.ts';

const open = (name: string): WhatMattersDocument =>
  openWith(whatMattersModel, JSON.parse(readFileSync(new URL(`../fixtures/v1/${name}.json`, import.meta.url), 'utf8')));
const alex = open('alex');
const all = open('all-fields');

function operations({ content }: WhatMattersDocument): fc.Arbitrary<WhatMattersOperation> {
  const id = fc.constantFrom(...content.matters.map((matter) => matter.id), 'new-1', 'new-2', '__proto__');
  const said = fc.record(
    {
      words: fc.string(),
      symbol: fc.constant({ provider: 'fluent', id: 'dog' }),
      photo: fc.constant({ attachment: 'p' }),
    },
    { requiredKeys: [] },
  );
  const matter = fc.record(
    { id, said, when: fc.constantFrom('now' as const, 'later' as const) },
    { requiredKeys: ['id', 'said'] },
  );
  const goal = fc.record({ id: fc.constantFrom('g-1', 'g-2', 'g-3'), words: fc.string() });
  const index = fc.integer({ min: -2, max: 9 });
  const changes = fc.record(
    {
      said,
      when: fc.constantFrom('soon' as const, null),
      goal: fc.option(goal),
      steps: fc.option(fc.array(goal, { maxLength: 3 })),
      visibleTo: fc.option(fc.array(fc.string({ minLength: 1 }), { maxLength: 2 })),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    fc.record({ type: fc.constant('addMatter' as const), matter, index }),
    fc.record({ type: fc.constant('addMatter' as const), matter }),
    fc.record({ type: fc.constant('removeMatter' as const), id }),
    fc.record({ type: fc.constant('moveMatter' as const), id, index }),
    fc.record({ type: fc.constant('changeMatter' as const), id, changes }),
    fc.record({
      type: fc.constant('replaceContent' as const),
      content: fc.constantFrom(content, { matters: [] }, alex.content),
    }),
  );
}

testOperations({
  model: whatMattersModel,
  documents: [alex, all, open('empty'), open('ext-and-unknown-fields')],
  operations,
  types: ['addMatter', 'removeMatter', 'moveMatter', 'changeMatter', 'replaceContent'],
  keys: ['id', 'matter', 'index', 'changes', 'content'],
});

describe('sharing', () => {
  const seed = { id: '0b0f3c52-6a39-4f0c-9f60-2a3f5a3b9d10', now: '2026-11-21T10:00:00.000Z' };

  test('a copy has exactly what was picked, and no trace of the rest', () => {
    const [first] = alex.content.matters;
    assert.ok(first);
    const copy = shareWhatMatters(alex, { matters: [first.id, 'nobody'] }, seed);
    assert.deepEqual(
      copy.content.matters.map(({ id }) => id),
      [first.id],
    );
    assert.ok(!JSON.stringify(copy).includes('rasten') && !JSON.stringify(copy).includes('Mamma'));
  });

  test('helpers, goals and who may see are only told when they are picked, and the last never', () => {
    const ids = all.content.matters.map(({ id }) => id);
    const bare = JSON.stringify(shareWhatMatters(all, { matters: ids }, seed));
    assert.ok(!bare.includes('Lisa') && !bare.includes('gymnasiet') && !bare.includes('school'));
    const whole = shareWhatMatters(all, { matters: ids, helpers: true, goals: true }, seed);
    assert.equal(whole.content.matters[0]?.goal?.words, 'Jag ska bli behörig till gymnasiet.');
    assert.equal(whole.content.matters[0].helpers?.[0]?.name, 'Lisa');
    assert.ok(!JSON.stringify(whole).includes('"school"'));
  });
});

describe('what a host configures', () => {
  test('is taken where it can be used, and reported where it cannot', () => {
    const { config, problems } = readConfig({
      question: { sv: 'Vad vill du?' },
      audience: [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'B' },
      ],
      child: 'yes',
      rings: 3,
    });
    assert.deepEqual(config, { question: { sv: 'Vad vill du?' }, audience: [] });
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path.join('.')}`),
      ['structure audience', 'structure child', 'unknown-option rings'],
    );
  });

  test('may be nothing, or nonsense', () => {
    for (const nonsense of [null, undefined, 7, 'x', [], () => 1])
      assert.deepEqual(readConfig(nonsense).config, { audience: [] });
  });
});
