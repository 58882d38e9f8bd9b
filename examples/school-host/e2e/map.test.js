// A real browser, the packed element, the server and its database: what a child and a school counsellor do, from beginning to end.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { apart, RINGS } from './person.js';

const host = school();
const alexComes = () => host.comes('Alex elev');
const lisaComes = () => host.comes('Lisa kurator');

/** Alex finishes a map with these people on the nearest ring. @param {...string} names */
async function finished(...names) {
  const alex = await alexComes();
  await alex.goTo('/arenden/alex/natverkskarta');
  for (const name of names) {
    await alex.add(name);
    await alex.place(name, RINGS.near);
  }
  await alex.savedAll();
  await alex.tap('Klar');
  await alex.tapTo('Ja, jag är klar');
  await alex.seesHeading('Klart. Tack!');
  return alex;
}

describe('Alex, with a finger', () => {
  it('fills in the map, finds it again after a reload, goes on, and prints it', async () => {
    const alex = await alexComes();
    await alex.tapTo('Börja på kartan', 'link');
    await alex.add('Mamma');
    await alex.draw('Mamma', 0.25);
    await alex.on('Mamma', RINGS.near).waitHandle();
    await alex.add('Farfar');
    await alex.place('Farfar', RINGS.far);
    await alex.add('Moa');
    await alex.savedAll();

    await alex.page.reload();
    await alex.on('Mamma', RINGS.near).waitHandle();
    await alex.on('Farfar', RINGS.far).waitHandle();
    await alex.place('Moa', RINGS.middle);
    await alex.savedAll();

    const paper = await alex.paper('Skriv ut');
    for (const name of ['Mamma', 'Farfar', 'Moa']) assert.match(paper, new RegExp(name));
  });

  it('finds the map again the next day, on another screen', async () => {
    const alex = await alexComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Mamma');
    await alex.savedAll();
    await host.restart();
    const again = await host.comes('Alex elev', { width: 360, height: 740 });
    await again.tapTo('Fortsätt på kartan', 'link');
    await again.waiting('Mamma').waitHandle();
    alex.complaints = []; // its server is gone
  });

  it('loses nothing when the network is gone for a while', async () => {
    const alex = await alexComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Mamma');
    await alex.savedAll();
    alex.offline = true;
    await alex.page.setOfflineMode(true);
    await alex.add('Farfar');
    await alex.sees(/Inte sparat – försöker igen/);
    await alex.page.setOfflineMode(false);
    await alex.savedAll();
    alex.offline = false;
    const elsewhere = await alexComes();
    await elsewhere.goTo('/arenden/alex/natverkskarta');
    await elsewhere.waiting('Farfar').waitHandle();
  });

  it('keeps the map when something cannot be fetched, says so, and goes on with it when the network is back', async () => {
    const alex = await alexComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Mamma');
    await alex.savedAll();
    await alex.tap('Mer');
    alex.offline = true;
    await alex.page.setOfflineMode(true);
    await alex.tap('En fråga i taget');
    await alex.meets('Försök igen', 'button');
    await alex.waiting('Mamma').waitHandle();
    await alex.page.setOfflineMode(false);
    await alex.tap('Försök igen');
    await alex.meets('Börja', 'button');
    assert.equal(await alex.canFind('Försök igen'), false);
    alex.offline = false;
  });

  it('covers everything at once with Paus, and goes on', async () => {
    const alex = await alexComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Mamma');
    await alex.tap('Paus');
    await alex.find('Fortsätt').waitHandle();
    assert.equal(await alex.canFind('Mamma'), false);
    // Told as soon as it is asked to print: nothing has to be waited for.
    await alex.page.evaluate(() => {
      const map = document.querySelector('delaktig-network-map');
      if (map) Object.assign(map, { print: () => map.setAttribute('data-printed', '') });
    });
    await alex.tap('Skriv ut');
    const printed = await alex.page.evaluate(() => document.querySelector('[data-printed]') !== null);
    assert.equal(printed, false, 'the window that prints does not show it either');
    await alex.tap('Fortsätt');
    await alex.waiting('Mamma').waitHandle();
    const at = await alex.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
    assert.equal(at, 'button', 'not a field, where a screen keyboard opens over the map');
  });

  it('prints the map without how people are marked: whoever wants that on paper is asked under Mer', async () => {
    const alex = await alexComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Mamma');
    await alex.place('Mamma', RINGS.near);
    await alex.choose('Viktig för mig', 'checkbox');
    await alex.savedAll();
    const paper = await alex.paper('Skriv ut');
    assert.match(paper, /Mamma/);
    assert.doesNotMatch(paper, /Viktig för mig/);
  });

  it('has room on a phone for what is opened: the map above it, and one row of Paus, Skriv ut and Klar below', async () => {
    const alex = await host.comes('Alex elev', { width: 360, height: 740 });
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Mamma');
    await alex.place('Mamma', RINGS.near);
    await alex.savedAll();
    const close = await alex.find('Stäng').waitHandle();
    const room = await alex.page.evaluate(() => {
      const map = document.querySelector('delaktig-network-map')?.shadowRoot?.querySelector('.ground');
      const buttons = [...document.querySelectorAll('.bar button')].map((button) => button.getBoundingClientRect());
      return {
        rows: new Set(buttons.map(({ top }) => Math.round(top))).size,
        least: Math.min(...buttons.flatMap(({ width, height }) => [width, height])),
        free: (document.querySelector('.bar')?.getBoundingClientRect().top ?? 0) - (map?.clientHeight ?? innerHeight),
      };
    });
    assert.equal(room.rows, 1);
    assert.ok(room.least >= 44, `a button is ${room.least} px`);
    assert.ok(room.free >= 740 * 0.45, `${room.free} px are left for what is opened`);
    const box = await close.boundingBox();
    assert.ok(box && box.y > 0 && box.y + box.height < 740, 'Stäng can be seen');
  });

  it('is asked before Klar, can say no, and finds everything as it was', async () => {
    const alex = await alexComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Mamma');
    await alex.tap('Klar');
    await alex.seesHeading('Är du klar?');
    await alex.sees(/Då kan Lisa och de andra på elevhälsan se kartan/);
    await alex.tap('Nej, jag fortsätter');
    await alex.waiting('Mamma').waitHandle();
  });

  it('leaves nothing on the screen after Klar, not even by going back', async () => {
    const alex = await finished('Mamma');
    await alex.page.goBack();
    await alex.seesHeading('Välkommen till Elevhälsan');
    assert.equal(await alex.canFind('Mamma'), false);
  });

  it('chooses between two maps when both screens were drawn on', async () => {
    const here = await alexComes();
    const there = await alexComes();
    await here.goTo('/arenden/alex/natverkskarta');
    await there.goTo('/arenden/alex/natverkskarta');
    await there.add('Farfar');
    await there.savedAll();
    await here.add('Mamma');
    await here.sees(/Kartan har ändrats på ett annat ställe också/);
    await here.tapTo('Titta på båda och välj', 'link');
    await here.seesHeading('Vilken karta vill du fortsätta på?');
    for (const name of ['Mamma', 'Farfar']) await here.waiting(name).waitHandle();
    // Two maps on one page have parts of the same name; the section around each tells them apart.
    assert.deepEqual(await here.findings({ but: ['landmark-unique'] }), []);
    await here.tapTo('Fortsätt på den här');
    await here.waiting('Mamma').waitHandle();
    here.complaints = here.complaints.filter((complaint) => !complaint.includes('409'));
  });

  it('reads the map from right to left when Arabic is chosen', async () => {
    const alex = await alexComes();
    await alex.page.select('select[name="sprak"]', 'ar');
    await alex.tapTo('Spara valen');
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.page.waitForFunction(() => {
      const root = document.querySelector('delaktig-network-map')?.shadowRoot?.querySelector('[dir]');
      return root?.getAttribute('dir') === 'rtl' && root.getAttribute('lang') === 'ar';
    });
  });
});

describe('somebody who is erased, or referred to', () => {
  it('is erased for good from the map, and from those that were done before', async () => {
    await finished('Mamma', 'Moa');
    const alex = await alexComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.tap(RINGS.near.map((ring) => `${apart('Moa')}, ${ring}`));
    await alex.tap(`Radera för alltid: ${apart('Moa')}`);
    await alex.seesHeading(`Radera ${apart('Moa')} för alltid?`);
    await alex.tap('Ja, radera');
    await alex.sees(/Raderat ur allt som är sparat \d\d:\d\d/);
    await alex.savedAll();
    assert.deepEqual(host.tablesWith('Moa'), []);
    assert.deepEqual(host.tablesWith('Mamma'), ['drafts', 'versions']);
    const lisa = await lisaComes();
    await lisa.goTo('/arenden/alex/natverkskarta');
    await lisa.on('Mamma', RINGS.near).waitHandle();
    assert.equal(await lisa.canFind('Moa'), false);
  });

  it('is shown when another page, or another element, points there', async () => {
    await finished('Mamma', 'Moa');
    const [mamma, moa] = host.handedOver('alex').content.people;
    const lisa = await lisaComes();
    await lisa.goTo(`/arenden/alex/natverkskarta?visa=${mamma.id}`);
    await lisa.meets('Mamma', 'dialog');
    await lisa.page.evaluate((item) => {
      const detail = { type: 'network-map', item };
      document.body.dispatchEvent(new CustomEvent('delaktig-open', { detail, bubbles: true }));
    }, moa.id);
    await lisa.meets('Moa', 'dialog');
  });
});

describe('Lisa', () => {
  it('sees the map when Alex has pressed Klar, and not before', async () => {
    const alex = await alexComes();
    const lisa = await lisaComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.add('Pappas nya sambo');
    await alex.add('Mamma');
    await alex.place('Mamma', RINGS.near);
    await alex.place('Pappas nya sambo', RINGS.far);
    await alex.savedAll();
    await lisa.goTo('/arenden/alex');
    await lisa.sees(/Ingen karta är klar än/);

    await alex.remove('Pappas nya sambo', RINGS.far);
    await alex.tap('Klar');
    await alex.tapTo('Ja, jag är klar');
    await alex.seesHeading('Klart. Tack!');

    await lisa.page.reload();
    await lisa.tapTo('Visa kartan', 'link');
    await lisa.on('Mamma', RINGS.near).waitHandle();
    assert.equal(await lisa.canFind('Pappas nya sambo'), false);
    assert.equal(await lisa.page.$('::-p-aria([name="Lägg till"][role="button"])'), null, 'nothing can be changed');
  });

  it('restores an earlier version, and Alex goes on from it', async () => {
    await finished('Mamma');
    const alex = await alexComes();
    await alex.goTo('/arenden/alex/natverkskarta');
    await alex.remove('Mamma', RINGS.near);
    await alex.add('Moa');
    await alex.savedAll();
    await alex.tap('Klar');
    await alex.tapTo('Ja, jag är klar');

    const lisa = await lisaComes();
    await lisa.goTo('/arenden/alex');
    await lisa.tapTo('Version 1', 'link');
    await lisa.tapTo('Återställ version 1');
    await lisa.sees(/Version 3, samma som version 1/);
    await lisa.on('Mamma', RINGS.near).waitHandle();

    const next = await alexComes();
    await next.goTo('/arenden/alex/natverkskarta');
    await next.on('Mamma', RINGS.near).waitHandle();
  });

  it('hands the screen to Josef, who has no account', async () => {
    const josef = await lisaComes();
    await josef.tapTo('Josef', 'link');
    await josef.tapTo('Lämna över till Josef');
    await josef.seesHeading('Hej Josef!');
    await josef.tapTo('Börja på kartan', 'link');
    await josef.page.waitForSelector('delaktig-network-map:defined');
  });
});

describe('everybody', () => {
  for (const dark of [false, true])
    it(`can read and reach everything on every page, ${dark ? 'dark' : 'light'}`, async () => {
      await finished('Mamma');
      await finished('Moa');
      const screen = { dark, width: 320, height: 640 };
      const [nobody, lisa, alex] = [
        await host.comes('', screen),
        await host.comes('Lisa kurator', screen),
        await host.comes('Alex elev', screen),
      ];
      const map = '/arenden/alex/natverkskarta';
      for (const [person, path] of /** @type {const} */ ([
        [nobody, '/'],
        [nobody, '/klart'],
        [lisa, '/arenden'],
        [lisa, '/arenden/alex'],
        [lisa, '/arenden/josef'],
        [lisa, `${map}/versioner/1`],
        [alex, '/arenden/alex'],
        [alex, map],
        [alex, '/finns-inte'],
      ])) {
        await person.goTo(path);
        assert.deepEqual(await person.findings(), [], path);
        const wide = await person.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${path} is ${wide} px too wide`);
      }
      await alex.goTo(map);
      await alex.tap('Klar');
      assert.deepEqual(await alex.findings(), [], 'the question before Klar');
      alex.complaints = alex.complaints.filter((complaint) => !complaint.includes('404'));
    });

  it('can read and reach everything in Arabic, on a phone', async () => {
    const lars = await host.comes('Lars vårdnadshavare', { width: 360, height: 740 });
    await lars.page.select('select[name="sprak"]', 'ar');
    await lars.tapTo('Spara valen');
    for (const path of ['/arenden/lars', '/arenden/lars/natverkskarta', '/finns-inte']) {
      await lars.goTo(path);
      assert.deepEqual(await lars.findings(), [], path);
      const wide = await lars.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${path} is ${wide} px too wide`);
    }
    lars.complaints = lars.complaints.filter((complaint) => !complaint.includes('404'));
  });

  it('comes past the header with the first key', async () => {
    const alex = await alexComes();
    await alex.page.keyboard.press('Tab');
    await alex.page.keyboard.press('Enter');
    await alex.page.waitForFunction(() => document.activeElement?.id === 'innehall');
  });

  it('can look at the element in one HTML file, and see what it gives', async () => {
    const somebody = await host.comes('');
    await somebody.goTo('/exempel/plain-html');
    await somebody.add('Pappa');
    await somebody.sees(/"name": "Pappa"/);
  });
});
