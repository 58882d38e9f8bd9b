import assert from 'node:assert/strict';
import { test } from 'node:test';
import { warn } from './warnings.ts';

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
  for (let i = 0; i < 1000; i++) warn('many', `${i}`);
  assert.ok(said.mock.callCount() <= 50, 'a page that goes wrong a thousand times has a readable console still');
});
