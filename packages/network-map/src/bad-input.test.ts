import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { allByRole, everyElement, nameOf } from '@delaktig/testing/names.js';
import { rendered } from '@delaktig/testing/waiting.js';
import { Watch, watched } from '@delaktig/testing/watch.js';
import { mapDocument, many, odd } from './examples.test-helper.ts';
import { lettersOn } from './letters.test-helper.ts';
import type { Person } from './model.ts';
import { mapWith } from './on-page.test-helper.ts';

const at = (ring: string, sector?: string): Pick<Person, 'place'> => ({
  place: { ring, ...(sector === undefined ? {} : { sector }) },
});

/** What spec.md, "Bad input", says a person sees. */
describe('network map: odd data', () => {
  const fixture = new Fixture();

  it('somebody on a ring that does not exist waits in the tray, with a note, and keeps the place until moved', async () => {
    const harness = await mapWith(fixture, odd());
    check(harness.tray?.contains(harness.person('Kusinen')), 'Kusinen does not wait');
    check(harness.find('note').textContent.includes('1 person stod på en ring'), harness.find('note').textContent);
    await harness.mark('Mamma', 'Ett gott stöd');
    same(harness.inDocument('Kusinen')?.place?.ring, 'ring-7', 'the place after something else was done');
    await harness.place('Kusinen', 'Mellersta ringen', 'Familj', 'panel');
    same(harness.inDocument('Kusinen')?.place?.ring, 'ring-2', 'the place after she was moved');
    check(!harness.has('note'), 'the note is still there');
    await harness.undo();
    same(harness.inDocument('Kusinen')?.place?.ring, 'ring-7', 'the oddity after undo');
  });

  it('somebody in a sector that does not exist stands in the ring, and the words claim no sector', async () => {
    const harness = await mapWith(fixture, odd());
    same(nameOf(harness.person('<b>Nils</b>')), '<b>Nils</b>, Mellersta ringen', 'the name');
    await harness.open('<b>Nils</b>');
    check(
      allByRole<HTMLInputElement>(harness.find('group', 'I vilken del?'), 'radio').every(({ checked }) => !checked),
      'a sector is chosen',
    );
  });

  it('somebody without a sector on a map that has sectors stands in the ring, and the words claim none', async () => {
    const harness = await mapWith(fixture, mapDocument({ people: [{ id: 'a', name: 'Anna', ...at('ring-1') }] }));
    same(nameOf(harness.person('Anna')), 'Anna, Innersta ringen', 'the name');
  });

  it('a sector on a map without sectors is kept for when they are turned on again', async () => {
    const harness = await mapWith(
      fixture,
      mapDocument({
        ground: { ...mapDocument({}).content.ground, sectors: [] },
        people: [{ id: 'a', name: 'Anna', ...at('ring-1', 'friends') }],
      }),
    );
    same(nameOf(harness.person('Anna')), 'Anna, Innersta ringen', 'the name without sectors');
    await harness.setSectors(true);
    same(nameOf(harness.person('Anna')), 'Anna, Innersta ringen, Vänner', 'the name with sectors');
  });

  it('a marking the set lacks is shown by its id as a plain word, and can be taken away', async () => {
    const harness = await mapWith(fixture, odd());
    await harness.open('Mamma');
    check(harness.has('checkbox', /secret-handshake$/), harness.outline);
    await harness.mark('Mamma', 'secret-handshake', false);
    alike(harness.inDocument('Mamma')?.markings, ['important'], 'her markings');
    check(!harness.has('checkbox', /secret-handshake$/), 'it is still offered');
  });

  it('the same marking twice is shown once, and taking it away takes both', async () => {
    const harness = await mapWith(
      fixture,
      mapDocument({ people: [{ id: 'a', name: 'Anna', ...at('ring-1', 'family'), markings: ['support', 'support'] }] }),
    );
    same(
      lettersOn(harness.element)
        .map(({ letter }) => letter)
        .join(),
      'S',
      'marks on the map',
    );
    await harness.mark('Anna', 'Ett gott stöd', false);
    same(harness.inDocument('Anna')?.markings, undefined, 'her markings');
    await harness.undo();
    alike(harness.inDocument('Anna')?.markings, ['support', 'support'], 'her markings after undo');
  });

  it('a name of more than 200 characters is shown cut off, and read out and edited whole', async () => {
    const name = `Anna${' av en lång släkt'.repeat(20)}`;
    const harness = await mapWith(fixture, mapDocument({ people: [{ id: 'a', name, ...at('ring-1', 'family') }] }));
    const button = harness.person(name);
    check(nameOf(button).includes(name), 'it is not read out whole');
    check(
      button.getBoundingClientRect().height < 120,
      `her button is ${String(button.getBoundingClientRect().height)} px high`,
    );
    await harness.open(name);
    same((harness.find('textbox', 'Namn') as HTMLInputElement).value, name, 'the name in the field');
    await harness.close();
    same(harness.inDocument(name)?.name, name, 'the name afterwards');
  });

  it('somebody with neither name nor picture is shown as nameless', async () => {
    const harness = await mapWith(
      fixture,
      mapDocument({
        people: [
          { id: 'a', name: '', ...at('ring-1', 'family') },
          { id: 'b', name: '  ' },
        ],
      }),
    );
    same(nameOf(harness.person('Utan namn')), 'Utan namn, Innersta ringen, Familj', 'the name');
    await harness.open('Utan namn');
    check(harness.isOpen('Utan namn'), 'the panel');
  });

  it('hints outside their ranges are brought inside where it is drawn, and kept as they came', async () => {
    const people = [
      { id: 'a', name: 'Anna', place: { ring: 'ring-1', sector: 'family', angle: 400, depth: 1.5 } },
      { id: 'b', name: 'Bo', place: { ring: 'ring-3', sector: 'friends', angle: -10, depth: -7 } },
    ];
    const harness = await mapWith(fixture, mapDocument({ people }));
    const map = harness.map?.getBoundingClientRect();
    check(map, 'no map');
    for (const name of ['Anna', 'Bo']) {
      const { left, right, top, bottom } = harness.person(name).getBoundingClientRect();
      check(
        left >= map.left - 1 && right <= map.right + 1 && top >= map.top - 1 && bottom <= map.bottom + 1,
        `${name} stands outside the map`,
      );
    }
    alike(harness.document.content.people, people, 'the people');
  });

  it('a date that cannot be read is left out where dates are shown', async () => {
    const harness = await mapWith(
      fixture,
      mapDocument({ people: [{ id: 'a', name: 'Anna' }] }, { updatedAt: 'i fredags' }),
    );
    const svg = await (await harness.element.toBlob('image/svg+xml')).text();
    check(!/Invalid|NaN|i fredags/.test(svg), 'the picture says a date that is none');
  });

  it('markup, templates and entities in names are text, on the map, in the list, in the panel and in pictures', async () => {
    const names = ['<img src=x onerror=alert(1)>', '${alert(1)}', '&lt;b&gt; {{x}}', '</svg><script>alert(1)</script>'];
    const watch = await watched(async () => {
      const harness = await mapWith(
        fixture,
        mapDocument({
          centre: { name: names[0] ?? '' },
          people: names.map((name, i) => ({ id: String(i), name, ...at('ring-2', 'family') })),
        }),
      );
      for (const name of names) {
        check(nameOf(harness.person(name)).includes(name), `${name} on the map`);
        await harness.open(name);
        check(harness.isOpen(name), `${name} in the panel`);
      }
      await harness.toggleView();
      for (const name of names) check(harness.inList(name), `${name} in the list`);
      const svg = new DOMParser().parseFromString(
        await (await harness.element.toBlob('image/svg+xml')).text(),
        'image/svg+xml',
      );
      check(!svg.querySelector('parsererror, script, img, image[href^="x"]'), 'the picture holds markup');
      for (const name of names)
        check(svg.documentElement.textContent.includes(name.slice(0, 4)), `${name} in the picture`);
    });
    watch.checkQuiet();
  });

  it('half surrogates are kept as they came and shown as �', async () => {
    const name = 'An\ud83dna\udc00';
    const harness = await mapWith(fixture, mapDocument({ people: [{ id: 'a', name, ...at('ring-1', 'family') }] }));
    same(nameOf(harness.person('An�na�')), 'An�na�, Innersta ringen, Familj', 'the name');
    await harness.mark('An�na�', 'Ett gott stöd');
    same(harness.people[0]?.name, name, 'the name in the document');
    await harness.element.toBlob('image/svg+xml');
  });

  it('control characters are kept, and shown as �', async () => {
    const harness = await mapWith(fixture, mapDocument({ people: [{ id: 'a', name: 'An\u0000na\u0007' }] }));
    same(nameOf(harness.person('An�na�')), 'An�na�, väntar på sin plats', 'the name');
    same(harness.people[0]?.name, 'An\u0000na\u0007', 'the name in the document');
  });

  it('characters that turn the direction of text are kept, and turn nothing', async () => {
    const name = 'An\u202ena';
    const harness = await mapWith(fixture, mapDocument({ people: [{ id: 'a', name }] }));
    for (const e of everyElement(harness.element)) {
      if (e.matches('input')) continue;
      check(!e.getAttribute('aria-label')?.includes('\u202e'), 'a name that is spoken turns the words around it');
      check(
        [...e.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || !node.textContent?.includes('\u202e')),
        'a name that is shown turns the words around it',
      );
    }
    same(harness.people[0]?.name, name, 'the name in the document');
  });

  it('ids called __proto__, constructor and toString are data like any other', async () => {
    const document = JSON.parse(
      JSON.stringify(
        mapDocument({
          people: ['__proto__', 'constructor', 'toString', 'a"]\\'].map((id, i) => ({
            id,
            name: `Vän ${String(i)}`,
            ...at('ring-1', 'family'),
            markings: ['constructor'],
          })),
        }),
      ),
    ) as unknown;
    const harness = await mapWith(fixture, document);
    for (let i = 0; i < 4; i++) {
      await harness.place(`Vän ${String(i)}`, 'Yttersta ringen', 'Vänner', 'panel');
      same(harness.where(`Vän ${String(i)}`), 'Yttersta ringen, Vänner', 'where');
    }
    await harness.remove('Vän 1');
    await harness.toggleView();
    await harness.select('Vän 0', 'Ring', 'Innersta ringen');
    check(!('polluted' in {}) && Object.keys(Object.prototype).length === 0, 'a prototype was changed');
    same(harness.people.length, 3, 'people');
  });

  it('10 000 people open grouped, with at most 150 buttons on the map, and each can still be opened', async () => {
    const harness = await mapWith(fixture, many(10_000));
    const buttons = allByRole(harness.map ?? harness.element, 'button').length;
    check(buttons <= 150, `${String(buttons)} buttons`);
    check(harness.has('button', /^Visa [\d\s]+ personer till/), 'nothing is grouped');
    same(harness.people.length, 10_000, 'people');
  });

  it('10 001 people are too many: a message says how many there may be, and all are given back', async () => {
    const value = many(10_001);
    const harness = await mapWith(fixture, value);
    await harness.until(
      () => /10.000/.test(harness.element.shadowRoot?.textContent ?? ''),
      'the message says how many there may be',
    );
    alike(harness.element.value, value, 'the value');
  });

  it('a configuration that is wrong in every part still gives a map, and the developer is told', async () => {
    const watch = new Watch();
    try {
      const harness = await mapWith(fixture, null, (element) => {
        element.config = {
          rings: 99,
          sectors: 'nio',
          distance: 7,
          markingSet: 'åäö',
          child: 'kanske',
          sensitive: 1,
          centre: [],
          maxPeople: -3,
          whatever: {},
        };
      });
      await harness.add('Anna');
      await harness.place('Anna', 'Innersta ringen', 'Familj', 'panel');
      same(harness.where('Anna'), 'Innersta ringen, Familj', 'where');
    } finally {
      watch.stop();
    }
    for (const option of [
      'rings',
      'sectors',
      'distance',
      'markingSet',
      'child',
      'sensitive',
      'centre',
      'maxPeople',
      'whatever',
    ])
      check(
        watch.complaints.some((text) => text.includes(`config.${option}`)),
        `nothing is said of ${option}`,
      );
    check(
      watch.complaints.every((text) => text.startsWith('console.warn')),
      watch.complaints.join('\n'),
    );
  });

  it('an act that cannot be done is not done, and tells nobody', async () => {
    const harness = await mapWith(fixture, odd());
    const heard: string[] = [];
    for (const type of ['input', 'change', 'delaktig-operation'])
      harness.element.addEventListener(type, () => void heard.push(type));
    for (const operation of [
      { type: 'removePerson', id: 'nobody' },
      { type: 'placePerson', id: 'nobody', place: null },
      { type: 'addPerson', person: { id: 'mamma', name: 'Igen' } },
    ] as const)
      harness.element['perform'](operation);
    await rendered(harness.element);
    same(heard.join(), '', 'events');
    check(!harness.element.canUndo, 'there is something to undo');
  });
});
