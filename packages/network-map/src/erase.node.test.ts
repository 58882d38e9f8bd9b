import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { forgetIn } from '@delaktig/core/history/forget.js';
import { History } from '@delaktig/core/history/history.js';
import { isNamedIn, othersWords, relationshipIdsOf, withoutPerson } from './erase.ts';
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

    const relationships = ['new', ...relationshipIdsOf(whole.content, pappa)];
    const erased = { person: pappa, relationships, goes: () => false };
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

  test('their name in words about others goes from every step that holds them, and the rest of the step stays', () => {
    const goes = ({ text }: { text: string }): boolean => isNamedIn(text, ['Pappa']);
    const quote = { id: 'q', text: 'Hon bor inte med pappa.' };
    const other = { id: 'o', text: 'Hon sjunger.' };
    const picture = { attachment: 'a', description: 'Pappas båt' };
    const her = { id: mamma, name: 'Mamma', quotes: [quote, other], picture };
    const without = (operation: NetworkMapOperation): NetworkMapOperation | null =>
      withoutPerson(operation, { person: pappa, relationships: [], goes });
    const clean = { id: mamma, name: 'Mamma', quotes: [other], picture: { attachment: 'a' } };
    assert.deepEqual(without({ type: 'addPerson', person: her }), { type: 'addPerson', person: clean });
    assert.deepEqual(without({ type: 'replaceContent', content: { ...whole.content, people: [her] } }), {
      type: 'replaceContent',
      content: {
        ...whole.content,
        people: [clean],
        relationships: whole.content.relationships?.filter(({ from, to }) => from !== pappa && to !== pappa),
      },
    });
    assert.deepEqual(without({ type: 'changePicture', id: mamma, picture }), {
      type: 'changePicture',
      id: mamma,
      picture: { attachment: 'a' },
    });
    assert.equal(without({ type: 'addQuote', id: mamma, quote }), null);
    assert.equal(without({ type: 'changeQuote', id: mamma, quote }), null);
    const kept: NetworkMapOperation = { type: 'addQuote', id: mamma, quote: other };
    assert.equal(without(kept), kept);
  });

  test('who is named in what was said of others, or seen on their pictures, is told, so that the person can decide', () => {
    const picture = { attachment: 'a', description: 'Pappas båt' };
    const people = whole.content.people.map((person) =>
      person.id === mamma
        ? { ...person, picture, quotes: [{ id: 'q', text: 'Hon är bäst när PAPPA är där.' }] }
        : { ...person, quotes: [], picture: { attachment: 'b' } },
    );
    assert.deepEqual(
      othersWords(people, pappa).map(({ about, what, id, text }) => [about.id, what, id, isNamedIn(text, ['Pappa'])]),
      [
        [mamma, 'quote', 'q', true],
        [mamma, 'description', 'a', true],
      ],
    );
    assert.ok(!isNamedIn('Hon sjunger', ['Pappa', ' ', '']));
  });
});
