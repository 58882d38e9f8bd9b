import { same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Announcements, checkNames, compare, focusPath, spokenFocus } from '@delaktig/testing/spoken.js';
import { alex } from './examples.test-helper.ts';
import { mattersWith } from './on-page.test-helper.ts';

/** A pause is a pause, with or without a blank before it. */
const asHeard = (spoken: string): string => spoken.replace(/ +([.,])/g, '$1');

describe('what matters: what is spoken', () => {
  const fixture = new Fixture();

  it('from card to card: number, words, when, and who can help', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.tabTo('button', /Bella/);
    compare(
      asHeard(`${spokenFocus()}\n${await focusPath(harness.element, 'ArrowDown', 'ArrowDown', 'Home')}`),
      `
        button "1. Att få vara med Bella, Nu, Kan hjälpa: Mamma" collapsed
        ArrowDown: button "2. Att ha någon på rasten, Snart" collapsed
        ArrowDown: button "3. Gitarr" collapsed
        Home: button "1. Att få vara med Bella, Nu, Kan hjälpa: Mamma" collapsed
      `,
    );
  });

  it('what was said, moved, dated and removed is told, politely', async () => {
    const harness = await mattersWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.say('Att få sova');
    same(await heard.next(), 'Att få sova är med.', 'after adding');
    await harness.click(harness.find('button', /Flytta upp: .*sova/));
    same(await heard.next(), 'Att få sova: plats 3 av 4.', 'after moving');
    await harness.open('Att få sova');
    same(spokenFocus(), 'dialog "Att få sova"', 'what is heard when it opens');
    await harness.choose('Nu', 'När är det viktigt?');
    same(await heard.next(), 'Sparat: Att få sova.', 'after saying when');
    await harness.activate('button', /Ta bort Att få sova/);
    same(await heard.next(), 'Borttaget: Att få sova. Du kan ångra.', 'after removing');
    heard.stop();
  });

  it('every control has a name, in cards, in a panel and in the list', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.open('Bella');
    await checkNames(harness.element);
    harness.element.view = 'list';
    await harness.settled();
    await checkNames(harness.element);
  });
});
