// Who may come in, and what they see.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../src/app.js';
import { start } from '../src/server.js';
import { openStore } from '../src/store.js';
import { folders, mapOf, Visitor } from './visitor.js';

describe('who may come in', () => {
  const { dataFolder, elementFolder, remove } = folders();
  /** @type {Awaited<ReturnType<typeof start>>} */
  let server;
  before(async () => {
    server = await start({ port: 0, dataFolder, elementFolder });
  });
  after(async () => {
    await server.close();
    remove();
  });
  const visitor = () => Visitor.at(server.url);

  it('says plainly that signing in is only for show', async () => {
    const page = await visitor().open('/');
    assert.match(page.words.all, /Här finns inga lösenord/);
    assert.match(page.words.all, /Alex elev/);
    assert.match(page.words.all, /Lisa kurator/);
  });

  it('takes Alex to Alex’s own page', async () => {
    const page = await visitor().signIn('alex');
    assert.equal(page.heading, 'Hej Alex!');
  });

  it('takes Lisa to the cases', async () => {
    const page = await visitor().signIn('lisa');
    assert.equal(page.heading, 'Ärenden');
    for (const name of ['Alex', 'Josef', 'Lars']) assert.match(page.words.all, new RegExp(name));
  });

  it('keeps the list of cases from a pupil', async () => {
    const alex = visitor();
    await alex.signIn('alex');
    const page = await alex.open('/arenden');
    assert.equal(page.status, 403);
    assert.doesNotMatch(page.words.all, /Josef|Lars/);
  });

  it('shows somebody else’s case as if it did not exist', async () => {
    const alex = visitor();
    await alex.signIn('alex');
    const others = await alex.open('/arenden/josef');
    const nobodys = await alex.open('/arenden/finns-inte');
    assert.equal(others.status, 404);
    assert.equal(others.text, nobodys.text);
  });

  it('lets only those sign in who are on the list', async () => {
    for (const who of ['josef', 'okänd', '__proto__', '']) assert.equal((await visitor().signIn(who)).status, 400, who);
  });

  it('asks who you are before it shows anything', async () => {
    for (const path of [
      '/arenden',
      '/arenden/alex',
      '/arenden/alex/natverkskarta',
      '/arenden/alex/natverkskarta/versioner/1',
    ]) {
      const page = await visitor().open(path);
      assert.equal(page.heading, 'Välkommen till Elevhälsan', path);
      assert.match(page.words.all, /Du har loggats ut/);
    }
  });

  it('ends a session on the server, not only in the browser', async () => {
    const lisa = visitor();
    await lisa.signIn('lisa');
    const kept = new Map(lisa.cookies);
    await lisa.send('/logga-ut');
    lisa.cookies = kept;
    assert.equal((await lisa.open('/arenden')).heading, 'Välkommen till Elevhälsan');
  });

  it('keeps its cookie from scripts and from other sites', async () => {
    const alex = visitor();
    await alex.open('/');
    const response = await alex.request('/logga-in', {
      method: 'POST',
      body: new URLSearchParams({ csrf: alex.csrf, vem: 'alex' }),
    });
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('elevhalsan='));
    assert.match(cookie ?? '', /HttpOnly/);
    assert.match(cookie ?? '', /SameSite=Strict/);
  });

  it('changes nothing for a form without the page’s own secret', async () => {
    const lisa = visitor();
    await lisa.signIn('lisa');
    await lisa.open('/arenden/alex');
    lisa.csrf = 'guessed';
    assert.equal((await lisa.send('/arenden/alex/utseende', { niva: 'symbol', sprak: 'ar' })).status, 403);
    assert.match((await lisa.open('/arenden/alex')).text, /value="sv" lang="sv" selected/);
  });

  it('changes nothing for another site’s form', async () => {
    const lisa = visitor();
    await lisa.signIn('lisa');
    await lisa.open('/arenden/alex');
    for (const headers of [{ origin: 'https://example.org' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      const body = new URLSearchParams({ csrf: lisa.csrf, niva: 'symbol', sprak: 'ar' });
      const response = await lisa.request('/arenden/alex/utseende', {
        method: 'POST',
        body,
        headers: /** @type {any} */ (headers),
      });
      assert.equal(response.status, 403, JSON.stringify(headers));
    }
  });

  it('answers only to this machine’s own names', async () => {
    /** @param {string} host */
    const statusFor = (host) =>
      new Promise((done, failed) => {
        request(new URL('/', server.url), { headers: { host } }, (response) => {
          response.resume();
          done(response.statusCode);
        })
          .on('error', failed)
          .end();
      });
    assert.equal(await statusFor('evil.example'), 421);
    assert.equal(await statusFor('localhost:4100'), 200);
  });

  it('allows no script, frame or address but its own, and needs Trusted Types', async () => {
    const { headers } = await visitor().open('/');
    assert.equal(
      headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src blob:; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    );
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('writes no style and no script into its pages', async () => {
    const lisa = visitor();
    const alex = visitor();
    const pages = [
      await lisa.signIn('lisa'),
      await lisa.open('/arenden/alex'),
      await alex.signIn('alex'),
      (await alex.openMap()).page,
    ];
    for (const { text, path } of pages)
      assert.doesNotMatch(text, /\sstyle=|\son\w+=|<script(?! type="(module" src=|application\/json"))/, path);
  });

  it('lets the browser keep its files for ever, and says no to a path out of them', async () => {
    const page = (await visitor().open('/')).text;
    const css = /href="(\/filer\/[^"]+app\.css)"/.exec(page)?.[1] ?? '';
    const response = await fetch(new URL(css, server.url));
    assert.equal(response.status, 200);
    assert.match(response.headers.get('cache-control') ?? '', /immutable/);
    const out = css.replace('app.css', '..%2f..%2fpackage.json');
    assert.equal((await fetch(new URL(out, server.url))).status, 404);
  });

  it('gives the screen to a person without an account, and nothing else with it', async () => {
    const lisa = visitor();
    await lisa.signIn('lisa');
    await lisa.open('/arenden/josef');
    const page = await lisa.send('/arenden/josef/lamna-over');
    assert.equal(page.heading, 'Hej Josef!');
    assert.equal((await lisa.open('/arenden')).status, 403);
    assert.equal((await lisa.open('/arenden/alex')).status, 404);
  });

  it('lets only staff hand over a screen', async () => {
    const alex = visitor();
    await alex.signIn('alex');
    assert.equal((await alex.send('/arenden/alex/lamna-over')).status, 403);
  });
});

it('ends a session after an hour without a sign of life, and not before', async () => {
  const { dataFolder, elementFolder, remove } = folders();
  let now = Date.parse('2026-11-21T08:00:00Z');
  const store = openStore(join(dataFolder, 'test.db'), { now: () => now });
  const app = createApp({ store, elementFolder });
  const alex = new Visitor((path, init) =>
    app.request(`http://127.0.0.1${path}`, {
      ...init,
      headers: { host: '127.0.0.1', .../** @type {any} */ (init.headers) },
    }),
  );
  await alex.signIn('alex');
  const drawing = await alex.openMap();
  for (let minute = 0; minute < 120; minute += 40) {
    now += 40 * 60_000;
    assert.equal((await drawing.save(mapOf('Mamma', String(minute)))).status, 200);
  }
  now += 61 * 60_000;
  assert.equal((await drawing.save(mapOf('Mamma'))).status, 401);
  store.close();
  remove();
});
