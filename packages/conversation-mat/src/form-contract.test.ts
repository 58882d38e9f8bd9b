import { runFormContract } from '@delaktig/testing/form-contract.js';
import './define.ts';
import { DelaktigConversationMat } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { ConversationMatHarness } from './harness.ts';

runFormContract<DelaktigConversationMat>({
  name: 'conversation mat',
  tag: DelaktigConversationMat.tag,
  document: () => ({ ...alex() }),
  act: (element) => new ConversationMatHarness(element).act(),
});
