// The map: saved, handed over, kept in versions, and never more than the person meant to keep.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { createApp } from '../src/app.js';
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

/** A map Alex has made and finished; signs in again for the next. @param {unknown} document */
async function finished(document) {
  const drawing = await alex.openMap();
  assert.equal((await drawing.finish(document)).status, 200);
  await alex.signIn('alex');
}

describe('while Alex draws', () => {
  it('has what was saved there again after a reload', async () => {
    const drawing = await alex.openMap();
    assert.equal(drawing.document, undefined);
    await drawing.save(mapOf('Mamma'));
    await drawing.save(mapOf('Mamma', 'Farfar'));
    assert.deepEqual((await alex.openMap()).document, mapOf('Mamma', 'Farfar'));
  });

  it('has it there again after the server was restarted', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma'));
    await server.close();
    server = await start({ port: 0, ...place });
    alex.ask = (path, init) => fetch(new URL(path, server.url), init);
    assert.deepEqual((await alex.openMap()).document, mapOf('Mamma'));
    assert.equal((await drawing.save(mapOf('Mamma', 'Moa'))).status, 200);
  });

  it('shows staff nothing of it, not even that it exists', async () => {
    const seen = async () => {
      const pages = [await lisa.open('/arenden'), await lisa.open('/arenden/alex'), await lisa.open(PATH)];
      return pages.map((page) => page.text);
    };
    const before = await seen();
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma'));
    assert.deepEqual(await seen(), before);
    assert.equal((await lisa.request(`${PATH}/lage`)).status, 403);
    assert.equal((await lisa.open(`${PATH}/versioner/1`)).status, 404);
  });

  it('lets nobody but Alex save to it', async () => {
    const drawing = await alex.openMap();
    const asStaff = await lisa.tell('PUT', `${PATH}/utkast`, {
      ...drawing.state,
      seq: 1,
      document: mapOf('Lisa was here'),
    });
    assert.equal(asStaff.status, 403);
    assert.equal((await alex.openMap()).document, undefined);
  });

  it('takes again a save whose answer got lost, together with what was drawn since', async () => {
    const drawing = await alex.openMap();
    const start = { revision: 0 };
    assert.equal((await drawing.save(mapOf('Mamma'), start)).status, 200); // this answer never arrived
    assert.equal((await drawing.save(mapOf('Mamma', 'Moa'), start)).status, 200);
    assert.deepEqual((await alex.openMap()).document, mapOf('Mamma', 'Moa'));
  });

  it('does not let an older save that arrives late bring back what was removed', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma'), { seq: 2 });
    assert.equal((await drawing.save(mapOf('Mamma', 'Removed'), { seq: 1 })).status, 200);
    assert.deepEqual((await alex.openMap()).document, mapOf('Mamma'));
  });

  it('keeps both when the map is drawn on at two screens, and lets Alex choose', async () => {
    const here = await alex.openMap();
    const there = await alex.openMap();
    await there.save(mapOf('Drawn there'));
    assert.equal((await here.save(mapOf('Drawn here'))).status, 409);
    assert.equal((await here.save(mapOf('Drawn here', 'and on'))).status, 409);

    const page = await alex.open(PATH);
    assert.equal(page.heading, 'Vilken karta vill du fortsätta på?');
    assert.deepEqual(page.allData(TAG), [mapOf('Drawn here', 'and on'), mapOf('Drawn there')]);

    await alex.send(`${PATH}/valj`, { val: here.state.writer });
    const chosen = await alex.openMap();
    assert.deepEqual(chosen.document, mapOf('Drawn here', 'and on'));
    assert.equal((await chosen.save(mapOf('Going on'))).status, 200);
  });

  it('keeps the other one if Alex chooses that', async () => {
    const here = await alex.openMap();
    const there = await alex.openMap();
    await there.save(mapOf('Drawn there'));
    await here.save(mapOf('Drawn here'));
    await alex.open(PATH);
    await alex.send(`${PATH}/valj`, { val: '' });
    assert.deepEqual((await alex.openMap()).document, mapOf('Drawn there'));
  });

  it('says so when that choice has been made already', async () => {
    const page = await alex.send(`${PATH}/valj`, { val: 'a-page-that-is-gone' });
    assert.equal(page.status, 409);
    assert.match(page.words.all, /redan gjort/);
  });

  it('can be thrown away, after a question', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma'));
    const question = await alex.open(`${PATH}/slang`);
    assert.match(question.heading, /Vill du slänga/);
    await alex.send(`${PATH}/slang`);
    assert.equal((await alex.openMap()).document, undefined);
  });

  it('does not save into a map that was thrown away at another screen', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma'));
    await alex.open('/arenden/alex');
    await alex.send(`${PATH}/slang`);
    assert.equal((await drawing.save(mapOf('Mamma', 'Moa'))).status, 409);
    const page = await alex.open(PATH);
    assert.deepEqual(page.allData(TAG), [mapOf('Mamma', 'Moa')]);
    assert.match(page.words.all, /Kartan är tom/);
  });
});

describe('Klar', () => {
  it('says who will see the map before it is pressed', async () => {
    const { page } = await alex.openMap();
    assert.match(page.words.all, /Då kan Lisa och de andra på elevhälsan se kartan/);
    const home = await alex.open('/arenden/alex');
    assert.match(
      home.words.all,
      /Om Lisa blir orolig för att du far illa måste hon berätta det för vuxna som kan hjälpa/,
    );
    assert.doesNotMatch(home.words.all + page.words.all, /hemlig/i);
  });

  it('shows the map to staff, and ends Alex’s session', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma'));
    assert.equal((await drawing.finish(mapOf('Mamma', 'Moa'))).status, 200);
    assert.equal((await alex.open('/arenden/alex')).heading, 'Välkommen till Elevhälsan');
    const page = await lisa.open(PATH);
    assert.match(page.words.all, /^Tillbaka till Alex Alex nätverkskarta Version 1, klar .* kl\. \d\d:\d\d, Alex\./);
    assert.deepEqual(page.data(TAG), mapOf('Mamma', 'Moa'));
    assert.match(page.text, /<delaktig-network-map [^>]*readonly/);
  });

  it('leaves a page for the next person that says nothing of this one', async () => {
    const drawing = await alex.openMap();
    await drawing.finish(mapOf('Mamma'));
    const page = await alex.open('/klart');
    assert.equal(page.heading, 'Klart. Tack!');
    assert.doesNotMatch(page.text, /Alex|Mamma|Logga ut/);
  });

  it('keeps what was removed before it in no version, and nowhere in the database’s files', async () => {
    const drawing = await alex.openMap();
    const secret = 'Pappas nya sambo';
    const padding = 'x'.repeat(20_000); // over many pages of the database
    await drawing.save(map({ people: [{ name: secret }], padding }));
    await drawing.save(map({ people: [{ name: secret }, { name: 'Mamma' }], padding }));
    await drawing.save(map({ people: [{ name: 'Mamma' }], padding: 'y'.repeat(500) }));
    const onDisk = () =>
      readdirSync(place.dataFolder).filter((name) => readFileSync(join(place.dataFolder, name)).includes(secret));
    assert.notDeepEqual(onDisk(), [], 'the test can see what is on the disk');
    await drawing.finish(mapOf('Mamma'));
    assert.deepEqual(onDisk(), []);
  });

  it('forgets a thrown away draft on the disk too', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Pappas nya sambo'));
    await alex.open(`${PATH}/slang`);
    await alex.send(`${PATH}/slang`);
    for (const name of readdirSync(place.dataFolder))
      assert.ok(!readFileSync(join(place.dataFolder, name)).includes('Pappas nya sambo'), name);
  });

  it('makes a version each time, and none of a map that is unchanged', async () => {
    await finished(mapOf('Mamma'));
    await finished(mapOf('Mamma', 'Moa'));
    const drawing = await alex.openMap();
    await drawing.finish(drawing.document);
    const page = await lisa.open('/arenden/alex');
    assert.match(page.words.all, /Den senaste kartan är version 2/);
    assert.match(page.words.all, /Tidigare versioner Version 1/);
  });

  it('lets Alex go on next time from what was finished', async () => {
    await finished(mapOf('Mamma'));
    assert.deepEqual((await alex.openMap()).document, mapOf('Mamma'));
  });

  it('can be asked for again when its answer got lost, and makes no second version', async () => {
    const drawing = await alex.openMap();
    const cookies = new Map(alex.cookies);
    assert.equal((await drawing.finish(mapOf('Mamma'))).status, 200);
    alex.cookies = cookies;
    assert.deepEqual(await drawing.finish(mapOf('Mamma')), { status: 200, answer: { kind: 'finished' } });
    assert.equal((await lisa.open(`${PATH}/versioner/2`)).status, 404);
  });

  it('turns away a save that arrives after it', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma', 'Removed'));
    const cookies = new Map(alex.cookies);
    await drawing.finish(mapOf('Mamma'));
    alex.cookies = cookies; // as it was sent before Klar
    assert.equal((await drawing.save(mapOf('Mamma', 'Removed'))).status, 401);
    await alex.signIn('alex');
    assert.deepEqual((await alex.openMap()).document, mapOf('Mamma'));
  });

  it('hands over nothing when nothing was drawn, and leaves a draft as it is', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Mamma'));
    assert.equal((await drawing.finish(null)).status, 200);
    assert.match((await lisa.open('/arenden/alex')).words.all, /Ingen karta är klar än/);
    await alex.signIn('alex');
    assert.deepEqual((await alex.openMap()).document, mapOf('Mamma'));
  });

  it('keeps both when another version was made meanwhile, and lets Alex choose', async () => {
    await finished(mapOf('One'));
    await finished(mapOf('Two'));
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Three'));
    await lisa.open(`${PATH}/versioner/1`);
    await lisa.send(`${PATH}/versioner/1/aterstall`, { base: 2 });

    assert.equal((await drawing.finish(mapOf('Three', 'and more'))).status, 409);
    const page = await alex.open(PATH);
    assert.equal(page.status, 409);
    assert.deepEqual(page.allData(TAG), [mapOf('Three', 'and more'), mapOf('One')]);
    await alex.send(`${PATH}/valj`, { val: drawing.state.writer });
    const again = await alex.openMap();
    assert.deepEqual(again.document, mapOf('Three', 'and more'));
    assert.equal((await again.finish(again.document)).status, 200);

    const versions = [1, 2, 3, 4].map(async (number) => (await lisa.open(`${PATH}/versioner/${number}`)).data(TAG));
    assert.deepEqual(await Promise.all(versions), [
      mapOf('One'),
      mapOf('Two'),
      mapOf('One'),
      mapOf('Three', 'and more'),
    ]);
  });

  it('works as an ordinary form too, when the page’s script did not run', async () => {
    const { state } = await alex.openMap();
    const page = await alex.send(`${PATH}/klar`, { ...state, karta: JSON.stringify(mapOf('Mamma')) });
    assert.equal(page.heading, 'Klart. Tack!');
    assert.deepEqual((await lisa.open(PATH)).data(TAG), mapOf('Mamma'));
  });
});

describe('earlier versions', () => {
  beforeEach(async () => {
    await finished(mapOf('One'));
    await finished(mapOf('Two'));
  });

  it('can be looked at, with a way to the latest', async () => {
    const page = await lisa.open(`${PATH}/versioner/1`);
    assert.match(page.words.all, /Det här är en tidigare version Visa den senaste, version 2/);
    assert.deepEqual(page.data(TAG), mapOf('One'));
  });

  it('are restored as a new version; all others stay', async () => {
    const earlier = await lisa.open(`${PATH}/versioner/1`);
    const page = await lisa.send(`${PATH}/versioner/1/aterstall`, { base: earlier.field('base') });
    assert.match(page.words.all, /Version 3, samma som version 1, återställd .* av Lisa, kurator/);
    assert.deepEqual(page.data(TAG), mapOf('One'));
    assert.deepEqual((await lisa.open(`${PATH}/versioner/2`)).data(TAG), mapOf('Two'));
    assert.deepEqual((await alex.openMap()).document, mapOf('One'));
  });

  it('are not restored from a page that is out of date', async () => {
    const earlier = await lisa.open(`${PATH}/versioner/1`);
    await finished(mapOf('Three'));
    const page = await lisa.send(`${PATH}/versioner/1/aterstall`, { base: earlier.field('base') });
    assert.equal(page.status, 409);
    assert.equal(page.heading, 'Någon annan hann före');
    assert.deepEqual((await lisa.open(PATH)).data(TAG), mapOf('Three'));
  });

  it('can be restored by Alex, unless a map has been begun', async () => {
    const drawing = await alex.openMap();
    await drawing.save(mapOf('Begun'));
    const earlier = await alex.open(`${PATH}/versioner/1`);
    const refused = await alex.send(`${PATH}/versioner/1/aterstall`, { base: earlier.field('base') });
    assert.equal(refused.heading, 'Du har redan börjat');
    await alex.open(`${PATH}/slang`);
    await alex.send(`${PATH}/slang`);
    const page = await alex.send(`${PATH}/versioner/1/aterstall`, { base: earlier.field('base') });
    assert.match(page.words.all, /Version 3, samma som version 1, återställd .* av Alex/);
  });

  it('are kept from another pupil', async () => {
    await lisa.open('/arenden/josef');
    const josef = lisa;
    await josef.send('/arenden/josef/lamna-over');
    assert.equal((await josef.open(`${PATH}/versioner/1`)).status, 404);
    assert.equal((await josef.send(`${PATH}/versioner/1/aterstall`, { base: 2 })).status, 404);
  });
});

describe('language and amount of text', () => {
  it('are chosen for a case and reach the map', async () => {
    await lisa.open('/arenden/alex');
    const page = await lisa.send('/arenden/alex/utseende', { niva: 'symbol', sprak: 'ar' });
    assert.match(page.text, /value="ar" lang="ar" selected/);
    assert.match((await alex.openMap()).page.text, /<delaktig-network-map name="karta" lang="ar" level="symbol"/);
  });

  it('are for the person: staff read in their own words', async () => {
    await lisa.open('/arenden/alex');
    await lisa.send('/arenden/alex/utseende', { niva: 'symbol', sprak: 'ar' });
    await finished(mapOf('Mamma'));
    assert.match(
      (await lisa.open(PATH)).text,
      /<delaktig-network-map name="karta" lang="sv" level="standard" [^>]*readonly/,
    );
  });

  it('are one of those on the page', async () => {
    await lisa.open('/arenden/alex');
    for (const fields of [{ niva: 'toString', sprak: 'sv' }, { niva: 'easy', sprak: 'xx' }, {}])
      assert.equal((await lisa.send('/arenden/alex/utseende', /** @type {any} */ (fields))).status, 400);
  });
});

describe('whatever is sent', () => {
  it('never lets a name become markup', async () => {
    const nasty = '</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>&amp;\u2028';
    await finished(mapOf(nasty));
    const page = await lisa.open(PATH);
    assert.ok(
      !page.text.includes('alert(1)</script>') && !page.text.includes('<img src=x') && !page.text.includes('<!--<'),
    );
    assert.deepEqual(page.data(TAG), mapOf(nasty));
  });

  it('gives back half a surrogate pair, a zero, and keys with names of their own as they came', async () => {
    const text =
      '{"type":"network-map","version":1,"id":"a","content":{"x":"\\ud83d \\u0000","__proto__":{"y":1}},"ext":{"constructor":2}}';
    const drawing = await alex.openMap();
    const { status } = await alex.tell(
      'PUT',
      `${PATH}/utkast`,
      `{"document":${text},"base":0,"revision":0,"seq":1,"writer":"${drawing.state.writer}"}`,
    );
    assert.equal(status, 200);
    assert.equal(JSON.stringify((await alex.openMap()).document), text);
  });

  it('keeps a map of a later version than ours unread', async () => {
    const later = { ...map(), version: 7, news: [1] };
    const drawing = await alex.openMap();
    await drawing.save(later);
    assert.deepEqual((await alex.openMap()).document, later);
  });

  it('keeps a map of ten thousand people', async () => {
    const many = mapOf(...Array.from({ length: 10_000 }, (_, index) => `Person ${index}`));
    const drawing = await alex.openMap();
    assert.equal((await drawing.save(many)).status, 200);
    assert.deepEqual((await alex.openMap()).document, many);
  });

  for (const [what, body] of /** @type {[string, unknown][]} */ ([
    ['no JSON', '{"document":'],
    ['a list', []],
    ['nothing', ''],
    ['no document', {}],
    ['a document that is text', { document: 'karta' }],
    ['another method’s document', { document: { ...map(), type: 'conversation-mat' } }],
    ['a document without a version', { document: { ...map(), version: 'two' } }],
    ['a document without content', { document: { ...map(), content: [] } }],
    [
      'a document nested a hundred thousand deep',
      `{"document":${'{"content":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    ],
    ['an impossible number', { document: map(), revision: -1 }],
    ['no page to speak of', { document: map(), writer: '' }],
  ]))
    it(`says no to ${what}, and keeps what it had`, async () => {
      const drawing = await alex.openMap();
      await drawing.save(mapOf('Mamma'));
      const sent =
        typeof body === 'string' || Array.isArray(body)
          ? body
          : { ...drawing.state, seq: 9, .../** @type {object} */ (body) };
      for (const [method, end] of /** @type {const} */ ([
        ['PUT', 'utkast'],
        ['POST', 'klar'],
      ])) {
        if (end === 'klar' && what === 'no document') continue; // there it is a person who drew nothing
        const { status, answer } = await alex.tell(method, `${PATH}/${end}`, sent);
        assert.equal(status, 400, end);
        assert.match(answer.message, /Inget har ändrats/);
      }
      assert.deepEqual((await alex.openMap()).document, mapOf('Mamma'));
    });

  it('says no to a form that was cut off on its way', async () => {
    await alex.open('/arenden/alex');
    const response = await alex.request('/arenden/alex/utseende', {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nab',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    assert.equal(response.status, 400);
    assert.match(await response.text(), /Det gick inte att förstå/);
  });

  it('says no to more than two megabytes, and stays on its feet', async () => {
    const drawing = await alex.openMap();
    const { status, answer } = await drawing.save(map({ people: 'x'.repeat(5_000_000) }));
    assert.equal(status, 413);
    assert.match(answer.message, /för stort/);
    assert.equal((await drawing.save(mapOf('Mamma'))).status, 200);
  });
});

describe('a page that says what is wrong', () => {
  const cases =
    /** @type {[number, string, (visitor: Visitor) => Promise<{ status: number, heading: string, words: { all: string } }>][]} */ ([
      [400, 'Det gick inte att förstå', (visitor) => visitor.send('/arenden/alex/utseende', { niva: 'x' })],
      [401, 'Du är utloggad', (visitor) => (visitor.cookies.clear(), visitor.send('/arenden/alex/utseende'))],
      [403, 'Det här får du inte göra', (visitor) => ((visitor.csrf = 'x'), visitor.send('/arenden/alex/utseende'))],
      [404, 'Sidan finns inte', (visitor) => visitor.open('/finns-inte')],
      [404, 'Sidan finns inte', (visitor) => visitor.open('/arenden/%E0%A4%A')],
      [404, 'Sidan finns inte', (visitor) => visitor.open(`${PATH}/versioner/99999999999999999999`)],
      [413, 'Det är för stort', (visitor) => visitor.send(`${PATH}/klar`, { karta: 'x'.repeat(3_000_000) })],
    ]);
  for (const [status, heading, ask] of cases)
    it(`has a way on (${status}, ${heading})`, async () => {
      await alex.open('/arenden/alex');
      const page = await ask(alex);
      assert.equal(page.status, status);
      assert.equal(page.heading, heading);
      assert.match(/** @type {any} */ (page).text, /<main[^]*<a href="\/"/);
    });

  it('has a way on when the fault is ours, tells no details, and logs none of what was sent', async () => {
    /** @type {string[]} */
    const logged = [];
    const broken = /** @type {any} */ ({
      session: () => {
        throw new Error('disk full');
      },
    });
    const app = createApp({ store: broken, elementFolder: place.elementFolder, log: (line) => logged.push(line) });
    const response = await app.request('http://127.0.0.1/arenden/alex?namn=Mamma', {
      headers: { host: '127.0.0.1', cookie: 'elevhalsan=x' },
    });
    assert.equal(response.status, 500);
    const text = await response.text();
    assert.match(text, /Något gick fel hos oss/);
    assert.doesNotMatch(text, /disk full/);
    assert.match(logged.join(), /disk full/);
    assert.doesNotMatch(logged.join(), /Mamma|alex/);
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  });
});
