import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '@delaktig/core/document/json.js';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { allFields, arabic, josef, lars, many, odd, sipDocument } from '../examples.test-helper.ts';
import type { SipContent, SipDocument } from '../model.ts';
import { documents, withDamage } from '../documents.test-helper.ts';
import { isData, isList } from '../walk.ts';
import { type FhirAttachment, fromFhir, toFhir } from './fhir.ts';

const now = '2026-03-02T09:00:00.000Z';
const validator = new Fhir();

function bundleOf(document: SipDocument, more: object = {}): Json {
  const made = toFhir(document, { now, ...more });
  assert.ok(made.allowed);
  return JSON.parse(JSON.stringify(made.bundle)) as Json;
}

function back(bundle: unknown): SipDocument {
  const { loaded } = fromFhir(bundle);
  assert.equal(loaded.state, 'ready', JSON.stringify(loaded));
  assert.ok(loaded.state === 'ready');
  return loaded.document;
}

/** The bundle as it comes back from a system that keeps no extensions and no attachments. */
function stripped(value: Json): Json {
  if (isList(value)) return value.map(stripped);
  if (!isData(value)) return value;
  const entries = Object.entries(value).filter(([name, inner]) => inner !== undefined && name !== 'extension');
  return Object.fromEntries(
    entries.map(([name, inner]) => [
      name,
      name === 'entry' && isList(inner)
        ? inner.filter((one) => !JSON.stringify(one).includes('"DocumentReference"')).map(stripped)
        : stripped(inner ?? null),
    ]),
  );
}

/** Without protected personal data: of those much is in no output. */
function open(document: SipDocument): SipDocument {
  const { person } = document.content;
  if (!person) return document;
  const { identityKind, ...rest } = person;
  const kind = identityKind === undefined || identityKind === 'protected' ? {} : { identityKind };
  return { ...document, content: { ...document.content, person: { ...rest, ...kind, protectedIdentity: false } } };
}

const resources = (bundle: Json, type: string): Json[] => {
  const entries = isData(bundle) && isList(bundle['entry']) ? bundle['entry'] : [];
  return entries.flatMap((entry) =>
    isData(entry) && isData(entry['resource']) && entry['resource']['resourceType'] === type
      ? [entry['resource'] as Json]
      : [],
  );
};

describe('a plan as FHIR', () => {
  for (const [name, document] of Object.entries({
    josef: josef(),
    lars: lars(),
    all: open(allFields()),
    arabic: arabic(),
    many: many(3, 2),
    odd: odd(),
    empty: sipDocument({}),
  }))
    test(`is valid to an independent validator: ${name}`, () => {
      const { valid, messages } = validator.validate(bundleOf(document) as object, { errorOnUnexpected: true });
      const wrong = messages.filter(({ severity }) => ['error', 'fatal'].includes(String(severity)));
      assert.deepEqual({ valid, wrong }, { valid: true, wrong: [] });
    });

  test('would not be valid to it with something missing, wrong or added', () => {
    for (const [from, to] of [
      ['"intent":"plan",', ''],
      ['"status":"draft"', '"status":"nearly"'],
      ['"intent":"plan"', '"intent":"plan","mood":"good"'],
    ] as const) {
      const bundle: unknown = JSON.parse(JSON.stringify(bundleOf(josef())).replace(from, to));
      assert.equal(validator.validate(bundle as object, { errorOnUnexpected: true }).valid, false, to);
    }
  });

  test('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const plain = open(document);
        assert.deepEqual(back(bundleOf(plain)), JSON.parse(JSON.stringify(plain)));
      }),
      { numRuns: 300 },
    );
  });

  test('comes back without our extensions and attachments too, all but what the list in the spec says', () => {
    for (const document of [josef(), lars(), open(allFields()), arabic(), many(), sipDocument({})])
      assert.deepEqual(back(stripped(bundleOf(document))), JSON.parse(JSON.stringify(document)));
  });

  test('loses with our extension only what FHIR cannot hold: what nobody knows, empty texts, control characters', () => {
    const strange = sipDocument(
      {
        situation: { need: '', works: 'a\u0000b', doesNotWork: 'c', mood: 'good' },
        goals: { goals: [] },
      } as SipContent,
      { ext: { host: 1 } },
    );
    assert.deepEqual(back(bundleOf(strange)), JSON.parse(JSON.stringify(strange)));
    assert.deepEqual(back(stripped(bundleOf(strange))).content, {
      rules: strange.content.rules,
      situation: { doesNotWork: 'c' },
    });
  });

  test('says what each value is where FHIR has a place for it', () => {
    const bundle = bundleOf(
      sipDocument({
        person: { name: 'Lars', identityKind: 'personalNumber', identityNumber: '19900118-9811' },
        consent: { answer: 'yes', parties: [{ id: 'p', party: 'school', name: 'Skolan', answer: 'no' }] },
        goals: {
          goals: [
            {
              id: 'g',
              words: 'Sova',
              whose: 'person',
              subgoals: [
                {
                  id: 's',
                  words: 'Lägga mig',
                  status: 'onTheWay',
                  actions: [{ id: 'a', what: 'Samtal', state: 'offered' }],
                },
              ],
            },
          ],
        },
        invitation: {
          date: '2026-06-01',
          start: '13:00',
          end: '14:00',
          invited: [{ id: 'i', name: 'Lisa', reply: 'comes' }],
        },
      }),
    );
    const text = (type: string): string => JSON.stringify(resources(bundle, type));
    assert.match(
      text('Patient'),
      /"system":"http:\/\/electronichealth\.se\/identifier\/personnummer","value":"199001189811"/,
    );
    assert.match(text('Appointment'), /"start":"2026-06-01T13:00:00\+02:00","end":"2026-06-01T14:00:00\+02:00"/);
    assert.match(text('AppointmentResponse'), /"participantStatus":"accepted"/);
    assert.match(text('Goal'), /Lägga mig/);
    assert.match(text('CarePlan'), /"status":"scheduled".*"description":"Samtal"/);
    assert.match(text('Consent'), /"type":"deny","actor":\[\{"id":"p"/);
    assert.doesNotMatch(text('QuestionnaireResponse'), /Sova|Lägga mig|Samtal|Skolan/);
  });

  test('a sub-goal says whose it is where it is somebody else’s than the goal', () => {
    const wanted = resources(bundleOf(josef()), 'Goal').map((goal) => JSON.stringify(goal));
    const [goal = '', first = '', , last = ''] = wanted;
    assert.match(goal, /"expressedBy":\{"display":"Josefs föräldrar"\}/);
    assert.doesNotMatch(first, /expressedBy/);
    assert.match(last, /"expressedBy":\{"display":"BVC"\}/);
  });

  test('says of a number that it is one only if it can be; any other comes back as it was written', () => {
    const document = sipDocument({ person: { identityKind: 'personalNumber', identityNumber: '199001189812' } });
    const bundle = bundleOf(document);
    assert.doesNotMatch(JSON.stringify(resources(bundle, 'Patient')), /identifier/);
    assert.deepEqual(back(bundle), document);
  });

  test('with the national OID of the number is understood as well', () => {
    const person = { name: 'Lars', identityKind: 'coordinationNumber', identityNumber: '197010632391' } as const;
    const text = JSON.stringify(bundleOf(sipDocument({ person })));
    const old = text.replace('http://electronichealth.se/identifier/samordningsnummer', 'urn:oid:1.2.752.129.2.1.3.3');
    assert.notEqual(old, text);
    assert.equal(back(JSON.parse(old)).content.person?.identityNumber, '197010632391');
  });

  test('what is changed in another system is changed in the plan', () => {
    const text = JSON.stringify(bundleOf(josef())).replace('Stödsamtal', 'Samtal i grupp');
    assert.match(JSON.stringify(back(JSON.parse(text)).content.goals), /Samtal i grupp/);
  });

  test('takes with it the pictures that quotes show, and no other', () => {
    const document = sipDocument({
      situation: {
        wishes: [{ id: 'w', words: 'Leka', from: [{ document: 'd', item: 'i', picture: { attachment: 'pic' } }] }],
      },
    });
    const attachments: FhirAttachment[] = ['pic', 'other'].map((id) => ({
      id,
      contentType: 'image/png',
      data: 'AAAA',
    }));
    const bundle = bundleOf(document, { attachments });
    assert.deepEqual(fromFhir(bundle).attachments, attachments.slice(0, 1));
    assert.deepEqual(back(bundle), document);
    assert.ok(validator.validate(bundle as object).valid);
  });

  test('the next meeting is the one that was decided last, at a follow-up too; both days are there when it comes back', () => {
    const meetings = [{ id: 'f', present: 'Alla', nextDate: '2026-09-01', whoComes: 'Lisa' }];
    const document = sipDocument({
      responsibility: { nextDate: '2026-05-04', nextTime: '13:00', nextPlace: 'Rum 3' },
      followUp: { meetings },
    });
    const bundle = bundleOf(document);
    const written = JSON.stringify(bundle);
    assert.match(written, /"requestedPeriod":\[\{"start":"2026-09-01"\}\]/);
    assert.match(written, /"comment":"Lisa"/);
    assert.deepEqual(back(bundle), document);
    assert.ok(validator.validate(bundle as object).valid);
  });

  test('for a service holds what the consent covers and no more; for protected personal data no place', () => {
    const reader = { kind: 'party', party: 'regionalCare', name: 'BVC' } as const;
    assert.doesNotMatch(JSON.stringify(bundleOf(josef(), { reader })), /egna vårdkontakter/);
    assert.deepEqual(toFhir(josef(), { now, reader: { kind: 'party', party: 'school' } }), {
      allowed: false,
      because: 'not-named',
    });
    const hidden = sipDocument({
      person: { protectedIdentity: true, address: 'Björkvägen 1' },
      responsibility: { nextDate: '2026-05-04', nextPlace: 'Skolan i Byn' },
    });
    assert.doesNotMatch(JSON.stringify(bundleOf(hidden)), /Björk|Byn/);
  });

  test('whatever comes instead of a bundle, throws nothing and makes no plan of nonsense', () => {
    fc.assert(fc.property(fc.anything(), (value) => assert.notEqual(fromFhir(value).loaded.state, 'ready')));
    const whole = bundleOf(lars());
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue({ maxDepth: 1 }), (place, value) => {
        const bundle = withDamage(whole, place, value);
        assert.doesNotThrow(() => fromFhir(bundle));
      }),
      { numRuns: 300 },
    );
  });
});

test('a plan without pictures is small enough for national exchange: under 100 KB, as a document and with twenty goals of five actions', () => {
  const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
  const { content, ...rest } = open(allFields());
  const words = 'Något som tar några rader att skriva, som det brukar bli på ett möte. ';
  const large = {
    ...rest,
    content: {
      ...content,
      goals: JSON.parse(JSON.stringify(many().content.goals).replaceAll('Insats ', words)) as SipContent['goals'],
    },
  } as SipDocument;
  assert.ok(bytes(large) < 100_000, String(bytes(large)));
});
