import * as coreLater from '@delaktig/core/later-texts.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, describe, it } from '@delaktig/testing/framework.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import { alex, lars } from './examples.test-helper.ts';
import { mattersWith } from './on-page.test-helper.ts';

describe('what matters: reading aloud', () => {
  const fixture = new Fixture();
  let speech: PretendSpeech | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
  });

  it('a child who does not read hears the question', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await mattersWith(fixture, null, (element) => (element.level = 'symbol'));
    await harness.appears('button', 'Läs upp');
    await harness.activate('button', 'Läs upp');
    check(speech.said[0]?.startsWith('Vad är viktigt för dig?\n'), String(speech.said[0]));
    await harness.activate('button', 'Sluta läsa');
    same(speech.speaking, false, 'whether it goes on');
  });

  it('everything that matters is read in order, and one thing with when, who and where it leads; Paus stops it', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await mattersWith(fixture, lars());
    await harness.more(coreLater.readAloud);
    check(speech.said[0]?.includes('1. '), String(speech.said[0]));
    harness.element.cover();
    await harness.settled();
    same(speech.speaking, false, 'whether it goes on after Paus');
    harness.element.uncover();
    await harness.settled();
    await harness.activate('button', 'Mer');
    await harness.open('försörja');
    await harness.activate('button', 'Läs upp');
    check(speech.said[1]?.includes('När: '), String(speech.said[1]));
  });

  it('where there is no voice for the language, that is shown', async () => {
    speech = new PretendSpeech('en-GB');
    const harness = await mattersWith(fixture, alex());
    await harness.more(coreLater.readAloud);
    check(
      harness.findAll('note').some((note) => note.textContent.includes('ingen röst')),
      'it is not shown',
    );
    alike(speech.said, [], 'what is read');
  });
});
