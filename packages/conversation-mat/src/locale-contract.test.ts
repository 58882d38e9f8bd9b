import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import { runLocaleContract } from '@delaktig/testing/locale-contract.js';
import './define.ts';
import { DelaktigConversationMat } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { catalogue } from './generated/catalogue.ts';
import { catalogue as topicsCatalogue } from './generated/topics/catalogue.ts';
import { ConversationMatHarness } from './harness.ts';
import * as later from './later-texts.ts';

const on =
  (body: (harness: ConversationMatHarness) => Promise<void>) =>
  (element: DelaktigConversationMat): Promise<void> =>
    body(new ConversationMatHarness(element));

runLocaleContract<DelaktigConversationMat>({
  name: 'conversation mat',
  tag: DelaktigConversationMat.tag,
  document: () => ({ ...alex() }),
  act: on((harness) => harness.act()),
  catalogues: [catalogue, topicsCatalogue, coreCatalogue, expressionCatalogue],
  names: ['Alex'],
  rooms: [
    on((harness) => harness.more(harness.word(later.setup))),
    on((harness) => harness.press('Escape')),
    on((harness) => harness.more(harness.word(later.oneAtATime))),
    on((harness) => harness.more(harness.word(later.oneAtATime))),
    on((harness) => harness.toggleView()),
    on((harness) => harness.toggleView()),
  ],
});
