import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { audible, nameOf } from '@delaktig/testing/names.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { setViewport, viewports } from '@delaktig/testing/viewport.js';
import { alex, mapDocument } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import { mapWith } from './on-page.test-helper.ts';

const focused = ({ focus }: NetworkMapHarness): string => (focus ? nameOf(focus) : 'nowhere');
const drawnWith = (harness: NetworkMapHarness, attribute: string): readonly string[] =>
  [...(harness.map?.querySelectorAll(`.person[${attribute}] .name`) ?? [])].map((name) => name.textContent.trim());

/** From the legend: one marking, several people. */
async function stamp(harness: NetworkMapHarness, marking: string): Promise<void> {
  await harness.activate('button', marking);
  await harness.activate('button', 'Märk flera');
}

describe('network map: one marking at a time', () => {
  const fixture = new Fixture();
  beforeEach(async () => {
    await setViewport(viewports['desk'] ?? { width: 1280, height: 800 });
  });

  it('from the legend: those who have the marking stand out, and the others step back', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.activate('button', 'Viktig för mig');
    alike([...drawnWith(harness, 'data-has')].sort(), ['Josef', 'Mamma', 'Pappa'], 'who stands out');
    alike([...drawnWith(harness, 'data-back')].sort(), ['Lars', 'Lisa', 'Mormor', 'Tränaren'], 'who steps back');
    same(harness.find('button', 'Viktig för mig').getAttribute('aria-pressed'), 'true', 'the legend');
    await harness.activate('button', 'Ett gott stöd');
    check(drawnWith(harness, 'data-has').includes('Lisa'), 'another marking takes its place');
    await harness.activate('button', 'Visa alla som vanligt');
    alike(drawnWith(harness, 'data-back'), [], 'who steps back afterwards');
  });

  it('who has it is seen, but said only when markings may be said', async () => {
    const harness = await mapWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Viktig för mig');
    same(await heard.next(), 'De som har märket syns tydligast på kartan.', 'what is said');
    const bar = harness.find('group', 'Ett märke i taget');
    check(bar.textContent.includes('Mamma'), 'the names are not seen');
    check(!audible(bar.innerText).includes('Mamma') || bar.querySelector('[aria-hidden=true]'), 'the names are heard');
    await harness.press('Escape');
    await harness.activate('button', 'Visa alla som vanligt');
    await harness.more('Läs märkningar i skärmläsare');
    heard.stop();
    const again = new Announcements(harness.element);
    await harness.activate('button', 'Viktig för mig');
    await harness.until(() => again.text.includes('Har märket: Mamma, Pappa och Josef.'), 'the names are said');
    again.stop();
  });

  it('a marking is chosen once, and then everybody it fits is pressed', async () => {
    const harness = await mapWith(fixture, alex());
    await stamp(harness, 'Trevlig att umgås med');
    same(focused(harness), 'Sluta märka', 'the focus');
    for (const name of ['Mamma', 'Lisa', 'Farfar']) {
      harness.person(name).click();
      await harness.settled();
      check(!harness.isOpen(), `a press opens ${name}`);
      check(harness.inDocument(name)?.markings?.includes('pleasant'), `${name} is not marked`);
    }
    harness.person('Lisa').click();
    await harness.settled();
    check(!harness.inDocument('Lisa')?.markings?.includes('pleasant'), 'a second press does not take it away');
    await harness.activate('button', 'Sluta märka');
    same(focused(harness), 'Trevlig att umgås med', 'the focus afterwards');
    harness.person('Mamma').click();
    await harness.settled();
    check(harness.isOpen('Mamma'), 'a press opens nobody afterwards');
  });

  it('it is told that it begins and ends, and that it is saved, but not which marking', async () => {
    const harness = await mapWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Viktig för mig');
    await heard.next();
    await harness.activate('button', 'Märk flera');
    same(await heard.next(), 'Du märker nu. Tryck på alla det stämmer på. Esc avslutar.', 'when it begins');
    harness.person('Lisa').click();
    same(await heard.next(), 'Sparat för Lisa.', 'for each');
    await harness.press('Escape');
    same(await heard.next(), 'Du märker inte längre.', 'when it ends');
    heard.stop();
  });

  it('Escape, Paus and another map end it: nobody is trapped', async () => {
    const harness = await mapWith(fixture, alex());
    const inIt = (): boolean => harness.has('button', 'Sluta märka');
    await stamp(harness, 'Viktig för mig');
    await harness.press('Escape');
    check(!inIt(), 'Escape does not end it');
    await stamp(harness, 'Viktig för mig');
    await harness.pause();
    await harness.goOn();
    check(!inIt(), 'Paus does not end it');
    await stamp(harness, 'Viktig för mig');
    harness.element.value = null;
    await harness.settled();
    check(!inIt(), 'another map does not end it');
  });

  it('nobody who has died or is in the thoughts can be marked as met less; what is there already can be taken away', async () => {
    const harness = await mapWith(
      fixture,
      mapDocument({
        people: [
          { id: 'farfar', name: 'Farfar', kind: 'deceased', place: { ring: 'ring-1', sector: 'family' } },
          { id: 'kim', name: 'Kim', kind: 'missed', place: { ring: 'thoughts' }, markings: ['meetLess'] },
          { id: 'lars', name: 'Lars', place: { ring: 'ring-3', sector: 'family' } },
        ],
      }),
    );
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Vill träffa mer sällan');
    await heard.next();
    await harness.activate('button', 'Märk flera');
    await heard.next();
    harness.person('Farfar').click();
    same(await heard.next(), 'Det märket används inte för Farfar.', 'what is said');
    same(harness.inDocument('Farfar')?.markings, undefined, 'what Farfar is marked with');
    harness.person('Kim').click();
    same(await heard.next(), 'Sparat för Kim.', 'what is said when it is taken away');
    same(harness.inDocument('Kim')?.markings, undefined, 'what Kim is marked with');
    harness.person('Kim').click();
    same(await heard.next(), 'Det märket används inte för Kim.', 'what is said when it is tried again');
    harness.person('Lars').click();
    same(await heard.next(), 'Sparat för Lars.', 'somebody who is met');
    alike(harness.inDocument('Lars')?.markings, ['meetLess'], 'what Lars is marked with');
    heard.stop();
  });

  it('each press is a step of its own that can be taken back', async () => {
    const harness = await mapWith(fixture, alex());
    await stamp(harness, 'Viktig för mig');
    for (const name of ['Lisa', 'Lars']) harness.person(name).click();
    await harness.settled();
    await harness.undo();
    check(harness.inDocument('Lisa')?.markings?.includes('important'), 'Lisa');
    check(!harness.inDocument('Lars')?.markings?.includes('important'), 'Lars');
  });

  it('O, B and X are not pressed on everybody by a child', async () => {
    const harness = await mapWith(fixture, alex(), (element) => {
      element.config = { child: true, sensitive: true };
    });
    await harness.activate('button', 'Viktig för mig');
    check(harness.has('button', 'Märk flera'), 'V');
    await harness.activate('button', 'Jobbigt ibland');
    check(!harness.has('button', 'Märk flera'), 'O');
  });

  it('where nothing can be changed markings can be shown, and nobody can be marked', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.readonly = true));
    await harness.activate('button', 'Viktig för mig');
    check(drawnWith(harness, 'data-has').length > 0, 'nobody stands out');
    check(!harness.has('button', 'Märk flera'), 'they can be marked');
  });

  it('one switch marks several: choosing a person marks them', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startScanning();
    await harness.pressSwitchAt('Så här läser du kartan');
    await harness.pressSwitchAt('Viktig för mig');
    await harness.pressSwitchAt('Ett märke i taget');
    await harness.pressSwitchAt('Märk flera');
    await harness.pressSwitchAt('Mellersta ringen');
    await harness.pressSwitchAt('Lisa');
    await harness.until(() => harness.inDocument('Lisa')?.markings?.includes('important') === true, 'Lisa is marked');
    harness.element.scanning = false;
  });

  for (const [screen, size] of [
    ['on a phone', { width: 360, height: 740 }],
    ['at a desk', viewports.desk],
  ] as const)
    it(`${screen}, with a long panel open, the bar does not lie over those who are to be marked`, async () => {
      await setViewport(size);
      fixture.place.style.paddingBlockEnd = '740px'; // the host's page goes on after it
      const harness = await mapWith(fixture, alex());
      await harness.open('Mamma');
      await harness.activate('button', 'Känner …');
      // It stands below the panel.
      harness.find('button', 'Viktig för mig').scrollIntoView({ block: 'center', behavior: 'instant' });
      await stamp(harness, 'Viktig för mig');
      for (const name of ['Pappa', 'Mamma', 'Lisa']) {
        const person = harness.person(name);
        person.scrollIntoView({ block: 'center', behavior: 'instant' });
        check(harness.isReachable(person), `${name} is covered`);
      }
    });
});

describe('network map: help to begin', () => {
  const fixture = new Fixture();

  it('on a phone the map does not lie over it: each answer can be pressed, and the map can be made larger', async () => {
    const before = { width: innerWidth, height: innerHeight };
    await setViewport({ width: 360, height: 740 });
    fixture.place.style.paddingBlockEnd = '740px'; // the host's page goes on after it
    try {
      const harness = await mapWith(fixture, null, (element) => (element.level = 'easy'));
      for (const name of ['En fråga i taget', 'Prova först', 'Nej tack', 'Större']) {
        const answer = harness.find('button', name);
        answer.scrollIntoView({ block: 'center', behavior: 'instant' });
        check(harness.isReachable(answer), `${name} is covered`);
      }
    } finally {
      await setViewport(before);
    }
  });

  it('beside an empty map help is offered once, each answer as large as the others', async () => {
    const harness = await mapWith(fixture);
    const sizes = ['En fråga i taget', 'Öva först', 'Nej tack'].map((name) =>
      harness.find('button', name).getBoundingClientRect(),
    );
    for (const { width, height } of sizes)
      check(width === sizes[0]?.width && height === sizes[0].height, 'they are not equally large');
    await harness.activate('button', 'Nej tack');
    check(!harness.has('button', 'Öva först'), 'it is still asked');
    await harness.add('Mamma');
    await harness.undo();
    check(!harness.has('button', 'Öva först'), 'it is asked again');
  });

  it('whoever tries first leaves no trace: no event, nothing to undo, nothing in the map', async () => {
    const harness = await mapWith(fixture);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'delaktig-operation'])
      harness.element.addEventListener(type, () => void heard.push(type));
    await harness.activate('button', 'Öva först');
    same(focused(harness), 'Öva med Prick', 'the focus');
    await harness.activate('button', 'Prick');
    await harness.activate('button', 'Mellersta ringen');
    check(
      harness.find('dialog', 'Öva med Prick').textContent.includes('Nu står Prick här: Mellersta ringen.'),
      harness.outline,
    );
    await harness.activate('button', 'Till min karta');
    check(!harness.isOpen(), 'it is still open');
    same(focused(harness), 'Vem känner du?', 'the focus afterwards');
    alike(heard, [], 'events');
    same(harness.element.value, null, 'the value');
    same(harness.element.canUndo, false, 'what can be undone');
  });

  it('the try is left by Escape and by Hoppa över', async () => {
    const harness = await mapWith(fixture);
    await harness.activate('button', 'Öva först');
    await harness.press('Escape');
    check(!harness.isOpen(), 'Escape');
    fixture.clear();
    const other = await mapWith(fixture);
    await other.activate('button', 'Öva först');
    await other.activate('button', 'Hoppa över');
    check(!other.isOpen(), 'Hoppa över');
  });
});

describe('network map: reading aloud', () => {
  const fixture = new Fixture();
  let speech: PretendSpeech | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
  });

  it('the map is read: who stands where, and never who is marked until the person has turned that on', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await mapWith(fixture, alex());
    await harness.more('Läs upp kartan');
    const [said = ''] = speech.said;
    check(said.includes('Innersta ringen: Mamma och Josef.'), said);
    check(said.includes('Väntar på sin plats: Farfar.'), said);
    check(!/märkt|Viktig/.test(said), said);
    await harness.more('Sluta läsa');
    same(speech.speaking, false, 'whether it goes on');
    await harness.more('Läs märkningar i skärmläsare');
    await harness.more('Läs upp kartan');
    check(speech.said[1]?.includes('Mamma, märkt: Viktig för mig och Ett gott stöd'), String(speech.said[1]));
  });

  it('all of the map is read: those in the thoughts, what they are, and who knows whom', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await mapWith(
      fixture,
      mapDocument({
        people: [
          { id: 'mamma', name: 'Mamma', place: { ring: 'ring-1', sector: 'family' } },
          { id: 'bamse', name: 'Bamse', kind: 'pet', place: { ring: 'ring-1', sector: 'family' } },
          { id: 'pappa', name: 'Pappa', place: { ring: 'ring-2', sector: 'family' }, markings: ['important'] },
          { id: 'farfar', name: 'Farfar', kind: 'deceased', place: { ring: 'thoughts' } },
          { id: 'lisa', name: 'Lisa' },
        ],
        relationships: [{ id: 'r1', from: 'mamma', to: 'pappa', quality: 'noContact' }],
      }),
    );
    await harness.more('Läs upp kartan');
    await harness.until(() => speech?.said.length === 1, 'something is read');
    alike(
      speech.said[0]?.split('\n').slice(1),
      [
        'Innersta ringen: Mamma och Bamse.',
        'Bamse, djur',
        'Mellersta ringen: Pappa.',
        'I mina tankar: Farfar.',
        'Farfar, har dött',
        'Väntar på sin plats: Lisa.',
        'Vilka känner varandra?',
        'Mamma och Pappa: har inte kontakt just nu',
      ],
      'what is read',
    );
  });

  it('a person’s panel is read with what can be chosen, and a question with its answers', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await mapWith(fixture, alex());
    await harness.open('Mamma');
    await harness.activate('button', 'Läs upp');
    check(speech.said[0]?.startsWith('Mamma, Innersta ringen, Familj\nVar ska Mamma stå?'), String(speech.said[0]));
    speech.end();
    await harness.close();
    await harness.more('En fråga i taget');
    await harness.activate('button', 'Läs upp');
    check(speech.said[1]?.startsWith('Innan vi börjar\n'), String(speech.said[1]));
    await harness.activate('button', 'Börja');
    same(speech.speaking, false, 'whether it goes on at the next question');
  });

  it('the panel of somebody who has died is read with just what it offers: the thoughts, and not to meet less', async () => {
    speech = new PretendSpeech('sv-SE');
    const farfar = { id: 'farfar', name: 'Farfar', kind: 'deceased', place: { ring: 'thoughts' } };
    const harness = await mapWith(fixture, mapDocument({ people: [farfar, { id: 'lars', name: 'Lars' }] }));
    await harness.open('Farfar');
    await harness.activate('button', 'Läs upp');
    const lines = speech.said[0]?.split('\n') ?? [];
    check(lines.slice(1).includes('I mina tankar'), lines.join('\n'));
    check(lines.includes('Tar mycket kraft') && !lines.includes('Vill träffa mer sällan'), lines.join('\n'));
    speech.end();
    await harness.close();
    await harness.open('Lars');
    await harness.activate('button', 'Läs upp');
    const other = speech.said[1]?.split('\n') ?? [];
    check(!other.includes('I mina tankar') && other.includes('Vill träffa mer sällan'), other.join('\n'));
  });

  it('Paus, Klar and leaving the page stop it', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await mapWith(fixture, alex());
    const speaking = (): boolean => speech?.speaking === true;
    await harness.more('Läs upp kartan');
    check(speaking(), 'nothing is read');
    harness.element.cover();
    await harness.settled();
    check(!speaking(), 'it goes on after Paus');
    harness.element.uncover();
    await harness.settled();
    await harness.more('Läs upp kartan');
    harness.element.addEventListener('delaktig-finish', (event) => {
      (event as CustomEvent<{ waitUntil(saved: Promise<unknown>): void }>).detail.waitUntil(Promise.resolve());
    });
    await harness.element.finish();
    check(!speaking(), 'it goes on after Klar');
    fixture.clear();
    const other = await mapWith(fixture, alex());
    await other.more('Läs upp kartan');
    other.element.remove();
    check(!speaking(), 'it goes on when the element has left');
  });

  it('where there is no voice for the language, that is said and shown', async () => {
    speech = new PretendSpeech('en-GB');
    const harness = await mapWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.more('Läs upp kartan');
    check((await heard.next()).startsWith('Den här enheten har ingen röst för språket'), 'it is not said');
    check(
      harness.findAll('note').some((note) => note.textContent.includes('ingen röst')),
      'it is not shown',
    );
    alike(speech.said, [], 'what is read');
    heard.stop();
  });
});
