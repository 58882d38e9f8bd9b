// What somebody shares, and what of a map is nobody's but theirs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { start } from '../src/server.js';
import { folders, map, mapOf, Visitor } from './visitor.js';

const TAG = 'delaktig-network-map';
const PATH = '/arenden/alex/natverkskarta';

/** @type {ReturnType<typeof folders>} */
let place;
/** @type {Awaited<ReturnType<typeof start>>} */
let server;
/** @type {Visitor} */
let alex;
/** @type {Visitor} */
let lisa;

beforeEach(async (t) => {
  place = folders();
  server = await start({ port: 0, ...place });
  alex = Visitor.at(server.url);
  lisa = Visitor.at(server.url);
  await alex.signIn('alex');
  await lisa.signIn('lisa');
  /** @type {import('node:test').TestContext} */ (t).after(async () => {
    await server.close();
    place.remove();
  });
});

/** @param {Visitor} who @param {string} id @param {object} [document] */
const share = (who, id, document = mapOf('Mamma')) =>
  who.tell('POST', `${PATH}/delade`, { document: { ...document, id } });

describe('a copy that Alex shares', () => {
  it('is where staff can see it, before Klar too, and nothing else is', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma', 'Pappas nya sambo'));
    assert.equal((await share(alex, 'copy')).status, 200);
    const staffPage = await lisa.open('/arenden/alex');
    assert.match(staffPage.words.all, /Delade kopior.*Delad kopia.*Alex/);
    const page = await lisa.open(`${PATH}/delade/copy`);
    assert.deepEqual(page.data(TAG), { ...mapOf('Mamma'), id: 'copy' });
    assert.match(page.text, /<delaktig-network-map [^>]*readonly/);
    assert.doesNotMatch(staffPage.text + page.text + (await lisa.open('/arenden')).text, /sambo/);
    assert.match(staffPage.words.all, /Ingen karta är klar än/);
  });

  it('is kept once when the page asks again for want of an answer', async () => {
    await alex.openMap();
    await share(alex, 'copy');
    await share(alex, 'copy', mapOf('Something else'));
    assert.deepEqual((await lisa.open(`${PATH}/delade/copy`)).data(TAG), { ...mapOf('Mamma'), id: 'copy' });
  });

  it('shows the pictures it names, and no others', async () => {
    await alex.openMap();
    for (const id of ['photo', 'other'])
      await alex.request(`${PATH}/bilagor/${id}`, {
        method: 'PUT',
        body: id,
        headers: { 'content-type': 'image/jpeg', accept: 'application/json', 'x-csrf': alex.csrf },
      });
    await share(alex, 'copy', map({ people: [{ id: 'm', name: 'Mamma', picture: { attachment: 'photo' } }] }));
    assert.equal((await lisa.request(`${PATH}/bilagor/photo`)).status, 200);
    assert.equal((await lisa.request(`${PATH}/bilagor/other`)).status, 404);
  });

  it('can be taken back, and is nowhere on the disk then', async () => {
    await alex.openMap();
    await share(alex, 'copy', mapOf('Pappas nya sambo'));
    const own = await alex.open('/arenden/alex');
    assert.match(own.words.all, /Det du har delat/);
    await alex.open(`${PATH}/delade/copy`);
    await alex.send(`${PATH}/delade/copy/ta-tillbaka`);
    assert.equal((await lisa.open(`${PATH}/delade/copy`)).status, 404);
    for (const name of readdirSync(place.dataFolder))
      assert.ok(!readFileSync(join(place.dataFolder, name)).includes('sambo'), name);
  });

  it('cannot be taken back by staff, who can take back what they shared themselves', async () => {
    await alex.openMap();
    await share(alex, 'copy');
    await lisa.open(`${PATH}/delade/copy`);
    assert.equal((await lisa.send(`${PATH}/delade/copy/ta-tillbaka`)).status, 403);
    await share(lisa, 'lisas');
    await lisa.open(`${PATH}/delade/lisas`);
    assert.equal((await lisa.send(`${PATH}/delade/lisas/ta-tillbaka`)).heading, 'Alex');
    assert.equal((await lisa.open(`${PATH}/delade/lisas`)).status, 404);
    assert.equal((await lisa.open(`${PATH}/delade/copy`)).status, 200);
  });

  it('is no other document, and has an id that an address can hold', async () => {
    await alex.openMap();
    assert.equal((await alex.tell('POST', `${PATH}/delade`, { document: { type: 'something' } })).status, 400);
    assert.equal((await share(alex, '../x')).status, 400);
    assert.equal((await alex.open(`${PATH}/delade/nothing`)).status, 404);
  });
});

describe('what Alex has said about somebody', () => {
  const forSchool = { id: '3', text: 'För skolan', visibleTo: ['elevhalsan'] };
  /** @param {...object} quotes */
  const mother = (...quotes) => map({ people: [{ id: 'm', name: 'Mamma', quotes }] });
  const said = mother({ id: '1', text: 'Bara mitt', visibleTo: [] }, { id: '2', text: 'Inte bestämt' }, forSchool);

  it('reaches staff only when Alex has chosen so, whichever page they look at', async () => {
    await (await alex.openMap()).finish(said);
    await alex.signIn('alex');
    await (await alex.openMap()).finish({ ...said, level: 'standard' });
    const page = await lisa.open(PATH);
    assert.deepEqual(page.data(TAG).content, mother(forSchool).content);
    const compared = await lisa.open(`${PATH}/versioner/2?jamfor=1`);
    for (const text of [page.text, compared.text]) {
      assert.match(text, /För skolan/);
      assert.doesNotMatch(text, /Bara mitt|Inte bestämt/);
    }
  });

  it('is all there for Alex, and in what becomes a version again', async () => {
    await (await alex.openMap()).finish(said);
    await alex.signIn('alex');
    await (await alex.openMap()).finish(mapOf('Moa'));
    await lisa.open(`${PATH}/versioner/1`);
    await lisa.send(`${PATH}/versioner/1/aterstall`, { base: 2 });
    await alex.signIn('alex');
    assert.deepEqual((await alex.openMap()).document, said);
  });
});

describe('what Alex has chosen that nobody else may see', () => {
  /** @param {string} slug @param {string} type @param {object} content */
  async function hands(slug, type, content) {
    await (await alex.openWork(slug)).finish({ ...map(content), type });
    const seen = await lisa.open(`/arenden/alex/${slug}`);
    await alex.signIn('alex');
    return {
      content: seen.data(`delaktig-${type}`)?.content,
      own: (await alex.openWork(slug)).page.data(`delaktig-${type}`),
    };
  }
  const all = ['elevhalsan'];

  it('is asked for each thing they say', async () => {
    for (const slug of ['samtalsmeny', 'viktigt', 'samtalsmatta', 'natverkskarta'])
      assert.equal((await alex.openWork(slug)).page.pageData.config.audience[0].id, 'elevhalsan', slug);
  });

  it('is not among what matters when staff look', async () => {
    const matters = [{ id: 'm1', visibleTo: [] }, { id: 'm2', visibleTo: all }, { id: 'm3' }];
    const { content, own } = await hands('viktigt', 'what-matters', { matters });
    assert.deepEqual(content, { matters: matters.slice(1) });
    assert.deepEqual(own.content, { matters });
  });

  it('is not in the menu: neither the topic nor what was said about another', async () => {
    const answers = [{ id: 'a1', visibleTo: [] }, { id: 'a2' }];
    const topics = [
      { id: 't1', visibleTo: [], answers: [{ id: 'a0' }] },
      { id: 't2', answers },
    ];
    const { content } = await hands('samtalsmeny', 'conversation-menu', { topics, chosen: ['t1', 't2'] });
    assert.deepEqual(content, { topics: [{ id: 't2', answers: answers.slice(1) }], chosen: ['t2'] });
  });

  it('is not on the mat, nor the mat that goes into it', async () => {
    const cards = [{ id: 'c1', visibleTo: [] }, { id: 'c2' }];
    const mats = [
      { id: 'whole', cards },
      { id: 'detail', detailOf: { mat: 'whole', card: 'c1' }, cards: [{ id: 'd1' }] },
      { id: 'deeper', detailOf: { mat: 'detail', card: 'd1' }, cards: [] },
      { id: 'other', detailOf: { mat: 'whole', card: 'c2' }, cards: [] },
    ];
    const { content } = await hands('samtalsmatta', 'conversation-mat', { mats });
    assert.deepEqual(content, { mats: [{ id: 'whole', cards: cards.slice(1) }, mats[3]] });
  });

  it('takes its picture with it', async () => {
    const matters = [
      { id: 'm1', said: { photo: { attachment: 'own' } }, visibleTo: [] },
      { id: 'm2', said: { photo: { attachment: 'shown' } } },
    ];
    await alex.openWork('viktigt');
    for (const id of ['own', 'shown'])
      await alex.request(`/arenden/alex/viktigt/bilagor/${id}`, {
        method: 'PUT',
        body: id,
        headers: { 'content-type': 'image/jpeg', accept: 'application/json', 'x-csrf': alex.csrf },
      });
    await hands('viktigt', 'what-matters', { matters });
    assert.equal((await lisa.request('/arenden/alex/viktigt/bilagor/shown')).status, 200);
    assert.equal((await lisa.request('/arenden/alex/viktigt/bilagor/own')).status, 404);
    assert.equal((await alex.request('/arenden/alex/viktigt/bilagor/own')).status, 200);
  });
});

describe('an earlier map', () => {
  it('comes with the page, to compare with', async () => {
    assert.equal((await alex.openMap()).page.pageData.compareWith, undefined);
    for (const name of ['Mamma', 'Moa', 'Farfar']) {
      await (await alex.openMap()).finish(mapOf(name));
      await alex.signIn('alex');
    }
    assert.deepEqual((await alex.openMap()).page.pageData.compareWith, mapOf('Farfar'));
    assert.equal((await lisa.open(`${PATH}/versioner/1`)).pageData.compareWith, undefined);
    assert.deepEqual((await lisa.open(`${PATH}/versioner/3`)).pageData.compareWith, mapOf('Moa'));
    const page = await lisa.open(`${PATH}/versioner/3?jamfor=1`);
    assert.deepEqual(page.pageData.compareWith, mapOf('Mamma'));
    assert.match(page.text, /<delaktig-network-map [^>]*view="compare"/);
    assert.doesNotMatch((await lisa.open(`${PATH}/versioner/3?jamfor=9`)).text, /view="compare"/);
  });
});

describe('whom the map is drawn by', () => {
  it('is known to the map when a helper places what the person points at', async () => {
    await lisa.open('/arenden/josef');
    await lisa.send('/arenden/josef/lamna-over', { vem: 'hjalpare' });
    assert.match((await lisa.openMap('josef')).page.text, /<delaktig-network-map [^>]* helper/);
  });

  it('is known to the mat too', async () => {
    await lisa.open('/arenden/josef');
    await lisa.send('/arenden/josef/lamna-over', { vem: 'hjalpare' });
    assert.equal((await lisa.openWork('samtalsmatta', 'josef')).page.pageData.config.helper, true);
    assert.equal((await alex.openWork('samtalsmatta')).page.pageData.config.helper, false);
  });

  it('is the person, unless staff say otherwise', async () => {
    assert.doesNotMatch((await alex.openMap()).page.text, /<delaktig-network-map [^>]* helper/);
  });

  it('has everything in one round when they use one switch', async () => {
    await alex.open('/arenden/alex');
    await alex.send('/arenden/alex/utseende', { niva: 'easy', sprak: 'sv', kontakt: 'ja' });
    const { page } = await alex.openMap();
    assert.match(page.text, /<delaktig-network-map [^>]* scanning/);
    assert.doesNotMatch(page.text, /hide-finish/);
  });
});

describe('pages in the language of the person', () => {
  it('are in Arabic, from right to left, and so is what is wrong', async () => {
    await alex.open('/arenden/alex');
    await alex.send('/arenden/alex/utseende', { niva: 'standard', sprak: 'ar' });
    for (const path of ['/arenden/alex', PATH, '/finns-inte']) {
      const page = await alex.open(path);
      assert.match(page.text, /<html lang="ar" dir="rtl">/);
      assert.doesNotMatch(page.heading.replace('Alex', ''), /[a-zåäö]{3}/i, path);
    }
    const { answer } = await alex.tell('PUT', `${PATH}/utkast`, { document: 'x' });
    assert.doesNotMatch(answer.message, /[a-zåäö]{3}/i);
    assert.match((await lisa.open('/arenden/alex')).text, /<html lang="sv" dir="ltr">/, 'staff read Swedish');
  });
});
