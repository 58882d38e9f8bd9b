import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { allByRole } from '@delaktig/testing/names.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { MemoryDraftStore } from '@delaktig/core/privacy/draft-store.js';
import { alex, alexEarlier, german, newer, whole, wholeEarlier } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument } from './model.ts';
import * as stories from './network-map.stories.ts';
import { mapWith, story } from './on-page.test-helper.ts';

/** The smallest picture there is. */
const dot = 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** A map with what a person has said, a photo, and who knows whom. */
function told(): NetworkMapDocument {
  const map = alex();
  return {
    ...map,
    content: {
      ...map.content,
      people: map.content.people.map((person) =>
        person.id === 'pappa'
          ? {
              ...person,
              picture: { attachment: 'photo-of-pappa' },
              quotes: [{ id: 'quote-1', text: 'Vi fiskar ihop.' }],
            }
          : person.id === 'mamma'
            ? {
                ...person,
                picture: { attachment: 'photo-of-mamma' },
                quotes: [
                  { id: 'quote-2', text: 'Hon och Pappa pratar inte.' },
                  { id: 'quote-3', text: 'Hon lyssnar.' },
                ],
              }
            : person,
      ),
      relationships: [
        { id: 'relationship-1', from: 'mamma', to: 'pappa', quality: 'noContact' },
        { id: 'relationship-2', from: 'mamma', to: 'mormor', quality: 'good' },
      ],
    },
  };
}

/** The same, with what is seen on Mamma's photo. */
function described(seen: string): NetworkMapDocument {
  const map = told();
  const people = map.content.people.map((person) =>
    person.picture && person.id === 'mamma' ? { ...person, picture: { ...person.picture, description: seen } } : person,
  );
  return { ...map, content: { ...map.content, people } };
}

const photos = (): ReadonlyMap<string, Blob> =>
  new Map(['photo-of-pappa', 'photo-of-mamma'].map((id) => [id, new Blob([id], { type: 'image/png' })]));

const compared = async (harness: NetworkMapHarness): Promise<HTMLElement> => harness.appears('region', /^Jämfört med/);

const textOf = ({ textContent }: HTMLElement): string =>
  textContent.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ');

describe('network map: comparing with an earlier map', () => {
  const fixture = new Fixture();

  it('who has nothing to compare with is not offered it', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.activate('button', 'Mer');
    check(!harness.has('button', 'Jämför med förra kartan'), 'it is offered');
  });

  it('says in lists who is new, not there this time, nearer, further out and elsewhere, and judges nothing', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.compareWith = alexEarlier()));
    await harness.more('Jämför med förra kartan');
    const region = await compared(harness);
    check(region.contains(harness.element.shadowRoot?.activeElement ?? null), 'the focus is elsewhere');
    const said = textOf(region);
    for (const line of [
      'Jämfört med kartan från 2 september 2025',
      'Nya den här gången Lisa. Mellersta ringen, Skola eller arbete.',
      'Finns inte med den här gången Kusinen. Förra gången: Mellersta ringen, Vänner.',
      'Närmare nu Mamma. Förra gången: Yttersta ringen, Familj. Nu: Innersta ringen, Familj.',
      'Längre ut nu Tränaren. Förra gången: Innersta ringen, Fritid. Nu: Yttersta ringen, Fritid.',
      'På en annan plats nu Pappa. Förra gången: Mellersta ringen, Släkt. Nu: Mellersta ringen, Familj.',
    ])
      check(said.includes(line), `"${line}" is not in: ${said}`);
    same(allByRole(region, 'list').length, 5, 'lists that are heard');
    alike(harness.element.value, alex(), 'the value');
  });

  it('says who is with whom in another way, and who was not said to be before', async () => {
    const harness = await story(fixture, stories.CompareWhole);
    const said = textOf(await compared(harness));
    for (const line of [
      'Närmare nu Bamse, djur. Förra gången: Mellersta ringen, Släkt. Nu: Innersta ringen, Släkt.',
      'Mamma och Pappa. Förra gången: har det svårt ihop. Nu: har inte kontakt just nu.',
      'Josef och Lisa: känner varandra',
      'Mormor och Lars. Förra gången: känner varandra.',
    ])
      check(said.includes(line), `"${line}" is not in: ${said}`);
  });

  it('shows in the picture who is new with a plus, where somebody stood with a dashed circle, and the way to where they stand now', async () => {
    const harness = await story(fixture, stories.Compare);
    await compared(harness);
    const drawing = harness.element.shadowRoot?.querySelector('.compare-drawing');
    check(drawing, 'there is no picture');
    await harness.until(() => drawing.querySelector('text') !== null, 'the picture is drawn');
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent.trim());
    same(texts.filter((text) => text === '+').length, 1, 'plus signs');
    // In the middle, in pixels of the picture as it is seen.
    const seen = (part: Element): { readonly x: number; readonly y: number } => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const apart = (one: Element, other: Element): number =>
      Math.hypot(seen(one).x - seen(other).x, seen(one).y - seen(other).y);
    const written = (words: string): Element => {
      const found = [...drawing.querySelectorAll('text')].find(({ textContent }) => textContent.trim() === words);
      check(found, `${words} is not in the picture`);
      return found;
    };
    const nearest = (part: Element): string | undefined =>
      [
        ...alex()
          .content.people.filter(({ place }) => place)
          .map(({ name }) => name),
        'Kusinen',
      ].sort((one, other) => apart(part, written(one)) - apart(part, written(other)))[0];
    same(nearest(written('+')), 'Lisa', 'whose the plus is: she is new');
    const stood = [...drawing.querySelectorAll('circle[stroke-dasharray="4 4"]')];
    same(stood.length, 4, 'dashed circles: Mamma, Pappa and Tränaren have moved, and Kusinen is not there this time');
    const kusinen = stood.filter((circle) => nearest(circle) === 'Kusinen').map((circle) => circle.getAttribute('r'));
    check(kusinen.includes('22'), 'there is no circle with room for a letter at Kusinen, who has a name there');
    const ways = [...drawing.querySelectorAll('[stroke-dasharray="2 5"]')];
    same(ways.length, 3, 'ways of those who have moved');
    for (const way of ways) {
      const { left, right, top, bottom } = way.getBoundingClientRect();
      const ends = stood.filter((circle) => {
        const { x, y } = seen(circle);
        const near = (at: number, ...sides: readonly number[]): boolean =>
          sides.some((side) => Math.abs(side - at) < 3);
        return near(x, left, right) && near(y, top, bottom);
      });
      check(ends.length > 0, 'a way does not begin where somebody stood');
    }
  });

  it('on a phone too, the name in the middle stands in one piece', async () => {
    const harness = await mapWith(fixture, alex(), (element) => {
      element.style.inlineSize = '320px';
      element.compareWith = alexEarlier();
      element.view = 'compare';
    });
    const written = (): readonly string[] =>
      [...(harness.element.shadowRoot?.querySelectorAll('.compare-drawing text') ?? [])].map(({ textContent }) =>
        textContent.trim(),
      );
    await harness.until(() => written().includes('Lars'), 'the picture is drawn');
    check(written().includes('Alex'), `the name in the middle: ${written().join(', ')}`);
  });

  it('shows in the picture the photos that people have', async () => {
    const photo = new Blob([Uint8Array.from(atob(dot), (letter) => letter.charCodeAt(0))], { type: 'image/gif' });
    const harness = await mapWith(fixture, whole(), (element) => {
      element.attachments = new Map([['photo-bamse', photo]]);
      element.compareWith = wholeEarlier();
      element.view = 'compare';
    });
    const picture = (): Element | null | undefined =>
      harness.element.shadowRoot?.querySelector('.compare-drawing image[href^="blob:"]');
    await harness.until(() => picture() != null, 'the photo is drawn');
  });

  it('which markings are others is seen, and heard only when the person has turned it on', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.compareWith = alexEarlier()));
    await harness.more('Jämför med förra kartan');
    const region = await compared(harness);
    check(
      textOf(region).includes('Lars Nu: Tar mycket kraft. Förra gången: Svår för mig att umgås med.'),
      textOf(region),
    );
    check(!harness.outline.includes('Tar mycket kraft.'), 'a marking is heard');
    await harness.more('Läs märkningar i skärmläsare');
    same(allByRole(region, 'list').length, 6, 'lists that are heard');
  });

  it('somebody goes back to the map by the same entry, by its button, or by the toolbar', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.compareWith = alexEarlier()));
    await harness.more('Jämför med förra kartan');
    await compared(harness);
    await harness.activate('button', 'Tillbaka till kartan');
    await harness.until(() => harness.map !== null, 'the map is shown');
    await harness.more('Jämför med förra kartan');
    await compared(harness);
    await harness.activate('button', 'Karta');
    check(harness.map, 'the map is not shown');
  });

  for (const [what, earlier, sentence] of [
    ['another person', { ...german(), owner: { id: 'kim' } }, 'en annan persons'],
    ['nobody knows whom', { ...german(), id: 'another' }, 'Det går inte att se om'],
    ['newer software', newer(), 'nyare version'],
    ['another method', { type: 'conversation-mat', version: 1 }, 'går inte att läsa'],
    ['nothing at all', 'a text', 'går inte att läsa'],
  ] as const) {
    it(`an earlier map of ${what} is not shown: it says so in words, and the map can be used as before`, async () => {
      const value = { ...alex(), ...(what === 'another person' ? { owner: { id: 'alex' } } : {}) };
      const harness = await mapWith(fixture, value, (element) => (element.compareWith = earlier));
      await harness.more('Jämför med förra kartan');
      const region = await compared(harness);
      check(textOf(region).includes(sentence), textOf(region));
      check(!textOf(region).includes('Wilhelmine'), 'somebody else is named');
      await harness.activate('button', 'Tillbaka till kartan');
      await harness.until(() => harness.map !== null, 'the map is shown');
      await harness.mark('Mamma', 'Trevlig att umgås med');
    });
  }

  it('Klar clears the earlier map too', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.compareWith = alexEarlier()));
    harness.element.addEventListener('delaktig-finish', (event) => event.detail.waitUntil(Promise.resolve()));
    await harness.element.finish();
    same(harness.element.compareWith, null, 'the earlier map');
  });
});

describe('network map: sharing a part', () => {
  const fixture = new Fixture();

  it('hands on just what was picked, with its pictures, and nothing of the rest', async () => {
    const harness = await mapWith(fixture, told(), (element) => (element.attachments = photos()));
    let shared: { document: unknown; attachments: ReadonlyMap<string, Blob> } | undefined;
    harness.element.addEventListener('delaktig-share', ({ detail }) => {
      shared = detail;
      detail.waitUntil(Promise.resolve());
    });
    const heard = new Announcements(harness.element);
    await harness.more('Dela en del av kartan');
    for (const name of ['Mamma', 'Mormor', 'Var de står', 'Foton och teckningar av dem', 'Ett gott stöd'])
      await harness.tick(name);
    await harness.tick(/Hon lyssnar/);
    await harness.activate('button', 'Ja, dela');
    await harness.until(() => heard.text.includes('Det du valde är delat.'), 'it is said');
    heard.stop();
    check(shared, 'nothing was handed on');
    const text = JSON.stringify(shared.document);
    for (const there of ['Mamma', 'Mormor', 'Hon lyssnar', 'support', 'photo-of-mamma', 'ring-1'])
      check(text.includes(there), `${there} is missing`);
    for (const left of [
      'Pappa',
      'pappa',
      'Alex',
      'Josef',
      'fiskar',
      'pratar inte',
      'important',
      'relationship',
      told().id,
    ])
      check(!text.includes(left), `${left} is there`);
    alike([...shared.attachments.keys()], ['photo-of-mamma'], 'the pictures');
    alike(harness.element.value, told(), 'the value');
  });

  it('shows beforehand what will be seen; nothing is picked at first, and nothing can be shared then', async () => {
    const harness = await story(fixture, stories.Share);
    let fired = false;
    harness.element.addEventListener('delaktig-share', () => (fired = true));
    check(
      allByRole<HTMLInputElement>(harness.element, 'checkbox').every(({ checked }) => !checked),
      'something is picked',
    );
    await harness.activate('button', 'Ja, dela');
    check(!fired, 'it was shared');
    await harness.tick('Lisa');
    check(textOf(harness.find('dialog')).includes('Lisa, utan plats'), textOf(harness.find('dialog')));
  });

  it('where nobody takes it, the person is told that nothing was handed out', async () => {
    const harness = await story(fixture, stories.SharePicked);
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Ja, dela');
    await harness.until(() => heard.text.includes('Inget har lämnats ut'), 'it is said');
    heard.stop();
    await harness.activate('button', 'Nej, dela inte');
    check(!harness.has('dialog'), 'it is still open');
  });
});

describe('network map: what others will see, in words', () => {
  const fixture = new Fixture();

  it('what they are, what is seen on their pictures, who is in the middle and who knows whom is all told before it is shared', async () => {
    const harness = await mapWith(fixture, whole());
    await harness.more('Dela en del av kartan');
    await harness.appears('dialog', 'Dela en del av kartan');
    for (const name of ['Mamma', 'Pappa', 'Farfar', 'Bamse']) await harness.tick(name);
    const seen = (): string =>
      textOf(harness.element.shadowRoot?.querySelector<HTMLElement>('[data-share-seen]') ?? harness.element);
    check(!/djur|dött|bryggan|kontakt|Alex/.test(seen()), `what nobody has picked is told: ${seen()}`);
    await harness.tick('Om någon är ett djur, en plats, död eller någon du saknar');
    await harness.tick('Foton och teckningar av dem');
    await harness.tick('Vem som står i mitten');
    await harness.tick('Mamma och Pappa');
    check(seen().includes('Farfar, har dött, utan plats'), seen());
    check(/Bamse, djur, utan plats Bilden är med: ”Min hund på bryggan”/.test(seen()), seen());
    check(seen().includes('I mitten: Alex'), seen());
    check(seen().includes('Vilka känner varandra? Mamma och Pappa: har inte kontakt just nu'), seen());
    await harness.tick('Var de står');
    check(seen().includes('Farfar, har dött, I mina tankar'), seen());
  });
});

describe('network map: erasing somebody for good', () => {
  const fixture = new Fixture();

  it('asks first with what it means; no is as large as yes, and erases nothing', async () => {
    const harness = await story(fixture, stories.Erase);
    const dialog = harness.find('dialog', /Radera Pappa/);
    check(textOf(dialog).includes('Det går inte att ångra'), textOf(dialog));
    const [no, yes] = [/Nej, behåll/, /Ja, radera/].map((name) => harness.find('button', name).getBoundingClientRect());
    same(Math.round(no?.width ?? 0), Math.round(yes?.width ?? 1), 'their widths');
    same(Math.round(no?.height ?? 0), Math.round(yes?.height ?? 1), 'their heights');
    await harness.activate('button', 'Nej, behåll');
    alike(harness.element.value, alex(), 'the value');
    check(!harness.has('dialog'), 'the question is still there');
  });

  it('leaves nothing of them: not in the map, undo, redo, draft, earlier map, pictures, form or what is spoken', async () => {
    const draftStore = new MemoryDraftStore();
    const given = { ...told(), content: { ...told().content } };
    const harness = await mapWith(fixture, told(), (element) => {
      element.attachments = photos();
      element.compareWith = given;
      element.draftStore = draftStore;
      element.draftKey = 'alex';
    });
    const { element } = harness;
    await harness.mark('Pappa', 'Ett gott stöd');
    await harness.place('Lars', 'Innersta ringen', 'Familj', 'panel');
    await harness.undo();
    const events: { item: string; document: string; attachments: readonly string[] }[] = [];
    element.addEventListener('delaktig-erase', ({ detail }) => {
      events.push(detail);
      detail.waitUntil(Promise.resolve());
    });
    const heard = new Announcements(element);
    await harness.open('Pappa');
    await harness.activate('button', /^Radera/);
    await harness.tick(/pratar inte/);
    await harness.activate('button', 'Ja, radera');
    await harness.until(() => heard.text.includes('Personen är raderad.'), 'it is said');
    heard.stop();
    const [erased] = events;
    same(erased?.item, 'pappa', 'who the host is told of');
    same(erased?.document, told().id, 'the document');
    alike(erased?.attachments, ['photo-of-pappa'], 'the pictures that are gone');
    alike([...element.attachments.keys()], ['photo-of-mamma'], 'the pictures that are left');
    for (const [what, held] of Object.entries({
      value: element.value,
      compareWith: element.compareWith,
      draft: await draftStore.load('alex'),
    }))
      check(!/pappa/i.test(JSON.stringify(held)), `${what}: ${JSON.stringify(held)}`);
    check(JSON.stringify(given).includes('Pappa'), "the host's own object was changed");
    for (let steps = 0; element.canUndo && steps < 9; steps++) element.undo();
    check(!/pappa/i.test(JSON.stringify(element.value)), 'undo brings them back');
    for (let steps = 0; element.canRedo && steps < 9; steps++) element.redo();
    check(!/pappa/i.test(JSON.stringify(element.value)), 'redo brings them back');
    element.formResetCallback();
    check(!/pappa/i.test(JSON.stringify(element.value)), 'a reset brings them back');
    await harness.settled();
    check(!/pappa/i.test(element.shadowRoot?.textContent ?? ''), 'the name is still shown or spoken');
  });

  it('the name is asked about where it tells what is seen on another picture, and the picture stays', async () => {
    const seen = 'Mamma och Pappa på bryggan';
    const map = described(seen);
    const harness = await mapWith(fixture, map, (element) => {
      element.attachments = photos();
      element.compareWith = map;
    });
    const { element } = harness;
    const told: unknown[] = [];
    element.addEventListener(
      'delaktig-erase',
      ({ detail: { quotes, descriptions, attachments } }) => void told.push({ quotes, descriptions, attachments }),
    );
    await harness.open('Pappa');
    await harness.activate('button', /^Radera/);
    const asked = harness.find('group', 'Namnet finns också i dina ord om andra och om deras bilder. Ska det raderas?');
    alike(
      allByRole(asked, 'checkbox').map((box) => textOf(box.closest('label') ?? box).trim()),
      ['Mamma: Hon och Pappa pratar inte.', 'Bilden av Mamma: Mamma och Pappa på bryggan'],
      'what is asked about',
    );
    await harness.tick(/bryggan/);
    await harness.activate('button', 'Ja, radera');
    await harness.settled();
    alike(
      told,
      [{ quotes: [], descriptions: ['photo-of-mamma'], attachments: ['photo-of-pappa'] }],
      'the host is told',
    );
    alike(harness.inDocument('Mamma')?.picture, { attachment: 'photo-of-mamma' }, 'the picture stays');
    check(element.attachments.has('photo-of-mamma'), 'the picture is gone');
    for (const held of [element.value, element.compareWith])
      check(!JSON.stringify(held).includes('bryggan') && JSON.stringify(held).includes('pratar inte'), 'what is held');
  });

  it('nothing that was taken away before brings the name back: not by undo, and the host is told', async () => {
    const harness = await mapWith(fixture, described('Pappa i båten'), (element) => (element.attachments = photos()));
    const { element } = harness;
    await harness.rename('Pappa', 'Farsan');
    await harness.close();
    await element.show('quote-2');
    await harness.appears('button', 'Ta bort mina ord 1');
    await harness.activate('button', 'Ta bort mina ord 1');
    await harness.activate('button', 'Stäng');
    await harness.mark('Mamma', 'Trevlig att umgås med');
    await harness.remove('Mamma');
    const quotes: string[] = [];
    const descriptions: string[] = [];
    element.addEventListener('delaktig-erase', ({ detail }) => {
      quotes.push(...detail.quotes);
      descriptions.push(...detail.descriptions);
    });
    await harness.open('Farsan');
    await harness.activate('button', /^Radera/);
    check(!harness.has('checkbox'), 'what is no longer on the map is asked about');
    await harness.activate('button', 'Ja, radera');
    await harness.settled();
    alike([quotes, descriptions], [['quote-2'], ['photo-of-mamma']], 'what the host is told');
    for (let steps = 0; element.canUndo && steps < 9; steps++) element.undo();
    await harness.settled();
    same(harness.inDocument('Mamma')?.quotes?.length, 1, 'Mamma is back, with what else was said of her');
    alike(harness.inDocument('Mamma')?.picture, { attachment: 'photo-of-mamma' }, 'her picture');
    check(element.attachments.has('photo-of-mamma'), 'the picture itself is gone');
    check(!/pappa|farsan/i.test(JSON.stringify(element.value)), JSON.stringify(element.value));
    for (let steps = 0; element.canRedo && steps < 9; steps++) element.redo();
    check(!/pappa|farsan/i.test(JSON.stringify(element.value)), JSON.stringify(element.value));
  });

  it('somebody who was only on the earlier map can be erased from there', async () => {
    const harness = await story(fixture, stories.Compare);
    await harness.until(() => harness.has('button', /^Radera för alltid: Kusinen/), 'it is offered');
    const asked: string[] = [];
    harness.element.addEventListener('delaktig-erase', ({ detail }) => void asked.push(detail.item));
    await harness.activate('button', /^Radera för alltid: Kusinen/);
    await harness.activate('button', 'Ja, radera');
    await harness.settled();
    alike(asked, ['kusin'], 'who the host is told of');
    check(!harness.element.shadowRoot?.textContent.includes('Kusinen'), 'the name is still shown');
  });

  it('when the host could not erase what it has stored, the person is told', async () => {
    const harness = await story(fixture, stories.Erase);
    harness.element.addEventListener('delaktig-erase', (event) =>
      event.detail.waitUntil(Promise.reject(new Error('no'))),
    );
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Ja, radera');
    await harness.until(() => heard.text.includes('inte ur det som är sparat'), 'it is said');
    heard.stop();
  });
});

describe('network map: what other documents refer to', () => {
  const fixture = new Fixture();

  for (const [what, item, name] of [
    ['a person', 'mamma', 'Mamma'],
    ['a marking', 'mamma#important', 'Mamma'],
  ] as const) {
    it(`${what} is opened, with the focus in it`, async () => {
      const harness = await mapWith(fixture, told());
      check(await harness.element.show({ item }), 'it is not there');
      await harness.until(
        () => harness.isOpen(name) && harness.panel(name).contains(harness.element.shadowRoot?.activeElement ?? null),
        `${name} has the focus`,
      );
    });
  }

  for (const [what, item, words] of [
    ['a quotation', 'quote-1', 'Vi fiskar ihop.'],
    ['how two people are with each other', 'relationship-1', 'har inte kontakt just nu'],
  ] as const)
    it(`${what} is opened where it can be changed, with the focus on it, whatever was shown before`, async () => {
      const harness = await mapWith(fixture, told(), (element) => (element.view = 'list'));
      check(await harness.element.show({ item }), 'it is not there');
      await harness.until(() => {
        const focused = harness.element.shadowRoot?.activeElement;
        return focused instanceof HTMLTextAreaElement ? focused.value === words : harness.focusLine.includes(words);
      }, `the focus is on ${words}`);
    });

  it('where nothing can be changed, whoever a quotation is about is opened', async () => {
    const harness = await mapWith(fixture, told(), (element) => (element.readonly = true));
    check(await harness.element.show('quote-1'), 'it is not there');
    await harness.until(() => harness.isOpen('Pappa'), 'he is open');
  });

  it('what is gone says so, and nothing is opened', async () => {
    const harness = await mapWith(fixture, told());
    same(await harness.element.show('nobody'), false, 'it says');
    check(!harness.isOpen(), 'somebody is open');
  });
});

describe('network map: comparing, sharing and erasing with the keyboard alone', () => {
  const fixture = new Fixture();

  it('somebody picks what is shared, hands it on, and the focus is not lost', async () => {
    const harness = await mapWith(fixture, alex());
    const shared: string[] = [];
    harness.element.addEventListener('delaktig-share', ({ detail }) => {
      shared.push(JSON.stringify(detail.document));
      detail.waitUntil(Promise.resolve());
    });
    await harness.tabTo('button', 'Ångra');
    await harness.arrowTo('ArrowRight', 'button', 'Mer');
    await harness.press('Enter');
    await harness.tabTo('button', 'Dela en del av kartan');
    await harness.press('Enter');
    await harness.until(() => harness.has('dialog', 'Dela en del av kartan'), 'it is open');
    await harness.tabTo('checkbox', 'Mamma');
    await harness.press('Space');
    await harness.tabTo('button', 'Ja, dela');
    await harness.press('Enter');
    await harness.until(() => !harness.has('dialog'), 'it is closed');
    check(shared[0]?.includes('Mamma') && !shared[0].includes('Pappa'), shared[0] ?? 'nothing was shared');
    check(harness.element.shadowRoot?.activeElement, 'the focus is lost');
  });

  it('somebody asks to erase, thinks better of it with Escape, and is with the same person', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.open('Pappa');
    await harness.tabTo('button', /^Radera för alltid: Pappa/);
    await harness.press('Enter');
    await harness.until(() => harness.has('dialog', /^Radera Pappa/), 'it is asked');
    await harness.press('Escape');
    await harness.until(() => !harness.has('dialog', /^Radera Pappa/), 'the question is gone');
    alike(harness.element.value, alex(), 'the value');
    check(harness.element.shadowRoot?.activeElement, 'the focus is lost');
  });

  it('somebody compares, and goes back to where they began', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.compareWith = alexEarlier()));
    await harness.more('Jämför med förra kartan');
    await compared(harness);
    await harness.tabTo('button', 'Tillbaka till kartan');
    await harness.press('Enter');
    await harness.until(() => harness.focusLine.includes('Mer'), 'the focus is on Mer');
  });
});

describe('network map: comparing, sharing and erasing with one switch', () => {
  const fixture = new Fixture();

  it('what can be done with the whole map is a row of its own, and what is opened comes first in the round', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.compareWith = alexEarlier()));
    await harness.startScanning();
    const rows = (): readonly string[] => harness.element['scanRows']().map(({ name }) => name);
    await harness.pressSwitchAt('Mer');
    await harness.pressSwitchAt('Dela en del av kartan');
    await harness.until(() => rows()[0] === 'Dela en del av kartan', 'the boxes come first');
    await harness.stopScanning();
    await harness.close();
    await harness.more('Jämför med förra kartan');
    await compared(harness);
    await harness.startScanning();
    check(/^Jämfört med kartan/.test(rows()[0] ?? ''), rows().join(', '));
    check(!rows().includes('Innersta ringen'), 'people who are not shown can be moved');
    await harness.stopScanning();
  });
});
