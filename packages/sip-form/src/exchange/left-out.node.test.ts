import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sayIn } from '@delaktig/core/language/say-in.js';
import { allFields, josef } from '../examples.test-helper.ts';
import { catalogue as later } from '../generated/later/catalogue.ts';
import { catalogue } from '../generated/catalogue.ts';
import type { SipContent } from '../model.ts';
import { fieldsIn, isWritten, valueAt } from '../walk.ts';
import { copiesOf, whyNot } from './copies.ts';
import { leftOutOf } from './left-out.ts';
import { forReader, type Reader } from './reader.ts';

const today = '2026-03-02';
const say = await sayIn('sv', [catalogue]);
const school: Reader = { kind: 'party', party: 'school' };
const from = (quote: string) => [{ document: 'd', item: 'i', quote, visibleTo: [] }];
const plan: SipContent = {
  consent: {
    answer: 'yes',
    parties: [
      { id: 'p-1', party: 'school', answer: 'yes' },
      { id: 'p-2', party: 'socialServices', answer: 'no' },
    ],
    information: [{ id: 'i-1', words: 'Hemma', answer: 'no', parts: ['checkIn'] }],
    childStance: 'Vill inte att pappa får veta',
  },
  invitation: { childLetter: 'Hej Alex', place: 'Rum 3' },
  person: {
    name: 'Alex',
    representatives: [
      { id: 'r-1', name: 'Mamma', address: 'Björkvägen 1', stance: 'Håller med', copy: true },
      { id: 'r-2', name: 'Pappa', address: 'Granvägen 2' },
    ],
  },
  situation: { wishes: [{ id: 'w-1', words: 'Att få sova', from: from('träffa pappa mindre') }] },
  checkIn: { contacts: [{ id: 'c-1', words: 'Ringde hem' }] },
};
const told = (content: SipContent, reader: Reader): readonly string[] =>
  leftOutOf(content, reader, today, say).map(
    ({ because, where, count }) => `${because}: ${where.join(' › ')}${count > 1 ? ` (${count})` : ''}`,
  );

describe('what is not in a copy, and why', () => {
  test('is told of a service’s copy, part by part and field by field, and none of what is written there', () => {
    assert.deepEqual(told(plan, school), [
      'asked: Samtycke › Vilka får dela uppgifter med varandra?',
      'asked: Samtycke › Vilka uppgifter får delas?',
      'asked: Samtycke › Vad säger barnet?',
      'child: Kallelse och inbjudan › Brev till barnet',
      'guardian: Personen › Vårdnadshavare och företrädare › Adress (2)',
      'guardian: Personen › Vårdnadshavare och företrädare › Vad säger hen om planen?',
      'guardian: Personen › Vårdnadshavare och företrädare › Ska få en egen kopia',
      'quote: Vad som är viktigt, och hur det är nu › Vad är viktigt för dig?',
      'consent: Avstämning mellan mötena',
    ]);
  });

  test('is told of a guardian’s copy: the other guardian’s own', () => {
    const mother = told(plan, { kind: 'representative', id: 'r-1' });
    assert.ok(mother.includes('guardian: Personen › Vårdnadshavare och företrädare › Adress'));
    assert.ok(!mother.some((line) => line.startsWith('consent:')));
  });

  test('is told where personal data are protected, of the record too', () => {
    const hidden = { ...plan, person: { ...plan.person, protectedIdentity: true } };
    assert.deepEqual(told(hidden, { kind: 'record' }), [
      'protected: Kallelse och inbjudan › Plats',
      'protected: Personen › Vårdnadshavare och företrädare › Adress (2)',
    ]);
  });

  test('is told of the record as text: the person’s own words are in the plan and not in it', () => {
    const record: Reader = { kind: 'record' };
    assert.deepEqual(
      leftOutOf(plan, record, today, say, 'text').map(({ because, where }) => [because, where.at(-1)]),
      [['quote', 'Vad är viktigt för dig?']],
    );
    assert.deepEqual(leftOutOf(plan, record, today, say, 'document'), []);
  });

  test('is nothing of the whole record, and nothing where there is no copy at all', () => {
    assert.deepEqual(told(plan, { kind: 'record' }), []);
    assert.deepEqual(told(plan, { kind: 'party', party: 'socialServices' }), []);
  });

  test('is everything that is written and not read, whatever is in the plan', () => {
    const { content } = allFields();
    for (const { reader } of copiesOf(content, { say })) {
      const read = forReader(content, reader, today);
      if (!read.allowed) continue;
      const gone = [...fieldsIn(content)].some(
        ({ field, path, value }) => 'label' in field && isWritten(value) && !isWritten(valueAt(read.content, path)),
      );
      assert.equal(leftOutOf(content, reader, today, say).length > 0, gone, JSON.stringify(reader));
    }
  });
});

describe('somebody invited who is no service', () => {
  const invited = [
    { id: 'v-1', name: 'Mormor', party: 'relative', phone: '070-174 06 05' },
    { id: 'v-2', name: 'Kim', party: 'employment' },
  ];
  const open: SipContent = { ...plan, consent: { answer: 'yes' }, invitation: { ...plan.invitation, invited } };
  const grandmother: Reader = { kind: 'invited', id: 'v-1' };

  test('reads the summons and the name of whose it is, and no more', () => {
    const read = forReader(open, grandmother, today);
    assert.ok(read.allowed);
    assert.deepEqual(read.content, {
      invitation: {
        place: 'Rum 3',
        invited: [
          { id: 'v-1', name: 'Mormor', party: 'relative' },
          { id: 'v-2', name: 'Kim', party: 'employment' },
        ],
      },
      person: { name: 'Alex' },
    });
    assert.ok(told(open, grandmother).includes('summons: Avstämning mellan mötena'));
    assert.ok(told(open, grandmother).includes('child: Kallelse och inbjudan › Brev till barnet'));
  });

  test('reads nothing without a consent that is valid, or where the person has said no to them or to the summons', () => {
    const why = (consent: SipContent['consent'], reader = grandmother): unknown => {
      const read = forReader({ ...open, ...(consent && { consent }) }, reader, today);
      return read.allowed || read.because;
    };
    assert.equal(why({ answer: 'no' }), 'no-consent');
    assert.equal(why({ answer: 'yes', validUntil: '2026-01-01' }), 'expired');
    assert.equal(why({ answer: 'yes', parties: [{ id: 'p', party: 'relative', answer: 'no' }] }), 'unknown');
    const another = { id: 'p', party: 'relative', name: 'Moster', answer: 'no' as const };
    assert.equal(why({ answer: 'yes', parties: [another] }), true);
    const information = [{ id: 'i', answer: 'no' as const, parts: ['invitation' as const] }];
    assert.equal(why({ answer: 'yes', information }), 'not-answered');
    // A service reads nothing that the consent does not give it.
    assert.equal(why(undefined, { kind: 'invited', id: 'v-2' }), 'unknown');
  });

  test('is among those who can have a copy, and a service that the consent does not name is not', () => {
    const names = copiesOf(open, { say }).map(({ name }) => name);
    assert.ok(names.some((name) => name.startsWith('Mormor, ')));
    assert.ok(!names.some((name) => name.includes('Kim')));
  });
});

describe('those who can have a copy', () => {
  test('are the record, the person, each guardian and each service of the consent, by name', async () => {
    const names = copiesOf(josef().content, { say }).map(({ name }) => name);
    assert.deepEqual(names.slice(0, 2), ['Vår egen akt', 'Josef']);
    assert.deepEqual(names.slice(2), [
      'Barnmedicin, Regional hälso- och sjukvård',
      'BVC, Regional hälso- och sjukvård',
    ]);
    const english = await sayIn('en', [catalogue, later]);
    assert.doesNotMatch(copiesOf(josef().content, { say: english })[0]?.name ?? '', /akt/);
  });

  test('or it is said why not, and what can be done', () => {
    assert.match(whyNot('expired')(say), /har gått ut/);
  });
});
