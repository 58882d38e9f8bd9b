import { alike, check } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, describe, it } from '@delaktig/testing/framework.js';
import { inRound, OneSwitch, reachesAllOfMore } from '@delaktig/testing/one-switch.js';
import { printed } from '@delaktig/testing/printed.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import { alex } from './examples.test-helper.ts';
import type { NormalDayHarness } from './harness.ts';
import { dayWith } from './on-page.test-helper.ts';

type Rows = ReturnType<NormalDayHarness['element']['scanRows']>;

describe('a normal day: one switch', () => {
  const fixture = new Fixture();
  let speech: PretendSpeech | undefined;
  let scanned: NormalDayHarness | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
    if (scanned) scanned.element.scanning = false;
  });

  async function scanning(): Promise<{
    readonly harness: NormalDayHarness;
    readonly one: OneSwitch;
    readonly rows: () => Rows;
  }> {
    const harness = (scanned = await dayWith(fixture, alex()));
    const one = new OneSwitch(harness);
    await one.begin();
    const rows = (): Rows => harness.element['scanRows']();
    await harness.until(() => rows().length > 0, 'the rows have come');
    return { harness, one, rows };
  }

  it('with one switch the day is printed, read aloud and its places and people seen: everything in Mer but Börja om', async () => {
    speech = new PretendSpeech('sv-SE');
    const { harness, one, rows } = await scanning();
    alike(
      await reachesAllOfMore(harness, rows),
      ['Skriv ut', 'Spara som bild', 'Läs upp', 'Platser och personer', 'Skriv ut bildschema', 'Skriv ut tomt ark'],
      'what there is',
    );
    const schedule = await printed(() => one.choose('Mer', 'Skriv ut bildschema'));
    check(schedule.textContent.includes('Frukost'), schedule.textContent);
    await one.choose('Mer', 'Läs upp');
    check(speech.said[0]?.includes('Frukost'), `said: ${speech.said.join()}`);
    speech.end();
    for (const view of ['map', 'list', 'sheet', 'shares', 'compare'] as const) {
      if (view === 'list') await harness.toggleView();
      else await harness.show(view);
      await reachesAllOfMore(harness, rows);
      await one.choose('Mer', 'Platser och personer');
      check(harness.has('dialog', 'Platser och personer'), `it is not open: ${view}`);
      await one.choose('Platser och personer', 'Stäng');
      check(!harness.has('dialog', 'Platser och personer'), `it is open: ${view}`);
    }
  });

  it('with one switch what is opened from Mer is reached and left while a thing is open too', async () => {
    const { harness, one } = await scanning();
    await one.choose('Saker', 'Frukost, 07:00 till 07:30, Hemma', 'Öppna');
    await one.choose('Mer', 'Platser och personer');
    await one.choose('Platser och personer', 'Stäng');
    check(!harness.has('dialog', 'Platser och personer'), 'it is open');
  });

  it('with one switch a person says whether others see how it feels before the day is printed, and No comes first', async () => {
    const { harness, one, rows } = await scanning();
    const papers: unknown[] = [];
    harness.element.print = (...paper) => {
      papers.push(paper);
      return Promise.resolve();
    };
    await one.choose('Mer', 'Skriv ut', 'Ska det vara med hur det känns? Nej');
    await one.choose('Mer', 'Skriv ut', 'Ska det vara med hur det känns? Ja');
    alike(
      papers,
      [
        ['document', { feelings: false }],
        ['document', { feelings: true }],
      ],
      'what is printed',
    );
    alike(
      inRound(rows(), 'Mer', 'Spara som bild')
        .actions?.()
        .map(({ name }) => name),
      ['Ska det vara med hur det känns? Nej', 'Ska det vara med hur det känns? Ja'],
      'the same is asked about a picture',
    );
  });
});
