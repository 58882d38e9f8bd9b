// Somebody who is erased for good: gone from everything that is stored, from the database's own files, and not brought back.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import { start } from '../src/server.js';
import { folders, map, mapOf, Visitor } from './visitor.js';

const TAG = 'delaktig-network-map';
const PATH = '/arenden/alex/natverkskarta';
const SECRET = 'Pappas nya sambo';
const SAID = 'Jag vill inte vara ensam hemma';
const PHOTO = Buffer.from('a photo of nobody but the one who is erased');

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

const mother = { id: 'mamma', name: 'Mamma', quotes: [{ id: 'q1', text: `Mamma sa det om ${SECRET}` }] };
const gone = {
  id: 'sambo',
  name: SECRET,
  picture: { attachment: 'photo' },
  quotes: [{ id: 'q2', text: SAID, visibleTo: [] }],
};
/** @param {object} [more] */
const full = (more) =>
  map({
    people: [mother, gone],
    relationships: [{ id: 'r', from: 'mamma', to: 'sambo', quality: 'strained' }],
    // Over many pages of the database.
    padding: 'x'.repeat(20_000),
    ...more,
  });
/** What is left of it. @param {object} [more] */
const rest = (more) => map({ people: [{ id: 'mamma', name: 'Mamma' }], padding: 'x'.repeat(20_000), ...more });

/** @param {Visitor} who @param {object} [change] */
const erase = (who, change) =>
  who.tell('POST', `${PATH}/radera`, { item: 'sambo', quotes: ['q1'], attachments: [], ...change });
const addPhoto = () =>
  alex.request(`${PATH}/bilagor/photo`, {
    method: 'PUT',
    body: PHOTO,
    headers: { 'content-type': 'image/jpeg', accept: 'application/json', 'x-csrf': alex.csrf },
  });
/** Which files of the database still have any of it. */
const onDisk = () =>
  readdirSync(place.dataFolder).filter((name) => {
    const bytes = readFileSync(join(place.dataFolder, name));
    return [SECRET, SAID, PHOTO].some((trace) => bytes.includes(trace));
  });

/** In two versions, in a shared copy, in the draft, and in one that was set aside. */
async function everywhere() {
  for (const padding of ['y'.repeat(9000), 'z'.repeat(30_000)]) {
    const drawing = await alex.openMap();
    await addPhoto();
    await drawing.finish(full({ padding }));
    await alex.signIn('alex');
  }
  await alex.openMap();
  await alex.tell('POST', `${PATH}/delade`, { document: { ...full(), id: 'copy' } });
  const here = await alex.openMap();
  const there = await alex.openMap();
  await there.save(full());
  await here.save(full({ padding: 'here' }));
  return there;
}

describe('somebody whom Alex erases for good', () => {
  it('is in no draft, no version, no shared copy and no attachment', async () => {
    await everywhere();
    assert.equal((await erase(alex)).status, 200);
    const page = await alex.open(PATH);
    assert.deepEqual(page.allData(TAG), [rest({ padding: 'here' }), rest()], 'the two that Alex chooses between');
    for (const [number, padding] of [
      [1, 'y'.repeat(9000)],
      [2, 'z'.repeat(30_000)],
    ])
      assert.deepEqual((await lisa.open(`${PATH}/versioner/${number}`)).data(TAG), rest({ padding }));
    assert.deepEqual((await lisa.open(`${PATH}/delade/copy`)).data(TAG), { ...rest(), id: 'copy' });
    assert.equal((await alex.request(`${PATH}/bilagor/photo`)).status, 404);
  });

  it('is nowhere in the database’s own files when the answer comes', async () => {
    await everywhere();
    assert.notDeepEqual(onDisk(), [], 'the test can see what is on the disk');
    const { answer } = await erase(alex);
    assert.equal(answer.kind, 'erased');
    assert.deepEqual(onDisk(), []);
  });

  it('is not brought back by a save that was under way, by another screen, or by Klar', async () => {
    const drawing = await everywhere();
    await erase(alex);
    await addPhoto();
    await drawing.save(full());
    const other = await alex.openMap();
    await other.save(full(), { base: 0, revision: 99 });
    await alex.tell('POST', `${PATH}/delade`, { document: { ...full(), id: 'later' } });
    await drawing.finish(full());
    await alex.signIn('alex');
    for (const path of [PATH, `${PATH}/versioner/3`, `${PATH}/delade/later`])
      for (const document of (await alex.open(path)).allData(TAG)) assert.deepEqual(document.content, rest().content);
    assert.deepEqual(onDisk(), []);
  });

  it('is not brought back by restoring an earlier version', async () => {
    const drawing = await alex.openMap();
    await drawing.finish(full());
    await alex.signIn('alex');
    await (await alex.openMap()).finish(mapOf('Moa'));
    await alex.signIn('alex');
    await alex.openMap();
    await erase(alex);
    await lisa.open(`${PATH}/versioner/1`);
    await lisa.send(`${PATH}/versioner/1/aterstall`, { base: 2 });
    assert.deepEqual((await lisa.open(`${PATH}/versioner/3`)).data(TAG), rest());
  });

  it('is in no other method either: not in a day that they were chosen for', async () => {
    const day = (/** @type {object[]} */ people, /** @type {string[]} */ ids) => ({
      ...map({ days: [{ id: 'd', activities: [{ id: 'a', people: ids }] }], people }),
      type: 'a-normal-day',
    });
    const moa = { id: 'moa', name: 'Moa' };
    const chosen = { id: 'c', name: SECRET, source: { document: 'a-map', item: 'sambo' } };
    const work = await alex.openWork('en-vanlig-dag');
    await work.finish(day([chosen, moa], ['c', 'moa']));
    await alex.signIn('alex');
    await alex.openMap();
    await erase(alex);
    const page = await lisa.open('/arenden/alex/en-vanlig-dag');
    assert.deepEqual(page.data('delaktig-a-normal-day'), day([moa], ['moa']));
    assert.deepEqual(onDisk(), []);
  });

  it('is not named in what is seen on a picture of somebody else, which stays: in no version, and not brought back', async () => {
    const seen = (/** @type {string | undefined} */ description) => ({
      ...mother,
      quotes: undefined,
      picture: { attachment: 'photo', description },
    });
    const drawing = await alex.openMap();
    await addPhoto();
    await drawing.finish(full({ people: [seen(`Mamma och ${SECRET} på bryggan`), gone] }));
    await alex.signIn('alex');
    const again = await alex.openMap();
    const asked = { quotes: [], descriptions: ['photo'] };
    assert.equal((await erase(alex, asked)).status, 200);
    await again.save(full({ people: [seen(`Mamma och ${SECRET} på bryggan`), gone] }));
    const left = map({ people: [JSON.parse(JSON.stringify(seen(undefined)))], padding: 'x'.repeat(20_000) });
    assert.deepEqual((await lisa.open(`${PATH}/versioner/1`)).data(TAG), left);
    assert.deepEqual((await alex.openMap()).document, left);
    assert.equal((await alex.request(`${PATH}/bilagor/photo`)).status, 200);
    assert.equal((await erase(alex, { descriptions: [5] })).status, 400);
  });

  it('leaves a picture that is on its way to a map not saved yet, and one that somebody else has too', async () => {
    const drawing = await alex.openMap();
    await addPhoto();
    await erase(alex);
    assert.equal((await alex.request(`${PATH}/bilagor/photo`)).status, 200);
    await drawing.save(full({ people: [{ ...mother, picture: { attachment: 'photo' } }, gone] }));
    await erase(alex, { attachments: ['photo'] });
    assert.equal((await alex.request(`${PATH}/bilagor/photo`)).status, 200);
  });

  it('stays in somebody else’s map, where the same id means another person', async () => {
    await lisa.open('/arenden/josef');
    await lisa.send('/arenden/josef/lamna-over');
    const josefs = await lisa.openMap('josef');
    await josefs.save(full());
    await alex.openMap();
    await erase(alex);
    assert.deepEqual((await lisa.openMap('josef')).document, full());
  });

  it('may be erased again, after an answer that got lost', async () => {
    await everywhere();
    await erase(alex);
    assert.equal((await erase(alex)).status, 200);
  });
});

describe('an erasure', () => {
  it('is not said to be done while somebody else reads the file, and is done when asked again', async () => {
    await everywhere();
    const backup = new Database(join(place.dataFolder, 'elevhalsan.db'));
    backup.exec('begin');
    backup.prepare('select count(*) from versions').get();
    const { status, answer } = await erase(alex);
    assert.equal(status, 503);
    assert.match(answer.message, /Försök igen/);
    backup.exec('commit');
    backup.close();
    assert.equal((await erase(alex)).status, 200);
    assert.deepEqual(onDisk(), []);
  });

  it('is the person’s own: staff and strangers cannot', async () => {
    const drawing = await alex.openMap();
    await drawing.save(full());
    assert.equal((await erase(lisa)).status, 403);
    const { csrf } = alex;
    alex.csrf = 'wrong';
    assert.equal((await erase(alex)).status, 403);
    alex.csrf = csrf;
    assert.deepEqual((await alex.openMap()).document, full());
  });

  it('is refused when it names nobody', async () => {
    await alex.openMap();
    for (const change of [{ item: undefined }, { item: '' }, { item: 5 }, { quotes: 'q1' }, { attachments: [1] }])
      assert.equal((await erase(alex, change)).status, 400, JSON.stringify(change));
  });

  it('takes no ring, marking or anything else of the map with it', async () => {
    const drawing = await alex.openMap();
    const content = { people: [], ground: { rings: [{ id: 'ring-1' }] }, markings: [{ id: 'important' }] };
    await drawing.save(map(content));
    for (const item of ['ring-1', 'important', 'a-map']) assert.equal((await erase(alex, { item })).status, 200);
    assert.deepEqual((await alex.openMap()).document, map(content));
  });
});
