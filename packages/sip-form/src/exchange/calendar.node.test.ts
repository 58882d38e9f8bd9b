import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sayIn } from '@delaktig/core/language/say-in.js';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { sipModel } from '../document.ts';
import { sipDocument } from '../examples.test-helper.ts';
import { catalogue } from '../generated/exchange/catalogue.ts';
import type { SipContent, SipDocument } from '../model.ts';
import {
  calendarCancel,
  type CalendarOptions,
  calendarRequest,
  type CalendarResult,
  type Meeting,
} from './calendar.ts';
import { readCalendarReply, replyOperations } from './calendar-reply.ts';

const options: CalendarOptions = {
  now: '2026-03-02T09:00:00.000Z',
  newId: '0b1f6c1e-8c1a-4a5e-9d3e-3f7f2a9b1c11',
  organizer: 'lisa@example.org',
  recipient: { email: 'skolan@example.org' },
};
const other = { ...options, newId: '7e0d8f2c-1111-4a5e-9d3e-3f7f2a9b1c12' };

const lars = (more: SipContent['invitation'] = {}, rest: SipContent = {}): SipDocument =>
  sipDocument({
    person: { name: 'Lars', identityNumber: '19900118-9811', ...rest.person },
    invitation: {
      date: '2026-03-18',
      start: '13:30',
      end: '14:30',
      place: 'Vårdcentralen, rum 3; hiss finns',
      link: 'https://example.org/rum?a=1,2;3',
      purpose: 'SIP för Lars',
      ...more,
    },
  });

/** The event as another program reads it, and the plan after. */
function read(document: SipDocument, made: CalendarResult) {
  assert.ok(made.ok, JSON.stringify(made));
  const calendar = ICAL.Component.fromString(made.file);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const component = calendar.getFirstSubcomponent('vevent');
  assert.ok(component);
  const after = made.operation ? sipModel.apply(document, made.operation).document : document;
  const words = (name: string): string | null => {
    const value: unknown = component.getFirstPropertyValue(name);
    return value === null ? null : String(value);
  };
  return { calendar, event: new ICAL.Event(component), words, after, file: made.file };
}

const ask = (document: SipDocument, more: Partial<CalendarOptions> = {}, meeting: Meeting = 'invitation') =>
  read(document, calendarRequest(document, meeting, { ...options, ...more }));

describe('a calendar file for a meeting', () => {
  test('tells another program when, in Swedish time', () => {
    const { event, calendar, words } = ask(lars());
    assert.equal(event.startDate.toJSDate().toISOString(), '2026-03-18T12:30:00.000Z');
    assert.equal(event.endDate.toJSDate().toISOString(), '2026-03-18T13:30:00.000Z');
    assert.equal(calendar.getFirstPropertyValue('method'), 'REQUEST');
    assert.equal(words('class'), 'PRIVATE');
    assert.equal(words('location'), 'Vårdcentralen, rum 3; hiss finns');
    assert.equal(words('organizer'), 'mailto:lisa@example.org');
  });

  test('tells the right hour the day that summer time begins and ends, and in summer', () => {
    const at = (date: string) => ask(lars({ date })).event.startDate.toJSDate().toISOString();
    assert.equal(at('2026-03-28'), '2026-03-28T12:30:00.000Z');
    assert.equal(at('2026-03-29'), '2026-03-29T11:30:00.000Z');
    assert.equal(at('2026-10-24'), '2026-10-24T11:30:00.000Z');
    assert.equal(at('2026-10-25'), '2026-10-25T12:30:00.000Z');
  });

  test('says neither who it is about nor that it is a plan, to whoever looks over a shoulder', () => {
    const { words, file } = ask(lars());
    assert.equal(words('summary'), 'Möte');
    assert.doesNotMatch(file, /Lars|SIP|9811|c2d0a1b4/i);
    const [, ...more] = file.match(/^ATTENDEE/gm) ?? [];
    assert.deepEqual(more, []);
  });

  test('with protected personal data says no place and no link', () => {
    for (const person of [{ protectedIdentity: true }, { identityKind: 'protected' as const }]) {
      const { words, file } = ask(lars({}, { person }));
      assert.deepEqual([words('location'), words('url'), words('description')], [null, null, null]);
      assert.doesNotMatch(file, /Vårdcentralen|example\.org\/rum/);
    }
  });

  test('can leave the place out', () => assert.equal(ask(lars(), { place: false }).words('location'), null));

  test('sent again is the same, moved is an update, called off is a cancellation of the same meeting', () => {
    const first = ask(lars());
    assert.deepEqual([first.words('uid'), first.words('sequence')], [options.newId, '0']);
    const again = ask(first.after, other);
    assert.deepEqual([again.words('uid'), again.words('sequence')], [options.newId, '0']);
    assert.equal(again.after, first.after);
    const document = sipModel.apply(first.after, {
      type: 'set',
      path: ['invitation', 'start'],
      value: '15:00',
    }).document;
    const late = ask(
      sipModel.apply(document, { type: 'set', path: ['invitation', 'end'], value: '16:00' }).document,
      other,
    );
    assert.deepEqual([late.words('uid'), late.words('sequence')], [options.newId, '1']);
    const off = read(late.after, calendarCancel(late.after, 'invitation', other));
    assert.deepEqual(
      [off.words('uid'), off.words('sequence'), off.words('status'), off.calendar.getFirstPropertyValue('method')],
      [options.newId, '2', 'CANCELLED', 'CANCEL'],
    );
    const twice = read(off.after, calendarCancel(off.after, 'invitation', other));
    assert.equal(twice.words('sequence'), '2');
    assert.equal(ask(off.after, other).words('uid'), other.newId);
  });

  test('of the next meeting is of the day that a follow-up has decided, which has no time or place of its own yet', () => {
    const plan = sipDocument({
      responsibility: { nextDate: '2026-05-04', nextTime: '13:00', nextPlace: 'Rum 3' },
      followUp: { meetings: [{ id: 'f', nextDate: '2026-09-01' }] },
    });
    const asked = calendarRequest(plan, 'next', options);
    assert.ok(asked.ok);
    assert.match(asked.file, /DTSTART;VALUE=DATE:20260901/);
    assert.doesNotMatch(asked.file, /Rum 3/);
  });

  test('of the next meeting, once the former is over, is of another meeting', () => {
    const next = (nextDate: string) => sipDocument({ responsibility: { nextDate, nextTime: '13:00' } });
    const first = ask(next('2026-05-04'), {}, 'next');
    const moved = sipModel.apply(first.after, {
      type: 'set',
      path: ['responsibility', 'nextDate'],
      value: '2026-08-04',
    });
    assert.equal(ask(moved.document, other, 'next').words('uid'), options.newId);
    const later = ask(moved.document, { ...other, now: '2026-05-05T09:00:00.000Z' }, 'next');
    assert.deepEqual([later.words('uid'), later.words('sequence')], [other.newId, '0']);
    assert.equal(later.event.duration.toSeconds(), 3600);
  });

  test('without a time of day is of the whole day; with nobody to answer it is a file to open', () => {
    const { event, calendar } = ask(lars({ start: '', end: '' }), { organizer: 'nobody' });
    assert.ok(event.startDate.isDate);
    assert.equal(calendar.getFirstPropertyValue('method'), null);
  });

  test('is not made of what cannot be a meeting, and says why', () => {
    const why = (document: SipDocument) => {
      const made = calendarRequest(document, 'invitation', options);
      return made.ok ? null : made.problem;
    };
    assert.equal(why(sipDocument({})), 'no-date');
    assert.equal(why(lars({ date: '2026-02-30' })), 'bad-date');
    assert.equal(why(lars({ start: 'halv två' })), 'bad-time');
    assert.equal(why(lars({ end: '12:00' })), 'bad-time');
    const made = calendarCancel(lars(), 'invitation', options);
    assert.equal(made.ok ? null : made.problem, 'not-sent');
  });

  test('is in the language that is asked for', async () => {
    const say = await sayIn('ar', [catalogue]);
    const { words } = ask(lars(), { say });
    assert.equal(words('summary'), 'اجتماع');
  });

  test('whatever is written in the plan, can be read, and holds one event with one title', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a\r\nATTENDEE:mailto:x@y.z', 'é'.repeat(90)),
    );
    fc.assert(
      fc.property(words, words, words, (place, link, title) => {
        const { calendar, event, words: said } = ask(lars({ place, link: `https://a.se/${link}` }), { title });
        assert.equal(calendar.getAllSubcomponents('vevent').length, 1);
        assert.equal(event.attendees.length, 1);
        assert.ok(said('summary'));
      }),
      { numRuns: 300 },
    );
    const long = ask(lars({ place: 'Ö'.repeat(200) }));
    assert.equal(long.words('location'), 'Ö'.repeat(200));
    for (const line of long.file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  });
});

describe('the answer to it', () => {
  const sent = ask(lars({ invited: [{ id: 'i-1', name: 'Skolan' }] })).after;
  const answer = (line: string, uid = options.newId) =>
    `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:${uid}\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

  test('is written in the plan: comes, cannot, sends somebody else', () => {
    const after = (line: string) => {
      const reply = readCalendarReply(answer(line));
      assert.ok(reply);
      const document = replyOperations(sent, reply, 'i-1').reduce(
        (one, operation) => sipModel.apply(one, operation).document,
        sent,
      );
      const [invited] = document.content.invitation?.invited ?? [];
      return [reply.email, invited?.reply, invited?.substitute];
    };
    assert.deepEqual(after('ATTENDEE;CN="Skolan: A;B";PARTSTAT=ACCEPTED:mailto:skolan@example.org'), [
      'skolan@example.org',
      'comes',
      undefined,
    ]);
    assert.deepEqual(after('ATTENDEE;PARTSTAT=DECLINED:mailto:skolan@exam\r\n ple.org'), [
      'skolan@example.org',
      'cannot',
      undefined,
    ]);
    assert.deepEqual(
      after('ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:annan@example.org":MAILTO:skolan@example.org'),
      ['skolan@example.org', 'sendsOther', 'annan@example.org'],
    );
  });

  test('to another meeting, or that is no answer, changes nothing', () => {
    const reply = readCalendarReply(answer('ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.se', 'another'));
    assert.deepEqual(reply && replyOperations(sent, reply, 'i-1'), []);
    assert.equal(readCalendarReply(answer('ATTENDEE;PARTSTAT=TENTATIVE:mailto:a@b.se')), null);
    assert.equal(readCalendarReply(ask(lars()).file), null);
    fc.assert(fc.property(fc.string(), (file) => void readCalendarReply(file)));
  });
});
