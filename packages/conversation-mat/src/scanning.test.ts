import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, describe, it } from '@delaktig/testing/framework.js';
import { inRound, OneSwitch, reachesAllOfMore } from '@delaktig/testing/one-switch.js';
import { printed } from '@delaktig/testing/printed.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import { alex, earlier, matDocument, safeMat } from './examples.test-helper.ts';
import type { ConversationMatHarness } from './harness.ts';
import { matWith } from './on-page.test-helper.ts';

type Rows = ReturnType<ConversationMatHarness['element']['scanRows']>;

describe('conversation mat: one switch', () => {
  const fixture = new Fixture();
  let speech: PretendSpeech | undefined;
  let scanned: ConversationMatHarness | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
    if (scanned) scanned.element.scanning = false;
  });

  async function scanning(
    value: unknown,
    prepare?: Parameters<typeof matWith>[2],
  ): Promise<{ readonly harness: ConversationMatHarness; readonly one: OneSwitch; readonly rows: () => Rows }> {
    const harness = (scanned = await matWith(fixture, value, prepare));
    const one = new OneSwitch(harness);
    await one.begin();
    const rows = (): Rows => harness.element['scanRows']();
    await harness.until(() => rows().length > 0, 'the rows have come');
    return { harness, one, rows };
  }

  it('with one switch the mat is printed, read aloud, compared and looked back at: everything in Mer but Börja om', async () => {
    speech = new PretendSpeech('sv-SE');
    const { harness, one, rows } = await scanning(alex(), (element) => (element.compareWith = earlier()));
    alike(
      await reachesAllOfMore(harness, rows),
      [
        'Fråga och svar',
        'Ett kort i taget',
        'En hjälpare lägger korten',
        'Titta igenom',
        'Skriv ut',
        'Spara som bild',
        'Läs upp mattan',
        'Skriv ut en tom matta och kort',
        'Jämför',
      ],
      'what there is',
    );
    const page = await printed(() => one.choose('Mer', 'Skriv ut'));
    check(page.textContent.includes('Rasterna'), page.textContent);
    await one.choose('Mer', 'Läs upp mattan');
    check(speech.said[0]?.includes('Rasterna'), `said: ${speech.said.join()}`);
    speech.end();
    await one.choose('Mer', 'Ett kort i taget');
    check(inRound(rows(), 'Mer', '✓ Ett kort i taget'), 'it is not seen to be on');
    await one.choose('Mer', 'Jämför');
    check(harness.element.shadowRoot?.querySelector('.compare'), 'they are not beside each other');
    await reachesAllOfMore(harness, rows);
    await one.choose('Mer', 'Fråga och svar');
    check(harness.has('dialog', 'Fråga och svar'), 'nothing is opened from there');
    await one.choose('Mer', 'Titta igenom');
    check(harness.has('button', 'Ja, det stämmer'), 'it is not looked back at');
  });

  it('with one switch the topics are read aloud, and of a mat about safety nothing is reached before a grown-up has time', async () => {
    speech = new PretendSpeech('sv-SE');
    const { harness, rows } = await scanning(null);
    await reachesAllOfMore(harness, rows);
    inRound(rows(), 'Mer', 'Läs upp').run();
    check(speech.said[0]?.includes('Familj'), `said: ${speech.said.join()}`);
    harness.element.value = matDocument({ mats: [safeMat()] });
    await harness.settled();
    alike(await reachesAllOfMore(harness, rows), ['Skriv ut', 'Spara som bild', 'Läs upp'], 'what there is');
  });

  it('with one switch the question, the answers and their pictures are chosen, and what was opened for that is left', async () => {
    const { harness, one } = await scanning(alex());
    await one.choose('Mer', 'Fråga och svar');
    await one.choose('Fråga och svar', 'Hur många svar?', '5 svar');
    same(harness.mat.scale.steps.length, 5, 'answers');
    await one.choose('Fråga och svar', 'Bild till ämnet', 'Välj en bild', 'Djur', 'Hund');
    same(harness.mat.topic.picture?.id, 'dog', 'the picture of the topic');
    await one.choose('Fråga och svar', 'Stäng');
    check(!harness.has('dialog', 'Fråga och svar'), 'it is open');
  });

  it('with one switch whoever composes comes to each group first, and to what is in it when it is chosen: no round is long', async () => {
    const { harness, one, rows } = await scanning(alex());
    await one.choose('Mer', 'Fråga och svar');
    const round = rows().find(({ name }) => name === 'Fråga och svar')?.items ?? [];
    alike(
      round.map(({ name }) => name),
      [
        'Stäng',
        'Bild till ämnet',
        'Vilken fråga?',
        'Vilka svar?',
        'Hur många svar?',
        'Svarens ord och bilder',
        'Var ska svaren stå?',
        'Lägg till ett tomt kort',
        'Hämta kort från en fil',
        'Spara mattan som fil',
        'Ta bort mattan',
      ],
      'the round',
    );
    await one.choose(
      'Fråga och svar',
      'Var ska svaren stå?',
      'Tillbaka',
      'Vilken fråga?',
      'Hur viktigt är det här för dig?',
    );
    same(harness.mat.question.kind, 'importance', 'the question');
    await one.choose('Fråga och svar', 'Svarens ord och bilder', 'Bild till svar 2', 'Välj en bild', 'Djur', 'Hund');
    same(harness.mat.scale.steps[1]?.picture?.id, 'dog', 'the picture of the answer in the middle');
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
    await one.choose('Mer', 'Skriv ut en tom matta och kort');
    await harness.appears('button', 'Försök igen');
    away = false;
    await harness.activate('button', 'Försök igen');
    alike(blanks, [true], 'what is printed');
  });
});
