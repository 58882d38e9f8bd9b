import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openWith } from '@delaktig/testing/operations.test-helper.js';
import { equalJson } from '@delaktig/core/document/json.js';
import fc from 'fast-check';
import { is } from 'valibot';
import { createSip, sipModel } from './document.ts';
import { damaged, documents } from './documents.test-helper.ts';
import { allFields, josef, lars, many, sipDocument } from './examples.test-helper.ts';
import type { SipContent, SipOperation } from './model.ts';
import { vastraGotaland } from './regulations.ts';
import { documentSchema, schemaOf } from './schema.ts';
import { fieldAt, fieldsIn, isWritten, valueAt } from './walk.ts';

describe('plans, whatever is in them', () => {
  test('open and are given back as they came', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const loaded = sipModel.load(JSON.parse(JSON.stringify(document)));
        assert.equal(loaded.state, 'ready', JSON.stringify(loaded));
        assert.equal(loaded.state === 'ready' && JSON.stringify(loaded.document), JSON.stringify(document));
      }),
      { numRuns: 200 },
    );
  });

  test('damaged anywhere: nothing is thrown, and what opens is whole', () => {
    fc.assert(
      fc.property(damaged, (value) => {
        const before = JSON.stringify(value);
        const loaded = sipModel.load(value);
        assert.equal(JSON.stringify(value), before);
        if (loaded.state === 'ready') {
          assert.equal(JSON.stringify(loaded.document), before);
          assert.ok(is(documentSchema, loaded.document));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a whole plan of another program, or nonsense, throws nothing', () => {
    fc.assert(fc.property(fc.anything(), (value) => assert.notEqual(sipModel.load(value).state, 'ready')));
  });
});

describe('where things stand in a plan', () => {
  test('every field can be found again by its path', () => {
    const { content } = allFields();
    const met = [...fieldsIn(content)];
    assert.ok(met.length > 200, String(met.length));
    for (const { path, field, value } of met) {
      assert.equal(fieldAt(path), field, path.join(' '));
      assert.ok(equalJson(valueAt(content, path), value), path.join(' '));
      assert.ok(value !== undefined && is(schemaOf(field), value), path.join(' '));
    }
  });

  test('nothing of a prototype is a field', () => {
    for (const path of [['constructor'], ['__proto__'], ['consent', 'toString'], ['rules'], []])
      assert.equal(fieldAt(path), null);
  });

  test('a thing that was only added has nothing written in it', () => {
    assert.ok(!isWritten({ goals: { goals: [{ id: 'g', subgoals: [] }] } }));
    assert.ok(isWritten(josef().content.goals as never));
  });
});

describe('what is written in a plan', () => {
  const empty = createSip({ id: 'x', now: '2026-03-01T10:00:00.000Z', language: 'sv', level: 'standard' });
  const write = (operation: SipOperation, document = empty): typeof document =>
    sipModel.apply(document, operation).document;

  test('begins its part, and taking it back leaves no trace', () => {
    const operation: SipOperation = { type: 'set', path: ['consent', 'purpose'], value: 'Att hjälpas åt' };
    const { document, inverse } = sipModel.apply(empty, operation);
    assert.equal(document.content.consent?.purpose, 'Att hjälpas åt');
    assert.deepEqual(inverse, { type: 'set', path: ['consent'], value: null });
    assert.deepEqual(sipModel.apply(document, inverse).document.content, empty.content);
  });

  test('goes to the thing it is about, whatever place that has in the list', () => {
    const [goal] = josef().content.goals?.goals ?? [];
    assert.ok(goal);
    const path = ['goals', 'goals', goal.id, 'subgoals', goal.subgoals?.[2]?.id ?? '', 'words'];
    const document = write({ type: 'set', path, value: 'Nytt' }, josef());
    assert.equal(document.content.goals?.goals?.[0]?.subgoals?.[2]?.words, 'Nytt');
  });

  test('a thing that is not there is not made by writing in it', () => {
    for (const path of [
      ['goals', 'goals', 'nobody', 'words'],
      ['goals', 'goals', 'nobody'],
      ['followUp', 'meetings', 'nobody', 'results', 'r', 'effect'],
    ])
      assert.equal(write({ type: 'set', path, value: 'Nytt' }), empty);
  });

  test('only what fits a field is written there', () => {
    for (const [path, value] of [
      [['consent', 'purpose'], 7],
      [['consent', 'childAsked'], 'ja'],
      [['consent', 'parties'], {}],
      [
        ['goals', 'goals'],
        [{ id: 'a' }, { id: 'a' }],
      ],
      [['consent', 'constructor'], 'x'],
      [['rules'], { id: 'x', version: 'y' }],
    ] as const)
      assert.equal(write({ type: 'set', path, value }), empty);
  });

  test('the host’s own fields beside it stay', () => {
    const own: unknown = { person: { name: 'Lars', journal: { number: 7 } } };
    const document = write({ type: 'set', path: ['person', 'name'], value: null }, sipDocument(own as SipContent));
    assert.deepEqual(document.content.person, { journal: { number: 7 } });
  });

  test('one key in a large plan shares all the rest with what was', () => {
    const before = many();
    const id = before.content.goals?.goals?.[7]?.id ?? '';
    const after = write({ type: 'set', path: ['goals', 'goals', id, 'words'], value: 'A' }, before);
    assert.equal(after.content.goals?.goals?.[8], before.content.goals?.goals?.[8]);
  });
});

describe('the rules a plan is made under', () => {
  const seed = { id: 'x', now: '2026-03-01T10:00:00.000Z', language: 'sv', level: 'standard' } as const;

  test('are kept in it, with their date', () => {
    assert.deepEqual(createSip(seed).content.rules, { id: 'vastra-gotaland', version: '2025-07-01' });
  });

  test('and so are the host’s own words for services, which nobody else knows', () => {
    const parties = [{ id: 'farm', label: { sv: 'Avbytarna' } }];
    const document = createSip(seed, { ...vastraGotaland, id: 'my-region', parties });
    assert.deepEqual(document.content.rules?.parties, parties);
    assert.equal(openWith(sipModel, JSON.parse(JSON.stringify(document))).content.rules?.id, 'my-region');
  });
});

test('the examples are plans without oddities', () => {
  for (const document of [josef(), lars(), many()]) {
    const loaded = sipModel.load(document);
    assert.deepEqual(loaded.state === 'ready' && loaded.notes, []);
  }
});
