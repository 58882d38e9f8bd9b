import { runFormContract } from '@delaktig/testing/form-contract.js';
import './define.ts';
import { DelaktigConversationMenu } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { ConversationMenuHarness } from './harness.ts';

runFormContract<DelaktigConversationMenu>({
  name: 'conversation menu',
  tag: DelaktigConversationMenu.tag,
  document: () => ({ ...alex() }),
  // With keys, since Enter in the field must not send the host's form.
  act: (element) => new ConversationMenuHarness(element).add('Sömn', true),
});
