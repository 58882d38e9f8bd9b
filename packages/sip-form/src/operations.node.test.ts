import { readFileSync } from 'node:fs';
import { openWith, testOperations } from '@delaktig/testing/operations.test-helper.js';
import fc from 'fast-check';
import { sipModel } from './document.ts';
import type { SipDocument, SipOperation, SipPath } from './model.ts';
import { fieldsIn } from './walk.ts';

const open = (name: string): SipDocument =>
  openWith(sipModel, JSON.parse(readFileSync(new URL(`../fixtures/v1/${name}.json`, import.meta.url), 'utf8')));
const lars = open('lars');
const all = open('all-fields');

const subgoals: SipPath = ['goals', 'goals', 'new-1', 'subgoals'];

function operations({ content }: SipDocument): fc.Arbitrary<SipOperation> {
  const met = [...fieldsIn(content)].map(({ path }) => path);
  const path = fc.oneof(
    fc.constantFrom<SipPath>(...met),
    fc.constantFrom<SipPath>(
      ['goals', 'goals'],
      subgoals,
      ['goals', 'goals', 'new-1', 'words'],
      ['person'],
      ['nothing'],
    ),
  );
  const lists = [...fieldsIn(content)].filter(({ field }) => field.kind === 'list');
  const list = fc.constantFrom<SipPath>(...lists.map((each) => each.path), subgoals);
  const there = lists.flatMap(({ value }) =>
    Array.isArray(value) ? value.map((item: { id: string }) => item.id) : [],
  );
  const id = fc.constantFrom('new-1', 'new-2', '__proto__', ...there);
  const value = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.constantFrom(
      null,
      'yes',
      [],
      {},
      ['school'],
      { name: 'x' },
      [{ id: 'new-1', words: 'a' }],
      [{ id: 'a' }, { id: 'a' }],
    ),
  );
  const index = fc.integer({ min: -2, max: 5 });
  const item = fc.record({ id, words: fc.string() }, { requiredKeys: ['id'] });
  return fc.oneof(
    fc.record({ type: fc.constant('set' as const), path, value }),
    fc.record({ type: fc.constant('insert' as const), path: list, item, index }),
    fc.record({ type: fc.constant('insert' as const), path: list, item }),
    fc.record({ type: fc.constant('remove' as const), path: list, id }),
    fc.record({ type: fc.constant('move' as const), path: list, id, index }),
    fc.record({
      type: fc.constant('replaceContent' as const),
      content: fc.constantFrom(content, {}, lars.content, all.content),
    }),
  );
}

testOperations({
  model: sipModel,
  documents: [lars, all, open('empty'), open('ext-and-unknown-fields'), open('josef')],
  operations,
  types: ['set', 'insert', 'remove', 'move', 'replaceContent'],
  keys: ['path', 'value', 'item', 'id', 'index', 'content'],
});
