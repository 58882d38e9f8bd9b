import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { forgetIn } from '@delaktig/core/history/forget.js';
import { History } from '@delaktig/core/history/history.js';
import { quotesNaming, relationshipIdsOf, withoutPerson } from './erase.ts';
import type { NetworkMapDocument, NetworkMapOperation } from './model.ts';
import { applyNetworkMap } from './operations.ts';

const whole = JSON.parse(
  readFileSync(new URL('../fixtures/v1/whole.json', import.meta.url), 'utf8'),
) as NetworkMapDocument;
const [mamma, pappa, farfar] = whole.content.people.map(({ id }) => id) as [string, string, string];
const place = { ring: 'ring-3', sector: 'family' };

describe('somebody who is erased', () => {
  test('is gone with their relationships and words, and nothing brings them back', () => {
    const { document, inverse } = applyNetworkMap(whole, { type: 'erasePerson', id: pappa });
    const text = JSON.stringify([document, inverse]);
    assert.ok(!text.includes('Pappa') && !text.includes('schack'));
    assert.equal(document.content.relationships?.length, 1);
    assert.ok(!JSON.stringify(document).includes(pappa));
    assert.equal(applyNetworkMap(document, inverse).document, document);
  });

  test('is in no step of what was done or undone; what was done with the others can be taken back', () => {
    const history = new History(applyNetworkMap);
    const steps: NetworkMapOperation[] = [
      { type: 'placePerson', id: pappa, place },
      { type: 'placePerson', id: mamma, place },
      { type: 'relate', relationship: { id: 'new', from: farfar, to: pappa, quality: 'knows' } },
      { type: 'changeRelationship', id: 'new', quality: 'good' },
      { type: 'removePerson', id: mamma },
      { type: 'replaceContent', content: { ...whole.content, people: [] } },
      { type: 'addPerson', person: { id: 'kim', name: 'Kim' } },
      { type: 'changeGround', ground: whole.content.ground, places: { [pappa]: null } },
    ];
    let document = steps.reduce((map, operation) => history.perform(map, operation), whole);
    for (let n = 0; n < 2; n++) document = history.undo(document)?.document ?? document;

    const erased = { person: pappa, relationships: ['new', ...relationshipIdsOf(whole.content, pappa)] };
    document = applyNetworkMap(document, { type: 'erasePerson', id: pappa }).document;
    history.rewrite((steps) => forgetIn(steps, (operation) => withoutPerson(operation, erased)));
    const seen: string[] = [];
    for (let back = history.undo(document); back; back = history.undo(document)) {
      document = back.document;
      seen.push(JSON.stringify(back));
    }
    for (let again = history.redo(document); again; again = history.redo(document)) {
      document = again.document;
      seen.push(JSON.stringify(again));
    }
    assert.ok(seen.length > 2);
    for (const text of seen) assert.ok(!text.includes(pappa) && !text.includes('Pappa') && !text.includes('schack'));
    assert.ok(seen.some((text) => text.includes('Mamma')));
  });

  test('who is named in what was said of others is told, so that the person can decide', () => {
    const people = whole.content.people.map((person) =>
      person.id === mamma ? { ...person, quotes: [{ id: 'q', text: 'Hon är bäst när PAPPA är där.' }] } : person,
    );
    const named = people.find(({ id }) => id === pappa);
    assert.ok(named);
    assert.deepEqual(
      quotesNaming({ ...whole.content, people }, named).map(({ about, quote }) => [about.id, quote.id]),
      [[mamma, 'q']],
    );
    assert.deepEqual(quotesNaming(whole.content, { ...named, name: ' ' }), []);
  });
});
