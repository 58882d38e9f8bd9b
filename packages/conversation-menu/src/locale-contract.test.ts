import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { runLocaleContract } from '@delaktig/testing/locale-contract.js';
import './define.ts';
import { topicTitles } from './deck-texts.ts';
import { DelaktigConversationMenu } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { catalogue } from './generated/catalogue.ts';
import { ConversationMenuHarness } from './harness.ts';

const on =
  (body: (harness: ConversationMenuHarness) => Promise<void>) =>
  (element: DelaktigConversationMenu): Promise<void> =>
    body(new ConversationMenuHarness(element));

runLocaleContract<DelaktigConversationMenu>({
  name: 'conversation menu',
  tag: DelaktigConversationMenu.tag,
  document: () => ({ ...alex() }),
  act: on((harness) => harness.add('Sömn')),
  catalogues: [catalogue, coreCatalogue, expressionCatalogue],
  names: ['Min hund Bella'],
  rooms: [
    on((harness) => harness.open(harness.word(topicTitles['school'] ?? (() => '')))),
    on((harness) => harness.close()),
    on(async (harness) => {
      await harness.more(coreLater.startOver);
      await harness.press('Escape');
    }),
  ],
});
