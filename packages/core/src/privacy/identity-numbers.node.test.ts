import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hideIdentityNumbers } from './identity-numbers.ts';

const HIDDEN = '••••••-••••';

// Skatteverket's published test numbers.
describe('identity numbers that somebody has written in a text', () => {
  test('are hidden, however they are written', () => {
    for (const number of [
      '19900118-9811',
      '199001189811',
      '19900118 9811',
      '900118-9811',
      '900118+9811',
      '900118–9811',
      '900118 - 9811',
      '9001189811',
      '900118 9811',
      '19701063-2391',
      '١٩٩٠٠١١٨-٩٨١١',
    ])
      assert.equal(hideIdentityNumbers(`Alex (${number}), och Lisa`), `Alex (${HIDDEN}), och Lisa`, number);
  });

  test('are hidden where one was written wrongly, too', () => {
    for (const number of ['19900118-9812', '900118-9812', '199001189812'])
      assert.equal(hideIdentityNumbers(number), HIDDEN, number);
  });

  test('are all hidden, and the rest stands as it was', () => {
    assert.equal(
      hideIdentityNumbers('١٢ 900118-9811 och 19900118-9811 kl. 8.30.'),
      `١٢ ${HIDDEN} och ${HIDDEN} kl. 8.30.`,
    );
  });

  test('other numbers stay: telephone, day, time, case, amount', () => {
    for (const text of [
      '070-174 06 05',
      '0701740606',
      '08-123 456 78',
      '2026-11-22',
      '1234567890123',
      '991399-1234',
      'Rum 12',
      '556036-0793x',
      '',
    ])
      assert.equal(hideIdentityNumbers(text), text, text);
  });
});
