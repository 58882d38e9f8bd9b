import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { runLocaleContract } from '@delaktig/testing/locale-contract.js';
import './define.ts';
import { DelaktigANormalDay } from './element.ts';
import { morning } from './examples.test-helper.ts';
import { catalogue } from './generated/catalogue.ts';
import { NormalDayHarness } from './harness.ts';
import * as texts from './texts.ts';

const on =
  (body: (harness: NormalDayHarness) => Promise<void>) =>
  (element: DelaktigANormalDay): Promise<void> =>
    body(new NormalDayHarness(element));

runLocaleContract<DelaktigANormalDay>({
  name: 'normal day',
  tag: DelaktigANormalDay.tag,
  document: () => ({ ...morning() }),
  act: on((harness) => harness.add('Nattmat')),
  catalogues: [catalogue, coreCatalogue],
  names: ['Frukost', 'Skola', 'Lunch', 'Rita'],
  rooms: [
    on((harness) => harness.open('Frukost')),
    on((harness) => harness.startMoving('Frukost')),
    on((harness) => harness.press('Enter')),
    on((harness) => harness.open('Rita')),
    on((harness) => harness.activate('button', harness.word(texts.addDay))),
    on((harness) => harness.activate('button', harness.word(texts.changeDay))),
    on(async (harness) => {
      await harness.close();
      await harness.activate('button', harness.word(core.chooseSymbol));
    }),
    on(async (harness) => {
      await harness.close();
      await harness.more(harness.word(coreLater.startOver));
      await harness.press('Escape');
    }),
    on((harness) => harness.toggleView()),
    on((harness) => harness.show('sheet')),
    on((harness) => harness.show('shares')),
    on((harness) => harness.show('compare')),
    on((harness) => harness.show('map')),
  ],
});
