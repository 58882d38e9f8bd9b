import { runCspContract } from '@delaktig/testing/csp-contract.js';
import './define.ts';
import { DelaktigNetworkMap } from './element.ts';
import { alexSymbols } from './examples.test-helper.ts';
import { NetworkMapHarness } from './harness.ts';

runCspContract<DelaktigNetworkMap>({
  name: 'network map',
  tag: DelaktigNetworkMap.tag,
  document: () => ({ ...alexSymbols() }),
  act: (element) => new NetworkMapHarness(element).add('Nina'),
  entries: [new URL('./define.ts', import.meta.url).pathname],
  async use(element) {
    const harness = new NetworkMapHarness(element);
    await harness.place('Mamma', 'Mellersta ringen', undefined, 'drag');
    await harness.mark('Mamma', 'Viktig för mig', false);
    await harness.startMoving('Mamma');
    await harness.press('ArrowDown', 'Enter');
    await harness.setSectors(true);
    await harness.close();
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
