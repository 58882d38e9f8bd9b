import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isIdentity } from './identity.ts';

describe('an identity number', () => {
  test('is right in any way it is written', () => {
    for (const number of ['19900118-9811', '199001189811', '900118-9811', '9001189811', '19900118 9811'])
      assert.ok(isIdentity(number, 'personalNumber'), number);
  });
  test('with one figure wrong is told, and so is a day that is none', () => {
    for (const number of ['19900118-9812', '19900218-9811', '19901318-9811', 'Lars', ''])
      assert.ok(!isIdentity(number, 'personalNumber'), number);
  });
  test('a samordningsnummer is its own kind', () => {
    assert.ok(isIdentity('19701063-2391', 'coordinationNumber'));
    assert.ok(!isIdentity('19701063-2391', 'personalNumber'));
    assert.ok(!isIdentity('19900118-9811', 'coordinationNumber'));
    assert.ok(isIdentity('19701063-2391') && isIdentity('19900118-9811'));
  });
  test('of another kind looks as whoever gave it likes', () => {
    for (const kind of ['reserveNumber', 'none', 'protected'] as const) assert.ok(isIdentity('VGR-17-X', kind));
  });
});
