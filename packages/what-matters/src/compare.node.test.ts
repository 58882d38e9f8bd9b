import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareMatters } from './compare.ts';
import type { Matter } from './model.ts';

const matter = (id: string, words?: string, symbol?: string): Matter => ({
  id,
  said: {
    ...(words === undefined ? {} : { words }),
    ...(symbol ? { symbol: { provider: 'fluent', id: symbol } } : {}),
  },
});
const told = (earlier: readonly Matter[], now: readonly Matter[]): readonly string[] =>
  compareMatters(earlier, now).map(
    (row) =>
      `${row.earlier ? `${row.earlier.place} ${row.earlier.matter.id}` : '-'} | ${row.now ? `${row.now.place} ${row.now.matter.id}` : '-'}`,
  );

describe('what matters, compared with the earlier time', () => {
  test('in the order of now, then what was said the earlier time only', () => {
    assert.deepEqual(told([matter('a'), matter('b'), matter('c')], [matter('c'), matter('d'), matter('a')]), [
      '3 c | 1 c',
      '- | 2 d',
      '1 a | 3 a',
      '2 b | -',
    ]);
  });

  test('in a document that was begun anew, the same words or the same picture are the same thing', () => {
    assert.deepEqual(
      told(
        [matter('1', 'Min hund'), matter('2', undefined, 'guitar'), matter('3', 'Sova')],
        [matter('4', undefined, 'guitar'), matter('5', 'min HUND'), matter('6', 'Leka')],
      ),
      ['2 2 | 1 4', '1 1 | 2 5', '- | 3 6', '3 3 | -'],
    );
  });

  test('nothing stands in two rows, however alike things are', () => {
    const rows = compareMatters(
      [matter('a', 'Leka'), matter('b', 'Leka')],
      [matter('b', 'Leka'), matter('c', 'Leka'), matter('d', 'Leka')],
    );
    const ids = rows.flatMap(({ earlier }) => earlier?.matter.id ?? []);
    assert.deepEqual([...ids].sort(), ['a', 'b']);
    assert.equal(rows.length, 3);
  });

  test('a thing without words or picture is only itself', () => {
    assert.deepEqual(told([matter('a')], [matter('b')]), ['- | 1 b', '1 a | -']);
  });
});
