import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { atStockholm, inStockholm } from './stockholm.ts';

describe('Swedish time', () => {
  test('has summer and winter, and a night between them', () => {
    const at = (date: string, time: string) => atStockholm({ date, time });
    assert.equal(at('2026-05-04', '13:00'), '2026-05-04T13:00:00+02:00');
    assert.equal(at('2026-12-04', '00:30'), '2026-12-04T00:30:00+01:00');
    assert.equal(at('2026-03-29', '01:59'), '2026-03-29T01:59:00+01:00');
    assert.equal(at('2026-03-29', '02:30'), '2026-03-29T02:30:00+01:00');
    assert.equal(at('2026-10-25', '02:30'), '2026-10-25T02:30:00+02:00');
    assert.equal(at('2026-02-30', '12:00'), null);
    assert.equal(at('2026-02-20', '24:00'), null);
  });

  test('is read wherever the computer stands', () => {
    assert.deepEqual(inStockholm('2026-12-31T23:30:00Z'), { date: '2027-01-01', time: '00:30' });
    assert.equal(inStockholm('in the spring'), null);
  });

  test('comes back as it was, every hour of a year', () => {
    for (let hour = 0; hour < 8760; hour += 1) {
      const shown = inStockholm(Date.UTC(2026, 0, 1, hour));
      assert.deepEqual(shown && inStockholm(atStockholm(shown) ?? ''), shown);
    }
  });
});
