import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itLong } from '@delaktig/testing/framework.js';
import { allByRole, audible, byRole, nameOf } from '@delaktig/testing/names.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { until } from '@delaktig/testing/waiting.js';
import { alex, whole } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import type { NetworkMapDocument, Person } from './model.ts';
import { mapWith, story } from './on-page.test-helper.ts';
import { Whole, WholeList } from './network-map.stories.ts';

const content = ({ element }: NetworkMapHarness): NetworkMapDocument['content'] =>
  (element.value as NetworkMapDocument).content;
const person = (harness: NetworkMapHarness, id: string): Person | undefined =>
  content(harness).people.find((each) => each.id === id);
/** Opens what is asked about somebody with keys alone. */
const openAbout = async (harness: NetworkMapHarness, name: string, what: string): Promise<void> => {
  await harness.reach(harness.person(name));
  await harness.press('Enter');
  await harness.tabTo('button', what);
  await harness.press('Enter');
  await until(() => harness.has('button', 'Stäng') && !harness.has('button', what), 'it is open');
  await harness.settled();
};

describe('network map: relationships, kinds and words with keys alone', () => {
  const fixture = new Fixture();

  it('a line is drawn from a panel, and it is said how the two have it', async () => {
    const harness = await story(fixture, Whole);
    await openAbout(harness, 'Mamma', 'Känner …');
    await harness.tabTo('combobox', 'Rita en linje till');
    // Going through the list draws nothing yet: only the button does.
    await harness.type('L');
    same(content(harness).relationships?.length, 4, 'lines before the button');
    byRole<HTMLSelectElement>(harness.element, 'combobox', 'Rita en linje till').value = 'lisa';
    await harness.tabTo('button', 'Rita linjen');
    await harness.press('Enter');
    same(content(harness).relationships?.at(-1)?.to, 'lisa', 'the line');
    same(nameOf(harness.focus as HTMLElement), 'känner varandra', 'the focus');
    await harness.press('ArrowDown');
    same(content(harness).relationships?.at(-1)?.quality, 'good', 'how they have it');
    await harness.press('Escape');
    same(nameOf(harness.focus as HTMLElement), 'Känner …', 'the focus afterwards');
  });

  it('whoever presses the button with nobody chosen hears what to do, and stands in the list', async () => {
    const harness = await story(fixture, Whole);
    const heard = new Announcements(harness.element);
    await openAbout(harness, 'Mamma', 'Känner …');
    await harness.tabTo('button', 'Rita linjen');
    await harness.press('Enter');
    same(await heard.next(), 'Välj någon', 'heard');
    same(nameOf(harness.focus as HTMLElement), 'Rita en linje till', 'the focus');
    heard.stop();
  });

  it('two are chosen on the map, one after the other; both can be taken back', async () => {
    const harness = await story(fixture, Whole);
    const heard = new Announcements(harness.element);
    await harness.more('Rita vilka som känner varandra');
    same(await heard.next(), 'Tryck på två personer som känner varandra.', 'first');
    await harness.reach(harness.person('Josef'));
    await harness.press('Enter');
    same(audible(await heard.next()), 'Tryck på någon som känner Josef.', 'then');
    check(harness.person('Josef').hasAttribute('data-linked'), 'who was pressed is seen');
    check(!harness.has('dialog'), 'nobody is opened');
    await harness.reach(harness.person('Mormor'));
    await harness.press('Enter');
    await until(() => harness.has('group', 'Josef och Mormor'), 'how they have it is asked');
    await harness.settled();
    same(content(harness).relationships?.length, 5, 'lines');
    await harness.undo('keyboard');
    same(content(harness).relationships?.length, 4, 'lines after undo');
    heard.stop();
  });

  it('what somebody is, and a place in the thoughts', async () => {
    const harness = await story(fixture, Whole);
    await openAbout(harness, 'Lars', 'Vem eller vad?');
    await harness.tabTo('radio', 'En person');
    for (let i = 0; i < 6; i++) await harness.press('ArrowDown');
    same(person(harness, 'lars')?.kind, 'wishedFor', 'the last, from the first');
    await harness.press('Escape');
    await harness.reach(harness.find('radio', 'Yttersta ringen'));
    // The thoughts come after the rings.
    await harness.press('ArrowDown');
    same(person(harness, 'lars')?.place?.ring, 'thoughts', 'where he is');
  });

  it('words about somebody, and who may see them', async () => {
    const harness = await story(fixture, Whole);
    await openAbout(harness, 'Mamma', 'Säg något');
    await harness.tabTo('textbox', 'Vad vill du säga om Mamma?');
    await harness.fill('Hon skrattar.');
    await harness.tabTo('button', 'Spara orden');
    await harness.press('Enter');
    alike(
      person(harness, 'mamma')?.quotes?.map(({ text, visibleTo }) => [text, visibleTo]),
      [
        ['Hon lyssnar alltid klart.', ['mentor']],
        ['Hon skrattar.', []],
      ],
      'what she has said',
    );
    const [, group] = harness.findAll('group', 'Vem ska få se det?');
    byRole<HTMLInputElement>(group as HTMLElement, 'radio', 'Bara jag').focus();
    await harness.press('ArrowDown');
    alike(person(harness, 'mamma')?.quotes?.[1]?.visibleTo, ['mentor'], 'who may see the new ones');
    alike(person(harness, 'mamma')?.quotes?.[0]?.visibleTo, ['mentor'], 'who may see the former');
  });

  it('a photo and a drawing are come to with Tab', async () => {
    const harness = await story(fixture, Whole);
    await openAbout(harness, 'Lisa', 'Foto eller teckning');
    await harness.tabTo('button', 'Rita');
    const files = harness.element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [];
    for (const file of files) {
      same(file.tabIndex, 0, 'a stop for Tab');
      check(file.getBoundingClientRect().height >= 44, 'large enough');
    }
    same(files.length, 2, 'camera and file');
    await harness.press('Enter');
    await until(() => harness.has('button', 'Använd teckningen'), 'the pad is there');
  });
});

describe('network map: relationships and kinds with one switch', () => {
  const fixture = new Fixture();
  type Rows = ReturnType<NetworkMapHarness['element']['scanRows']>;
  const item = (harness: NetworkMapHarness, row: string, ...path: readonly string[]): Rows[number]['items'][number] => {
    let items = harness.element['scanRows']().find(({ name }) => audible(name) === row)?.items ?? [];
    let found: (typeof items)[number] | undefined;
    for (const step of path) {
      found = items.find(({ name }) => audible(name) === step);
      check(found, `no "${step}" among ${items.map(({ name }) => name).join(', ')}`);
      items = found.actions?.() ?? [];
    }
    check(found, `no row "${row}"`);
    return found;
  };

  itLong('a line is drawn, and how the two have it is chosen', 60_000, async () => {
    const harness = await mapWith(fixture, alex());
    await harness.startScanning();
    await harness.pressSwitchAt('Innersta ringen');
    await harness.pressSwitchAt('Mamma');
    await harness.pressSwitchAt('Mer om Mamma');
    await harness.pressSwitchAt('Känner …');
    await until(() => harness.has('combobox', 'Rita en linje till'), 'the panel is open');
    await harness.settled();
    item(harness, 'Vilka känner Mamma?', 'Rita en linje till', 'Lisa').run();
    item(harness, 'Vilka känner Mamma?', 'Rita linjen').run();
    await harness.settled();
    same(content(harness).relationships?.[0]?.to, 'lisa', 'the line');
    item(harness, 'Vilka känner Mamma?', 'har det bra ihop').run();
    await harness.settled();
    same(content(harness).relationships?.[0]?.quality, 'good', 'how they have it');
    await harness.stopScanning();
  });

  it('what somebody is, and a place in the thoughts', async () => {
    const harness = await mapWith(fixture, whole());
    await harness.startScanning();
    item(harness, 'Väntar på sin plats', 'En storasyster', 'I mina tankar').run();
    await harness.settled();
    same(person(harness, 'syster')?.place?.ring, 'thoughts', 'where she is');
    item(harness, 'I mina tankar', 'En storasyster', 'Mer om En storasyster', 'Vem eller vad?').run();
    await until(() => harness.has('radio', 'Ett djur'), 'the panel is open');
    await harness.settled();
    item(harness, 'Vem eller vad är En storasyster?', 'Ett djur').run();
    await harness.settled();
    same(person(harness, 'syster')?.kind, 'pet', 'what she is');
    await harness.stopScanning();
  });
});

describe('network map: relationships and kinds in the list', () => {
  const fixture = new Fixture();

  it('who knows whom stands after the list too, also when the map was never shown', async () => {
    const harness = await story(fixture, WholeList);
    await until(() => harness.has('region', 'Vilka känner varandra?'), 'the relationships are there');
    same(harness.findAll('listitem').filter((each) => each.querySelector('[data-related]')).length, 4, 'lines');
    await harness.activate('button', 'Mamma och Pappa: har inte kontakt just nu');
    check(harness.has('dialog', 'Vilka känner Mamma?'), 'what is said of them can be changed');
  });

  it('somebody is put in the thoughts with a native list', async () => {
    const harness = await story(fixture, WholeList);
    const rings = allByRole<HTMLSelectElement>(harness.inList('En storasyster'), 'combobox', 'Ring');
    const [ring] = rings;
    check(ring, 'no ring');
    ring.value = 'thoughts';
    ring.dispatchEvent(new Event('change', { bubbles: true }));
    await harness.settled();
    same(person(harness, 'syster')?.place?.ring, 'thoughts', 'where she is');
  });

  it('what was opened from the list gives the focus back there', async () => {
    const harness = await story(fixture, WholeList);
    byRole(harness.inList('Josef'), 'button', 'Säg något').click();
    await until(() => harness.has('dialog', 'Vad vill du säga om Josef?'), 'it is open');
    await harness.settled();
    await harness.press('Escape');
    check(harness.inList('Josef').contains(harness.focus), 'the focus is with Josef');
    same(nameOf(harness.focus as HTMLElement), 'Säg något', 'the focus');
  });
});
