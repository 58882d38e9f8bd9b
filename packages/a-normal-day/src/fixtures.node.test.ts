import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { testDocuments } from '@delaktig/testing/documents.test-helper.js';
import { normalDayModel } from './document.ts';
import { documentSchema } from './schema.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

testDocuments({
  fixtures,
  model: normalDayModel,
  schema: documentSchema,
  values: ['day-1', 420, 1440, 9999, 'now', { activities: [] }, { attachment: '' }],
  forever: {
    'alex.json': '5e67b70651691c911d16de6c02c6eaba6e8aa783f052898b218f940a1a1805f7',
    'all-fields.json': 'be56a58500b132e4c52a60421a4f652fe8b02641cb84e5d79f8a4799959255d7',
    'arabic.json': '97ac67d3fb497fec29d8b5b00dfdb0f572866b549999e3737e2a70f303bc626a',
    'empty.json': '0ed35131e4d072731e8b81225377323eb55f01159dde3511608183b44708c1c2',
    'ext-and-unknown-fields.json': '4a2aef7dc65d9c0dc4ca587d4cf1255d8865fe696bca51aa5e76961b7ae4d829',
    'kept-oddities.json': '7905d912b43c6b860ff066bb934a24a56e15e551801be23feeb09a8a6b550209',
    'symbol-level.json': '5d02bf81f5cbaab785dd3416de2a6c601cd2c69bcbdda638c8a393db7a99f9ba',
  },
  oddities: [
    'bad-date createdAt',
    'out-of-range content days 0 activities 0 start',
    'out-of-range content days 0 activities 1 start',
    'out-of-range content days 0 activities 2 start',
    'end-without-start content days 0 activities 3 end',
    'zero-length content days 0 activities 4 end',
    'ends-before-start content days 0 activities 5 end',
    'longer-than-a-day content days 0 activities 6 end',
    'out-of-range content days 0 activities 7 end',
    'unknown-place content days 0 activities 8 place',
    'unknown-feeling content days 0 activities 8 feeling',
    'unknown-person content days 0 activities 8 people 0',
    'duplicate-person content days 0 activities 8 people 2',
    'missing-name content days 0 activities 9 name',
    'too-long content days 0 activities 10 name',
    'unknown-question content answers 0 about',
    'too-long content answers 1 words',
    'unknown-question content answers 1 question',
    'missing-name content answers 2 words',
    'unknown-item content answers 2 of',
  ],
});

describe('days that are large', () => {
  const day = (count: number): unknown => {
    const document = JSON.parse(readFileSync(new URL('v1/empty.json', fixtures), 'utf8')) as {
      content: { days: { activities: unknown[] }[] };
    };
    document.content.days[0]?.activities.push(
      ...Array.from({ length: count }, (_, n) => ({ id: `a${n}`, name: `Sak ${n}`, start: n % 1440 })),
    );
    return document;
  };

  test('five hundred things are a day, and two thousand', () => {
    for (const count of [500, 2_000]) {
      const loaded = normalDayModel.load(day(count));
      assert.ok(loaded.state === 'ready' && loaded.notes.length === 0);
    }
  });

  test('one more is not, and the message says how many there may be', () => {
    assert.deepEqual(normalDayModel.load(day(2_001)), {
      state: 'invalid',
      problems: [
        {
          code: 'too-many',
          path: ['content', 'days', 0, 'activities'],
          params: { max: 2_000, found: 2_001 },
        },
      ],
    });
  });
});
