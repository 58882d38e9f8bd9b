import { same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Announcements, checkNames, spokenFocus } from '@delaktig/testing/spoken.js';
import { alex } from './examples.test-helper.ts';
import { menuWith } from './on-page.test-helper.ts';

/** A pause is a pause, with or without a blank before it. */
const asHeard = (spoken: string): string => spoken.replace(/ +([.,])/g, '$1');

describe('conversation menu: what is spoken', () => {
  const fixture = new Fixture();

  it('a topic is its name, its place, whether it was set aside, and how much was said', async () => {
    const harness = await menuWith(fixture, alex());
    harness.card('Mina kompisar').focus();
    same(asHeard(spokenFocus()), 'button "Mina kompisar, 1, 1 svar" collapsed', 'a chosen topic');
    harness.card('Min hälsa').focus();
    same(asHeard(spokenFocus()), 'button "Min hälsa, Inte nu" collapsed', 'one that was set aside');
  });

  it('what was chosen, moved and set aside is told, politely', async () => {
    const harness = await menuWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.open('Mitt hem');
    same(spokenFocus(), 'dialog "Mitt hem"', 'what is heard when it opens');
    await harness.choose('Ja', 'Vill du prata om det här?');
    same(await heard.next(), 'Mitt hem är med.', 'after choosing');
    await harness.choose('Inte nu', 'Vill du prata om det här?');
    same(await heard.next(), 'Sparat: Mitt hem.', 'after setting aside');
    await harness.close();
    await harness.click(harness.find('button', /Flytta upp: .*skola/));
    same(await heard.next(), 'Min skola: plats 1 av 3.', 'after moving');
    heard.stop();
  });

  it('every control has a name, in the menu, in a panel and in the list', async () => {
    const harness = await menuWith(fixture, alex());
    await harness.open('Mina kompisar');
    await checkNames(harness.element);
    harness.element.view = 'list';
    await harness.settled();
    await checkNames(harness.element);
  });
});
