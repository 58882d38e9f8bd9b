import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meetingDocument } from './examples.test-helper.ts';
import { MeetingClock } from './meeting-clock.ts';
import type { MeetingCircleContent } from './model.ts';
import { counting, inPart, minutesLeft, partAt, planned, standing, started } from './running.ts';
import { publicContent, readMessage } from './shared.ts';
import { TestTime } from './test-time.test-helper.ts';
import { alex } from './examples.test-helper.ts';

const MINUTE = 60_000;

/** A meeting that begins now, in this page. */
function begun(time: TestTime): { readonly clock: MeetingClock; readonly content: MeetingCircleContent } {
  const at = new Date(time.now()).toISOString();
  const { content } = meetingDocument();
  const running = started(content, at);
  const clock = new MeetingClock(() => time);
  clock.mark(at);
  return { clock, content: { ...content, running } };
}

const minutes = (clock: MeetingClock, content: MeetingCircleContent): number => clock.read(content).meeting / MINUTE;

describe('the clock of a meeting', () => {
  test('counts the meeting and its part', () => {
    const time = new TestTime();
    const { clock, content } = begun(time);
    time.minutes(7);
    assert.deepEqual(clock.read(content), { meeting: 7 * MINUTE, part: 7 * MINUTE });
    assert.equal(clock.doubts, false);
  });

  test('goes on by the wall after a reload', () => {
    const time = new TestTime();
    const { content } = begun(time);
    time.minutes(12);
    const reloaded = new MeetingClock(() => time);
    assert.equal(minutes(reloaded, content), 12);
    time.minutes(3);
    assert.equal(minutes(reloaded, content), 15);
    assert.equal(reloaded.doubts, false);
  });

  test('goes on by the wall when the computer has slept', () => {
    const time = new TestTime();
    const { clock, content } = begun(time);
    time.minutes(5);
    clock.read(content);
    time.sleep(10 * MINUTE);
    assert.equal(minutes(clock, content), 15);
    assert.equal(clock.doubts, false);
  });

  for (const [what, put] of [
    ['set back an hour (daylight saving)', -60],
    ['put on an hour', 60],
    ['put a day ahead', 24 * 60],
  ] as const)
    test(`${what} while a meeting goes on: it does not jump, and asks`, () => {
      const time = new TestTime();
      const { clock, content } = begun(time);
      time.minutes(20);
      clock.read(content);
      time.putClock(put * MINUTE);
      assert.equal(minutes(clock, content), 20);
      assert.equal(clock.doubts, true);
      time.minutes(4);
      assert.equal(minutes(clock, content), 24);
    });

  test('set back an hour before a reload: it goes on from what was stored, and asks', () => {
    const time = new TestTime();
    const { content } = begun(time);
    const { running } = content;
    assert.ok(running);
    const stored = {
      ...content,
      running: counting(running, { meeting: 9 * MINUTE, part: 4 * MINUTE }, new Date(time.now()).toISOString()),
    };
    time.minutes(1);
    time.putClock(-60 * MINUTE);
    const reloaded = new MeetingClock(() => time);
    assert.equal(minutes(reloaded, stored), 9);
    assert.equal(reloaded.doubts, true);
    time.minutes(2);
    assert.equal(minutes(reloaded, stored), 11);
  });

  test('a time that cannot be read is asked about', () => {
    const time = new TestTime();
    const { content } = begun(time);
    const { running } = content;
    assert.ok(running);
    const odd = new MeetingClock(() => time);
    assert.equal(minutes(odd, { ...content, running: { ...running, at: 'soon' } }), 0);
    assert.equal(odd.doubts, true);
  });

  test('stands still in a break, and when it is over', () => {
    const time = new TestTime();
    const { clock, content } = begun(time);
    time.minutes(6);
    const { running } = content;
    assert.ok(running);
    const still = { ...content, running: standing(running, clock.read(content)) };
    time.minutes(30);
    assert.equal(minutes(clock, still), 6);
  });

  test('what the one who leads says takes the doubt away', () => {
    const time = new TestTime();
    const { clock, content } = begun(time);
    clock.read(content);
    time.putClock(-60 * MINUTE);
    clock.read(content);
    assert.equal(clock.doubts, true);
    clock.mark(new Date(time.now()).toISOString());
    assert.equal(clock.doubts, false);
  });
});

describe('the parts of a meeting that goes on', () => {
  test('each begins from nothing, and added minutes are its own', () => {
    const { content } = meetingDocument();
    const running = started(content, '2026-03-02T09:00:00.000Z');
    const second = inPart(running, 'situation', { meeting: 8 * MINUTE, part: 8 * MINUTE }, '2026-03-02T09:08:00.000Z');
    assert.equal(second.countedPart, 0);
    assert.equal(second.counted, 8 * MINUTE);
    const more = { ...content, running: { ...second, extra: [{ part: 'situation', minutes: 5 }] } };
    assert.deepEqual(planned(more), { meeting: 65 * MINUTE, part: 20 * MINUTE });
    assert.equal(partAt(more, 1)?.id, 'needs');
    assert.equal(partAt(more, -2), undefined);
    assert.equal(minutesLeft(5 * MINUTE, 9 * MINUTE), 0);
  });
});

describe('what other windows are told', () => {
  test('is without what is the chair’s or the person’s own', () => {
    const told = JSON.stringify(publicContent(alex().content));
    for (const own of ['Flytten', 'prepared', 'taking', 'Josef och Lisa', 'rules', 'writer'])
      assert.ok(!told.includes(own), own);
    assert.ok(told.includes('lunch'));
  });

  test('what is no message is passed over', () => {
    const state = { kind: 'state', meeting: 'm', state: { content: {}, counted: { meeting: 0, part: 0 } } };
    for (const json of [
      null,
      4,
      'hello',
      {},
      { kind: 'hello' },
      state,
      { kind: 'ask', meeting: 'm', ask: { type: 'delete' } },
    ])
      assert.equal(readMessage(json), null);
    assert.ok(readMessage({ kind: 'ask', meeting: 'm', ask: { type: 'break', from: 'p-alex' } }));
    assert.ok(
      !JSON.stringify(readMessage({ kind: 'ask', meeting: 'm', ask: { type: 'break', from: 'p-alex' } })).includes(
        'alex',
      ),
    );
  });
});
