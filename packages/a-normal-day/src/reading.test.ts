import * as coreLater from '@delaktig/core/later-texts.js';
import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, describe, it } from '@delaktig/testing/framework.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import { Alex, ThingOpen } from './a-normal-day.stories.ts';
import { story } from './on-page.test-helper.ts';

describe('a normal day: reading aloud', () => {
  const fixture = new Fixture();
  let speech: PretendSpeech | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
  });

  it('the day is heard in the order of the clock, without how it feels and with whom: others may be listening; Paus stops it', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await story(fixture, Alex);
    await harness.more(harness.word(coreLater.readAloud));
    const said = speech.said[0] ?? '';
    check(said.startsWith('Skoldag\nVakna, '), said);
    check(said.indexOf('Vakna') < said.indexOf('Frukost'), said);
    check(!/Mamma|Orolig/.test(said), said);
    harness.element.cover();
    await harness.settled();
    same(speech.speaking, false, 'whether it goes on after Paus');
  });

  it('a thing that has been opened is heard with all there is to say of it', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await story(fixture, ThingOpen);
    await harness.activate('button', harness.word(coreLater.readAloud));
    const said = speech.said[0] ?? '';
    check(said.startsWith('Frukost, ') && said.includes('Mamma'), said);
  });

  it('where there is no voice for the language, that is shown', async () => {
    speech = new PretendSpeech('en-GB');
    const harness = await story(fixture, Alex);
    await harness.more(harness.word(coreLater.readAloud));
    check(
      harness.findAll('note').some((note) => note.textContent.includes('ingen röst')),
      'it is not shown',
    );
  });
});
