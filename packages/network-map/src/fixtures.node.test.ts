import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { said, testDocuments } from '@delaktig/testing/documents.test-helper.js';
import { networkMapModel } from './document.ts';
import { documentSchema } from './schema.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

function read(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(new URL(path, fixtures), 'utf8'));
  return value;
}

/** A new fixture gets a line here. A line is never changed: hosts have such documents, and will have them in ten years. */
const FOREVER: Readonly<Record<string, string>> = {
  'alex.json': 'f35807332bbda6397b762392495cb44d2a42e27818f3f237c1784d36a92f4c94',
  'all-fields.json': 'b48b8aacfd7d46b4549555165373341654c8afb952257cabfad0d6ec589b944c',
  'arabic.json': '9efed129af502ec60621befccad13d4afacf06a2cb07e333554d6183c1a652aa',
  'empty.json': 'd013cf939b0491e349e4243f0058eaa70ea888c0ca12adc112a6cca723a591af',
  'ext-and-unknown-fields.json': '1c9535c4a8cddfdeb7df8cded1cafc2e8909370ebeaf03fff3644dc85bdc2ab0',
  'kept-oddities.json': '03704e0ab47d89c448a791b636ecba4896b5ad1d16cfd0bc9bfe47d4345c5036',
  'whole.json': '42d6d4694bbb92c0ceb49a7676831bc9909fe68e5fc3b09974c383fd60d6b3c3',
  'kept-oddities-relationships.json': 'd16ded0ee9e3fda149c73b905d1aec87d77ae1be3f1a83fee2fca8a1e545cd0e',
  'empty-lists.json': '7098c8819c8c79e6860c49daa81cdb794569341f9a83d6c229c4689348febe5d',
  'symbol-level.json': 'c696435f69c55f0f600acf18cfa7bfb7c56ce831e58754aa2800f83f6afb881d',
};

testDocuments({
  fixtures,
  model: networkMapModel,
  schema: documentSchema,
  values: ['ring-1'],
  forever: FOREVER,
  oddities: [
    'bad-date createdAt',
    'unknown-colour content markings 0 colour',
    'unknown-ring content people 0 place ring',
    'unknown-sector content people 1 place sector',
    'missing-sector content people 2 place',
    'unknown-marking content people 3 markings 1',
    'duplicate-marking content people 3 markings 2',
    'too-long content people 4 name',
    'missing-name content people 5 name',
    'out-of-range content people 6 place angle',
    'out-of-range content people 6 place depth',
  ],
});

describe('a map with everything in it', () => {
  test('nothing in it is odd', () => {
    const loaded = networkMapModel.load(read('v1/whole.json'));
    assert.deepEqual(loaded.state === 'ready' && loaded.notes, []);
  });

  test('relationships to people who are gone, and other oddities, are told one by one and kept', () => {
    const loaded = networkMapModel.load(read('v1/kept-oddities-relationships.json'));
    assert.deepEqual(loaded.state === 'ready' && said(loaded.notes), [
      'unknown-kind content people 0 kind',
      'missing-name content people 1 name',
      'unknown-person content relationships 0 to',
      'self-relationship content relationships 1',
      'unknown-quality content relationships 2 quality',
      'duplicate-relationship content relationships 3',
    ]);
  });

  const related = (count: number): unknown => {
    const map = structuredClone(read('v1/whole.json')) as {
      content: { people: { id: string }[]; relationships: unknown[] };
    };
    const [one, other] = map.content.people.map(({ id }) => id);
    map.content.relationships = Array.from({ length: count }, (_, n) => ({
      id: `relationship-${n}`,
      from: one,
      to: other,
      quality: 'knows',
    }));
    return map;
  };

  test('two thousand relationships are a map; one more is not, and the message says how many there may be', () => {
    assert.equal(networkMapModel.load(related(2000)).state, 'ready');
    assert.deepEqual(networkMapModel.load(related(2001)), {
      state: 'invalid',
      problems: [{ code: 'too-many', path: ['content', 'relationships'], params: { max: 2000, found: 2001 } }],
    });
  });
});

describe('maps that are large', () => {
  const crowd = (count: number): unknown => {
    const map = JSON.parse(readFileSync(new URL('v1/empty.json', fixtures), 'utf8')) as {
      content: { people: unknown[] };
    };
    for (let n = 0; n < count; n++) {
      map.content.people.push({
        id: `person-${n}`,
        name: `Person ${n}`,
        place: { ring: 'ring-3', sector: 'family' },
        markings: ['important'],
      });
    }
    return map;
  };

  test('ten thousand people are a map', () => {
    const loaded = networkMapModel.load(crowd(10_000));
    assert.ok(
      loaded.state === 'ready' && loaded.document.content.people.length === 10_000 && loaded.notes.length === 0,
    );
  });

  test('one more is not, and the message says how many there may be', () => {
    const loaded = networkMapModel.load(crowd(10_001));
    assert.deepEqual(loaded, {
      state: 'invalid',
      problems: [{ code: 'too-many', path: ['content', 'people'], params: { max: 10_000, found: 10_001 } }],
    });
  });
});
