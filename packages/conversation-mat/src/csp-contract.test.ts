import { runCspContract } from '@delaktig/testing/csp-contract.js';
import './define.ts';
import { DelaktigConversationMat } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { ConversationMatHarness } from './harness.ts';

runCspContract<DelaktigConversationMat>({
  name: 'conversation mat',
  tag: DelaktigConversationMat.tag,
  document: () => ({ ...alex() }),
  act: (element) => new ConversationMatHarness(element).act(),
  entries: [new URL('./define.ts', import.meta.url).pathname],
  async use(element) {
    const harness = new ConversationMatHarness(element);
    await harness.place('Lärarna', 'Vet inte', 'drag');
    await harness.place('Läsa', 'Gillar', 'panel');
    await harness.press('Escape');
    await harness.toggleView();
    await harness.toggleView();
    for (const type of ['image/svg+xml', 'image/png'] as const) await element.toBlob(type);
    element.theme = 'dark';
    element.scanning = true;
    await harness.until(() => harness.scanned !== '', 'scanning has begun');
    element.scanning = false;
    element.addEventListener('delaktig-finish', (event) => {
      event.detail.waitUntil(Promise.resolve());
    });
    await harness.settled();
  },
});
