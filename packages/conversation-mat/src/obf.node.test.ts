import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_CARDS } from './limits.ts';
import { importBoard } from './obf.ts';

let made = 0;
const newId = (): string => `new-${String(++made)}`;
const png = 'data:image/png;base64,iVBORw0KGgo=';
const board = {
  format: 'open-board-0.1',
  id: 12,
  locale: 'sv',
  name: 'Fritid',
  grid: {
    rows: 2,
    columns: 2,
    order: [
      [2, null],
      [null, 'one'],
    ],
  },
  buttons: [
    { id: 'one', label: 'Fotboll', image_id: 5 },
    { id: 2, label: 'Bada', image_id: 'far' },
    { id: 3, label: 'Utanför rutnätet' },
  ],
  images: [
    { id: 5, data: png, license: { type: 'CC BY-SA', author_name: 'Exempel', source_url: 'https://example.org/p' } },
    { id: 'far', url: 'https://example.org/far.png' },
  ],
  strings: { en: { Fotboll: 'Football' } },
};
const codes = (value: unknown): string[] => importBoard(value, newId).problems.map(({ code }) => code);

describe('a board from other communication software', () => {
  test('its buttons become options in the order they are seen, with numbers as ids and holes in the grid', () => {
    const { label, options } = importBoard(board, newId);
    assert.equal(label, 'Fritid');
    assert.deepEqual(
      options.map(({ id, label: words }) => [id, words]),
      [
        ['2', { sv: 'Bada' }],
        ['one', { sv: 'Fotboll', en: 'Football' }],
        ['3', { sv: 'Utanför rutnätet' }],
      ],
    );
  });

  test('a picture that is in the file comes along with its licence; one that is only an address is never fetched, and is told', () => {
    const { options, attachments, problems } = importBoard(JSON.stringify(board), newId);
    const picture = options[1]?.picture;
    assert.deepEqual(picture?.licence, { type: 'CC BY-SA', author: 'Exempel', source: 'https://example.org/p' });
    const blob = attachments.get(picture?.attachment ?? '');
    assert.ok(blob?.type === 'image/png' && blob.size === 8);
    assert.deepEqual(problems, [{ code: 'picture-not-inside', path: ['images'], params: { id: 'far' } }]);
    assert.equal(options[0]?.picture, undefined);
  });

  test('five thousand buttons: as many as a mat holds are taken, and it is told how many there were', () => {
    const buttons = Array.from({ length: 5000 }, (_, id) => ({ id, label: `Knapp ${String(id)}` }));
    const { options, problems } = importBoard({ buttons }, newId);
    assert.equal(options.length, MAX_CARDS);
    assert.deepEqual(problems, [{ code: 'too-many', path: ['buttons'], params: { max: MAX_CARDS, found: 5000 } }]);
  });

  test('hidden and empty buttons are left out, and ids that are there twice are made new', () => {
    const buttons = [
      { id: 1, label: 'A' },
      { id: 1, label: 'B' },
      { id: 2, hidden: true, label: 'C' },
      { id: 3 },
      null,
      'x',
    ];
    const { options } = importBoard({ buttons }, newId);
    assert.equal(options.length, 2);
    assert.equal(new Set(options.map(({ id }) => id)).size, 2);
    assert.deepEqual(codes({ buttons }), ['hidden', 'no-words']);
  });

  test('what is no board says so and throws nothing', () => {
    for (const value of [null, '', '{', '[]', 7, {}, { buttons: 'x' }, { buttons: {} }, JSON.stringify(null)])
      assert.deepEqual(codes(value), ['not-a-board']);
    assert.deepEqual(codes({ buttons: [], images: 'x', grid: 7, strings: [] }), []);
    for (const data of ['data:text/html,<b>', 'data:image/png;base64,%%%', 'https://x', 5])
      assert.deepEqual(codes({ buttons: [{ id: 1, label: 'A', image_id: 1 }], images: [{ id: 1, data }] }), [
        'picture-not-inside',
      ]);
  });
});
