import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meetingCircleModel } from './document.ts';
import { alex, meeting } from './examples.test-helper.ts';
import { Leading, takingOver } from './leading.ts';
import { publicContent } from './shared.ts';

const at = (time: number): Leading => new Leading(() => time);

describe('which window leads', () => {
  test('of two that began without knowing of each other, the first: both find the same', () => {
    const [first, second] = [at(100), at(200)];
    assert.equal(first.hears(second.lead), false);
    assert.equal(second.hears(first.lead), true);
    assert.deepEqual([first.elsewhere, second.elsewhere], [false, true]);
  });

  test('at the very same time: both find the same', () => {
    const [one, two] = [at(100), at(100)];
    assert.notEqual(one.hears(two.lead), two.hears(one.lead));
  });

  test('whoever takes it over leads, as often as that is done', () => {
    const [first, second] = [at(100), at(200)];
    second.hears(first.lead);
    second.take();
    assert.equal(first.hears(second.lead), true);
    assert.equal(second.hears(at(50).lead), false);
    first.take();
    assert.equal(second.hears(first.lead), true);
  });

  test('its own words come back to a window over two channels: it leads on', () => {
    const one = at(100);
    assert.equal(one.hears(one.lead), false);
    assert.equal(one.elsewhere, false);
  });

  test('a window that leads and is loaded again is heard by those that wait', () => {
    const [first, second] = [at(100), at(200)];
    first.take();
    second.hears(first.lead);
    assert.equal(second.hears(at(300).lead), true);
  });
});

describe('taking a meeting over', () => {
  test('goes on where it was, and keeps what was never told', () => {
    const own = alex();
    const [someone] = meeting().content.participants;
    assert.ok(someone);
    const told = publicContent({
      ...meeting().content,
      minutes: 90,
      participants: [...meeting().content.participants, { id: 'p-new', name: 'Kim, tolk', role: 'other' }],
    });
    const after = takingOver(own.content, told).reduce(
      (document, operation) => meetingCircleModel.apply(document, operation).document,
      own,
    );
    assert.deepEqual(after.content.running, meeting().content.running);
    assert.equal(after.content.minutes, 90);
    assert.equal(after.content.participants.at(-1)?.name, 'Kim, tolk');
    for (const key of ['avoided', 'taking', 'rules', 'questions', 'writer'] as const)
      assert.deepEqual(after.content[key], own.content[key], key);
    assert.deepEqual(after.content.participants[0], own.content.participants[0]);
  });
});
