import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sayIn } from '@delaktig/core/language/say-in.js';
import fc from 'fast-check';
import { allFields, arabic, josef, lars, sipDocument } from '../examples.test-helper.ts';
import { catalogue as exchange } from '../generated/exchange/catalogue.ts';
import { catalogue } from '../generated/catalogue.ts';
import { fieldsIn } from '../walk.ts';
import { toHtml, toPlainText } from './export.ts';
import { deadlines } from './deadlines.ts';
import { statisticsOf } from './statistics.ts';

const now = '2026-03-02T09:00:00.000Z';
const words = (made: ReturnType<typeof toHtml>): string => {
  assert.ok(made.allowed);
  return made.words;
};

describe('a plan as words', () => {
  test('can be pasted in a journal', () => {
    const text = words(toPlainText(josef(), { now }));
    assert.match(text, /^SIP, SAMORDNAD INDIVIDUELL PLAN/);
    assert.match(text, /Insats 1\nVad ska göras\? Stödsamtal\n/);
    assert.match(text, /Vems delmål är det\? En verksamhets\nVem\? BVC\n/);
    assert.match(text, /Huvudansvarig: Lisa/);
    assert.doesNotMatch(text, /undefined|\[object/);
  });

  test('tells which of the meeting’s questions somebody is there for, in the words they have now', () => {
    const invitation = {
      questions: [
        { id: 'q-1', words: 'Hur blir dagarna?' },
        { id: 'q-2', words: 'Vem <hjälper> till?' },
        { id: 'q-3' },
      ],
      invited: [{ id: 'i-1', name: 'Josef', questions: ['q-1', 'q-2', 'q-3', 'q-gone'], points: 'Skolskjuts' }],
    };
    const plan = sipDocument({ invitation });
    const text = words(toPlainText(plan, { now }));
    assert.match(
      text,
      /deltar hen i\?\nHur blir dagarna\?\nVem <hjälper> till\?\nFråga 3\nEn fråga som är borttagen\n.*: Skolskjuts/,
    );
    assert.match(words(toHtml(plan, { now })), /Hur blir dagarna\?<br>Vem &lt;hjälper&gt; till\?<br>Fråga 3/);
  });

  test('hides the end of the number, and all of it with protected personal data, and says so', () => {
    const person = { name: 'Lars', identityNumber: '19900118-9811', address: 'Björkvägen 1' };
    assert.match(words(toPlainText(sipDocument({ person }), { now })), /19900118-••••/);
    const hidden = words(toPlainText(sipDocument({ person: { ...person, protectedIdentity: true } }), { now }));
    assert.doesNotMatch(hidden, /1990|Björk/);
    assert.match(hidden, /Skyddade personuppgifter:/);
  });

  test('for a service says that the consent has decided, and nothing of what is not there', () => {
    const reader = { kind: 'party', party: 'regionalCare', name: 'BVC' } as const;
    const text = words(toPlainText(josef(), { now, reader }));
    assert.match(text, /Det här är skrivet för BVC\. Bara det som personens samtycke gäller är med\.\n$/);
    assert.doesNotMatch(text, /egna vårdkontakter/);
    assert.deepEqual(toPlainText(josef(), { now: '2027-03-02T09:00:00.000Z', reader }), {
      allowed: false,
      because: 'expired',
    });
  });

  test('is HTML where nothing that somebody wrote is markup', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('<img src=x onerror="alert(1)">', '</article><script>', '\'"&amp;')),
        (name) => {
          const html = words(toHtml(sipDocument({ person: { name, address: name } }), { now }));
          assert.deepEqual(
            new Set(html.match(/<[^>]*>/g)?.map((tag) => /^<\/?(\w+)/.exec(tag)?.[1])),
            new Set(['article', 'h1', ...(name.trim() ? ['h2', 'p', 'strong', 'br', 'span'] : [])]),
          );
          assert.doesNotMatch(html, /<[^>]*(?:on\w+|src|href)\s*=/);
        },
      ),
    );
  });

  test('in another language keeps people’s own words as they are, and their direction', async () => {
    const say = await sayIn('ar', [catalogue, exchange]);
    const html = words(toHtml(arabic(), { now, say }));
    assert.match(html, /^<article lang="ar" dir="rtl">/);
    assert.match(html, /<span dir="auto" translate="no">أن أنام جيدًا<\/span>/);
    assert.doesNotMatch(html, /Önskan|Personen/);
  });

  test('has every field there is', () => {
    const { content, ...rest } = allFields();
    const open = { ...rest, content: { ...content, person: { ...content.person, protectedIdentity: false } } };
    const text = words(toPlainText(open, { now }));
    const written = [...fieldsIn(open.content)].filter(({ value }) => value === 'Några ord').length;
    assert.equal((text.match(/Några ord/g) ?? []).length, written);
  });
});

describe('a plan in numbers', () => {
  test('says how many and which codes, and nothing of whom', () => {
    const { content, ...rest } = lars();
    const event = statisticsOf({
      ...rest,
      content: {
        ...content,
        agreement: { drawnUpOn: '2026-03-02', kind: 'afterDischarge', agrees: 'yes' },
        followUp: { meetings: [{ id: 'f-1', date: '2026-05-02' }, { id: 'f-2' }] },
      },
    });
    assert.deepEqual(event.codes, { AU125: 1, AW010: 1 });
    assert.deepEqual(event.agrees, { yes: 1 });
    assert.equal(event.followUps, 2);
  });

  test('holds no word of anybody’s, no id and no day, whatever is in the plan', () => {
    const json = JSON.stringify(statisticsOf(allFields()));
    assert.doesNotMatch(json, /Några ord|5f1c2a9e|c2d0a1b4|2026-03|9811|070-|alex/);
    const odd = sipDocument({ agreement: { agrees: 'Lars säger nja' } } as never);
    assert.deepEqual(statisticsOf(odd).agrees, { unknown: 1 });
  });

  test('takes the codes from the rules that apply', async () => {
    const { vastraGotaland } = await import('../regulations.ts');
    const rules = { ...vastraGotaland, codes: { ...vastraGotaland.codes, drawnUp: 'XU045' } };
    assert.deepEqual(statisticsOf(sipDocument({ agreement: { drawnUpOn: '2024-03-02', kind: 'new' } }), rules).codes, {
      XU045: 1,
    });
  });
});

test('a code is that of the day it was done: in 2017 another than now', () => {
  const drawnUp = (drawnUpOn: string) => statisticsOf(sipDocument({ agreement: { drawnUpOn, kind: 'new' } })).codes;
  assert.deepEqual(drawnUp('2017-12-31'), { XU045: 1 });
  assert.deepEqual(drawnUp('2018-01-01'), { AU124: 1 });
  assert.deepEqual(drawnUp('i våras'), { AU124: 1 });
});

test('the person’s own words are in what is written for somebody who may see them, and not where nobody knows who reads', () => {
  const plan = sipDocument({
    situation: { wishes: [{ id: 'w', words: 'Sova', from: [{ document: 'd', item: 'i', quote: 'Jag är så trött' }] }] },
  });
  assert.match(words(toPlainText(plan, { now, reader: { kind: 'person' } })), /egna ord: Jag är så trött/);
  assert.doesNotMatch(words(toPlainText(plan, { now })), /trött|citat/);
  const alone = { wishes: [{ id: 'w', from: [{ document: 'd', item: 'i', quote: 'Jag är så trött' }] }] };
  const told = words(toPlainText(sipDocument({ ...plan.content, situation: alone }), { now }));
  assert.match(told, /egna ord: \(citat, finns i planen\)/);
  assert.doesNotMatch(told, /trött/);
});

describe('time limits', () => {
  test('are counted from the notice and from the summons, and never hold anything back', () => {
    const invitation = {
      kind: 'afterDischarge',
      noticeOn: '2026-02-27',
      sentOn: '2026-03-03',
      date: '2026-03-18',
    } as const;
    assert.deepEqual(deadlines({ invitation }, '2026-03-10'), [
      { kind: 'summonAfterNotice', last: '2026-03-02', done: '2026-03-03', inTime: false },
      { kind: 'meetAfterSummons', last: '2026-03-24', done: '2026-03-18', inTime: true },
    ]);
    assert.deepEqual(deadlines({ invitation: { kind: 'afterDischarge', noticeOn: '2026-02-27' } }, '2026-03-02'), [
      { kind: 'summonAfterNotice', last: '2026-03-02', inTime: true },
    ]);
    assert.deepEqual(deadlines({ invitation: { noticeOn: 'i går' } }, '2026-03-02'), []);
  });

  test('say when the plan is to be followed up, until it has been', () => {
    const responsibility = { nextDate: '2026-05-04' };
    const held = (...meetings: { date?: string; nextDate?: string }[]) =>
      deadlines(
        { responsibility, followUp: { meetings: meetings.map((one, index) => ({ id: `f-${index}`, ...one })) } },
        '2026-06-01',
      );
    assert.deepEqual(held(), [{ kind: 'followUp', last: '2026-05-04', inTime: false }]);
    assert.deepEqual(held({ date: '2026-04-01' }), [{ kind: 'followUp', last: '2026-05-04', inTime: false }]);
    assert.deepEqual(held({ date: '2026-05-06' }), [
      { kind: 'followUp', last: '2026-05-04', done: '2026-05-06', inTime: false },
    ]);
    assert.deepEqual(held({ date: '2026-05-04', nextDate: '2026-09-01' }), [
      { kind: 'followUp', last: '2026-09-01', inTime: true },
    ]);
  });

  test('say until when the consent is valid, while there is one', () => {
    const consent = { answer: 'yes', validUntil: '2026-05-04' } as const;
    assert.deepEqual(deadlines({ consent }, '2026-05-04'), [{ kind: 'consent', last: '2026-05-04', inTime: true }]);
    assert.deepEqual(deadlines({ consent }, '2026-05-05'), [{ kind: 'consent', last: '2026-05-04', inTime: false }]);
    assert.deepEqual(deadlines({ consent: { ...consent, answer: 'no' } }, '2026-05-04'), []);
    const history = [{ id: 'h-1', date: '2026-04-01', what: 'withdrawn' }] as const;
    assert.deepEqual(deadlines({ consent: { ...consent, history } }, '2026-05-04'), []);
  });

  test('ask for nothing more in a plan that is closed', () => {
    const content = {
      consent: { answer: 'yes', validUntil: '2026-05-04' },
      invitation: { sentOn: '2026-02-01', date: '2026-02-10' },
      responsibility: { nextDate: '2026-05-04' },
      closing: { date: '2026-04-01' },
    } as const;
    assert.deepEqual(deadlines(content, '2026-04-01'), [
      { kind: 'meetAfterSummons', last: '2026-02-22', done: '2026-02-10', inTime: true },
    ]);
    assert.equal(deadlines(content, '2026-03-31').length, 3);
  });
});
