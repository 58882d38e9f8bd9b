import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import { lars } from './examples.test-helper.ts';
import { formWith, story } from './on-page.test-helper.ts';
import { Away } from './sip-form.stories.ts';

const TOLD = 'Allt gick inte att hämta. Kontrollera nätet och försök igen. Det du har gjort finns kvar.';

describe('the SIP form: what cannot be fetched', () => {
  const fixture = new Fixture();

  it('is told in words that say what to do; when it has come the words are gone, and whoever asked has a place', async () => {
    const at = await story(fixture, Away);
    check(at.element.shadowRoot?.textContent.includes(TOLD), 'what to do is not told');
    await checkNames(at.element);
    await at.activate('button', 'Försök igen');
    await at.vanishes('button', 'Försök igen');
    await at.until(() => at.element.shadowRoot?.activeElement !== null, 'the focus is in the form');
  });

  it('is said politely, and again when it cannot be fetched the second time either; the focus stays where it is', async () => {
    const at = await formWith(fixture, lars());
    const fails = (): Promise<void> => Promise.reject(new Error('away'));
    const heard = new Announcements(at.element);
    at.find('button', 'Min plan').focus();
    await at.element['attempts'].attempt('it', fails);
    await at.appears('button', 'Försök igen');
    same(await heard.next(), TOLD, 'what is said');
    same(focused(), at.find('button', 'Min plan'), 'the focus');
    at.find('button', 'Försök igen').focus();
    await at.press('Enter');
    // Said once more: what has not changed no screen reader says, and a blank that nobody hears changes it.
    await at.until(() => at.find('status').textContent === `${TOLD}\u00a0`, 'it is said once more');
    same(focused(), at.find('button', 'Försök igen'), 'the focus');
  });

  it('another plan is another person’s: nothing is told of what the former could not have', async () => {
    const at = await story(fixture, Away);
    at.element.value = { ...lars(), id: 'another' };
    await at.vanishes('button', 'Försök igen');
  });

  it('with the net nothing is told', async () => {
    const at = await formWith(fixture, lars());
    check(!at.has('button', 'Försök igen'), 'something is told');
  });
});
