import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itLong } from '@delaktig/testing/framework.js';
import { audible } from '@delaktig/testing/names.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { rendered } from '@delaktig/testing/waiting.js';
import { MemoryDraftStore } from '@delaktig/core/privacy/draft-store.js';
import { alex, alexSymbols, arabic, many } from './examples.test-helper.ts';
import { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument } from './model.ts';
import { mapWith } from './on-page.test-helper.ts';
import type { Pictured } from './picture.ts';
import { printMap } from './print.ts';
import { MapWords } from './words.ts';

const pictured = ({ element }: NetworkMapHarness): Pictured => {
  const document = element['document'];
  const locale = element['locale'];
  return {
    locale,
    document,
    words: new MapWords(locale, document.content, false),
    markings: document.content.markings,
    attachments: element.attachments,
  };
};

/** The text of what would be printed. */
async function printed(harness: NetworkMapHarness): Promise<Document> {
  let page: Document | undefined;
  await printMap(pictured(harness), (view) => {
    page = view.document.cloneNode(true) as Document;
  });
  check(page, 'nothing is printed');
  return page;
}

const svgOf = async ({ element }: NetworkMapHarness): Promise<Document> =>
  new DOMParser().parseFromString(await (await element.toBlob('image/svg+xml')).text(), 'image/svg+xml');

describe('network map: pausing, finishing, taking along', () => {
  const fixture = new Fixture();

  it('Paus stops what was about to be said, and nothing is said while covered', async () => {
    const harness = await mapWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.mark('Mamma', 'Trevlig att umgås med');
    harness.element.cover();
    harness.element.value = alex();
    await rendered(harness.element);
    harness.element.cover();
    await rendered(harness.element);
    const quiet = heard.text;
    for (let i = 0; i < 20; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    same(heard.text, quiet, 'said');
    same(harness.said, '', 'the live region');
    heard.stop();
  });

  it('Paus covers an open panel, the question before starting over, and a half choice', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Farfar');
    await harness.choose('Mellersta ringen');
    harness.element.cover();
    await harness.settled();
    check(!harness.outline.includes('Farfar'), harness.outline);
    await harness.goOn();
    await harness.more('Börja om');
    harness.element.cover();
    await harness.settled();
    check(!harness.has('dialog'), 'the question is still there');
    alike(
      harness.findAll('button').map((b) => b.textContent.trim()),
      ['Fortsätt'],
      'what can be pressed',
    );
    await harness.goOn();
    alike(harness.element.value, alex(), 'the value');
  });

  itLong('who pauses with a switch goes on with it, and scanning goes on too', 40_000, async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startScanning();
    await harness.pressSwitchAt('Verktyg');
    await harness.pressSwitchAt('Paus');
    await harness.until(() => harness.element.covered, 'it is covered');
    await harness.pressSwitchAt('Fortsätt');
    check(!harness.element.covered, 'it is still covered');
    await harness.until(() => harness.scanned !== '', 'scanning goes on');
    await harness.stopScanning();
  });

  itLong('one switch marks somebody, and takes it back', 40_000, async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startScanning();
    await harness.pressSwitchAt('Väntar på sin plats');
    await harness.pressSwitchAt('Farfar');
    await harness.pressSwitchAt('Märk');
    await harness.pressSwitchAt('Viktig för mig');
    alike(harness.inDocument('Farfar')?.markings, ['important'], 'his markings');
    await harness.pressSwitchAt('Ångra: märk Farfar');
    same(harness.inDocument('Farfar')?.markings, undefined, 'his markings after undo');
    check(!harness.scanned.includes('Börja om'), 'starting over is in the round');
    await harness.stopScanning();
  });

  it('Klar waits until the host has saved, and keeps everything when it cannot', async () => {
    const harness = await mapWith(fixture, alex());
    let fail = (_reason: Error): void => undefined;
    harness.element.addEventListener(
      'delaktig-finish',
      (event) => {
        event.detail.waitUntil(new Promise((_resolve, reject) => (fail = reject)));
      },
      { once: true },
    );
    await harness.done();
    check(harness.element.shadowRoot?.textContent.includes('Sparar'), 'it does not say that it is saving');
    fail(new Error('no connection'));
    await harness.appears('alert');
    alike(harness.element.value, alex(), 'the value');
    check(harness.map, 'the map is gone');
    harness.element.addEventListener('delaktig-finish', (event) => {
      event.detail.waitUntil(Promise.resolve());
    });
    await harness.done();
    await harness.until(() => harness.element.value === null, 'it is cleared when it could be saved');
    await harness.activate('button', 'Börja på en ny');
    same(harness.people.length, 0, 'people on the new map');
    await harness.add('Ny');
    same(harness.people.length, 1, 'people after adding');
  });

  it("a draft is kept in the host's store while somebody works, taken up again, and gone after Klar", async () => {
    const store = new MemoryDraftStore();
    const first = await mapWith(fixture, alex());
    first.element.draftStore = store;
    first.element.draftKey = 'alex';
    await first.add('Mormor Birgitta');
    check((await store.load('alex')) !== null, 'no draft is kept');
    const again = document.createElement('delaktig-network-map');
    again.draftStore = store;
    again.draftKey = 'alex';
    await fixture.add(again);
    const second = new NetworkMapHarness(again);
    await second.until(() => again.value !== null, 'the draft is taken up');
    check(second.has('button', /^Mormor Birgitta/), 'what was added is not there');
    again.addEventListener('delaktig-finish', (event) => event.detail.waitUntil(Promise.resolve()));
    await again.finish();
    same(await store.load('alex'), null, 'the draft after Klar');
  });

  it('a store that fails stops nobody from working', async () => {
    const harness = await mapWith(fixture, alex());
    const no = (): Promise<never> => Promise.reject(new Error('full'));
    harness.element.draftStore = { save: no, load: no, clear: no };
    harness.element.draftKey = 'alex';
    await harness.add('Mormor Birgitta');
    check(harness.has('button', /^Mormor Birgitta/), 'nobody was added');
  });

  it('a shared copy has only what was picked, and the element keeps its own', async () => {
    const harness = await mapWith(fixture, alex());
    const copy: NetworkMapDocument = await harness.element.share({
      people: ['mamma', 'lars'],
      distances: true,
      markings: ['support'],
    });
    alike(
      copy.content.people.map(({ name }) => name),
      ['Mamma', 'Lars'],
      'people',
    );
    alike(copy.content.people[0]?.markings, ['support'], 'markings of Mamma');
    same(copy.content.people[1]?.markings, undefined, 'markings of Lars');
    check(
      !JSON.stringify(copy).includes('Pappa') && !JSON.stringify(copy).includes('takesEnergy') && copy.id !== alex().id,
      'there is a trace of the rest',
    );
    alike(harness.element.value, alex(), 'the value');
    const again = await mapWith(fixture, copy);
    same(again.namesOnMap.length, 2, 'people when the copy is opened');
  });

  for (const [what, value, lang] of [
    ['Alex', alex(), 'sv'],
    ['a child’s', alexSymbols(), 'sv'],
    ['an Arabic', arabic(), 'ar'],
    ['a large', many(120), 'sv'],
  ] as const) {
    it(`${what} map becomes a picture with title, date, distance, legend and everybody's name`, async () => {
      const harness = await mapWith(fixture, value, (element) => (element.lang = lang));
      const svg = await svgOf(harness);
      check(!svg.querySelector('parsererror'), 'it is no valid SVG');
      const text = [...svg.querySelectorAll('text')].map((t) => t.textContent).join('\n');
      check(svg.querySelector('title')?.textContent.includes(value.content.centre.name ?? ''), 'the title');
      check(/2026|٢٠٢٦/.test(text), 'the date');
      const flat = text.replace(/\s+/g, '');
      for (const { name } of value.content.people)
        check(flat.includes(name.replace(/\s+/g, '').slice(0, 5)), `${name} is not in the picture`);
      const png = await harness.element.toBlob('image/png');
      same(png.type, 'image/png', 'type');
      const bitmap = await createImageBitmap(png);
      check(bitmap.width > 500 && bitmap.height > 500, `${String(bitmap.width)} × ${String(bitmap.height)}`);
    });
  }

  it('the print has title, date, what distance means, the legend and everybody in words', async () => {
    const page = await printed(await mapWith(fixture, alex()));
    const text = audible(page.body.textContent);
    same(page.title, 'Nätverkskarta', 'the title of the page, which becomes the name of a file: nobody is named in it');
    same(page.documentElement.lang, 'sv', 'its language');
    for (const words of [
      'Nätverkskarta: Alex',
      '2026',
      'desto oftare träffas ni',
      'Viktig för mig',
      'Mamma, Innersta ringen, Familj, märkt: Viktig för mig och Ett gott stöd',
      'Farfar, väntar på sin plats',
    ])
      check(text.includes(words), `"${words}" is not in: ${text}`);
  });

  it('an empty map prints as a sheet to fill in by hand', async () => {
    const page = await printed(await mapWith(fixture));
    check(page.querySelector('svg') && !page.querySelector('li'), 'there is a list of nobody');
    check(page.body.textContent.includes('Viktig för mig'), 'there is no legend');
  });

  it('a shared print or picture for a child shows no marking that was not asked', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.config = { child: true }));
    const svg = await svgOf(harness);
    check(!/kraft|energi|sällan/.test(svg.documentElement.textContent), 'the legend tells them');
  });
});
