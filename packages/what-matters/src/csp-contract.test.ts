import * as expressionTexts from '@delaktig/core/expression/texts.js';
import { runCspContract } from '@delaktig/testing/csp-contract.js';
import './define.ts';
import { DelaktigWhatMatters } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { WhatMattersHarness } from './harness.ts';

runCspContract<DelaktigWhatMatters>({
  name: 'what matters',
  tag: DelaktigWhatMatters.tag,
  document: () => ({ ...alex() }),
  act: (element) => new WhatMattersHarness(element).say('Att få sova'),
  entries: [new URL('./define.ts', import.meta.url).pathname],
  async use(element) {
    const harness = new WhatMattersHarness(element);
    await harness.open('Att få vara med Bella');
    await harness.close();
    for (const way of [expressionTexts.draw, expressionTexts.takePhoto, expressionTexts.recordVoice]) {
      await harness.way(way);
      await harness.press('Escape');
    }
    for (const type of ['image/svg+xml', 'image/png'] as const) await element.toBlob(type);
    element.theme = 'dark';
    element.view = 'list';
    await harness.settled();
    element.addEventListener('delaktig-finish', (event) => {
      event.detail.waitUntil(Promise.resolve());
    });
    await harness.settled();
  },
});
