import { same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Announcements, checkNames, compare, focusPath, spokenFocus } from '@delaktig/testing/spoken.js';
import { lars } from './examples.test-helper.ts';
import { formWith, partWith } from './on-page.test-helper.ts';
import * as consent from './texts/consent.ts';

describe('the SIP form: what is spoken', () => {
  const fixture = new Fixture();

  it('from field to field: label, what is written, hint', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', lars());
    at.find('textbox', 'Vad ska uppgifterna användas till?').focus();
    compare(
      `${spokenFocus()}\n${await focusPath(at.element, 'Tab', 'Tab')}`,
      `
        textbox "Vad ska uppgifterna användas till?" = "Att vården och kommunen hjälps åt, så att Lars kan vara hemma på gården." – Skriv så att personen själv förstår.
        Tab: combobox "Slags verksamhet" = "Regional hälso- och sjukvård"
        Tab: textbox "Namn eller enhet" = "Vårdcentralen"
      `,
    );
  });

  it('what was added, moved and removed is told, politely', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent', lars());
    const heard = new Announcements(at.element);
    await at.add(consent.partiesItem);
    same(await heard.next(), 'Tillagt: Verksamhet 4.', 'after adding');
    await at.activate('button', 'Flytta upp Verksamhet 4');
    same(await heard.next(), 'Verksamhet 4: plats 3 av 4.', 'after moving');
    await at.activate('button', 'Ta bort Verksamhet 3');
    same(await heard.next(), 'Borttaget: Verksamhet 3. Du kan ångra.', 'after removing');
    heard.stop();
  });

  it('every control has a name', async () => {
    const at = await formWith(fixture, lars());
    await checkNames(at.element);
    await at.element.check();
    await checkNames(at.element);
  });
});
