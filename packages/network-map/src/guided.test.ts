import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { allByRole, nameOf } from '@delaktig/testing/names.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { setViewport, viewports } from '@delaktig/testing/viewport.js';
import { alex, mapDocument } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import { mapWith } from './on-page.test-helper.ts';

const asked = (harness: NetworkMapHarness): string => nameOf(harness.find('heading'));
const focused = ({ focus }: NetworkMapHarness): string => (focus ? nameOf(focus) : 'nowhere');

/** One question at a time about this map. */
const guided = (
  fixture: Fixture,
  value: unknown = null,
  config: unknown = null,
  level: 'standard' | 'easy' | 'symbol' = 'standard',
): Promise<NetworkMapHarness> =>
  mapWith(fixture, value, (element) => {
    element.view = 'guided';
    element.config = config;
    element.level = level;
  });

/** Goes on until this is asked. */
async function goTo(harness: NetworkMapHarness, question: string): Promise<void> {
  for (let i = 0; i < 12 && asked(harness) !== question; i++) {
    const [on] = harness.findAll('button', /^(Börja|Nästa|Hoppa över)$/);
    check(on, harness.outline);
    on.click();
    await harness.settled();
  }
  same(asked(harness), question, 'what is asked');
}

const two = (): unknown =>
  mapDocument({
    ground: { distance: { id: 'contact' }, rings: [{ id: 'ring-1' }, { id: 'ring-2' }, { id: 'ring-3' }], sectors: [] },
    people: [
      { id: 'mamma', name: 'Mamma' },
      { id: 'lars', name: 'Lars' },
    ],
  });

describe('network map: one question at a time', () => {
  const fixture = new Fixture();
  beforeEach(async () => {
    await setViewport(viewports['desk'] ?? { width: 1280, height: 800 });
  });
  let speech: PretendSpeech | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
  });

  it('a child makes a whole map by answering, from who there is to looking back', async () => {
    const harness = await guided(fixture, null, { child: true }, 'easy');
    same(asked(harness), 'Innan vi börjar', 'first');
    check(
      harness.element.shadowRoot?.textContent.includes(
        'Om jag blir orolig för att du far illa måste jag berätta det för vuxna som kan hjälpa.',
      ),
      'it is not said that the adult may have to tell',
    );
    await harness.activate('button', 'Börja');
    same(focused(harness), asked(harness), 'the focus is on the question');
    await harness.add('Mamma');
    await harness.add('Lisa');
    await harness.activate('button', 'Nästa');
    same(asked(harness), 'Hur ofta träffar du Mamma?', 'how near');
    same(focused(harness), asked(harness), 'the focus is on the question');
    await harness.activate('button', 'Ringen närmast mitten');
    same(asked(harness), 'Hur ofta träffar du Lisa?', 'the next person');
    same(focused(harness), asked(harness), 'the focus is on the next question');
    await harness.activate('button', 'Hoppa över');
    same(asked(harness), 'Nära och långt bort', 'when all have been asked about');
    await harness.activate('button', 'Nästa');
    same(asked(harness), 'Vilka är viktiga för dig?', 'V');
    await harness.tick('Mamma');
    await harness.activate('button', 'Nästa');
    same(asked(harness), 'Vem hjälper dig?', 'S');
    await harness.activate('button', 'Hoppa över');
    same(asked(harness), 'Vem är det roligt att vara med?', 'T');
    await harness.tick('Mamma');
    await harness.tick('Lisa');
    await harness.activate('button', 'Nästa');
    same(asked(harness), 'Vem vill du träffa mer?', 'M');
    await harness.activate('button', 'Nästa');
    same(asked(harness), 'Titta på kartan. Stämmer den?', 'looking back');
    check(harness.map, 'the map is not shown');
    await harness.activate('button', 'Det är bra så');
    same(harness.element.view, 'map', 'the view afterwards');
    alike(
      harness.people.map(({ name, place, markings }) => [name, place?.ring, markings]),
      [
        ['Mamma', 'ring-1', ['important', 'pleasant']],
        ['Lisa', undefined, ['pleasant']],
      ],
      'the map',
    );
  });

  it('a child is never asked about O, B and X unless staff have turned it on', async () => {
    const plain = await guided(fixture, two(), { child: true });
    const heard: string[] = [];
    for (let i = 0; i < 14 && plain.element.view === 'guided'; i++) {
      heard.push(asked(plain));
      plain.findAll('button', /^(Börja|Nästa|Hoppa över|Det är bra så)$/)[0]?.click();
      await plain.settled();
    }
    check(heard.includes('Vilka är viktiga för dig?'), heard.join('\n'));
    check(!/jobbigt|energi|mindre/.test(heard.join()), heard.join('\n'));
    fixture.clear();
    const open = await guided(fixture, two(), { child: true, sensitive: true });
    await goTo(open, 'Är det någon som det ibland känns jobbigt att vara med?');
  });

  it('O, B and X are asked openly: one person is chosen at a time, and Yes, No and Skip are equally large', async () => {
    const harness = await guided(fixture, two());
    await goTo(harness, 'Är det någon du har svårt att umgås med?');
    check(!harness.has('checkbox'), 'everybody can be ticked');
    const sizes = ['Ja, jag väljer en', 'Nej', 'Hoppa över'].map((name) =>
      harness.find('button', name).getBoundingClientRect(),
    );
    for (const { width, height } of sizes)
      check(
        Math.abs(width - (sizes[0]?.width ?? 0)) < 1 && Math.abs(height - (sizes[0]?.height ?? 0)) < 1,
        'they are not equally large',
      );
    await harness.activate('button', 'Ja, jag väljer en');
    await harness.activate('button', 'Lars');
    alike(harness.inDocument('Lars')?.markings, ['hardToBeWith'], 'what is kept');
    same(focused(harness), asked(harness), 'the focus');
    await harness.activate('button', 'Ta bort svaret: Lars');
    same(harness.inDocument('Lars')?.markings, undefined, 'what is kept when it is taken back');
    check(harness.inDocument('Lars'), 'the person is gone');
  });

  it('nobody who has died or is missed is asked about with X', async () => {
    const harness = await guided(
      fixture,
      mapDocument({
        people: [
          { id: 'mormor', name: 'Mormor', kind: 'deceased' },
          { id: 'lars', name: 'Lars' },
        ],
      }),
    );
    await goTo(harness, 'Vilka vill du träffa mer sällan?');
    await harness.activate('button', 'Ja, jag väljer en');
    alike(allByRole(harness.find('list', 'Vem tänker du på?'), 'button').map(nameOf), ['Lars'], 'who can be chosen');
  });

  it('of somebody who has died, is missed or wished for nobody asks how often they meet: they can stand in the thoughts', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await guided(
      fixture,
      mapDocument({
        people: [
          { id: 'farfar', name: 'Farfar', kind: 'deceased' },
          { id: 'kim', name: 'Kim', kind: 'wishedFor' },
          { id: 'lars', name: 'Lars' },
        ],
      }),
    );
    await goTo(harness, 'Var vill du ha Farfar på kartan?');
    const page = harness.find('region', 'Var vill du ha Farfar på kartan?');
    check(!page.textContent.includes('träffas ni'), 'it is told how often they meet');
    await harness.activate('button', 'Läs upp');
    alike(
      speech.said[0]?.split('\n'),
      [
        'Var vill du ha Farfar på kartan?',
        'Välj en ring, eller lägg Farfar i dina tankar.',
        'Innersta ringen',
        'Mellersta ringen',
        'Yttersta ringen',
        'I mina tankar',
      ],
      'what is read',
    );
    await harness.activate('button', 'I mina tankar');
    same(harness.where('Farfar'), 'I mina tankar', 'where Farfar is');
    same(asked(harness), 'Var vill du ha Kim på kartan?', 'of somebody wished for');
    same(focused(harness), asked(harness), 'the focus is on the next question');
    await harness.activate('button', 'Innersta ringen');
    await harness.activate('button', 'Vänner');
    same(harness.where('Kim'), 'Innersta ringen, Vänner', 'where Kim is');
    same(asked(harness), 'Hur ofta träffar du Lars?', 'of somebody who is met');
    check(!harness.has('button', 'I mina tankar'), 'the thoughts are offered for somebody who is met');
  });

  it('after No nothing asks again, and whoever changes their mind goes back', async () => {
    const harness = await guided(fixture, two());
    await goTo(harness, 'Är det någon du har svårt att umgås med?');
    await harness.activate('button', 'Nej');
    same(asked(harness), 'Vilka kontakter tar mycket kraft?', 'next');
    await harness.activate('button', 'Hoppa över');
    await harness.activate('button', 'Nej');
    same(asked(harness), 'Titta på kartan. Stämmer den?', 'at the end');
    await harness.activate('button', 'Tillbaka');
    same(asked(harness), 'Vilka vill du träffa mer sällan?', 'one page back');
    await harness.activate('button', 'Tillbaka');
    await harness.activate('button', 'Tillbaka');
    await harness.activate('button', 'Ja, jag väljer en');
    await harness.activate('button', 'Lars');
    await harness.activate('button', 'Nästa');
    same(asked(harness), 'Titta på kartan. Stämmer den?', 'what was answered no is not asked again');
    await harness.activate('button', 'Det är bra så');
    await harness.more('En fråga i taget');
    same(asked(harness), 'Titta på kartan. Stämmer den?', 'whoever comes back stands where they were');
  });

  it('who may not be placed without a part of the map is asked about the part too', async () => {
    const harness = await guided(fixture, mapDocument({ people: [{ id: 'a', name: 'Anna' }] }));
    await goTo(harness, 'Hur ofta träffar du Anna?');
    await harness.activate('button', 'Yttersta ringen');
    same(asked(harness), 'I vilken del av kartan ska Anna stå?', 'then');
    same(harness.where('Anna'), null, 'nothing is claimed yet');
    await harness.activate('button', 'Vänner');
    same(harness.where('Anna'), 'Yttersta ringen, Vänner', 'where Anna stands');
  });

  it('everything can be taken back, and the host hears the same operations as from the map', async () => {
    const harness = await guided(fixture, two());
    const heard: string[] = [];
    harness.element.addEventListener('delaktig-operation', (event) => {
      heard.push((event as CustomEvent<{ operation: { type: string } }>).detail.operation.type);
    });
    await goTo(harness, 'Hur ofta träffar du Mamma?');
    await harness.activate('button', 'Innersta ringen');
    await goTo(harness, 'Vilka personer är viktiga för dig?');
    await harness.tick('Lars');
    await harness.undo();
    await harness.undo();
    alike(harness.people, (two() as { content: { people: unknown } }).content.people, 'the people');
    alike(heard, ['placePerson', 'markPerson', 'markPerson', 'placePerson'], 'what is heard');
  });

  it('keys alone: every page is reached with Tab and answered with Space and Enter', async () => {
    const harness = await guided(fixture, two());
    await harness.tabTo('button', 'Börja');
    await harness.press('Enter');
    await harness.tabTo('button', 'Nästa');
    await harness.press('Enter');
    await harness.tabTo('button', 'Mellersta ringen');
    await harness.press('Enter');
    same(harness.where('Mamma'), 'Mellersta ringen', 'where Mamma stands');
    await harness.tabTo('button', 'Hoppa över');
    await harness.press('Enter');
    await harness.tabTo('button', 'Nästa');
    await harness.press('Enter');
    await harness.tabTo('checkbox', 'Lars');
    await harness.press('Space');
    alike(harness.inDocument('Lars')?.markings, ['important'], 'Lars');
  });

  it('Paus, Klar and the map are there on every page', async () => {
    const harness = await guided(fixture, two());
    for (const name of ['Paus', 'Klar', 'Karta']) check(harness.has('button', name), `there is no ${name}`);
    await goTo(harness, 'Vilka personer är viktiga för dig?');
    await harness.pause();
    check(!harness.has('heading', 'Vilka personer är viktiga för dig?'), 'the question is still there');
    await harness.goOn();
    same(asked(harness), 'Vilka personer är viktiga för dig?', 'after the pause');
    await harness.toggleView();
    check(harness.map, 'there is no map');
  });

  it('a map that is given to the next person begins from the start', async () => {
    const harness = await guided(fixture, two());
    await goTo(harness, 'Vilka personer är viktiga för dig?');
    harness.element.value = null;
    await harness.settled();
    same(asked(harness), 'Innan vi börjar', 'for the next person');
  });

  it('whoever looks back sees the map as it is: nobody is so large that they hide the name of somebody else', async () => {
    const harness = await mapWith(fixture, alex());
    const large = (): string => {
      const face = harness.element.shadowRoot?.querySelector('.board .person .face');
      check(face, 'nobody is on the map');
      return getComputedStyle(face).getPropertyValue('--plate-height');
    };
    const onMap = large();
    harness.element.view = 'guided';
    await harness.until(() => harness.has('button', 'Börja'), 'it begins');
    await harness.activate('button', 'Börja');
    await goTo(harness, 'Titta på kartan. Stämmer den?');
    same(large(), onMap, 'how large they are');
  });

  it('where nothing can be changed nothing is asked: the map is shown', async () => {
    const harness = await mapWith(fixture, alex(), (element) => {
      element.view = 'guided';
      element.readonly = true;
    });
    check(harness.map, 'there is no map');
    check(!harness.has('button', 'Börja'), 'there are questions');
  });

  it('a marking of the host’s own is asked about in its own words', async () => {
    const harness = await guided(fixture, two(), null);
    harness.element.value = mapDocument({
      markings: [{ id: 'tillit', letter: 'T', label: 'Litar på', colour: 'teal', shape: 'circle' }],
      people: [{ id: 'a', name: 'Anna', place: { ring: 'ring-1', sector: 'family' } }],
    });
    await harness.settled();
    await goTo(harness, 'Vilka stämmer det här på: Litar på?');
  });

  it('with two hundred people the rest come on request', async () => {
    const people = Array.from({ length: 60 }, (_, i) => ({ id: `p${String(i)}`, name: `Person ${String(i)}` }));
    const harness = await guided(fixture, mapDocument({ people }));
    for (const step of ['Börja', 'Nästa']) await harness.activate('button', step);
    for (let i = 0; i < 60; i++) (harness.find('button', 'Hoppa över').click(), await harness.settled());
    await goTo(harness, 'Vilka personer är viktiga för dig?');
    same(harness.findAll('checkbox').length, 24, 'at first');
    await harness.activate('button', /^Visa fler/);
    same(harness.findAll('checkbox').length, 48, 'then');
    same(focused(harness), 'Person 24', 'the focus');
  });

  it('what is said when somebody is pressed does not say which question it was', async () => {
    const harness = await guided(fixture, two());
    await goTo(harness, 'Vilka personer är viktiga för dig?');
    const heard = new Announcements(harness.element);
    await harness.tick('Lars');
    same(await heard.next(), 'Sparat för Lars.', 'what is said');
    heard.stop();
  });

  it('one switch answers: the question is a row, and so is what leads on', async () => {
    const harness = await guided(fixture, two());
    await goTo(harness, 'Vilka personer är viktiga för dig?');
    await harness.startScanning();
    alike(
      harness.element['scanRows']()
        .filter(({ items }) => items.length > 0)
        .map(({ name }) => name),
      ['Vilka personer är viktiga för dig?', 'En fråga i taget', 'Verktyg', 'Kontaktstyrning'],
      'the rows',
    );
    await harness.pressSwitchAt('Vilka personer är viktiga för dig?');
    await harness.pressSwitchAt('Lars');
    alike(harness.inDocument('Lars')?.markings, ['important'], 'Lars');
    harness.element.scanning = false;
  });
});
