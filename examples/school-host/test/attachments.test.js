// Pictures, voices and films beside a map: kept with it, and given back to those who may see it, as nothing but what they are.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { start } from '../src/server.js';
import { folders, map, Visitor } from './visitor.js';

const PATH = '/arenden/alex/natverkskarta';
const PHOTO = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

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

/** @param {...string} ids */
const mapWith = (...ids) =>
  map({ people: ids.map((id) => ({ id: `person-${id}`, name: 'Mamma', photo: { attachment: id } })) });
/** @param {string} id @param {{ type?: string, body?: Uint8Array<ArrayBuffer>, by?: Visitor }} [change] */
const add = (id, { type = 'image/jpeg', body = PHOTO, by = alex } = {}) =>
  by.request(`${PATH}/bilagor/${id}`, {
    method: 'PUT',
    body,
    headers: { 'content-type': type, accept: 'application/json', 'x-csrf': by.csrf },
  });
/** @param {Visitor} who @param {string} id */
const see = (who, id) => who.request(`${PATH}/bilagor/${id}`);

describe('a picture that Alex adds', () => {
  it('is there again after a reload and a restart, as it was', async () => {
    const drawing = await alex.openMap();
    assert.equal((await add('photo')).status, 200);
    await drawing.save(mapWith('photo'));
    await server.close();
    server = await start({ port: 0, ...place });
    alex.ask = (path, init) => fetch(new URL(path, server.url), init);
    const response = await see(alex, 'photo');
    assert.equal(response.headers.get('content-type'), 'image/jpeg');
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), PHOTO);
  });

  it('is seen by staff once Alex has pressed Klar, and never before', async () => {
    const drawing = await alex.openMap();
    await add('photo');
    await drawing.save(mapWith('photo'));
    assert.equal((await see(lisa, 'photo')).status, 404);
    assert.equal((await drawing.finish(mapWith('photo'))).status, 200);
    assert.equal((await see(lisa, 'photo')).status, 200);
  });

  it('is seen by nobody else', async () => {
    const drawing = await alex.openMap();
    await add('photo');
    await drawing.finish(mapWith('photo'));
    const josef = Visitor.at(server.url);
    assert.equal((await see(josef, 'photo')).status, 303, 'whoever is not signed in is asked to');
    await lisa.open('/arenden/josef');
    await lisa.send('/arenden/josef/lamna-over');
    assert.equal((await see(lisa, 'photo')).status, 404, 'handed over to Josef, the screen shows nothing of Alex');
  });

  it('is gone with Klar when it was removed from the map, and with the draft when that is thrown away', async () => {
    const drawing = await alex.openMap();
    await add('kept');
    await add('removed');
    await drawing.save(mapWith('kept', 'removed'));
    await drawing.finish(mapWith('kept'));
    await alex.signIn('alex');
    assert.equal((await see(alex, 'kept')).status, 200);
    assert.equal((await see(alex, 'removed')).status, 404);
    const again = await alex.openMap();
    await add('second');
    await again.save(mapWith('kept', 'second'));
    await alex.open(`${PATH}/slang`);
    await alex.send(`${PATH}/slang`);
    assert.equal((await see(alex, 'kept')).status, 200, 'the version still names it');
    assert.equal((await see(alex, 'second')).status, 404);
  });

  it('stays what it was when something else comes under its name: versions show it', async () => {
    const drawing = await alex.openMap();
    await add('photo');
    await drawing.finish(mapWith('photo'));
    await alex.signIn('alex');
    await alex.openMap();
    assert.equal((await add('photo', { body: new Uint8Array([9]) })).status, 200);
    assert.deepEqual(new Uint8Array(await (await see(alex, 'photo')).arrayBuffer()), PHOTO);
  });

  it('is given back as nothing that could run in the page', async () => {
    await alex.openMap();
    await add('photo');
    const { headers } = await see(alex, 'photo');
    assert.equal(headers.get('content-disposition'), 'attachment; filename="bilaga.jpg"');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('is turned away when it is no picture, voice or film, when it is too large, or empty', async () => {
    await alex.openMap();
    for (const type of ['text/html', 'image/svg+xml', 'application/pdf', '__proto__', 'constructor'])
      assert.equal((await add('a', { type })).status, 415, type);
    assert.equal((await add('a', { type: 'audio/webm;codecs=opus' })).status, 200);
    assert.equal((await add('b', { body: new Uint8Array(0) })).status, 400);
    assert.equal((await add('c', { body: new Uint8Array(6 * 1024 * 1024) })).status, 413);
    assert.equal((await add('..%2Fd')).status, 400);
    for (const id of ['b', 'c']) assert.equal((await see(alex, id)).status, 404);
  });

  it('comes from nobody but Alex', async () => {
    await alex.openMap();
    assert.equal((await add('photo', { by: lisa })).status, 403);
    const { csrf } = alex;
    alex.csrf = 'wrong';
    assert.equal((await add('photo')).status, 403);
    alex.csrf = csrf;
    assert.equal((await see(alex, 'photo')).status, 404);
  });

  it('is kept when the page has no script and sends an ordinary form', async () => {
    const { state } = await alex.openMap();
    const form = new FormData();
    for (const [name, value] of Object.entries({ csrf: alex.csrf, ...state })) form.append(name, String(value));
    form.append('karta', JSON.stringify(mapWith('photo')));
    form.append('karta.photo', new Blob([PHOTO], { type: 'image/jpeg' }), 'photo.jpg');
    const response = await alex.request(`${PATH}/klar`, { method: 'POST', body: form });
    assert.equal(response.headers.get('location'), '/klart');
    const seen = await see(lisa, 'photo');
    assert.deepEqual(new Uint8Array(await seen.arrayBuffer()), PHOTO);
  });
});
