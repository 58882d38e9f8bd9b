import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { runLocaleContract } from '@delaktig/testing/locale-contract.js';
import './define.ts';
import * as during from './during-texts.ts';
import { DelaktigMeetingCircle } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { catalogue } from './generated/catalogue.ts';
import { MeetingCircleHarness } from './harness.ts';

const on =
  (body: (harness: MeetingCircleHarness) => Promise<void>) =>
  (element: DelaktigMeetingCircle): Promise<void> =>
    body(new MeetingCircleHarness(element));

runLocaleContract<DelaktigMeetingCircle>({
  name: 'meeting circle',
  tag: DelaktigMeetingCircle.tag,
  document: () => ({ ...alex() }),
  act: on((harness) => harness.purpose('Skolan')),
  catalogues: [catalogue, coreCatalogue, expressionCatalogue],
  names: ['Alex', 'Alex mamma', 'Lisa, skolsköterska', 'Josef, socialsekreterare'],
  rooms: [
    on((harness) => harness.open('shape')),
    on((harness) => harness.open('prepare')),
    on((harness) => harness.activate('button', harness.word(during.start))),
    on((harness) => harness.open('here')),
    on(async (harness) => {
      await harness.more(coreLater.startOver);
      await harness.press('Escape');
    }),
  ],
});
