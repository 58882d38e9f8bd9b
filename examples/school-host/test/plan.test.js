// The plan: written by staff, read by the person whose it is.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { start } from '../src/server.js';
import { folders, map, mapOf, Visitor } from './visitor.js';

/** @param {object} content */
const plan = (content) => ({ ...map(content), type: 'sip-form', level: 'standard' });

describe('the plan', () => {
  /** @type {Visitor} */
  let alex;
  /** @type {Visitor} */
  let lisa;
  beforeEach(async (t) => {
    const place = folders();
    const server = await start({ port: 0, ...place });
    [alex, lisa] = [Visitor.at(server.url), Visitor.at(server.url)];
    await alex.signIn('alex');
    await lisa.signIn('lisa');
    /** @type {import('node:test').TestContext} */ (t).after(async () => {
      await server.close();
      place.remove();
    });
  });

  it('is written by staff, who stay signed in when a version is saved, and go on', async () => {
    const work = await lisa.openWork('plan');
    assert.equal((await work.save(plan({ person: { name: 'Alex' } }))).status, 200);
    assert.match((await lisa.open('/arenden/alex')).words.all, /Det finns ett utkast, sparat/);
    const { status, answer } = await work.finish(plan({ person: { name: 'Alex' } }));
    assert.deepEqual([status, answer], [200, { kind: 'finished', to: '/arenden/alex' }]);
    const seen = await lisa.open('/arenden/alex');
    assert.match(seen.words.all, /Den senaste planen är version 1, klar .*Lisa, kurator/);
    assert.doesNotMatch(seen.words.all, /Det finns ett utkast/);
    assert.match((await lisa.open('/arenden')).words.all, /Samordnad individuell plan \(SIP\), klar/);
  });

  it('is one version, also when the answer got lost and the page asks again', async () => {
    const work = await lisa.openWork('plan');
    for (let asked = 0; asked < 2; asked++) assert.equal((await work.finish(plan({}))).status, 200);
    assert.doesNotMatch((await lisa.open('/arenden/alex')).words.all, /Version 2/);
  });

  it('is read by the person when there is a version, and not before', async () => {
    assert.doesNotMatch((await alex.open('/arenden/alex')).words.all, /Din plan/);
    const work = await lisa.openWork('plan');
    await work.save(plan({ person: { name: 'Alex' } }));
    const before = await alex.open('/arenden/alex/plan');
    assert.deepEqual([before.heading, before.data('delaktig-sip-form')], ['Min plan', undefined]);
    await work.finish(plan({ person: { name: 'Alex' } }));
    assert.match((await alex.open('/arenden/alex')).words.all, /Din plan/);
    const read = await alex.open('/arenden/alex/plan');
    assert.deepEqual(read.data('delaktig-sip-form'), plan({ person: { name: 'Alex' } }));
    assert.match(read.text, /<delaktig-sip-form [^>]*readonly view="person"/);
    assert.match(
      (await lisa.open('/arenden/alex/plan/versioner/1')).text,
      /<delaktig-sip-form (?![^>]*view=)[^>]*readonly/,
    );
  });

  it('invites the person to the meeting by a letter, when there is a day for it', async () => {
    await (await lisa.openWork('plan')).finish(plan({ invitation: { place: 'Rum 3' } }));
    assert.doesNotMatch((await alex.open('/arenden/alex')).words.all, /Brev om mötet/);
    await (await lisa.openWork('plan')).finish(plan({ invitation: { date: '2026-05-04' } }));
    assert.match((await alex.open('/arenden/alex')).words.all, /Brev om mötet/);
    assert.match((await alex.open('/arenden/alex/plan?som=brev')).text, /<delaktig-sip-form [^>]*view="letter"/);
    assert.match((await alex.open('/arenden/alex/plan?som="><b>')).text, /<delaktig-sip-form [^>]*view="person"/);
  });

  it('is changed, restored and thrown away by staff only', async () => {
    const work = await lisa.openWork('plan');
    await work.finish(plan({ n: 1 }));
    await (await lisa.openWork('plan')).finish(plan({ n: 2 }));
    const first = await alex.open('/arenden/alex/plan/versioner/1');
    assert.doesNotMatch(first.words.all, /Återställ/);
    assert.equal((await alex.send('/arenden/alex/plan/versioner/1/aterstall', { base: 2 })).status, 403);
    assert.equal((await alex.send('/arenden/alex/plan/slang')).status, 403);
    const { status } = await alex.tell('PUT', '/arenden/alex/plan/utkast', {
      ...work.state,
      seq: 9,
      document: plan({}),
    });
    assert.equal(status, 403);
    await lisa.open('/arenden/alex/plan/versioner/1');
    const restored = await lisa.send('/arenden/alex/plan/versioner/1/aterstall', { base: 2 });
    assert.match(restored.words.all, /Version 3, samma som version 1/);
  });

  it('nobody is erased from it by its own page', async () => {
    await lisa.openWork('plan');
    const asked = { item: 'p0', quotes: [], attachments: [] };
    assert.equal((await lisa.tell('POST', '/arenden/alex/plan/radera', asked)).status, 403);
  });

  it('is read without where a guardian lives and what they think', async () => {
    const guardian = {
      id: 'g',
      name: 'Lars',
      address: 'Gatan 1',
      stance: 'Nej',
      preparation: 'Ring',
      phone: '070-174 06 05',
    };
    await (await lisa.openWork('plan')).finish(plan({ person: { representatives: [guardian] } }));
    const { content } = (await alex.open('/arenden/alex/plan')).data('delaktig-sip-form');
    assert.deepEqual(content.person.representatives, [{ id: 'g', name: 'Lars', phone: '070-174 06 05' }]);
  });

  it('is made from what the person has handed over, and nothing that is only begun', async () => {
    await (await alex.openWork('en-vanlig-dag')).save({ ...map({}), type: 'a-normal-day' });
    await (await alex.openWork('natverkskarta')).finish(mapOf('Mamma'));
    assert.deepEqual((await lisa.openWork('plan')).page.pageData.sources, [mapOf('Mamma')]);
  });

  it('holds nobody who was erased: not as a participant, and not in what a goal was made from', async () => {
    await (await alex.openWork('natverkskarta')).finish(mapOf('Mamma', 'Farfar'));
    /** @param {string} item */
    const from = (item) => [{ document: 'a-map', item, quote: item }];
    const people = [
      { id: 'd0', name: 'Mamma', from: from('p0') },
      { id: 'd1', name: 'Farfar', from: from('p1') },
    ];
    const goals = [{ id: 'g', words: 'Ses oftare', from: [...from('p0'), ...from('p1')] }];
    await (await lisa.openWork('plan')).finish(plan({ participants: { people }, goals: { goals } }));
    await alex.signIn('alex');
    await alex.openWork('natverkskarta');
    await alex.tell('POST', '/arenden/alex/natverkskarta/radera', { item: 'p1', quotes: [], attachments: [] });
    const { content } = (await lisa.open('/arenden/alex/plan/versioner/1')).data('delaktig-sip-form');
    assert.deepEqual(content.participants.people, [people[0]]);
    assert.deepEqual(content.goals.goals[0].from, from('p0'));
  });

  it('keeps both when two have written at the same time, until somebody has chosen', async () => {
    const [one, other] = [await lisa.openWork('plan'), await lisa.openWork('plan')];
    await one.save(plan({ n: 1 }));
    assert.equal((await other.save(plan({ n: 2 }))).status, 409);
    const choice = await lisa.open('/arenden/alex/plan/valj');
    assert.deepEqual(
      choice.allData('delaktig-sip-form').map(({ content }) => content),
      [{ n: 2 }, { n: 1 }],
    );
  });
});
