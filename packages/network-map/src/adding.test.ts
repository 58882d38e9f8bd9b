import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { allByRole, audible, byRole, descriptionOf, nameOf } from '@delaktig/testing/names.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { alexSymbols, mapDocument } from './examples.test-helper.ts';
import { dialects } from './harness.ts';
import { mapWith } from './on-page.test-helper.ts';

describe('network map: saying who is there', () => {
  const fixture = new Fixture();

  it('several people can be added one after another without lifting the hands', async () => {
    const harness = await mapWith(fixture);
    const field = (await harness.tabTo('textbox', 'Vem känner du?')) as HTMLInputElement;
    for (const name of ['Mamma', 'P', 'Lillebror', 'Fru Åsa-Ödla']) {
      await harness.type(name);
      await harness.press('Enter');
      same(field.value, '', 'the field');
      same(harness.focus, field, 'the focus');
    }
    alike(
      harness.people.map(({ name }) => name),
      ['Mamma', 'P', 'Lillebror', 'Fru Åsa-Ödla'],
      'people',
    );
  });

  for (const by of dialects) {
    it(`somebody can be added with ${by}, waits for a place, and can be taken back`, async () => {
      const harness = await mapWith(fixture);
      await harness.add('Mamma', by);
      same(nameOf(harness.person('Mamma')), 'Mamma, väntar på sin plats', 'her button');
      same(audible(harness.element['undoName']), 'Ångra: lägg till Mamma', 'undo');
      await harness.undo(by === 'finger' ? 'pointer' : by);
      same(harness.people.length, 0, 'people after undo');
      check(harness.focus, 'the focus is lost');
    });
  }

  it('who presses Add with nothing written is told what is missing, and stands in the field', async () => {
    const harness = await mapWith(fixture);
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Lägg till');
    same(await heard.next(), 'Skriv ett namn eller välj en bild först.', 'said');
    same(
      descriptionOf(harness.find('textbox', 'Vem känner du?')),
      'Skriv ett namn eller välj en bild först.',
      'shown with the field',
    );
    same(harness.focusLine, 'textbox "Vem känner du?" invalid', 'the focus');
    same(harness.element.value, null, 'the value');
    await harness.add('Mamma');
    check(
      !descriptionOf(harness.find('textbox', 'Vem känner du?')).includes('eller välj en bild först'),
      'it is still shown',
    );
    heard.stop();
  });

  it('a picture can stand instead of a name, and is what the person is called', async () => {
    const harness = await mapWith(fixture);
    await harness.activate('button', 'Välj en bild');
    const panel = await harness.appears('dialog', 'Välj en bild');
    await harness.until(() => allByRole(panel, 'listitem').length > 20, 'there are pictures');
    await harness.activate('button', 'Hund');
    same(harness.focusLine, 'textbox "Vem känner du?"', 'the focus');
    check(harness.has('button', 'Välj en bild: Hund'), 'what was chosen is not said');
    await harness.activate('button', 'Lägg till');
    same(nameOf(harness.person('Hund')), 'Hund, väntar på sin plats', 'the button');
    same(harness.people[0]?.name, '', 'the name in the document');
    same(harness.people[0]?.symbol?.id, 'dog', 'the picture in the document');
  });

  it('somebody on the map is given a picture, which can be taken away again', async () => {
    const harness = await mapWith(fixture, mapDocument({ people: [{ id: 'a', name: 'Bella' }] }));
    await harness.open('Bella');
    await harness.pressThe(byRole(harness.panel('Bella'), 'button', 'Välj en bild'), 'pointer');
    await harness.appears('button', 'Hund');
    await harness.activate('button', 'Hund');
    same(harness.people[0]?.symbol?.id, 'dog', 'the picture');
    check(harness.focus, 'the focus is lost');
    same(audible(harness.element['undoName']), 'Ångra: ändra Bella', 'undo');
    if (!harness.isOpen('Bella')) await harness.open('Bella');
    await harness.until(() => harness.isOpen('Bella'), 'her panel is there again');
    await harness.pressThe(byRole(harness.panel('Bella'), 'button', /Välj en bild/), 'names');
    await harness.appears('button', 'Ingen bild');
    await harness.activate('button', 'Ingen bild');
    same(harness.people[0]?.symbol, undefined, 'the picture afterwards');
  });

  it('somebody who has only a picture keeps it: nobody can become nothing', async () => {
    const harness = await mapWith(
      fixture,
      mapDocument({
        people: [
          { id: 'a', name: '', symbol: { provider: 'fluent', id: 'dog', label: 'Hund' } },
          { id: 'b', name: 'Bo' },
        ],
      }),
    );
    await harness.open('Hund');
    await harness.pressThe(byRole(harness.panel('Hund'), 'button', 'Välj en bild'), 'names');
    await harness.appears('button', 'Ingen bild');
    await harness.activate('button', 'Ingen bild');
    same(harness.people[0]?.symbol?.id, 'dog', 'the picture');
    await harness.rename('Bo', '   ');
    same(harness.people[1]?.name, 'Bo', 'an empty name');
    same((harness.find('textbox', 'Namn') as HTMLInputElement).value, 'Bo', 'the field');
  });

  it('in level symbol one person at a time waits to be placed', async () => {
    const harness = await mapWith(fixture, alexSymbols(), (element) => (element.level = 'symbol'));
    check(harness.tray, 'no tray');
    alike(allByRole(harness.tray, 'button').map(nameOf), ['Josef, väntar på sin plats'], 'who waits');
    check(harness.tray.textContent.includes('1 person till väntar'), harness.tray.textContent);
    await harness.place('Josef', harness.rings[0] ?? '', undefined, 'panel');
    alike(allByRole(harness.tray, 'button').map(nameOf), ['Farfar, väntar på sin plats'], 'who waits then');
  });

  it('a map that is full says so, and keeps what was written', async () => {
    const harness = await mapWith(fixture, null, (element) => (element.config = { maxPeople: 1 }));
    await harness.add('Mamma');
    await harness.add('Pappa');
    same(harness.people.length, 1, 'people');
    check(harness.element.shadowRoot?.textContent.includes('Kartan rymmer 1'), 'it is not told');
    same((harness.find('textbox', 'Vem känner du?') as HTMLInputElement).value, 'Pappa', 'the field');
  });

  it('a child is not asked about O, B and X unless staff have turned them on, and a map that has them keeps them', async () => {
    const asked = async (config: unknown): Promise<readonly string[]> => {
      const harness = await mapWith(fixture, null, (element) => (element.config = config));
      await harness.add('Mamma');
      await harness.open('Mamma');
      const names = allByRole(harness.panel('Mamma'), 'checkbox').map(nameOf);
      fixture.clear();
      return names;
    };
    alike(
      await asked({ child: true }),
      ['Viktig för mig', 'Hjälper mig', 'Rolig att vara med', 'Vill träffa mer'],
      'to a child',
    );
    same((await asked({ child: true, sensitive: true })).length, 7, 'when staff have turned them on');
    same((await asked({})).length, 6, 'to an adult');
    const harness = await mapWith(
      fixture,
      mapDocument({ people: [{ id: 'a', name: 'Lars', markings: ['important', 'meetLess'] }] }),
      (element) => (element.config = { child: true }),
    );
    check(!/sällan|lite mindre/.test(harness.element.shadowRoot?.textContent ?? ''), 'X is shown');
    await harness.mark('Lars', 'Viktig för mig', false);
    alike(harness.inDocument('Lars')?.markings, ['meetLess'], 'his markings');
  });
});
