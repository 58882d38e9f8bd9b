import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as symbolCatalogue } from '@delaktig/core/generated/symbols/catalogue.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { runLocaleContract } from '@delaktig/testing/locale-contract.js';
import './define.ts';
import { DelaktigNetworkMap } from './element.ts';
import { everyRoom } from './every-room.test-helper.ts';
import { examplePhotos } from './example-photo.test-helper.ts';
import { whole } from './examples.test-helper.ts';
import { catalogue } from './generated/catalogue.ts';
import { NetworkMapHarness } from './harness.ts';
import * as later from './later-texts.ts';

const on =
  (body: (harness: NetworkMapHarness) => Promise<void>) =>
  (element: DelaktigNetworkMap): Promise<void> =>
    body(new NetworkMapHarness(element));

runLocaleContract<DelaktigNetworkMap>({
  name: 'network map',
  tag: DelaktigNetworkMap.tag,
  document: () => ({ ...whole() }),
  create() {
    const element = new DelaktigNetworkMap();
    element.attachments = examplePhotos();
    element.config = { audience: [{ id: 'mentor', label: { sv: '⟦Mentor⟧' } }] };
    return element;
  },
  act: on((harness) => harness.add('Nina')),
  catalogues: [catalogue, coreCatalogue, symbolCatalogue],
  names: ['Mamma', 'Farfar', 'Alex'],
  rooms: [
    on((harness) => harness.open('Mamma')),
    on((harness) => harness.startMoving('Mamma')),
    on((harness) => harness.press('Enter')),
    on((harness) => harness.open('Farfar')),
    on((harness) => harness.more(harness.word(later.speakMarkings))),
    on((harness) => harness.openGround()),
    on(async (harness) => {
      await harness.activate('button', harness.word(core.chooseSymbol));
      await harness.appears('button', /Grandmother/);
    }),
    on(async (harness) => {
      await harness.close();
      await harness.more(harness.word(coreLater.startOver));
      await harness.press('Escape');
    }),
    on((harness) => harness.toggleView()),
    on((harness) => harness.toggleView()),
    ...everyRoom.map(on),
  ],
});
