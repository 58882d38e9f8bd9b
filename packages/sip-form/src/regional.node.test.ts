import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRules } from './config.ts';
import { toHtml, toPlainText } from './exchange/export.ts';
import { fromFhir, toFhir } from './exchange/fhir.ts';
import { forReader, type Reader } from './exchange/reader.ts';
import { besidesIn, fieldOf } from './extra/besides.ts';
import type { SipContent, SipDocument } from './model.ts';
import { ownAnswers, ownRules } from './regional.test-helper.ts';

const now = '2026-03-02T09:00:00.000Z';
const today = '2026-03-02';

/** The same plan, with what the school may read, what a template asks about the consent, and personal data protected or not. */
function plan(isProtected = false): SipDocument {
  const { content, ...document } = ownAnswers();
  return {
    ...document,
    content: {
      ...content,
      person: { ...content.person, protectedIdentity: isProtected },
      consent: {
        answer: 'yes',
        parties: [{ id: 'p', party: 'school', answer: 'yes' }],
        extra: [{ id: 'why', question: 'Hur gick samtalet?', words: 'Hon tvekade' }],
      },
    },
  };
}

describe('what a region’s template asks besides: the rules', () => {
  const told = (fields: unknown): readonly string[] =>
    readRules({ rules: { fields } }).problems.map(({ code, path }) => `${code} ${path.join('.')}`);

  test('are taken as they are where they can be asked', () => {
    const { rules, problems } = readRules({ rules: ownRules });
    assert.deepEqual(rules.fields, ownRules.fields);
    assert.deepEqual(problems, []);
  });

  test('what is wrong with a question is told by its place; the rest of it is asked', () => {
    const fields = [
      { id: 'a', part: 'person', label: 'A', kind: 'number', hint: 7 },
      { id: 'b', part: 'person', label: 'B', kind: 'choice' },
    ];
    assert.deepEqual(told(fields), [
      'structure rules.fields.0.kind',
      'structure rules.fields.0.hint',
      'structure rules.fields.1.options',
    ]);
    const { rules } = readRules({ rules: { fields } });
    const asked = besidesIn({}, 'person', rules.fields).map((one) => fieldOf(one));
    assert.deepEqual(
      asked.map(({ kind, hint }) => [kind, hint]),
      [
        ['area', undefined],
        ['area', undefined],
      ],
    );
  });

  test('what cannot be asked at all takes no other with it', () => {
    const fields = [null, 'x', { id: '', part: 'person', label: 'A' }, { id: 'a', part: 'person', label: 'A' }];
    assert.deepEqual(readRules({ rules: { fields } }).rules.fields, [fields[3]]);
    assert.deepEqual(told([fields[3], fields[3], { id: 'a', part: 'goals', label: 'A' }]), [
      'duplicate-id rules.fields.1.id',
    ]);
    for (const nonsense of ['x', 7, {}, null]) assert.deepEqual(told(nonsense), ['structure rules.fields']);
  });

  test('words that are no texts, or another package’s, are told', () => {
    const problems = (words: unknown): readonly string[] =>
      readRules({ rules: { words } }).problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    assert.deepEqual(problems({ sv: { 'sip-form.title': 'Plan' } }), []);
    assert.deepEqual(problems({ sv: { 'core.undo': 'Bakåt' } }), ['unknown-option rules.words.sv.core.undo']);
    for (const nonsense of ['x', 7, { sv: 'x' }, { sv: { 'sip-form.title': 7 } }])
      assert.deepEqual(problems(nonsense), ['structure rules.words']);
  });

  test('a question without words is called by its id, and answers that say the same are one', () => {
    const [one] = besidesIn({}, 'person', [
      { id: 'aids', part: 'person', kind: 'choice', label: {}, options: ['Ja', 'Ja', '', { en: 'No' }] },
    ]);
    assert.ok(one);
    const field = fieldOf(one);
    assert.equal(field.label({ language: 'sv' } as Parameters<typeof field.label>[0]), 'aids');
    assert.ok(field.kind === 'choice');
    assert.deepEqual(field.order, ['Ja', 'No']);
  });
});

describe('what a region’s template asks besides: who reads it', () => {
  const reads = (content: SipContent, reader: Reader): string => JSON.stringify(forReader(content, reader, today));
  const school: Reader = { kind: 'party', party: 'school' };

  test('whoever the consent lets read the part; what was asked about the consent stays where it was said', () => {
    const { content } = plan();
    for (const reader of [{ kind: 'record' }, { kind: 'person' }, school] as const)
      assert.match(reads(content, reader), /Hörapparat/);
    assert.match(reads(content, { kind: 'person' }), /Hon tvekade/);
    assert.doesNotMatch(reads(content, school), /Hon tvekade|Hur gick samtalet/);
  });

  test('nobody, in any output, where personal data are protected: no program knows what it tells', () => {
    const hidden = plan(true);
    for (const reader of [{ kind: 'record' }, { kind: 'person' }, school] as const) {
      const outputs = [
        reads(hidden.content, reader),
        ...[toPlainText, toHtml, toFhir].map((made) => JSON.stringify(made(hidden, { reader, now }))),
      ];
      for (const output of outputs) assert.doesNotMatch(output, /Hörapparat|Anpassad grundskola/);
    }
  });

  test('it is in text and HTML with the question as it was asked, and comes back from FHIR whole', () => {
    const document = plan();
    const text = toPlainText(document, { now });
    const html = toHtml(document, { now });
    assert.ok(text.allowed && html.allowed);
    for (const line of ['Skolform: Anpassad grundskola', 'Hjälpmedel: Hörapparat', 'Behövs specialkost?'])
      assert.ok(text.words.includes(line), line);
    assert.match(html.words, /Hjälpmedel[^]*Hörapparat/);
    const sent = toFhir(document, { now });
    assert.ok(sent.allowed);
    const { loaded } = fromFhir(sent.bundle);
    assert.ok(loaded.state === 'ready');
    assert.deepEqual(loaded.document.content, document.content);
  });
});
