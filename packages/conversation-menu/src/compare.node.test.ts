import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareMenus } from './compare.ts';
import { alex, earlier, menuDocument } from './examples.test-helper.ts';
import type { ConversationMenuDocument, Topic } from './model.ts';

const told = (before: ConversationMenuDocument, now: ConversationMenuDocument): readonly string[] =>
  compareMenus(before, now).map(({ earlier: then, now: is }) =>
    [then, is].map((one) => (one ? `${one.topic.id} ${one.place ?? 'not chosen'}` : '-')).join(' | '),
  );
const own = (id: string, words: string): Topic => ({ id, kind: 'own', said: { words } });

describe('conversation menu, compared with the earlier time', () => {
  test('in the order of now, then what was told the earlier time only; what is set aside now is told of neither time', () => {
    assert.deepEqual(told(earlier(), alex()), [
      'friends 2 | friends 1',
      '- | school 2',
      '- | own-dog 3',
      'leisure 1 | -',
    ]);
    assert.deepEqual(
      told(alex(), earlier()).filter((row) => row.startsWith('health')),
      [],
      'what was set aside the earlier time was told nowhere then either',
    );
  });

  test('an answer tells of a topic, also where it was not chosen', () => {
    const answered: Topic = { id: 'home', answers: [{ id: 'a', said: { words: 'Bra' } }] };
    assert.deepEqual(told(menuDocument({ topics: [answered] }), menuDocument({ topics: [{ id: 'home' }] })), [
      'home not chosen | -',
    ]);
  });

  test('an own topic is the same when it was said in the same words', () => {
    assert.deepEqual(
      told(
        menuDocument({ topics: [own('1', 'Min hund'), own('2', 'Sova')], chosen: ['1', '2'] }),
        menuDocument({ topics: [own('3', 'min hund')], chosen: ['3'] }),
      ),
      ['1 1 | 3 1', '2 2 | -'],
    );
  });
});
