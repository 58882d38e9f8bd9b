import { runCspContract } from '@delaktig/testing/csp-contract.js';
import './define.ts';
import { DelaktigANormalDay } from './element.ts';
import { morning } from './examples.test-helper.ts';
import { NormalDayHarness } from './harness.ts';

runCspContract<DelaktigANormalDay>({
  name: 'normal day',
  tag: DelaktigANormalDay.tag,
  document: () => ({ ...morning() }),
  act: (element) => new NormalDayHarness(element).add('Nattmat'),
  entries: [new URL('./define.ts', import.meta.url).pathname],
  async use(element) {
    const harness = new NormalDayHarness(element);
    await harness.move('Frukost', 480, 'drag');
    await harness.startMoving('Frukost');
    await harness.press('ArrowDown', 'Enter');
    await harness.close();
    await harness.toggleView();
    await harness.show('sheet');
    await harness.show('shares');
    await harness.show('compare');
    await harness.show('map');
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
