import { runCspContract } from '@delaktig/testing/csp-contract.js';
import './define.ts';
import { DelaktigConversationMenu } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { ConversationMenuHarness } from './harness.ts';

runCspContract<DelaktigConversationMenu>({
  name: 'conversation menu',
  tag: DelaktigConversationMenu.tag,
  document: () => ({ ...alex() }),
  act: (element) => new ConversationMenuHarness(element).add('Sömn'),
  entries: [new URL('./define.ts', import.meta.url).pathname],
  async use(element) {
    const harness = new ConversationMenuHarness(element);
    await harness.open('Mina kompisar');
    await harness.close();
    for (const type of ['image/svg+xml', 'image/png'] as const) await element.toBlob(type);
    element.view = 'list';
    await harness.settled();
    element.addEventListener('delaktig-finish', (event) => {
      event.detail.waitUntil(Promise.resolve());
    });
    await harness.settled();
  },
});
