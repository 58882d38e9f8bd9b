import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { allByRole, audible, byRole, nameOf } from '@delaktig/testing/names.js';
import * as stories from './a-normal-day.stories.ts';
import { alex, dayDocument, dayOf, morning } from './examples.test-helper.ts';
import { dayWith, story } from './on-page.test-helper.ts';

describe('normal day: telling', () => {
  const fixture = new Fixture();

  it('whoever begins with the time gets it on the clock, also past midnight', async () => {
    const harness = await dayWith(fixture);
    await harness.add('7.30 Frukost');
    await harness.add('kl 23:45 Sova');
    same(harness.when('Frukost'), '07:30 till 08:00', 'breakfast');
    same(harness.when('Sova'), '23:45 till 00:15 nästa dag', 'the night');
  });

  it('what is written without a time waits, and nothing is guessed', async () => {
    const harness = await dayWith(fixture);
    await harness.add('3 kompisar kommer', 'keyboard');
    same(harness.inDocument('3 kompisar kommer')?.start, undefined, 'its time');
    check(harness.has('region', 'Utan klockslag'), 'it is not among what waits');
    check(harness.focus?.hasAttribute('data-add'), 'the next cannot be written at once');
  });

  it('pressing an empty time and writing tells what happens then', async () => {
    const harness = await dayWith(fixture, morning());
    await harness.activate('button', 'Lägg till 07:30 till 10:00');
    check(harness.focus?.hasAttribute('data-add'), 'nothing can be written');
    await harness.type('Bussen');
    await harness.press('Enter');
    same(harness.when('Bussen'), '07:30 till 08:00', 'when it is');
    await harness.hears('Bussen: 07:30 till 08:00.');
  });

  it('a mouse on the day itself chooses the quarter it points at', async () => {
    const harness = await dayWith(fixture, morning());
    harness.board?.scrollIntoView({ block: 'start' });
    await harness.click(harness.pointAt(8 * 60 + 45 + 7));
    await harness.add('Bussen');
    same(harness.inDocument('Bussen')?.start, 525, 'its beginning');
  });

  it('a thing is told with place, people from the network map, feeling and wishes, each a step that can be taken back', async () => {
    const harness = await story(fixture, stories.ThingOpen);
    const panel = harness.panel('Frukost');
    await harness.pick('Var är du då?', 'Skolan');
    byRole(panel, 'checkbox', 'Mormor').click();
    await harness.settled();
    await harness.choose('Glad');
    await harness.tick('Mer av det här');
    await harness.dictate('Vad hindrar dig?', 'Jag vaknar för sent');
    const thing = harness.inDocument('Frukost');
    check(thing, 'it is gone');
    const { places, people } = harness.document.content;
    same(places.find(({ id }) => id === thing.place)?.name, 'Skolan', 'the place');
    const mormor = people.find(({ name }) => name === 'Mormor');
    alike(mormor?.source, { document: 'a1f6e2b0-6d0c-4f59-9a35-6f5e3a0c1d22', item: 'mormor' }, 'where she is from');
    check(mormor && thing?.people?.includes(mormor.id), 'Mormor is not with');
    same(thing.feeling, 'happy', 'the feeling');
    alike(
      harness.element.wishes.slice(-2).map(({ question, reference }) => [question, reference.quote]),
      [
        ['more', 'Frukost'],
        ['hinder', 'Jag vaknar för sent'],
      ],
      'the wishes',
    );
    for (let i = 0; i < 5; i++) await harness.undo();
    alike(harness.document.content, alex().content, 'after undoing all');
  });

  it('a feeling is saved without being said: somebody else may be listening', async () => {
    const harness = await dayWith(fixture, morning());
    await harness.open('Frukost');
    await harness.choose('Ledsen');
    await harness.hears('Sparat för Frukost.');
    check(!nameOf(harness.thing('Frukost')).includes('edsen'), 'the button tells it');
  });

  it('the end goes along when the beginning is set after it, and can be taken away', async () => {
    const harness = await dayWith(fixture, morning());
    await harness.open('Frukost');
    await harness.pick('Börjar, timme', '09');
    same(harness.when('Frukost'), '09:00 till 09:30', 'when it is');
    await harness.pick('Slutar, timme', 'Inget slut');
    same(harness.when('Frukost'), 'från 09:00', 'without an end');
  });

  it('arrows stretch as well as move, and Escape puts back', async () => {
    const harness = await dayWith(fixture, morning());
    await harness.startMoving('Frukost');
    await harness.press('ArrowRight', 'ArrowRight', 'ArrowUp');
    same(harness.when('Frukost'), '06:45 till 07:45', 'while it is moved');
    await harness.press('Escape');
    same(harness.when('Frukost'), '07:00 till 07:30', 'after Escape');
    check(!harness.element.canUndo, 'a step was left behind');
  });

  it('the lower edge is dragged to make it longer', async () => {
    const harness = await dayWith(fixture, morning());
    harness.board?.scrollIntoView({ block: 'start' });
    const box = harness.thing('Frukost').getBoundingClientRect();
    const from = { x: Math.round(box.left + box.width / 2), y: Math.round(box.bottom - 6) };
    await harness.drag(from, { x: from.x, y: Math.round(harness.pointAt(480).y - 6) });
    same(harness.when('Frukost'), '07:00 till 08:00', 'when it is');
  });

  it('something without a time is dragged to the day', async () => {
    const harness = await dayWith(fixture, morning());
    const rita = harness.thing('Rita');
    rita.scrollIntoView({ block: 'start' });
    const box = rita.getBoundingClientRect();
    const { x, y } = harness.pointAt(480);
    await harness.drag(await harness.pointOf(rita, false), { x, y: y + Math.round(box.height / 2) });
    same(harness.inDocument('Rita')?.start, 480, 'its beginning');
  });

  it('a day is added as a copy, as I wish it, and is the one shown', async () => {
    const harness = await dayWith(fixture, morning());
    await harness.activate('button', 'Ny dag');
    await harness.choose('Skoldag');
    await harness.choose('Som jag önskar');
    await harness.tick('Börja med en kopia av dagen');
    const panel = harness.panel();
    byRole(panel, 'button', 'Lägg till').click();
    await harness.settled();
    const [first, second] = harness.document.content.days;
    same(harness.day.id, second?.id, 'the day that is shown');
    alike(
      second?.activities.map(({ name, start }) => [name, start]),
      first?.activities.map(({ name, start }) => [name, start]),
      'what is on it',
    );
    check(harness.has('button', 'Skoldag som jag önskar'), 'it is not called so');
    await harness.hears('Ny dag: Skoldag som jag önskar.');
  });

  it('a day is renamed and removed, and undo brings it back', async () => {
    const harness = await dayWith(fixture, alex());
    await harness.showDay('Ledig dag');
    await harness.activate('button', 'Ändra dagen');
    await harness.dictate('Vad heter dagen?', 'Lördag');
    check(harness.has('button', 'Lördag'), 'it is not called so');
    await harness.activate('button', 'Ta bort Lördag');
    same(harness.document.content.days.length, 2, 'days');
    await harness.undo();
    await harness.undo();
    alike(harness.document.content, alex().content, 'after undo');
  });

  it('with sixty things at once what does not fit is a press away, and can be opened there', async () => {
    const activities = Array.from({ length: 60 }, (_, n) => ({
      id: `sak-${String(n)}`,
      name: `Sak ${String(n + 1)}`,
      start: 600,
      end: 660,
    }));
    const harness = await dayWith(fixture, dayDocument({ days: [dayOf(activities)] }));
    check(harness.namesOnDay.length < 12, `${String(harness.namesOnDay.length)} buttons`);
    const more = harness.namesOnDay.find((name) => /till, 10:00/.test(name));
    check(more, harness.namesOnDay.join('\n'));
    await harness.activate('button', more);
    await harness.activate('button', 'Sak 60, 10:00 till 11:00');
    check(harness.isOpen('Sak 60'), 'it is not opened');
  });

  it('removing leaves focus on what comes next', async () => {
    const harness = await dayWith(fixture, morning());
    await harness.open('Frukost');
    await harness.activate('button', 'Ta bort Frukost');
    check(audible(nameOf(harness.focus ?? document.body)).startsWith('Skola'), harness.focusLine);
  });
});

describe('normal day: answering', () => {
  const fixture = new Fixture();

  it('the sheet says what the day already says, and takes an answer in words', async () => {
    const harness = await story(fixture, stories.Sheet);
    const cell = harness.find('region', 'Vad brukar du göra en vanlig dag?');
    check(/Frukost/.test(cell.textContent), 'the day is not there');
    await harness.dictate('Vad vill du göra som du inte gör i dag?', 'Simma');
    await harness.activate('button', 'Lägg till svar: Vad vill du göra som du inte gör i dag?');
    alike(harness.element.wishes.map(({ reference }) => reference.quote).at(-1), 'Simma', 'what a plan can quote');
    await harness.hears('Svaret är sparat.');
    await harness.activate('button', 'Ta bort svaret Simma');
    check(!harness.element.wishes.some(({ reference }) => reference.quote === 'Simma'), 'it is still there');
  });

  it('a child is not asked whom to meet less, unless staff have turned it on', async () => {
    const asked = async (config: unknown): Promise<boolean> => {
      const harness = await dayWith(fixture, null, (element) => {
        element.config = config;
        element.view = 'sheet';
      });
      return harness.has('region', 'Vem vill du träffa mindre ofta?');
    };
    check(!(await asked({ child: true })), 'a child is asked');
    check(await asked({ child: true, sensitive: true }), 'not asked when turned on');
    check(await asked(null), 'an adult is not asked');
  });

  it('in level symbol one question is asked at a time, and passing over is as large as going back', async () => {
    const harness = await story(fixture, stories.SheetSymbol);
    same(harness.findAll('textbox').length, 1, 'fields');
    const asked = (): string => harness.element.shadowRoot?.textContent ?? '';
    check(/Fråga 1 av 11/.test(asked()), 'it is not said how many there are');
    const [skip, back] = ['Nästa', 'Tillbaka'].map((name) => {
      const found = harness.findAll('button', name)[0] ?? harness.find('button', 'Hoppa över');
      return found.getBoundingClientRect();
    });
    check(skip && back && Math.abs(skip.height - back.height) < 2 && skip.width > 100, 'they differ in size');
    await harness.activate('button', 'Hoppa över');
    check(/Fråga 2 av 11/.test(asked()), 'it does not go on');
    check(harness.focus?.localName === 'textarea', 'the answer cannot be written at once');
  });

  it('where time goes is a table, and a child is never shown how long with whom', async () => {
    const adult = await story(fixture, stories.Shares);
    check(adult.has('radio', 'Personer'), 'an adult cannot choose it');
    const table = adult.find('table', 'Så går tiden');
    check(/Sova.*9 tim 15 min/s.test(table.textContent), table.textContent);
    await adult.choose('Personer');
    check(/Lisa/.test(adult.find('table').textContent), 'it does not say with whom');
    const child = await story(fixture, stories.SharesChild);
    check(!child.has('radio', 'Personer'), 'a child can');
  });

  it('how it feels leaves the screen only when the person says so', async () => {
    const harness = await dayWith(fixture, alex());
    await harness.more('Skriv ut');
    check(harness.has('group', 'Ska det vara med hur det känns?'), 'nobody is asked');
    const size = async (feelings: boolean): Promise<number> =>
      (await (await harness.element.toBlob('image/svg+xml', { feelings })).text()).split('<image').length - 1;
    const [all, without] = [await size(true), await size(false)];
    check(all > without && without > 0, `${String(all)} pictures, and ${String(without)} without feelings`);
    alike(harness.element.value, alex(), 'the value');
  });

  it('two days stand side by side, also one of an earlier document', async () => {
    const harness = await story(fixture, stories.CompareEarlier);
    await harness.pick('Den andra dagen', 'Skoldag (tidigare)');
    const rows = allByRole(harness.find('table'), 'row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    check(
      rows.some((row) => /^Skola 4 tim 5 tim 50 min/.test(row)),
      rows.join('\n'),
    );
    check(
      rows.some((row) => /^Rita .*Finns inte den dagen/.test(row)),
      rows.join('\n'),
    );
  });
});
