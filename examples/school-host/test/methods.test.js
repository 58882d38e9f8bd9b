// Several methods on the same pages: each has its own draft and versions, and what was there before there were several is still there.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import { METHODS, methodsFor } from '../src/methods.js';
import { start } from '../src/server.js';
import { openStore } from '../src/store.js';
import { folders, map, mapOf, Visitor } from './visitor.js';

/** @param {string} type @param {object} content */
const made = (type, content) => ({ ...map(content), type });

/** @type {ReturnType<typeof folders>} */
let place;
beforeEach((t) => {
  place = folders();
  /** @type {import('node:test').TestContext} */ (t).after(() => place.remove());
});

/** Alex is a young person who reads. */
const offered = methodsFor({ child: true, level: 'easy' });

describe('every method', () => {
  /** @type {Visitor} */
  let alex;
  /** @type {Visitor} */
  let lisa;
  beforeEach(async (t) => {
    const server = await start({ port: 0, ...place });
    alex = Visitor.at(server.url);
    lisa = Visitor.at(server.url);
    await alex.signIn('alex');
    await lisa.signIn('lisa');
    /** @type {import('node:test').TestContext} */ (t).after(() => server.close());
  });
  /** @param {string} slug */
  const at = (slug) => `/arenden/alex/${slug}`;

  it('is on the person’s own page, with what it is for', async () => {
    const { words } = await alex.open('/arenden/alex');
    for (const { yours, about, begin } of offered)
      for (const said of [yours, about, begin]) assert.ok(words.all.includes(said), said);
  });

  it('has its own draft and its own versions', async () => {
    for (const { id, slug, tag, type } of METHODS) {
      const work = await alex.openWork(slug);
      assert.equal(work.page.data(tag), undefined, slug);
      assert.equal((await work.save(made(type, { draft: id }))).status, 200, slug);
    }
    for (const { id, slug, tag, type } of METHODS) {
      const work = await alex.openWork(slug);
      assert.deepEqual(work.page.data(tag), made(type, { draft: id }), slug);
      assert.equal((await work.finish(made(type, { finished: id }))).status, 200, slug);
      await alex.signIn('alex');
      const seen = await lisa.open(at(slug));
      assert.match(seen.words.all, /Version 1, klar/, slug);
      assert.deepEqual(seen.data(tag), made(type, { finished: id }), slug);
    }
    const { words } = await lisa.open('/arenden');
    for (const { title } of offered) assert.match(words.all, new RegExp(`${title.replace('?', '\\?')}, klar`));
  });

  it('tells staff nothing of what is begun', async () => {
    const before = await lisa.open('/arenden/alex');
    for (const { type, slug } of METHODS) await (await alex.openWork(slug)).save(made(type, {}));
    assert.equal((await lisa.open('/arenden/alex')).text, before.text);
  });

  it('takes its own documents only', async () => {
    for (const { slug, type } of METHODS) {
      const work = await alex.openWork(slug);
      const other = METHODS.find((method) => method.type !== type)?.type ?? '';
      assert.equal((await work.save(made(other, {}))).status, 400, slug);
    }
  });

  it('is offered to those it is for: wishes about school to children, cards to read to whoever reads, a life story to adults', async () => {
    const decks = { 'min-skola': 'school', samtalskort: 'cards', levnadsberattelse: 'life-story' };
    for (const [slug, deck] of Object.entries(decks))
      assert.equal((await alex.openWork(slug)).page.pageData.config.deck, deck);
    /** @param {string} who */
    const offeredTo = async (who) => {
      const { words } = await lisa.open(`/arenden/${who}`);
      return METHODS.filter(({ slug, title }) => slug in decks && words.all.includes(title)).map(({ id }) => id);
    };
    assert.deepEqual(await offeredTo('alex'), ['my-school', 'talk-cards']);
    assert.deepEqual(await offeredTo('josef'), ['my-school']);
    assert.deepEqual(await offeredTo('lars'), ['talk-cards', 'life-story']);
  });

  it('keeps what was made in sight of whoever made it when it is offered no longer', async () => {
    const symbol = () => alex.send('/arenden/alex/utseende', { niva: 'symbol', sprak: 'sv' });
    const cards = async () => (await alex.open('/arenden/alex')).words.all.includes('Frågor att prata om');
    await (await alex.openWork('samtalskort')).save(made('conversation-menu', {}));
    await symbol();
    assert.ok(await cards(), 'what is begun is gone');
    assert.doesNotMatch((await lisa.open('/arenden/alex')).words.all, /Samtalskort/, 'staff are told of what is begun');
    await (await alex.openWork('samtalskort')).finish(made('conversation-menu', { n: 1 }));
    assert.match((await lisa.open('/arenden')).words.all, /Samtalskort, klar/);
    await alex.signIn('alex');
    assert.ok(await cards(), 'what is finished is gone');
  });

  it('restores an earlier version of its own', async () => {
    for (const content of [{ n: 1 }, { n: 2 }]) {
      const work = await alex.openWork('samtalsmatta');
      await work.finish(made('conversation-mat', content));
      await alex.signIn('alex');
    }
    const first = `${at('samtalsmatta')}/versioner/1`;
    await lisa.open(first);
    const restored = await lisa.send(`${first}/aterstall`, { base: 2 });
    assert.match(restored.words.all, /Version 3, samma som version 1/);
    assert.deepEqual(restored.data('delaktig-conversation-mat'), made('conversation-mat', { n: 1 }));
    assert.match((await lisa.open(at('natverkskarta'))).words.all, /Ingen karta är klar än/);
  });

  it('keeps the voice of a draft when another method is finished', async () => {
    const menu = await alex.openWork('samtalsmeny');
    const voice = { method: 'PUT', body: 'sound', headers: { 'content-type': 'audio/webm', 'x-csrf': alex.csrf } };
    assert.equal((await alex.request(`${at('samtalsmeny')}/bilagor/voice`, voice)).status, 200);
    await menu.save(made('conversation-menu', { voice: { attachment: 'voice' } }));
    await (await alex.openWork('natverkskarta')).finish(mapOf('Mamma'));
    await alex.signIn('alex');
    assert.equal((await alex.request(`${at('samtalsmeny')}/bilagor/voice`)).status, 200);
  });
});

describe('what one method gives another', () => {
  /** @type {Visitor} */
  let alex;
  beforeEach(async (t) => {
    const server = await start({ port: 0, ...place });
    alex = Visitor.at(server.url);
    await alex.signIn('alex');
    /** @type {import('node:test').TestContext} */ (t).after(() => server.close());
  });

  it('a mat is begun on a topic of the menu, the person’s own with its words and picture', async () => {
    const menu = await alex.openWork('samtalsmeny');
    const topics = [
      { id: 'own', said: { words: 'Hästen', drawing: { attachment: 'horse' } } },
      { id: 'school', label: { sv: 'Min skola' }, symbol: { provider: 'fluent', id: 'school' } },
    ];
    await menu.save(made('conversation-menu', { topics }));
    const asked = async (/** @type {string} */ id) =>
      (await alex.openWork(`samtalsmatta?amne=${id}`)).page.pageData.topic;
    assert.deepEqual(await asked('own'), {
      id: 'own',
      label: 'Hästen',
      picture: { attachment: 'horse' },
      options: [],
    });
    assert.deepEqual((await asked('school')).label, { sv: 'Min skola' });
    assert.equal(await asked('nobody-knows'), undefined);
  });

  it('a mat on an own topic that was said without words is called what it holds, never an id', async () => {
    const dog = { provider: 'fluent', id: 'dog', label: { sv: 'Hund' } };
    const topics = [
      { id: 'pictured', said: { symbol: dog } },
      { id: 'told', said: { voice: { attachment: 'v', description: 'Om natten' } } },
      { id: 'spoken', said: { voice: { attachment: 'v' } } },
      { id: 'drawn', said: { drawing: { attachment: 'd' } } },
    ];
    await (await alex.openWork('samtalsmeny')).save(made('conversation-menu', { topics }));
    const called = async (/** @type {string} */ id) =>
      (await alex.openWork(`samtalsmatta?amne=${id}`)).page.pageData.topic.label;
    assert.deepEqual(await called('pictured'), { sv: 'Hund' });
    assert.equal(await called('told'), 'Om natten');
    assert.equal((await called('spoken')).sv, 'En inspelning');
    assert.equal((await called('drawn')).sv, 'En teckning');
  });

  it('people of the map are there for the day', async () => {
    await (await alex.openWork('natverkskarta')).save(mapOf('Mamma'));
    assert.deepEqual((await alex.openWork('en-vanlig-dag')).page.pageData.sources, [mapOf('Mamma')]);
  });
});

describe('maps from before there were several methods', () => {
  it('are there as they were: draft, versions and what was set aside', () => {
    mkdirSync(place.dataFolder, { recursive: true });
    const file = join(place.dataFolder, 'earlier.db');
    const earlier = new Database(file);
    earlier.exec(`
      create table cases (id text primary key, name text not null, about text not null, child integer not null,
        signs_in integer not null, level text not null, language text not null) strict;
      create table drafts (case_id text primary key references cases (id), document text not null, base_version integer not null,
        revision integer not null, writer text not null, seq integer not null, saved_at text not null) strict;
      create table set_aside (case_id text not null references cases (id), writer text not null, document text not null,
        seq integer not null, saved_at text not null, primary key (case_id, writer)) strict;
      create table versions (case_id text not null references cases (id), number integer not null, document text not null,
        made_at text not null, made_by text not null, restored_from integer, primary key (case_id, number)) strict;
      create table sessions (token_hash text primary key, role text not null, case_id text references cases (id),
        csrf text not null, seen_at integer not null, finish_id text) strict;
      create table attachments (case_id text not null references cases (id), id text not null, type text not null,
        bytes blob not null, primary key (case_id, id)) strict;
      insert into cases values ('alex', 'Alex', 'Årskurs 8', 1, 1, 'easy', 'sv');
      insert into drafts values ('alex', '"draft"', 1, 4, 'writer', 7, '2026-11-02T10:00:00.000Z');
      insert into set_aside values ('alex', 'other', '"aside"', 2, '2026-11-02T11:00:00.000Z');
      insert into versions values ('alex', 1, '"version"', '2026-11-01T10:00:00.000Z', 'Alex', null);
      pragma user_version = 2;
    `);
    earlier.close();
    const store = openStore(file);
    const desk = /** @type {const} */ ({ caseId: 'alex', method: 'network-map' });
    try {
      assert.deepEqual(store.draft(desk), {
        document: '"draft"',
        baseVersion: 1,
        revision: 4,
        writer: 'writer',
        seq: 7,
        savedAt: '2026-11-02T10:00:00.000Z',
      });
      assert.deepEqual(
        [store.versions(desk).map(({ document }) => document), store.setAside(desk).map(({ document }) => document)],
        [['"version"'], ['"aside"']],
      );
      assert.deepEqual(store.versions({ ...desk, method: 'conversation-mat' }), []);
    } finally {
      store.close();
    }
  });
});
