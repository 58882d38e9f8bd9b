import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { allByRole, byRole, nameOf } from '@delaktig/testing/names.js';
import { rendered } from '@delaktig/testing/waiting.js';
import { alex, many } from './examples.test-helper.ts';
import { mapWith } from './on-page.test-helper.ts';

describe('network map: many, the parts of the map, starting over, the list', () => {
  const fixture = new Fixture();

  it('those there is no room for are in "+N", and each can be opened, placed and marked from there', async () => {
    const harness = await mapWith(fixture, many(200));
    const [crowd] = harness.findAll('button', /^Visa \d+ person/);
    check(crowd, 'there is no +N');
    await harness.click(crowd);
    const [first] = allByRole(harness.panel(), 'button', /^Person/);
    check(first, 'nobody is in it');
    const name = /^Person \d+/.exec(nameOf(first))?.[0] ?? '';
    await harness.click(first);
    check(harness.isOpen(name), `${name} is not open`);
    await harness.mark(name, 'Ett gott stöd');
    await harness.place(name, 'Innersta ringen', 'Fritid', 'panel');
    same(harness.where(name), 'Innersta ringen, Fritid', 'where');
    check(harness.inDocument(name)?.markings?.includes('support'), 'the marking');
  });

  it('whoever is moved into "+N" leaves the focus on the "+N" they are in', async () => {
    const harness = await mapWith(fixture, many(200));
    const [somebody] = allByRole(harness.map ?? harness.element, 'button', /^Person \d+, Yttersta/);
    check(somebody, 'nobody stands on the outermost ring');
    const name = /^Person \d+/.exec(nameOf(somebody))?.[0] ?? '';
    await harness.open(name, 'keyboard');
    await harness.place(name, 'Innersta ringen', 'Familj', 'panel');
    await harness.close('keyboard');
    check(
      /^Visa \d+ person.*, Innersta ringen|^Person \d+, Innersta ringen/.test(nameOf(harness.focus ?? harness.element)),
      `the focus is on ${harness.focusLine}`,
    );
  });

  for (const [count, words] of [
    [1, ['Ringen']],
    [2, ['Innersta ringen', 'Yttersta ringen']],
    [4, ['Innersta ringen', 'Ring 2', 'Ring 3', 'Yttersta ringen']],
    [5, ['Innersta ringen', 'Ring 2', 'Mellersta ringen', 'Ring 4', 'Yttersta ringen']],
  ] as const) {
    it(`with ${String(count)} rings everybody is still on the map, in one step that undo takes back`, async () => {
      const harness = await mapWith(fixture, alex());
      const placed = harness.people.filter(({ name }) => harness.where(name) !== null).length;
      await harness.setRings(count);
      alike(harness.rings, words, 'rings');
      same(harness.people.filter(({ name }) => harness.where(name) !== null).length, placed, 'people on the map');
      check(!harness.has('note'), 'somebody is on a ring that does not exist');
      await harness.undo();
      alike(harness.document.content, alex().content, 'after undo');
      check(!harness.element.canUndo, 'more than one step');
    });
  }

  it('sectors can be turned off and on again, and everybody comes back to theirs', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.setSectors(false);
    same(harness.where('Mamma'), 'Innersta ringen', 'without sectors');
    await harness.setSectors(true);
    same(harness.where('Mamma'), 'Innersta ringen, Familj', 'with sectors again');
    same(harness.where('Lars'), 'Yttersta ringen, Professionella', 'Lars');
  });

  it('what the distance means is chosen, shown in the legend and kept in the document', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.openGround();
    await harness.choose('Ju närmare mitten, desto närmare känns personen.');
    check(
      harness.find('region', 'Så här läser du kartan').textContent.includes('desto närmare känns personen'),
      'the legend',
    );
    same(harness.document.content.ground.distance.id, 'closeness', 'the document');
  });

  it('the legend is always there, with the markings of this view', async () => {
    const harness = await mapWith(fixture, alex());
    const legend = (): readonly string[] =>
      allByRole(harness.find('region', 'Så här läser du kartan'), 'listitem').map((item) =>
        item.textContent.replace(/\s+/g, ' ').trim(),
      );
    await harness.open('Mamma');
    const offered = allByRole(harness.panel('Mamma'), 'checkbox').map(nameOf);
    same(offered.length, 6, 'markings that are offered');
    alike(legend(), offered, 'on the map');
    await harness.toggleView();
    alike(legend(), offered, 'in the list');
  });

  it('starting over is asked first; No keeps all, and Escape does too', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startOver('no');
    alike(harness.element.value, alex(), 'after No');
    await harness.more('Börja om');
    await harness.press('Escape');
    await harness.until(() => !harness.has('dialog', 'Vill du börja om?'), 'the question is gone');
    alike(harness.element.value, alex(), 'after Escape');
    check(harness.focus, 'the focus is lost');
  });

  it('starting over removes everybody, keeps the parts of the map, and can be undone', async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startOver('yes');
    same(harness.people.length, 0, 'people');
    alike(harness.document.content.ground, alex().content.ground, 'the parts of the map');
    // Not the field for names: a phone's keyboard would cover the empty map.
    same(harness.focusLine, 'button "Mer" collapsed', 'what has the focus');
    await harness.undo();
    alike(harness.document.content, alex().content, 'after undo');
  });

  it('the list changes the same value: name, ring, part, markings, removing', async () => {
    const harness = await mapWith(fixture, alex(), (element) => (element.view = 'list'));
    await harness.select('Farfar', 'Ring', 'Mellersta ringen');
    same(harness.where('Farfar'), null, 'where he stands when only a ring is chosen');
    await harness.select('Farfar', 'Del', 'Vänner');
    same(harness.where('Farfar'), 'Mellersta ringen, Vänner', 'where he stands');
    await harness.mark('Farfar', 'Viktig för mig');
    alike(harness.inDocument('Farfar')?.markings, ['important'], 'his markings');
    const field = byRole<HTMLInputElement>(harness.inList('Farfar'), 'textbox', 'Namn');
    await harness.click(field);
    await harness.fill('Börje');
    await harness.press('Tab');
    check(harness.inDocument('Börje'), 'his name');
    await harness.remove('Börje');
    check(!harness.inDocument('Börje') && harness.focus, 'he is still there, or the focus is lost');
    await harness.select('Mamma', 'Ring', 'Inte på kartan');
    same(harness.where('Mamma'), null, 'where Mamma stands');
    for (let i = 0; i < 5; i++) await harness.undo();
    alike(harness.document.content, alex().content, 'after undo');
  });

  it('somebody added in the list is there at once', async () => {
    const harness = await mapWith(fixture, null, (element) => (element.view = 'list'));
    await harness.add('Mamma', 'keyboard');
    check(harness.inList('Mamma'), 'she is not in the list');
    same(harness.focusLine, 'textbox "Vem känner du?"', 'the focus');
  });

  it('what the map is rendered from is out of reach for a page, which may set whatever property it finds', async () => {
    const { element } = await mapWith(fixture, alex());
    same(['speakMarkings', 'shown', 'boardSize'].filter((name) => name in element).join(), '', 'within reach');
  });

  it('the summary follows what is done', async () => {
    const harness = await mapWith(fixture);
    same(harness.element.summary, 'Kartan är tom.', 'empty');
    await harness.add('Mamma');
    await harness.place('Mamma', 'Innersta ringen', 'Familj', 'panel');
    await harness.add('Pappa');
    same(harness.element.summary, '1 person på kartan. 1 väntar. Innersta ringen: 1 person.', 'with two');
    check(harness.element.shadowRoot?.textContent.includes(harness.element.summary), 'it is not shown');
  });

  it('the words of what was asked stay in the document, in the language it was asked in', async () => {
    const harness = await mapWith(fixture, null, (element) => (element.lang = 'en'));
    await harness.add('Mum');
    const { ground, markings } = harness.document.content;
    alike(ground.rings[0]?.label, { en: 'Innermost ring' }, 'the ring');
    check(
      markings.every(({ label }) => label !== undefined),
      'the markings',
    );
    harness.element.lang = 'sv';
    await harness.element['locale'].ready;
    await rendered(harness.element);
    await harness.until(
      () => harness.rings[0] === 'Innersta ringen',
      'the ring is called by its Swedish name when Swedish is shown',
    );
  });
});
