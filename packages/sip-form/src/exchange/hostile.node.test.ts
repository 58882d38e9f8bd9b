import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { wrongIn } from '../checks.ts';
import { sipModel } from '../document.ts';
import { documentsWith } from '../documents.test-helper.ts';
import { hostileWords } from '../hostile-words.test-helper.ts';
import { lawChecks } from '../law.ts';
import type { SipDocument } from '../model.ts';
import { callsIn, helpersIn, lackingIn, personsOwn } from '../person/plan.ts';
import { calendarCancel, calendarRequest } from './calendar.ts';
import { deadlines } from './deadlines.ts';
import { toHtml, toPlainText } from './export.ts';
import { fromFhir, toFhir } from './fhir.ts';
import { copyFor, type Reader } from './reader.ts';
import { statisticsOf } from './statistics.ts';

const now = '2026-03-02T09:00:00.000Z';
const today = '2026-03-02';
const seed = { id: 'c0c0a1b4-7d11-4c37-9c58-0f8f3f1a2b60', now };
const calendar = { now, newId: seed.id, organizer: 'lisa@example.org' };
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileWords));
const plans = documentsWith(words);

/** Everybody who could ask for it, those in it with them. */
function readersOf({ content }: SipDocument): readonly Reader[] {
  const { representatives = [] } = content.person ?? {};
  return [
    { kind: 'record' },
    { kind: 'person' },
    { kind: 'representative', id: 'nobody' },
    { kind: 'party', party: '__proto__' },
    ...representatives.map(({ id }): Reader => ({ kind: 'representative', id, viewer: 'mother' })),
    ...(content.consent?.parties ?? []).map(({ party = '', name = '' }): Reader => ({ kind: 'party', party, name })),
  ];
}

const TAGS = ['article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'strong', 'br', 'span'];

describe('any plan, with anything written in it', () => {
  test('can be written out, sent, counted and summoned to for anybody: nothing throws, nothing becomes markup, and the plan is as it was', () => {
    fc.assert(
      fc.property(plans, (document) => {
        const before = JSON.stringify(document);
        for (const reader of readersOf(document)) {
          const html = toHtml(document, { now, reader });
          for (const tag of (html.allowed && html.words.match(/<[^>]*>/g)) || [])
            assert.ok(TAGS.includes(/^<\/?(\w+)/.exec(tag)?.[1] ?? ''), tag);
          toPlainText(document, { now, reader });
          const bundle = toFhir(document, { now, reader });
          if (bundle.allowed) assert.equal(fromFhir(JSON.parse(JSON.stringify(bundle.bundle))).loaded.state, 'ready');
          const copy = copyFor(document, reader, today, seed);
          if (copy) assert.equal(sipModel.load(JSON.parse(JSON.stringify(copy))).state, 'ready');
        }
        statisticsOf(document);
        deadlines(document.content, today);
        for (const meeting of ['invitation', 'next'] as const)
          for (const make of [calendarRequest, calendarCancel]) make(document, meeting, calendar);
        lawChecks(document.content);
        wrongIn(document.content);
        const own = personsOwn(document.content, today);
        for (const read of [lackingIn, helpersIn, callsIn]) read(own);
        assert.equal(JSON.stringify(document), before, 'the plan has been changed');
      }),
      { numRuns: 200 },
    );
  });
});
