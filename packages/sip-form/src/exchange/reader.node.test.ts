import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { josef, lars, sipDocument } from '../examples.test-helper.ts';
import type { Consent } from '../model/consent.ts';
import type { SipContent } from '../model.ts';
import { copyFor, forReader, type Reader } from './reader.ts';

const today = '2026-03-02';
const school: Reader = { kind: 'party', party: 'school', viewer: 'skolan' };

const plan = (consent?: Consent, more: SipContent = {}): SipContent => ({
  consent: { answer: 'yes', parties: [{ id: 'p-1', party: 'school', answer: 'yes' }], ...consent },
  person: {
    name: 'Alex',
    identityNumber: '19900118-9811',
    representatives: [
      {
        id: 'r-1',
        role: 'guardian',
        name: 'Mamma',
        phone: '070-174 06 05',
        address: 'Björkvägen 1',
        stance: 'Håller med',
        preparation: 'Lås',
        copy: true,
      },
      {
        id: 'r-2',
        role: 'guardian',
        name: 'Pappa',
        phone: '070-174 06 06',
        address: 'Granvägen 2',
        stance: 'Tvekar',
        preparation: 'Nycklar',
        copy: true,
      },
      { id: 'r-3', role: 'guardian', name: 'Bonuspappa' },
    ],
  },
  situation: {
    wishes: [
      {
        id: 'w-1',
        words: 'Att få sova',
        from: [{ document: 'd', item: 'i', quote: 'träffa pappa mindre', visibleTo: ['skolan'] }],
      },
      {
        id: 'w-2',
        words: 'Att leka',
        from: [{ document: 'd', item: 'j', quote: 'leka', picture: { attachment: 'a' } }],
      },
    ],
  },
  goals: { goals: [{ id: 'g-1', words: 'Sova', subgoals: [{ id: 's-1', words: 'Lägga mig i tid' }] }] },
  followUp: { meetings: [{ id: 'f-1', results: [{ id: 'x-1', subgoal: 's-1', result: 'reached' }] }] },
  ...more,
});

/** What somebody reads, as text; or why nothing. */
function reads(content: SipContent, reader: Reader): string {
  const read = forReader(content, reader, today);
  return read.allowed ? JSON.stringify(read.content) : read.because;
}

describe('a service reads', () => {
  test('only with the person’s consent, while it is valid, and when it names the service', () => {
    const why = (consent: Consent, reader = school) => reads(plan(consent), reader);
    assert.match(why({}), /Att få sova/);
    assert.equal(why({ answer: 'no' }), 'no-consent');
    assert.equal(why({ answer: 'thinking' }), 'no-consent');
    assert.equal(reads({ goals: {} }, school), 'no-consent');
    assert.equal(why({ validUntil: '2026-03-01' }), 'expired');
    assert.equal(why({ validUntil: 'till jul' }), 'expired');
    assert.match(why({ validUntil: '2026-03-02' }), /Att få sova/);
    assert.equal(why({}, { kind: 'party', party: 'schoolMedical' }), 'not-named');
    assert.equal(why({ parties: [{ id: 'p', party: 'school', answer: 'thinking' }] }), 'not-answered');
    assert.equal(
      why({
        givers: [
          { id: 'a', answer: 'yes' },
          { id: 'b', answer: 'no' },
        ],
      }),
      'not-all-agree',
    );
    assert.equal(
      why({
        history: [
          { id: 'h', date: '2026-02-02', what: 'withdrawn' },
          { id: 'i', date: '2026-01-01', what: 'given' },
        ],
      }),
      'no-consent',
    );
    assert.match(
      why({
        history: [
          { id: 'h', date: '2026-02-02', what: 'given' },
          { id: 'i', date: '2026-01-01', what: 'withdrawn' },
        ],
      }),
      /Att få sova/,
    );
  });

  test('by its name, where the consent names one of several', () => {
    const { content } = josef();
    assert.match(reads(content, { kind: 'party', party: 'regionalCare', name: 'BVC' }), /Stödsamtal/);
    assert.equal(reads(content, { kind: 'party', party: 'regionalCare', name: 'Vuxenpsykiatrin' }), 'not-named');
  });

  test('nothing of what somebody has said no to, and not that they did', () => {
    const consent: Consent = {
      answer: 'partly',
      excluded: 'Inget till pappa',
      childStance: 'Vill inte',
      parties: [
        { id: 'p-1', party: 'school', answer: 'yes' },
        { id: 'p-2', party: 'socialServices', answer: 'no' },
      ],
      information: [
        { id: 'i-1', words: 'Mål', answer: 'yes', parts: ['goals', 'followUp'] },
        { id: 'i-2', words: 'Sömnen', answer: 'no', parts: ['situation'] },
      ],
    };
    const read = forReader(plan(consent), school, today);
    assert.ok(read.allowed);
    assert.deepEqual(Object.keys(read.content), ['consent', 'goals', 'followUp']);
    assert.deepEqual(read.leftOut, ['person', 'situation']);
    assert.deepEqual(read.look, ['Inget till pappa']);
    assert.doesNotMatch(JSON.stringify(read.content), /Sömnen|pappa|Vill inte|socialServices|p-2/);
    const vague: Consent = { ...consent, information: [{ id: 'i-2', words: 'Sömnen', answer: 'no' }] };
    assert.equal(reads(plan(vague), school), 'choose-parts');
  });

  test('a follow-up without the goals it is of, where those are left out', () => {
    const read = forReader(plan({ information: [{ id: 'i', answer: 'no', parts: ['goals'] }] }), school, today);
    assert.ok(read.allowed);
    assert.equal(read.content.followUp?.meetings?.[0]?.results?.[0]?.result, 'reached');
    assert.doesNotMatch(JSON.stringify(read.content), /s-1/);
  });

  test('only the quotes that the person has chosen to show it, and not who else sees them', () => {
    const words = reads(plan(), school);
    assert.match(words, /träffa pappa mindre/);
    assert.doesNotMatch(words, /"quote":"leka"|visibleTo/);
    assert.doesNotMatch(reads(plan(), { kind: 'party', party: 'school' }), /träffa pappa mindre/);
  });

  test('no guardian’s address, stance or preparations, no letter to the child, nothing this software does not know', () => {
    const content = plan(undefined, {
      invitation: { childLetter: 'Hej Alex', calendar: { uid: 'u', sequence: 0 }, purpose: 'Syfte' },
    });
    const strange = { ...content, diary: 'hemligt' } as SipContent;
    assert.doesNotMatch(reads(strange, school), /Björkvägen|Tvekar|Nycklar|Hej Alex|uid|hemligt/);
    assert.match(reads(strange, { kind: 'record' }), /hemligt/);
  });
});

describe('a guardian reads', () => {
  const mum: Reader = { kind: 'representative', id: 'r-1' };
  test('their own address, stance and preparations, and nothing of the other’s', () => {
    const content = plan(
      {
        givers: [
          { id: 'a', name: 'Pappa', role: 'guardian', answer: 'thinking' },
          { id: 'b', name: 'Mamma', answer: 'yes' },
        ],
        childStance: 'Bara mamma',
      },
      {
        agreement: {
          copies: [
            { id: 'c-1', to: 'Pappa', how: 'Brev' },
            { id: 'c-2', to: 'Mamma' },
          ],
        },
      },
    );
    const words = reads(content, mum);
    assert.match(words, /Björkvägen/);
    assert.doesNotMatch(words, /Granvägen|Tvekar|Nycklar|06 06|Brev|Bara mamma|"thinking"/);
    assert.match(words, /"Pappa"/);
  });
  test('nothing, unless somebody has said that they get a copy: it is never automatic', () => {
    assert.equal(reads(plan(), { kind: 'representative', id: 'r-3' }), 'no-copy');
    assert.equal(reads(plan(), { kind: 'representative', id: 'r-9' }), 'unknown');
  });
  test('no quote that is not for them', () => assert.doesNotMatch(reads(plan(), mum), /träffa pappa mindre/));
});

describe('the person reads', () => {
  test('every quote, and neither guardian’s own', () => {
    const words = reads(plan(), { kind: 'person' });
    assert.match(words, /träffa pappa mindre/);
    assert.doesNotMatch(words, /Granvägen|Tvekar|Lås/);
  });
});

test('with protected personal data nobody reads where the person is, the record’s readers neither', () => {
  const content = plan(undefined, {
    invitation: {
      place: 'Skolan i Byn',
      link: 'https://example.org/x',
      calendar: { uid: 'u', sequence: 0, place: 'Skolan i Byn' },
    },
    responsibility: { nextPlace: 'Skolan i Byn' },
  });
  const hidden: SipContent = {
    ...content,
    person: { ...content.person, protectedIdentity: true, address: 'Björkvägen 1' },
    invitation: { ...content.invitation, contactPhone: '070-174 06 10' },
    responsibility: { ...content.responsibility, betweenPhone: '070-174 06 11', organisation: 'Byns vårdcentral' },
    consent: { ...content.consent, parties: [{ id: 'p-1', party: 'school', name: 'Byskolan', answer: 'yes' }] },
  };
  for (const reader of [school, { kind: 'record' }, { kind: 'person' }, { kind: 'representative', id: 'r-1' }] as const)
    assert.doesNotMatch(reads(hidden, reader), /Byn|Byskolan|Björkvägen|example\.org|picture|9811|070-/);
});

test('a copy has an id and times of its own, and names nothing that was left out', () => {
  const seed = { id: 'c0c0a1b4-7d11-4c37-9c58-0f8f3f1a2b60', now: '2026-03-02T10:00:00.000Z' };
  const copy = copyFor(
    sipDocument(plan({ information: [{ id: 'i', answer: 'no', parts: ['goals'] }] })),
    school,
    today,
    seed,
  );
  assert.equal(copy?.id, seed.id);
  assert.equal(copy.content.goals, undefined);
  assert.equal(copyFor(lars(), { kind: 'party', party: 'dentalCare' }, today, seed), null);
});
