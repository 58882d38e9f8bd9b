import { alike, check, same } from '@delaktig/testing/assert.js';
import { checkAxe } from '@delaktig/testing/axe.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Harness } from '@delaktig/testing/harness.js';
import { audible, everyElement, nameOf } from '@delaktig/testing/names.js';
import { inRound, reachesAllOfMore } from '@delaktig/testing/one-switch.js';
import { Announcements } from '@delaktig/testing/spoken.js';
import { registerSymbols } from '../symbols/provider.ts';
import { Things, thingsDocument } from '@delaktig/testing/things.test-helper.js';

Things.define();

/** Whether the set of pictures can be had. */
let picturesAway = false;
/** A set in place of the bundled one, which has some hundred pictures to fetch. */
registerSymbols({
  id: 'fluent',
  name: 'Tre bilder',
  list: () =>
    picturesAway
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve([
          { id: 'grandmother', label: 'Mormor', group: 'people' },
          { id: 'grandmother-dark', label: 'Mormor, mörk hud', group: 'people', variantOf: 'grandmother' },
          { id: 'lamp', label: 'Lampa', group: 'things' },
        ]),
  groups: () => Promise.resolve([{ id: 'people', label: 'Människor' }]),
  search: () => Promise.resolve([]),
  load: () => Promise.resolve('data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='),
});

/** Somebody with a method that has nothing but the shell. */
class ThingsHarness extends Harness<Things> {
  /** What is on the list, in order. */
  get things(): readonly string[] {
    return this.findAll('textbox', 'Saker').map((field) => (field instanceof HTMLInputElement ? field.value : ''));
  }
  get tools(): readonly string[] {
    return [...this.find('toolbar', 'Verktyg').querySelectorAll('button')].map((button) => nameOf(button));
  }
  /** What one switch would choose now. */
  get lit(): string {
    return audible([...everyElement(this.element)].find((e) => e.hasAttribute('data-scan-now'))?.textContent ?? '');
  }
  async more(name: string): Promise<void> {
    if (!this.has('group', 'Mer')) await this.activate('button', 'Mer');
    await this.activate('button', name);
  }
  async write(text: string): Promise<void> {
    this.find('textbox', /^Vad har du\?/).focus();
    await this.type(text);
  }
}

type Prepare = (element: Things) => void;

async function onPage(
  fixture: Fixture,
  names: readonly string[] = [],
  prepare: Prepare = () => undefined,
): Promise<ThingsHarness> {
  const harness = new ThingsHarness(
    await fixture.add<Things>('delaktig-test-things', (made) => {
      if (names.length > 0) made.value = thingsDocument(...names);
      prepare(made);
    }),
  );
  await harness.element['locale'].ready;
  await harness.settled();
  return harness;
}

const away = (element: Things): void => void (element.network = false);
const withSecret = (element: Things): void => void (element.secret = true);

describe('the shell: the toolbar', () => {
  const fixture = new Fixture();

  it('is one tab stop, with arrows between its buttons', async () => {
    const harness = await onPage(fixture, ['Lampa']);
    await harness.tabTo('button', 'Ångra');
    await harness.arrowTo('ArrowRight', 'button', 'Klar');
    await harness.press('Tab');
    same(
      harness.focusLine.includes('Vad har du?'),
      true,
      `after the toolbar comes the field, not ${harness.focusLine}`,
    );
  });

  it('says which step it takes back, and takes it back', async () => {
    const harness = await onPage(fixture);
    await harness.write('Lampa');
    await harness.press('Enter');
    alike(harness.tools, ['Ångra: lägga till', 'Gör om', 'Lista', 'Mer', 'Paus', 'Klar'], 'the tools');
    await harness.activate('button', 'Ångra: lägga till');
    alike(harness.things, [], 'the things');
    await harness.activate('button', 'Gör om: lägga till');
    alike(harness.things, ['Lampa'], 'the things');
  });

  it('whoever may only look is told so, and can still show, print and pause', async () => {
    const harness = await onPage(fixture, ['Lampa'], (element) => (element.readonly = true));
    same(audible(harness.find('note').textContent ?? ''), 'Du kan titta men inte ändra.', 'what is told');
    alike(harness.tools, ['Lista', 'Mer', 'Paus'], 'the tools');
    await harness.more('Skriv ut');
    alike(harness.element.left, [['print', true]], 'what was printed');
    await harness.activate('button', 'Mer');
    check(!harness.has('button', 'Börja om'), 'everything can be removed');
  });

  it('has both languages where two are shown, and what the step was after them', async () => {
    const harness = await onPage(fixture, [], (element) => (element.langBeside = 'en'));
    await harness.write('Lampa');
    await harness.press('Enter');
    check(
      /^Ångra\s*Undo\s*.*lägga till$/.test(harness.tools[0] ?? ''),
      `the first tool is "${String(harness.tools[0])}"`,
    );
    same(audible(harness.tools.at(-1) ?? '').replace(/\s+/g, ' '), 'Klar Done', 'the last');
  });

  it('changes language while it is used, with what is written kept', async () => {
    const harness = await onPage(fixture);
    await harness.write('Lam');
    harness.element.lang = 'en';
    await harness.appears('toolbar', 'Tools');
    const field = harness.find('textbox', 'What do you have?');
    same(field instanceof HTMLInputElement && field.value, 'Lam', 'what is written');
  });

  it('has no fault that a tool can find, with Mer open and with something missing', async () => {
    const harness = await onPage(fixture, ['Lampa'], withSecret);
    await harness.activate('button', 'Lägg till');
    await harness.activate('button', 'Mer');
    await checkAxe(harness.element);
  });
});

describe('the shell: Mer', () => {
  const fixture = new Fixture();

  it('has what is the method’s own first, and nothing to start over while nothing is filled in', async () => {
    const harness = await onPage(fixture);
    await harness.activate('button', 'Mer');
    const entries = [...harness.find('group', 'Mer').querySelectorAll('button')].map((button) => nameOf(button));
    alike(entries, ['Ordna', 'Skriv ut', 'Spara som bild', 'Starta kontaktstyrning'], 'the entries');
  });

  it('closes with Escape, and whoever was in it stands on its button', async () => {
    const harness = await onPage(fixture);
    await harness.tabTo('button', 'Ångra');
    await harness.arrowTo('ArrowRight', 'button', 'Mer');
    await harness.press('Enter');
    await harness.tabTo('button', 'Ordna');
    await harness.press('Escape');
    check(!harness.has('group', 'Mer'), 'it is open');
    same(nameOf(harness.focus ?? document.body), 'Mer', 'the focus');
  });

  it('asks before anything leaves the screen where there is something to ask, and No leaves it out', async () => {
    const harness = await onPage(fixture, ['Lampa'], withSecret);
    await harness.more('Skriv ut');
    alike(harness.element.left, [], 'printed before the answer');
    same(nameOf(harness.focus ?? document.body), 'Ska hemligheterna vara med?', 'the focus');
    await harness.activate('button', 'Nej');
    alike(harness.element.left, [['print', false]], 'printed');
    same(nameOf(harness.focus ?? document.body), 'Mer', 'the focus afterwards');
    await harness.more('Spara som bild');
    await harness.activate('button', 'Ja');
    alike(harness.element.left.at(-1), ['picture', true], 'saved');
  });

  it('prints at once where there is nothing to ask', async () => {
    const harness = await onPage(fixture, ['Lampa']);
    await harness.more('Skriv ut');
    alike(harness.element.left, [['print', true]], 'printed');
  });

  it('Börja om asks first; No keeps everything and Yes can be undone', async () => {
    const harness = await onPage(fixture, ['Lampa', 'Stol']);
    await harness.more('Börja om');
    await harness.activate('button', 'Nej, behåll allt');
    alike(harness.things, ['Lampa', 'Stol'], 'after No');
    await harness.until(() => nameOf(harness.focus ?? document.body) === 'Mer', 'focus is back on Mer');
    await harness.more('Börja om');
    await harness.activate('button', 'Ja, börja om');
    await harness.until(() => harness.things.length === 0, 'everything is removed');
    await harness.activate('button', 'Ångra: börja om');
    alike(harness.things, ['Lampa', 'Stol'], 'after undo');
  });

  it('what is asked does not stay for whoever comes after Klar', async () => {
    const harness = await onPage(fixture, ['Lampa'], withSecret);
    await harness.more('Skriv ut');
    harness.element.value = thingsDocument('Stol');
    await harness.settled();
    check(!harness.has('group', 'Mer'), 'Mer is open');
  });
});

describe('the shell: while the network is away', () => {
  const fixture = new Fixture();
  const notice = 'Allt gick inte att hämta. Kontrollera nätet och försök igen. Det du har gjort finns kvar.';
  const told = (harness: ThingsHarness): string =>
    audible(harness.find('alert').querySelector('span')?.textContent ?? '');

  it('the person is told, what they do is kept, and Försök igen fetches what is missing', async () => {
    const harness = await onPage(fixture, [], away);
    same(told(harness), notice, 'what is told');
    await harness.write('Lampa');
    await harness.press('Enter');
    alike(harness.things, ['Lampa'], 'the things');
    await harness.activate('button', 'Försök igen');
    same(told(harness), notice, 'what is told while it is still away');
    harness.element.network = true;
    await harness.activate('button', 'Försök igen');
    await harness.vanishes('button', 'Försök igen');
    alike(harness.things, ['Lampa'], 'the things afterwards');
    await harness.activate('button', 'Mer');
    check(harness.has('group', 'Mer'), 'Mer does not open');
  });

  it('whoever presses Mer asks for it anew, and it opens when it has come', async () => {
    const harness = await onPage(fixture, [], away);
    harness.element.network = true;
    await harness.activate('button', 'Mer');
    await harness.appears('group', 'Mer');
    check(!harness.has('button', 'Försök igen'), 'it is still told');
  });

  it('it is asked for once, however many ask', async () => {
    const harness = await onPage(fixture);
    await harness.activate('button', 'Mer');
    await harness.activate('button', 'Mer');
    await harness.activate('button', 'Lista');
    same(harness.element.asked, 1, 'how often');
  });

  it('what could not be printed is printed by Försök igen', async () => {
    const harness = await onPage(fixture, ['Lampa'], withSecret);
    harness.element.network = false;
    await harness.more('Skriv ut');
    await harness.activate('button', 'Nej');
    await harness.appears('button', 'Försök igen');
    harness.element.network = true;
    await harness.activate('button', 'Försök igen');
    await harness.vanishes('button', 'Försök igen');
    alike(harness.element.left, [['print', false]], 'printed');
  });

  it('what could not be printed for one person is not offered to the next', async () => {
    const harness = await onPage(fixture, ['Lampa']);
    harness.element.network = false;
    await harness.more('Skriv ut');
    await harness.appears('button', 'Försök igen');
    harness.element.value = thingsDocument('Stol');
    await harness.vanishes('button', 'Försök igen');
  });
});

describe('the shell: adding', () => {
  const fixture = new Fixture();

  it('one after another, without lifting the hands from the keys', async () => {
    const harness = await onPage(fixture);
    await harness.write('Lampa');
    await harness.press('Enter');
    await harness.type('Stol');
    await harness.press('Enter');
    alike(harness.things, ['Lampa', 'Stol'], 'the things');
    same(nameOf(harness.focus ?? document.body), 'Vad har du?', 'the focus');
  });

  it('with nothing written it says what is needed, at the field and aloud, and forgets it when something is', async () => {
    const harness = await onPage(fixture);
    const heard = new Announcements(harness.element);
    await harness.activate('button', 'Lägg till');
    same(await heard.next(), 'Skriv något eller välj en bild först.', 'what is said');
    heard.stop();
    const field = harness.find('textbox', 'Vad har du?');
    same(field.getAttribute('aria-invalid'), 'true', 'the field');
    same(nameOf(harness.focus ?? document.body), 'Vad har du?', 'the focus');
    await harness.type('L');
    same(field.getAttribute('aria-invalid'), null, 'the field when something is written');
  });

  it('with a picture in place of words, in the skin colour that is chosen; the document calls it what it shows', async () => {
    const harness = await onPage(fixture);
    await harness.activate('button', 'Välj en bild');
    const picture = await harness.appears('button', 'Mormor');
    same(nameOf(harness.focus ?? document.body), 'Välj en bild', 'the focus is in what has opened');
    picture.click();
    await harness.appears('dialog', /^Välj hudfärg/);
    await harness.activate('button', 'Tillbaka');
    await harness.appears('dialog', 'Välj en bild');
    await harness.activate('button', 'Ingen bild');
    same(nameOf(harness.focus ?? document.body), 'Vad har du?', 'the focus afterwards');
    await harness.activate('button', 'Välj en bild');
    (await harness.appears('button', 'Lampa')).click();
    await harness.settled();
    check(harness.has('button', 'Välj en bild: Lampa'), harness.outline);
    await harness.press('Enter');
    same(harness.things.length, 1, 'how many things');
    check(harness.has('button', 'Välj en bild'), 'the picture is still chosen for the next');
  });

  it('pictures stand under what they show, those without a heading last', async () => {
    const harness = await onPage(fixture);
    await harness.activate('button', 'Välj en bild');
    await harness.appears('button', 'Lampa');
    const panel = harness.find('dialog', 'Välj en bild');
    alike(
      [...panel.querySelectorAll('h4')].map((heading) => audible(heading.textContent)),
      ['Människor', 'Fler bilder'],
      'the headings',
    );
  });

  it('pictures that cannot be fetched are told of, and come with Försök igen', async () => {
    picturesAway = true;
    const harness = await onPage(fixture);
    await harness.activate('button', 'Välj en bild');
    await harness.appears('button', 'Försök igen');
    check(harness.has('button', 'Ingen bild'), 'there is no way on');
    picturesAway = false;
    await harness.activate('button', 'Försök igen');
    await harness.appears('button', 'Lampa');
    check(!harness.has('button', 'Försök igen'), 'it is still told');
  });

  it('the choice of pictures closes with Escape, and whoever was in it stands where they opened it', async () => {
    const harness = await onPage(fixture);
    harness.find('button', 'Välj en bild').focus();
    await harness.press('Enter');
    await harness.appears('dialog', 'Välj en bild');
    await harness.press('Escape');
    check(!harness.has('dialog', 'Välj en bild'), 'it is open');
    same(harness.focusLine.startsWith('button "Välj en bild"'), true, `the focus: ${harness.focusLine}`);
  });
});

describe('the shell: focus that would be lost', () => {
  const fixture = new Fixture();

  it('goes to the next on the list, then to the one before, and at last to where one begins', async () => {
    const harness = await onPage(fixture, ['Lampa', 'Stol', 'Bord']);
    const removed = async (name: string): Promise<string> => {
      harness.find('button', `Ta bort ${name}`).focus();
      await harness.press('Enter');
      const { focus } = harness;
      return focus instanceof HTMLInputElement && focus.value !== '' ? focus.value : nameOf(focus ?? document.body);
    };
    same(await removed('Stol'), 'Bord', 'the focus');
    same(await removed('Bord'), 'Lampa', 'the focus');
    same(await removed('Lampa'), 'Vad har du?', 'the focus');
  });

  it('is not taken from somebody who is elsewhere', async () => {
    const harness = await onPage(fixture, ['Lampa', 'Stol']);
    const other = document.createElement('input');
    fixture.place.append(other);
    other.focus();
    harness.element.value = thingsDocument('Bord');
    await harness.settled();
    same(document.activeElement, other, 'the focus');
  });
});

describe('the shell: one switch', () => {
  const fixture = new Fixture();
  const names = (rows: readonly { readonly name: string }[]): readonly string[] => rows.map(({ name }) => name);

  it('is started and stopped in Mer, and its rows are the method’s, the tools and its own pace', async () => {
    const harness = await onPage(fixture, ['Lampa'], (element) => (element.scanPace = 10));
    await harness.more('Starta kontaktstyrning');
    const rows = (): ReturnType<Things['scanRows']> => harness.element['scanRows']();
    await harness.until(() => rows().length > 0 && harness.lit !== '', 'the round has begun');
    alike(names(rows()), ['Saker', 'Mer', 'Verktyg', 'Kontaktstyrning'], 'the rows');
    const finish = rows()[2]?.items.find(({ name }) => name === 'Klar');
    alike(names(finish?.actions?.() ?? []), ['Nej, fortsätt', 'Ja, jag är klar'], 'Klar asks');
    check(!names(rows()[2]?.items ?? []).includes('Mer'), 'Mer is there twice');
    const heard = new Announcements(harness.element);
    rows()[3]?.items[1]?.run();
    check(/7 sekunder$/.test(await heard.next()), `what is said: ${heard.text}`);
    heard.stop();
    same(harness.element.scanPace, 7, 'the pace');
    rows()[3]?.items[2]?.run();
    await harness.until(() => harness.lit === '', 'nothing is lit');
  });

  it('reaches all that Mer shows, open or not, and asks No first before what is secret leaves the screen', async () => {
    const harness = await onPage(fixture, ['Stol', 'Lampa'], (element) => {
      withSecret(element);
      element.scanPace = 10;
      element.scanning = true;
    });
    const rows = (): ReturnType<Things['scanRows']> => harness.element['scanRows']();
    await harness.until(() => rows().length > 0, 'the rows have come');
    alike(await reachesAllOfMore(harness, rows), ['Ordna', 'Skriv ut', 'Spara som bild'], 'what there is');
    inRound(rows(), 'Mer', 'Ordna').run();
    await harness.settled();
    alike(harness.things, ['Lampa', 'Stol'], 'the order');
    alike(
      names(inRound(rows(), 'Mer', 'Skriv ut').actions?.() ?? []),
      ['Ska hemligheterna vara med? Nej', 'Ska hemligheterna vara med? Ja'],
      'what is asked',
    );
    inRound(rows(), 'Mer', 'Skriv ut', 'Ska hemligheterna vara med? Nej').run();
    await harness.settled();
    alike(harness.element.left, [['print', false]], 'what has left the screen');
    harness.element.network = false;
    inRound(rows(), 'Mer', 'Spara som bild', 'Ska hemligheterna vara med? Ja').run();
    await harness.appears('button', 'Försök igen');
    harness.element.scanning = false;
    await harness.settled();
  });

  it('reaches what is open first', async () => {
    const harness = await onPage(fixture, [], (element) => (element.scanPace = 10));
    await harness.activate('button', 'Välj en bild');
    await harness.appears('button', 'Lampa');
    harness.element.scanning = true;
    await harness.until(() => harness.element['scanRows']().length > 0, 'the rows have come');
    const [first] = harness.element['scanRows']();
    same(first?.name, 'Välj en bild', 'the first row');
    alike(names(first?.items ?? []), ['Stäng', 'Ingen bild'], 'what is in it: pictures have a row of their own');
    harness.element.scanning = false;
    await harness.settled();
  });

  it('whose rows cannot be fetched is told so, and gets them by Försök igen', async () => {
    const harness = await onPage(fixture, ['Lampa'], (element) => (element.scanPace = 10));
    harness.element.network = false;
    harness.element.scanning = true;
    await harness.appears('button', 'Försök igen');
    harness.element.network = true;
    await harness.activate('button', 'Försök igen');
    await harness.vanishes('button', 'Försök igen');
    await harness.until(() => harness.element['scanRows']().length > 0, 'the rows have come');
    harness.element.scanning = false;
    await harness.settled();
  });
});
