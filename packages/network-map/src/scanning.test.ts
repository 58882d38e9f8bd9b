import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { inRound, reachesAllOfMore } from '@delaktig/testing/one-switch.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { alex } from './examples.test-helper.ts';
import type { NetworkMapHarness } from './harness.ts';
import { mapWith } from './on-page.test-helper.ts';

/** What can be chosen now, without waiting for each: as rows or the actions of an item, by name. */
const names = (things: readonly { readonly name: string }[]): readonly string[] => things.map(({ name }) => name);

async function scanned(fixture: Fixture, prepare?: Parameters<typeof mapWith>[2]): Promise<NetworkMapHarness> {
  const harness = await mapWith(fixture, alex(), prepare);
  await harness.startScanning();
  return harness;
}
type Rows = ReturnType<NetworkMapHarness['element']['scanRows']>;
const rowsOf = (harness: NetworkMapHarness): Rows => harness.element['scanRows']();
function item(harness: NetworkMapHarness, row: string, ...path: readonly string[]): Rows[number]['items'][number] {
  return inRound(rowsOf(harness), row, ...path);
}

describe('network map: one switch', () => {
  const fixture = new Fixture();

  it('a press on Klar that comes too early clears nothing: No comes first', async () => {
    const harness = await scanned(fixture);
    let finished = 0;
    harness.element.addEventListener('delaktig-finish', () => void (finished += 1));
    await harness.pressSwitchAt('Verktyg');
    await harness.pressSwitchAt('Klar');
    await harness.pressSwitchAt('Nej, fortsätt');
    same(finished, 0, 'finished by No');
    alike(
      names(item(harness, 'Verktyg', 'Klar').actions?.() ?? []),
      ['Nej, fortsätt', 'Ja, jag är klar'],
      'the choices',
    );
    item(harness, 'Verktyg', 'Klar', 'Ja, jag är klar').run();
    same(finished, 1, 'finished by Yes');
    harness.element.scanning = false;
  });

  it('the switch goes on working when what was chosen with it is gone: focus is not put in a text field', async () => {
    const harness = await mapWith(fixture);
    await harness.startScanning();
    await harness.pressSwitchAt('Vill du ha hjälp att börja?');
    harness.find('button', 'Nej tack').focus();
    await harness.pressSwitchAt('Nej tack');
    await harness.pressSwitchAt('Lägg till med bild');
    await harness.until(() => harness.scanned === 'Människor', 'the groups of pictures light up');
    check(!harness.focus?.matches('input'), 'focus in a text field');
    harness.element.scanning = false;
  });

  it('which marking is chosen is seen but not said, until the person has turned that on', async () => {
    const harness = await scanned(fixture);
    const heard = new Announcements(harness.element);
    const markings = (): Rows[number]['items'] => item(harness, 'Innersta ringen', 'Mamma', 'Märk').actions?.() ?? [];
    alike(
      markings()
        .slice(0, 3)
        .map(({ spoken }) => spoken),
      ['Märkning 1', 'Märkning 2', 'Märkning 3'],
      'what is said',
    );
    alike(
      names(markings()).slice(0, 3),
      ['✓ Viktig för mig', '✓ Ett gott stöd', 'Trevlig att umgås med'],
      'what is shown',
    );
    await harness.pressSwitchAt('Innersta ringen');
    await harness.pressSwitchAt('Mamma');
    await harness.pressSwitchAt('Märk');
    await harness.pressSwitchAt('Trevlig att umgås med');
    alike(harness.inDocument('Mamma')?.markings, ['important', 'support', 'pleasant'], 'her markings');
    check(!/Viktig|stöd|Trevlig/.test(heard.text), `it was said: ${heard.text}`);
    heard.stop();
    await harness.more('Läs märkningar i skärmläsare');
    same(markings()[0]?.spoken, undefined, 'said instead of the words');
    harness.element.scanning = false;
  });

  it('pictures are few in each round: group, picture, skin colour; for somebody new and for somebody who is there', async () => {
    const harness = await scanned(fixture);
    await harness.until(
      () => rowsOf(harness).find(({ name }) => name === 'Lägg till med bild')?.items.length !== 0,
      'there are pictures',
    );
    const groups = names(rowsOf(harness).find(({ name }) => name === 'Lägg till med bild')?.items ?? []);
    check(groups.includes('Människor') && groups.includes('Djur') && !groups.includes('Göra'), groups.join());
    same(item(harness, 'Lägg till med bild', 'Människor', 'Mamma').actions?.().length, 4, 'colours');
    item(harness, 'Lägg till med bild', 'Människor', 'Mamma', 'Mamma, ljus hud').run();
    await harness.settled();
    same(harness.people.at(-1)?.symbol?.id, 'mother-light', 'who is added');
    alike(harness.people.at(-1)?.symbol?.label, { sv: 'Mamma' }, 'what she is called');
    item(harness, 'Innersta ringen', 'Josef', 'Välj en bild', 'Djur', 'Hund').run();
    await harness.settled();
    same(harness.inDocument('Josef')?.symbol?.id, 'dog', 'the picture of Josef');
    item(harness, 'Innersta ringen', 'Josef', 'Välj en bild', 'Ingen bild').run();
    same(harness.inDocument('Josef')?.symbol, undefined, 'the picture afterwards');
    harness.element.scanning = false;
  });

  it('the person changes the pace, by the switch and with a finger', async () => {
    const harness = await scanned(fixture);
    harness.element.scanPace = 2;
    const heard = new Announcements(harness.element);
    item(harness, 'Kontaktstyrning', 'Långsammare').run();
    same(harness.element.scanPace, 3, 'slower');
    await harness.until(() => heard.text.includes('3 sekunder'), 'it is said');
    heard.stop();
    await harness.more('Snabbare');
    await harness.more('Snabbare');
    same(harness.element.scanPace, 1.5, 'faster');
    harness.element.scanning = false;
  });

  it('everybody can be reached from the list too, and what is open is a row of its own', async () => {
    const harness = await scanned(fixture, (element) => (element.view = 'list'));
    await harness.pressSwitchAt('Innersta ringen');
    await harness.pressSwitchAt('Mamma');
    await harness.pressSwitchAt('Yttersta ringen');
    await harness.pressSwitchAt('Fritid');
    same(harness.where('Mamma'), 'Yttersta ringen, Fritid', 'where she stands');
    await harness.stopScanning();
    await harness.toggleView();
    await harness.open('Lars');
    await harness.startScanning();
    const [panel] = rowsOf(harness);
    same(panel?.name, harness.isOpen('Lars') ? 'Lars' : panel?.name, 'the first row');
    harness.element.scanning = false;
  });

  it('everything under Mer can be chosen: ways of working, reading aloud, print and picture, rings and sectors, what is said', async () => {
    const harness = await scanned(fixture);
    alike(
      await reachesAllOfMore(harness, () => rowsOf(harness)),
      [
        'En fråga i taget',
        'Rita vilka som känner varandra',
        'Ändra kartan',
        'Skriv ut',
        'Spara som bild',
        'Läs upp kartan',
        'Läs märkningar i skärmläsare',
        'Dela en del av kartan',
        'En hjälpare placerar',
      ],
      'what there is',
    );
    item(harness, 'Mer', 'Läs märkningar i skärmläsare').run();
    await harness.settled();
    check(item(harness, 'Mer', '✓ Läs märkningar i skärmläsare'), 'it is not seen to be on');
    item(harness, 'Mer', 'Ändra kartan').run();
    await harness.settled();
    item(harness, 'Ändra kartan', '5').run();
    await harness.settled();
    same(harness.rings.length, 5, 'rings');
    harness.element.scanning = false;
  });

  it('print and picture ask whether markings come along, with No first', async () => {
    const harness = await scanned(fixture);
    const printed: boolean[] = [];
    harness.element.print = (options) => {
      printed.push(options?.markings === true);
      return Promise.resolve();
    };
    await harness.pressSwitchAt('Mer');
    await harness.pressSwitchAt('Skriv ut');
    await harness.pressSwitchAt('Ska märkningarna vara med? Nej');
    await harness.until(() => printed.length === 1, 'it is printed');
    item(harness, 'Mer', 'Skriv ut', 'Ska märkningarna vara med? Ja').run();
    await harness.until(() => printed.length === 2, 'it is printed again');
    alike(printed, [false, true], 'with markings');
    alike(
      names(item(harness, 'Mer', 'Spara som bild').actions?.() ?? []),
      ['Ska märkningarna vara med? Nej', 'Ska märkningarna vara med? Ja'],
      'the same is asked about a picture',
    );
    harness.element.scanning = false;
  });

  it('one question at a time is begun and answered', async () => {
    const harness = await scanned(fixture);
    await harness.pressSwitchAt('Mer');
    await harness.pressSwitchAt('En fråga i taget');
    await harness.pressSwitchAt('Innan vi börjar');
    await harness.pressSwitchAt('Börja');
    await harness.pressSwitchAt('Vilka finns runt dig?');
    await harness.pressSwitchAt('Nästa');
    await harness.pressSwitchAt('Hur ofta träffar du Farfar?');
    await harness.pressSwitchAt('Yttersta ringen');
    await harness.pressSwitchAt('I vilken del av kartan ska Farfar stå?');
    await harness.pressSwitchAt('Släkt');
    same(harness.where('Farfar'), 'Yttersta ringen, Släkt', 'where Farfar stands');
    harness.element.scanning = false;
  });

  it('a line is drawn by choosing one and then the other', async () => {
    const harness = await scanned(fixture);
    await harness.pressSwitchAt('Mer');
    await harness.pressSwitchAt('Rita vilka som känner varandra');
    await harness.pressSwitchAt('Innersta ringen');
    await harness.pressSwitchAt('Mamma');
    await harness.pressSwitchAt('Mellersta ringen');
    await harness.pressSwitchAt('Mormor');
    const lines = (): readonly string[] =>
      (harness.document.content.relationships ?? []).map(({ from, to }) => `${from} ${to}`);
    await harness.until(() => lines().length === 1, 'the line is drawn');
    alike(lines(), ['mamma mormor'], 'between whom');
    await harness.pressSwitchAt('Rita vilka som känner varandra');
    await harness.pressSwitchAt('Klar med linjerna');
    check(item(harness, 'Innersta ringen', 'Mamma').actions, 'a press on somebody still draws');
    harness.element.scanning = false;
  });

  it('the map is made larger and smaller', async () => {
    const harness = await scanned(fixture);
    await harness.pressSwitchAt('Kartans storlek');
    await harness.pressSwitchAt('Större');
    await harness.until(() => harness.element.shadowRoot?.querySelector('[data-zoomed]') !== null, 'it is larger');
    check(item(harness, 'Kartans storlek', 'Hela kartan'), 'the whole map cannot be chosen');
    const lens = harness.element.shadowRoot?.querySelector('[data-lens]');
    const before = lens?.scrollLeft ?? 0;
    await harness.pressSwitchAt('Flytta kartan');
    await harness.pressSwitchAt('Åt höger');
    check((lens?.scrollLeft ?? 0) > before, 'what is to the right cannot be seen');
    harness.element.scanning = false;
  });

  it('starting over is in no round', async () => {
    const harness = await scanned(fixture);
    const all = (things: Rows[number]['items'], depth = 0): readonly string[] =>
      depth > 2 ? [] : things.flatMap((thing) => [thing.name, ...all(thing.actions?.() ?? [], depth + 1)]);
    check(!rowsOf(harness).some(({ items }) => all(items).some((name) => name.includes('Börja om'))), 'it is there');
    harness.element.scanning = false;
  });
});
