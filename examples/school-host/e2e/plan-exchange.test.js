// The plan beside the writing of it: invitations, copies for others, what comes back, what is due. By keys, on a phone in the dark, without scripts.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { school } from './host.js';
import { Keys } from './plan-keys.js';
import { Reader } from './plan-reader.js';

const host = school();
/** @typedef {import('./person.js').Person} Person */

/** Lisa has written a plan, and saved it. @param {Parameters<typeof host.comes>[1]} [screen] */
async function written(screen) {
  const lisa = await host.comes('Lisa kurator', screen);
  await lisa.goTo('/arenden/lars/plan');
  await lisa.meets('Min plan');
  const way = new Reader(lisa, await lisa.page.createCDPSession());
  await way.answer('Vad säger personen om att vi delar uppgifter?', 'Ja');
  await way.add('verksamhet');
  await way.choose('Slags verksamhet', 'Socialtjänst');
  await way.write('Namn eller enhet', 'Missbruksenheten');
  await way.answer('Får verksamheten ta emot och lämna uppgifter?', 'Ja');
  await way.write('Vad och vem gäller samtycket inte?', 'Grannen');
  await way.to('Kallelse och inbjudan');
  await way.date('Datum för mötet', '2031-05-05');
  await way.write('Plats', 'Rum 3');
  await way.to('Mål och insatser');
  await way.add('mål');
  await way.write('Vad är viktigt för mig på lång sikt?', 'Att kunna vara kvar på gården');
  await way.save();
  return lisa;
}

/** Nothing for axe to say, and nothing to scroll sideways for. @param {Person} person */
async function isInOrder(person) {
  assert.deepEqual(await person.findings(), []);
  const [wide, wanted] = await person.page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.ok(Number(wanted) <= Number(wide), `${wanted} px in a window of ${wide}: ${person.page.url()}`);
}

/** What a link of the page gives. @param {Person} person @param {string} name */
async function fileBehind(person, name) {
  const link = await person.find(name, 'link').waitHandle();
  return person.page.evaluate(
    async (element) => (await fetch(/** @type {HTMLAnchorElement} */ (element).href)).text(),
    link,
  );
}

describe('the plan, beside the writing of it', () => {
  it('becomes an invitation, which is moved and called off, by keys alone', async () => {
    const lisa = await written();
    await lisa.goTo('/arenden/lars/plan/kalender');
    await isInOrder(lisa);
    /** Each page begins anew. @param {string} button */
    const press = async (button) => {
      const keys = new Keys(lisa, await lisa.page.createCDPSession());
      await Promise.all([lisa.page.waitForNavigation(), keys.press(button)]);
    };
    await press('Gör inbjudan');
    await lisa.sees(/Inbjudan är gjord\./);
    await isInOrder(lisa);
    const first = await fileBehind(lisa, 'Ladda ner inbjudan utan mottagare');
    assert.match(first, /SUMMARY:Möte\r\nCLASS:PRIVATE/);
    assert.match(first, /SEQUENCE:0\r\n[^]*LOCATION:Rum 3\r\n/);

    await lisa.goTo('/arenden/lars/plan');
    await lisa.meets('Min plan');
    const way = new Reader(lisa, await lisa.page.createCDPSession());
    await way.to('Kallelse och inbjudan');
    await way.date('Datum för mötet', '2031-05-12');
    await way.save();
    await lisa.goTo('/arenden/lars/plan/kalender');
    await press('Uppdatera inbjudan');
    await lisa.sees(/Inbjudan är uppdaterad 1 gång\./);
    assert.match(
      await fileBehind(lisa, 'Ladda ner inbjudan utan mottagare'),
      /SEQUENCE:1\r\n[^]*DTSTART[^\r]*20310512/,
    );
    await lisa.tapTo('Ställ in mötet', 'link');
    await isInOrder(lisa);
    await press('Ja, ställ in');
    await lisa.sees(/Mötet är inställt\./);
    assert.match(await fileBehind(lisa, 'Ladda ner avbokningen utan mottagare'), /STATUS:CANCELLED/);
  });

  it('is given to somebody by their consent, after Lisa has read what is not with it, on a phone in the dark', async () => {
    const lisa = await written({ width: 360, height: 740, dark: true });
    await lisa.goTo('/arenden/lars');
    await lisa.tapTo('Lämna ut planen', 'link');
    await isInOrder(lisa);
    const keys = new Keys(lisa, await lisa.page.createCDPSession());
    await keys.choose('Till vem?', 'Missbruksenheten, Socialtjänst');
    await Promise.all([lisa.page.waitForNavigation(), keys.press('Visa vad som är med')]);
    await lisa.seesHeading('Titta efter innan du lämnar ut det');
    await lisa.seesHeading('Det här är inte med till Missbruksenheten, Socialtjänst');
    await lisa.sees(/Grannen/);
    await isInOrder(lisa);
    const text = await fileBehind(lisa, 'Text till journalen');
    assert.match(text, /Att kunna vara kvar på gården/);
    assert.doesNotMatch(text, /Grannen/);
    for (const path of [
      '/tidsgranser',
      '/statistik',
      '/arenden/lars/plan/kalender',
      '/arenden/lars/plan/las-in',
      '/arenden',
    ]) {
      await lisa.goTo(path);
      await isInOrder(lisa);
    }
  });

  it('comes back from another system, and is seen through before it is saved, without a script', async () => {
    const lisa = await written();
    await lisa.goTo('/arenden/lars/plan/lamna-ut?till=record');
    const bundle = await fileBehind(lisa, 'FHIR-paket');
    const folder = mkdtempSync(join(tmpdir(), 'elevhalsan-bundle-'));
    try {
      const file = join(folder, 'fhir.json');
      writeFileSync(file, bundle.replaceAll('Att kunna vara kvar på gården', 'Att bo kvar hemma'));
      await lisa.page.setJavaScriptEnabled(false);
      await lisa.goTo('/arenden/lars/plan/las-in');
      const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        await lisa.page.$('input[type=file]')
      );
      await input.uploadFile(file);
      await lisa.tapTo('Läs in som utkast');
      await lisa.seesHeading('Planen är inläst som utkast');
      await lisa.page.setJavaScriptEnabled(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
    await lisa.tapTo('Se igenom utkastet', 'link');
    await lisa.meets('Min plan');
    const way = new Reader(lisa, await lisa.page.createCDPSession());
    await way.save();
    assert.equal(host.handedOver('lars', 'sip-form').content.goals.goals[0].words, 'Att bo kvar hemma');
  });
});
