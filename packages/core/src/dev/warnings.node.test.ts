import assert from 'node:assert/strict';
import { test } from 'node:test';
import { warn, warnNotes } from './warnings.ts';

test('a developer is told each thing once, with where to read more', (context) => {
  const said = context.mock.method(console, 'warn', () => undefined);
  warn('tag-taken', '<x-a> is taken.', 'x-a');
  warn('tag-taken', '<x-a> is taken again.', 'x-a');
  warn('tag-taken', '<x-b> is taken.', 'x-b');
  assert.deepEqual(
    said.mock.calls.map(({ arguments: [message] }) => String(message)),
    [
      'Delaktig: <x-a> is taken. (docs/warnings.md#tag-taken)',
      'Delaktig: <x-b> is taken. (docs/warnings.md#tag-taken)',
    ],
  );
  warnNotes({
    localName: 'x-c',
    notes: [
      { code: 'unknown-ring', path: ['people', 0, 'place'], params: { ring: 'Mamma' } },
      { code: 'unknown-ring', path: ['people', 1, 'place'], params: { ring: 'Pappa' } },
    ],
  });
  assert.equal(
    said.mock.calls.at(-1)?.arguments[0],
    'Delaktig: <x-c>.value.people.0.place is kept as it is, but looks like a mistake (unknown-ring). (docs/warnings.md#note)',
    'where it is, once a kind, and nothing of what a person has written',
  );
  assert.equal(said.mock.callCount(), 3);
  for (let i = 0; i < 1000; i++) warn('many', `${i}`);
  assert.ok(said.mock.callCount() <= 50, 'a page that goes wrong a thousand times has a readable console still');
});
