import { runCspContract } from '@delaktig/testing/csp-contract.js';
import './define.ts';
import { DelaktigSipForm } from './element.ts';
import { lars } from './examples.test-helper.ts';
import { SipHarness } from './harness.ts';

runCspContract<DelaktigSipForm>({
  name: 'the SIP form',
  tag: DelaktigSipForm.tag,
  document: () => ({ ...lars() }),
  act: (element) => new SipHarness(element).addService(),
  entries: [new URL('./define.ts', import.meta.url).pathname],
  async use(element) {
    await element.check();
    element.theme = 'dark';
    element.view = 'steps';
    await element.updateComplete;
    element.addEventListener('delaktig-finish', (event) => {
      event.detail.waitUntil(Promise.resolve());
    });
    await element.updateComplete;
  },
});
