import { alike, check } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, describe, it } from '@delaktig/testing/framework.js';
import { inRound, OneSwitch, reachesAllOfMore } from '@delaktig/testing/one-switch.js';
import { printed } from '@delaktig/testing/printed.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import { alex, earlier } from './examples.test-helper.ts';
import type { ConversationMenuHarness } from './harness.ts';
import { menuWith } from './on-page.test-helper.ts';

type Rows = ReturnType<ConversationMenuHarness['element']['scanRows']>;

describe('conversation menu: one switch', () => {
  const fixture = new Fixture();
  let speech: PretendSpeech | undefined;
  let scanned: ConversationMenuHarness | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
    if (scanned) scanned.element.scanning = false;
  });

  async function scanning(
    value: unknown,
    prepare?: Parameters<typeof menuWith>[2],
  ): Promise<{ readonly harness: ConversationMenuHarness; readonly one: OneSwitch; readonly rows: () => Rows }> {
    const harness = (scanned = await menuWith(fixture, value, prepare));
    const one = new OneSwitch(harness);
    await one.begin();
    const rows = (): Rows => harness.element['scanRows']();
    await harness.until(() => rows().length > 0, 'the rows have come');
    return { harness, one, rows };
  }

  it('with one switch the menu is printed, read aloud and seen beside the earlier time: everything in Mer but Börja om', async () => {
    speech = new PretendSpeech('sv-SE');
    const { harness, one, rows } = await scanning(alex(), (element) => (element.compareWith = earlier()));
    alike(
      await reachesAllOfMore(harness, rows),
      ['Skriv ut', 'Spara som bild', 'Skriv ut tomt ark', 'Läs upp', 'Jämför med förra gången'],
      'what there is',
    );
    const told = await printed(() => one.choose('Mer', 'Skriv ut'));
    check(told.textContent.includes('Min skola'), told.textContent);
    const blank = await printed(() => one.choose('Mer', 'Skriv ut tomt ark'));
    check(blank.textContent.includes('Mitt hem'), blank.textContent);
    await one.choose('Mer', 'Läs upp');
    check(speech.said[0]?.includes('Min skola'), `said: ${speech.said.join()}`);
    speech.end();
    await one.choose('Mer', 'Jämför med förra gången');
    check(harness.has('heading', 'Jämför med förra gången'), 'they are not beside each other');
    check(inRound(rows(), 'Mer', 'Skriv ut'), 'Mer is not reached from there');
    await one.choose('Jämför med förra gången', 'Tillbaka');
    check(!harness.has('heading', 'Jämför med förra gången'), 'they are beside each other still');
  });

  it('with one switch a person is told when an empty sheet cannot be fetched, and asks for it again', async () => {
    const { harness, one } = await scanning(alex());
    let away = true;
    const blanks: unknown[] = [];
    harness.element.print = (options) => {
      if (away) return Promise.reject(new TypeError('Failed to fetch'));
      blanks.push(options?.blank);
      return Promise.resolve();
    };
    await one.choose('Mer', 'Skriv ut tomt ark');
    await harness.appears('button', 'Försök igen');
    away = false;
    await harness.activate('button', 'Försök igen');
    alike(blanks, [true], 'what is printed');
  });

  it('with one switch a child who is asked one thing at a time goes on, answers and closes the topic', async () => {
    const { harness, one } = await scanning(null, (element) => (element.level = 'symbol'));
    await one.choose('Ämnen att välja mellan', 'Min skola', 'Öppna Min skola');
    await one.choose('Min skola', 'Ja');
    await one.choose('Min skola', 'Nästa');
    check(harness.has('group', 'Hur är en bra dag i skolan?'), 'the question is not asked');
    await one.choose('Min skola', 'Tillbaka');
    await one.choose('Min skola', 'Nästa');
    await one.choose('Min skola', 'Stäng');
    check(!harness.has('dialog', 'Min skola'), 'it is open');
  });
});
