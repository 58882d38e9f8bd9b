import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import * as expressionTexts from '@delaktig/core/expression/texts.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { runLocaleContract } from '@delaktig/testing/locale-contract.js';
import './define.ts';
import { DelaktigWhatMatters } from './element.ts';
import { lars } from './examples.test-helper.ts';
import { catalogue } from './generated/catalogue.ts';
import { WhatMattersHarness } from './harness.ts';

const on =
  (body: (harness: WhatMattersHarness) => Promise<void>) =>
  (element: DelaktigWhatMatters): Promise<void> =>
    body(new WhatMattersHarness(element));

runLocaleContract<DelaktigWhatMatters>({
  name: 'what matters',
  tag: DelaktigWhatMatters.tag,
  document: () => ({ ...lars() }),
  act: on((harness) => harness.say('Sova')),
  catalogues: [catalogue, coreCatalogue, expressionCatalogue],
  names: ['Jag vill kunna försörja mig själv.', 'Att kunna vara i stugan i sommar'],
  rooms: [
    on((harness) => harness.open('Jag vill kunna')),
    on((harness) => harness.close()),
    on((harness) => harness.way(expressionTexts.takePhoto)),
    on((harness) => harness.way(expressionTexts.recordVoice)),
    on((harness) => harness.way(expressionTexts.draw)),
    on(async (harness) => {
      await harness.close();
      await harness.more(coreLater.startOver);
      await harness.press('Escape');
    }),
  ],
});
