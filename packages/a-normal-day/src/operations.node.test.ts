import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { assertSameDocument, openWith, testOperations } from '@delaktig/testing/operations.test-helper.js';
import { normalDayModel } from './document.ts';
import type { Activity, NormalDayDocument, NormalDayOperation } from './model.ts';
import { applyNormalDay } from './operations.ts';

const folder = new URL('../fixtures/v1/', import.meta.url);

function fixture(name: string): NormalDayDocument {
  return openWith(normalDayModel, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

const documents = readdirSync(folder).sort().map(fixture);
const alex = fixture('alex.json');
const [schoolDay, freeDay] = alex.content.days;
const first = schoolDay?.activities[0];
assert.ok(schoolDay && freeDay && first);

/** What people, hosts and other windows may do, sensible or not. Ids are mostly of what is there. */
function operations({ content }: NormalDayDocument): fc.Arbitrary<NormalDayOperation> {
  const { days, places, people, feelings, answers } = content;
  const some = (things: readonly { readonly id: string }[]): fc.Arbitrary<string> =>
    fc.constantFrom(...things.map(({ id }) => id), 'new-1', 'new-2', '__proto__', 'constructor');
  const thing = some(days.flatMap(({ activities }) => activities));
  const time = fc.constantFrom(0, 420, 435, 600, 1439, 1500, -15, 9999, 7.5);
  const name = fc.constantFrom('Frukost', 'Skola', '', '<b>', '\ud83d', 'الفطور');
  const symbol = fc.constantFrom(
    { provider: 'fluent', id: 'food' },
    { provider: 'fluent', id: 'bed', label: { sv: 'säng' } },
  );
  const photo = fc.constant({ attachment: 'photo-1' });
  const index = fc.integer({ min: -2, max: 12 });
  const own = fc.constant({ of: 'the host' });
  const details = {
    name,
    symbol,
    photo,
    start: time,
    end: time,
    place: some(places),
    people: fc.array(some(people), { maxLength: 3 }),
    feeling: some(feelings),
  };
  const activity = fc.record({ id: thing, ...details, own }, { requiredKeys: ['id', 'name'] });
  const card = fc.record(
    { id: some([...places, ...people]), name, symbol, photo, own },
    { requiredKeys: ['id', 'name'] },
  );
  const answer = fc.record(
    {
      id: some(answers),
      about: fc.constantFrom('activities', 'places', 'people', 'weather'),
      question: fc.constantFrom('now', 'more', 'new', 'less', 'hinder', 'why'),
      words: name,
      symbol,
      of: thing,
    },
    { requiredKeys: ['id', 'about', 'question'] },
  );
  const kind = fc.constantFrom('ordinary', 'school', 'free', 'own');
  const when = fc.constantFrom('now', 'wished', 'earlier');
  const day = fc.record(
    { id: some(days), kind, when, activities: fc.array(activity, { maxLength: 2 }), own },
    { requiredKeys: ['id', 'kind', 'activities'] },
  );
  const list = fc.constantFrom('places', 'people', 'constructor');
  const of = <T extends string>(type: T): { type: fc.Arbitrary<T> } => ({ type: fc.constant(type) });
  const changes = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
    fc.record(Object.fromEntries(Object.entries(model).map(([key, value]) => [key, fc.option(value)])), {
      requiredKeys: [],
    });
  return fc.oneof(
    fc.record({ ...of('addDay'), day, index }, { requiredKeys: ['type', 'day'] }),
    fc.record({ ...of('removeDay'), id: some(days) }),
    fc.record({ ...of('changeDay'), id: some(days), changes: changes({ kind, when, label: name }) }),
    fc.record(
      { ...of('addActivity'), day: some(days), activity, index },
      { requiredKeys: ['type', 'day', 'activity'] },
    ),
    fc.record({ ...of('removeActivity'), id: thing }),
    fc.record({ ...of('changeActivity'), id: thing, changes: changes({ ...details, own }) }),
    fc.record({ ...of('changeActivity'), id: thing, changes: changes(details) }),
    fc.record({ ...of('moveActivity'), id: thing, day: some(days), index }, { requiredKeys: ['type', 'id', 'day'] }),
    fc.record({ ...of('addCard'), list, card, index }, { requiredKeys: ['type', 'list', 'card'] }),
    fc.record({ ...of('removeCard'), list, id: some([...places, ...people]) }),
    fc.record({
      ...of('changeCard'),
      list,
      id: some([...places, ...people]),
      changes: changes({ name, symbol, photo }),
    }),
    fc.record({ ...of('addAnswer'), answer, index }, { requiredKeys: ['type', 'answer'] }),
    fc.record({ ...of('removeAnswer'), id: some(answers) }),
    fc.record({ ...of('changeAnswer'), id: some(answers), changes: changes({ words: name, symbol, of: thing }) }),
    fc.record({ ...of('changeFeelings'), feelings: fc.array(fc.record({ id: some(feelings) }), { maxLength: 3 }) }),
    fc.record({ ...of('replaceContent'), content: fc.constantFrom(...documents.map((other) => other.content)) }),
  ) as fc.Arbitrary<NormalDayOperation>;
}

testOperations({
  model: normalDayModel,
  documents,
  operations,
  types: [
    'addDay',
    'removeDay',
    'changeDay',
    'addActivity',
    'removeActivity',
    'changeActivity',
    'moveActivity',
    'addCard',
    'removeCard',
    'changeCard',
    'addAnswer',
    'removeAnswer',
    'changeAnswer',
    'changeFeelings',
    'replaceContent',
  ],
  keys: ['id', 'day', 'activity', 'changes', 'index', 'list', 'card', 'answer', 'feelings', 'content'],
});

describe('what a person does to their day', () => {
  const later: NormalDayOperation = { type: 'changeActivity', id: first.id, changes: { start: 420, end: 435 } };

  test('only what changes is new: the other days are the very same', () => {
    const { document, inverse } = applyNormalDay(alex, later);
    assert.equal(document.content.days[1], freeDay);
    assert.equal(document.content.days[0]?.activities[1], schoolDay.activities[1]);
    assert.ok(Object.isFrozen(document.content.days[0]?.activities[0]));
    assert.equal(document.updatedAt, alex.updatedAt, "the time is the element's to set");
    assert.deepEqual(inverse, { type: 'changeActivity', id: first.id, changes: { start: 405, end: 420 } });
  });

  test('a thing loses its end, and gets it back', () => {
    const { document, inverse } = applyNormalDay(alex, {
      type: 'changeActivity',
      id: first.id,
      changes: { end: null },
    });
    assert.ok(!Object.hasOwn(document.content.days[0]?.activities[0] ?? {}, 'end'));
    assertSameDocument(applyNormalDay(document, inverse).document, alex);
  });

  test('a thing goes to another day, and comes back to its place', () => {
    const { document, inverse } = applyNormalDay(alex, { type: 'moveActivity', id: first.id, day: freeDay.id });
    assert.deepEqual(document.content.days[1]?.activities.at(-1), first);
    assertSameDocument(applyNormalDay(document, inverse).document, alex);
  });

  test('what cannot be is not done: the last day taken away, an id that is taken anywhere, a name taken away', () => {
    const empty = fixture('empty.json');
    assert.equal(applyNormalDay(empty, { type: 'removeDay', id: 'day-1' }).document, empty);
    const person = alex.content.people[0];
    assert.ok(person);
    const impossible: readonly NormalDayOperation[] = [
      { type: 'addActivity', day: freeDay.id, activity: { ...first } },
      { type: 'addActivity', day: freeDay.id, activity: { id: person.id, name: 'Kalas' } },
      { type: 'addActivity', day: 'no-such-day', activity: { id: 'new', name: 'Kalas' } },
      { type: 'addCard', list: 'places', card: { ...person } },
      { type: 'addDay', day: { id: 'new', kind: 'free', activities: [{ ...first }] } },
      { type: 'moveActivity', id: first.id, day: schoolDay.id },
      { type: 'changeActivity', id: first.id, changes: { name: null } },
      { type: 'changeActivity', id: first.id, changes: { id: 'other' } },
      { type: 'changeActivity', id: first.id, changes: {} },
    ];
    for (const operation of impossible) {
      assert.deepEqual(applyNormalDay(alex, operation), { document: alex, inverse: operation });
    }
  });

  test('with two thousand things a change is still quick', () => {
    const activities = Array.from({ length: 2_000 }, (_, n): Activity => ({
      id: `a${n}`,
      name: `Sak ${n}`,
      start: n % 1440,
    }));
    const days = [{ ...schoolDay, activities }];
    let document = openWith(normalDayModel, { ...alex, content: { ...alex.content, days, answers: [] } });
    const from = performance.now();
    for (let n = 0; n < 100; n++)
      document = applyNormalDay(document, {
        type: 'changeActivity',
        id: `a${n * 19}`,
        changes: { start: 30 },
      }).document;
    assert.ok((performance.now() - from) / 100 < 20, 'a move fits in a frame or two even on a busy machine');
  });
});
