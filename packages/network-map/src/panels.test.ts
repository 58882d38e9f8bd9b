import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { allByRole, audible, byRole, descriptionOf, nameOf } from '@delaktig/testing/names.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { setViewport, viewports } from '@delaktig/testing/viewport.js';
import { registerSymbols } from '@delaktig/core/symbols/provider.js';
import { alex, alexSymbols, mapDocument } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import { mapWith } from './on-page.test-helper.ts';

const waiting = (count: number): NetworkMapDocument =>
  mapDocument({
    people: Array.from({ length: count }, (_, i): Person => ({ id: `p${String(i)}`, name: `Person ${String(i + 1)}` })),
  });

const focused = ({ focus }: NetworkMapHarness): string => (focus ? nameOf(focus) : 'nowhere');

describe('network map: panels', () => {
  const fixture = new Fixture();
  beforeEach(async () => {
    await setViewport(viewports['desk'] ?? { width: 1280, height: 800 });
  });

  it('whoever has chosen a ring but no part sees what is missing, above where it is chosen', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Farfar');
    check(!harness.panel().textContent.includes('Välj också'), 'something is missing before anything is chosen');
    await harness.choose('Innersta ringen', 'Var ska Farfar stå?');
    const note = harness
      .findAll('note', undefined)
      .find((one) => one.textContent.includes('Välj också en del av kartan.'));
    check(
      note && note.compareDocumentPosition(harness.find('group', 'I vilken del?')) & Node.DOCUMENT_POSITION_FOLLOWING,
      'it is not shown above the parts',
    );
    await harness.choose('Familj', 'I vilken del?');
    check(!harness.panel().textContent.includes('Välj också'), 'it is still shown');
  });

  it('for whoever stands on the map the markings come first; for whoever waits the place does, and nothing moves while they are placed', async () => {
    const harness = await mapWith(fixture, alex());
    const groups = (): readonly string[] => allByRole(harness.panel(), 'group').map(nameOf);
    await harness.open('Mamma');
    alike(groups(), ['Vad stämmer in på Mamma?', 'Var ska Mamma stå?', 'I vilken del?', 'Mer om Mamma'], 'for Mamma');
    await harness.open('Farfar');
    const before = groups();
    alike(before, ['Var ska Farfar stå?', 'I vilken del?', 'Vad stämmer in på Farfar?', 'Mer om Farfar'], 'for Farfar');
    await harness.choose('Innersta ringen', 'Var ska Farfar stå?');
    const radio = byRole(harness.panel(), 'radio', 'Familj');
    radio.focus();
    radio.click();
    await harness.settled();
    alike(groups(), before, 'when he has been placed');
    same(harness.focus, radio, 'the focus');
  });

  it('Escape on a place of the map closes the panel, and focus goes to the person', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Mamma');
    harness.find('button', 'Ställ Mamma här: Yttersta ringen, Fritid').focus();
    await harness.press('Escape');
    check(!harness.isOpen(), 'it is still open');
    same(focused(harness), 'Mamma, Innersta ringen, Familj', 'the focus');
  });

  it('whoever presses a place stands on the person who was placed there', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Mamma');
    const place = harness.find('button', 'Ställ Mamma här: Yttersta ringen, Fritid');
    place.focus();
    place.click();
    await harness.settled();
    same(focused(harness), 'Mamma, Yttersta ringen, Fritid', 'the focus');
  });

  it('a panel that opens does not scroll the map away', async () => {
    const harness = await mapWith(fixture, alex());
    harness.element.scrollIntoView({ block: 'start' });
    const before = scrollY;
    await harness.open('Mamma');
    check(Math.abs(scrollY - before) < 300, `the page is scrolled by ${String(scrollY - before)}`);
    const { top, bottom } = harness.map?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    check(bottom > 100 && top < innerHeight - 100, 'the map is gone');
  });

  for (const [screen, size] of [
    ['a phone', viewports.phone],
    ['a small phone', { width: 360, height: 740 }],
    ['the smallest phone', { width: 320, height: 640 }],
  ] as const)
    it(`on ${screen}, where the map stays in sight, what opens is not begun under it: whom it is about can be read`, async () => {
      await setViewport(size);
      if (innerWidth > innerHeight * (5 / 9)) return; // WebKitGTK has no window so narrow
      const harness = await mapWith(fixture, alex());
      for (const open of [
        () => harness.open('Mamma'),
        async () => {
          // From far down in a long panel.
          byRole(harness.panel(), 'button', 'Känner …').scrollIntoView({ block: 'center', behavior: 'instant' });
          byRole(harness.panel(), 'button', 'Känner …').click();
          await harness.settled();
        },
      ]) {
        await open();
        const heading = harness.panel().querySelector('h3');
        for (const part of [heading, byRole(harness.panel(), 'button', 'Stäng')]) {
          check(part, 'no heading');
          check(harness.isReachable(part), `${part.textContent.trim() || nameOf(part)} is covered by the map`);
          check(part.getBoundingClientRect().bottom < innerHeight, 'it is below the window');
        }
      }
    });

  it('whoever opens more about somebody does not pass through a field on the way, where a screen keyboard would open', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Mamma');
    const passed: string[] = [];
    harness.element.shadowRoot?.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) passed.push(target.localName);
    });
    byRole(harness.panel(), 'button', 'Känner …').click();
    await harness.settled();
    alike(
      passed.filter((name) => name === 'input'),
      [],
      'fields',
    );
    check(harness.panel().contains(harness.focus), 'focus is not in what was opened');
  });

  for (const level of ['easy', 'symbol'] as const)
    it(`on a small phone the map that stays in sight leaves almost half of it to what is open, at level ${level}`, async () => {
      await setViewport({ width: 360, height: 740 });
      if (innerWidth > innerHeight * (5 / 9)) return; // WebKitGTK has no window so narrow
      const people: Person[] = [{ id: 'mamma', name: 'Mamma', place: { ring: 'ring-1', angle: 40, depth: 0.5 } }];
      const harness = await mapWith(fixture, mapDocument({ people }, { level }));
      const help = (): boolean =>
        /Tryck på en person/.test(harness.element.shadowRoot?.querySelector<HTMLElement>('.stage')?.innerText ?? '');
      check(help(), 'the test is wrong: nothing helps to begin');
      await harness.open('Mamma');
      const { top = 0, bottom = innerHeight } = harness.map?.closest('.ground')?.getBoundingClientRect() ?? {};
      check(bottom - top < innerHeight * 0.5, `the map takes ${String(bottom - top)} px of ${String(innerHeight)}`);
      await harness.press('Escape');
      check(help(), 'what helps to begin does not come back');
    });

  it('whoever goes on after the Paus of a page’s own does not stand in a field, where a screen keyboard would open', async () => {
    const harness = await mapWith(fixture, alex());
    harness.element.hideFinish = true;
    await harness.settled();
    harness.element.cover();
    await harness.settled();
    const goOn = harness.find('button', 'Fortsätt');
    goOn.focus();
    goOn.click();
    await harness.settled();
    same(focused(harness), 'Mer', 'the focus');
  });

  it('whoever is opened while somebody else is moved by arrows does not take the move: it is kept, told and said of the one who was moved', async () => {
    const harness = await mapWith(fixture, alex());
    let changes = 0;
    harness.element.addEventListener('change', () => void (changes += 1));
    await harness.startMoving('Mamma', 'keyboard');
    await harness.press('ArrowUp');
    const heard = new Announcements(harness.element);
    harness.person('Lars').click();
    await harness.settled();
    same(harness.where('Mamma'), 'Mellersta ringen, Familj', 'where Mamma stands');
    same(harness.where('Lars'), 'Yttersta ringen, Professionella', 'where Lars stands');
    same(await heard.next(), 'Mamma: Mellersta ringen, Familj.', 'what is said');
    same(changes, 1, 'change events');
    heard.stop();
  });

  it('Escape while moving by arrows says that they are back', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startMoving('Mamma', 'keyboard');
    await harness.press('ArrowUp');
    const heard = new Announcements(harness.element);
    await harness.press('Escape');
    same(await heard.next(), 'Mamma är tillbaka på sin plats.', 'said');
    alike(harness.element.value, { ...(harness.element.value as object), content: alex().content }, 'the map');
    heard.stop();
  });

  it('a drag that is given up says that they are back', async () => {
    const harness = await mapWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.lift(harness.person('Mamma'), harness.pointIn('Yttersta ringen', 'Vänner'));
    await harness.press('Escape');
    same(await heard.next(), 'Mamma är tillbaka på sin plats.', 'said');
    await harness.drop();
    heard.stop();
  });

  it('after somebody is removed focus goes to the next on the same ring, and never to the name field while there is anybody', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.remove('Pappa');
    same(focused(harness), 'Mormor, Mellersta ringen, Släkt', 'after Pappa');
    await harness.remove('Lisa');
    same(focused(harness), 'Mormor, Mellersta ringen, Släkt', 'after Lisa, who was the last');
    await harness.remove('Farfar');
    same(focused(harness), 'Vem känner du?', 'after the only one who waited');
  });

  it('Mer is closed by Escape, and when something has been done there; focus is on its button', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.activate('button', 'Mer');
    harness.find('button', 'Ändra kartan').focus();
    await harness.press('Escape');
    check(!harness.has('group', 'Mer'), 'it is still open');
    same(focused(harness), 'Mer', 'the focus');
  });

  it('what leaves the screen takes markings along only when the person says so', async () => {
    const harness = await mapWith(fixture, alex());
    const printed: unknown[] = [];
    harness.element.print = (options) => {
      printed.push(options);
      return Promise.resolve();
    };
    await harness.more('Skriv ut');
    check(harness.has('group', 'Ska märkningarna vara med?'), harness.outline);
    same(focused(harness), 'Ska märkningarna vara med?', 'the focus');
    const [no, yes] = ['Nej', 'Ja'].map((name) => harness.find('button', name).getBoundingClientRect());
    check(no && yes && Math.abs(no.width - yes.width) < 2 && no.height === yes.height, 'No is not as large as Yes');
    await harness.activate('button', 'Nej');
    await harness.more('Skriv ut');
    await harness.activate('button', 'Ja');
    alike(printed, [{ markings: false }, { markings: true }], 'what is printed');
    check(!harness.has('group', 'Mer'), 'Mer is still open');
    fixture.clear();
    const unmarked = await mapWith(fixture, mapDocument({ people: [{ id: 'a', name: 'Anna' }] }));
    unmarked.element.print = harness.element.print;
    await unmarked.more('Skriv ut');
    same(printed.length, 3, 'asked although nobody is marked');
  });

  it('a picture without markings has neither marks nor legend', async () => {
    const harness = await mapWith(fixture, alex());
    const svg = async (options?: { markings: boolean }): Promise<string> =>
      (await harness.element.toBlob('image/svg+xml', options)).text();
    check((await svg()).includes('Viktig för mig'), 'there is no legend with markings');
    check(!/Viktig för mig|Tar mycket kraft/.test(await svg({ markings: false })), 'there are markings');
  });

  it('where nothing can be changed, a person can still be opened and read in words', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.readonly = true));
    check(
      harness.findAll('note', undefined).some((note) => note.textContent.includes('Du kan titta men inte ändra.')),
      'it is not said',
    );
    check(!harness.has('button', 'Klar'), 'Klar is offered');
    await harness.open('Mamma');
    const panel = harness.panel('Mamma');
    for (const words of ['Innersta ringen, Familj', 'Viktig för mig', 'Ett gott stöd'])
      check(panel.textContent.includes(words), `${words} is not told`);
    alike(allByRole(panel, 'button').map(nameOf), ['Stäng', 'Läs upp'], 'what can be pressed');
    check(!harness.has('button', /^Ställ /), 'places to press are shown');
    await harness.press('Escape');
    same(focused(harness), 'Mamma, Innersta ringen, Familj', 'the focus');
  });

  it('who presses Add with nothing written is told with the field, which is marked as wrong, in the language shown also when that changes', async () => {
    const harness = await mapWith(fixture);
    await harness.activate('button', 'Lägg till');
    const field = harness.find('textbox', 'Vem känner du?');
    same(field.getAttribute('aria-invalid'), 'true', 'the field');
    same(descriptionOf(field), 'Skriv ett namn eller välj en bild först.', 'what it is described by');
    harness.element.lang = 'en';
    await harness.until(() => harness.has('textbox', 'Who do you know?'), 'it is in English');
    same(
      descriptionOf(harness.find('textbox', 'Who do you know?')),
      'Write a name or choose a picture first.',
      'in English',
    );
    await harness.type('A');
    check(!harness.find('textbox', 'Who do you know?').hasAttribute('aria-invalid'), 'it is still marked as wrong');
  });

  it('of many who wait some are shown, and more when the person wants: focus goes to the first new one', async () => {
    const harness = await mapWith(fixture, waiting(60));
    const shown = (): number => allByRole(harness.tray ?? harness.element, 'listitem').length;
    same(shown(), 24, 'at first');
    const heard = new Announcements(harness.element);
    await harness.activate('button', /^Visa fler/);
    same(shown(), 48, 'then');
    same(await heard.next(), 'Visar 48 av 60 personer.', 'said');
    same(focused(harness), 'Person 25, väntar på sin plats', 'the focus');
    await harness.activate('button', /^Visa fler/);
    same(shown(), 60, 'in the end');
    check(!harness.has('button', /^Visa fler/), 'there is more');
    heard.stop();
  });

  it('a long list comes in parts too', async () => {
    const harness = await mapWith(fixture, waiting(120), (element) => (element.view = 'list'));
    same(harness.findAll('textbox', 'Namn').length, 50, 'at first');
    await harness.activate('button', /^Visa fler/);
    same(harness.findAll('textbox', 'Namn').length, 100, 'then');
    same(harness.focus?.closest('fieldset'), harness.inList('Person 51'), 'where the focus is');
  });

  it('whoever is far down a long list can be marked there', async () => {
    const harness = await mapWith(fixture, waiting(70), (element) => (element.view = 'list'));
    await harness.mark('Person 54', 'Viktig för mig');
    alike(harness.inDocument('Person 54')?.markings, ['important'], 'the markings');
  });

  it('pictures stand under the headings of their groups, and skin colour is a second step', async () => {
    const harness = await mapWith(fixture, null);
    await harness.activate('button', 'Välj en bild');
    await harness.appears('heading', 'Människor');
    check(harness.has('heading', 'Djur') && !harness.has('heading', 'Göra'), harness.outline);
    check(!harness.has('button', /hud$/), 'skin colours are among the pictures');
    const picture = (): HTMLImageElement | null => harness.find('button', 'Mamma').querySelector('img');
    await harness.until(() => picture() !== null, 'there is a picture');
    same(picture()?.width, 64, 'its width');
    await harness.activate('button', 'Mamma');
    await harness.appears('dialog', 'Välj hudfärg: Mamma');
    same(focused(harness), 'Välj hudfärg: Mamma', 'the focus');
    same(allByRole(harness.panel(), 'listitem').length, 4, 'colours');
    await harness.activate('button', 'Tillbaka');
    await harness.activate('button', 'Mamma');
    await harness.activate('button', 'Mamma, ljus hud');
    await harness.activate('button', 'Lägg till');
    same(nameOf(harness.person('Mamma')), 'Mamma, väntar på sin plats', 'what she is called');
    same(harness.people[0]?.symbol?.id, 'mother-light', 'her picture');
  });

  it('pictures are named in the language shown, also when that changes; a set that fails takes no other away, and says so', async () => {
    const failing = {
      id: 'failing',
      name: 'x',
      list: () => Promise.reject(new Error('away')),
      search: () => Promise.resolve([]),
      load: () => Promise.reject(new Error('away')),
    };
    registerSymbols(failing);
    try {
      const harness = await mapWith(fixture, null);
      await harness.activate('button', 'Välj en bild');
      await harness.appears('button', 'Hund');
      check(harness.panel().textContent.includes('Några bilder gick inte att hämta.'), 'nothing is said');
      harness.element.lang = 'en';
      await harness.appears('button', 'Dog');
      check(!harness.has('button', 'Hund'), 'there is Swedish left');
    } finally {
      registerSymbols({ ...failing, list: () => Promise.resolve([]) });
    }
  });

  it('another panel can be opened in place of one that is open', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.activate('button', 'Välj en bild');
    await harness.appears('dialog', 'Välj en bild');
    await harness.openGround();
    await harness.appears('dialog', 'Ändra kartan');
    check(!harness.has('dialog', 'Välj en bild'), 'both are open');
  });

  it('what was written into a new map in ordinary Swedish is said in easy Swedish at the level easy; words of the host stay', async () => {
    const harness = await mapWith(fixture, null);
    await harness.add('Anna');
    const document = harness.document;
    harness.element.value = {
      ...document,
      content: {
        ...document.content,
        ground: {
          ...document.content.ground,
          sectors: [
            { id: 'family', label: { sv: 'De mina' } },
            { id: 'professionals', label: { sv: 'Professionella' } },
          ],
        },
      },
    };
    await harness.settled();
    harness.element.level = 'easy';
    await harness.until(() => harness.rings[0] === 'Ringen närmast mitten', `it is easy: ${harness.rings.join()}`);
    alike(harness.sectors, ['De mina', 'Vård och stöd'], 'the parts');
  });

  it('a second language stands beside rings, parts, markings and what distance means', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.langBeside = 'en'));
    await harness.open('Mamma');
    for (const words of ['Innermost ring', 'Family', 'Important to me', 'The closer to the middle'])
      check(harness.element.shadowRoot?.textContent.includes(words), `${words} is not there`);
  });

  it('names of another direction are set apart where they are said', async () => {
    const harness = await mapWith(fixture, mapDocument({ people: [{ id: 'a', name: 'ماما' }] }));
    await harness.rename('ماما', 'بابا');
    same(harness.element['undoName'], 'Ångra: ändra \u2068بابا\u2069', 'undo');
    same(audible(harness.element['undoName']), 'Ångra: ändra بابا', 'as it is heard');
  });

  it('the visible summary is short; the rest is heard, and is all in the summary for the host', async () => {
    const harness = await mapWith(fixture, alexSymbols());
    same(harness.element.summary.startsWith('5 personer på kartan. 2 väntar. '), true, harness.element.summary);
    check(harness.element.summary.includes('personer.'), 'the rings are not in it');
  });
});
