// What the form gets is asked in the bench by everybody: a field of a new kind must not leave it without a scene.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readSchema } from '../../bench/families/form/schema.mjs';

const all = (fields) => fields.flatMap((field) => [field, ...all(field.fields ?? [])]);

test('the bench can rebuild every field of the SIP form for the peers', async () => {
  const fields = all((await readSchema()).fields);
  assert.ok(fields.length > 100, `${fields.length} fields`);
  assert.deepEqual(
    fields.filter(({ kind, label }) => !kind || !label).map(({ key }) => key),
    [],
  );
});
